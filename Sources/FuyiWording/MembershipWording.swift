public import FuyiLaw
public import FuyiStatistics

/// Says where a record stands in a rate, and why (归集说明).
public struct MembershipWording: Sendable {
  /// What is told of.
  public let membership: Membership
  private let window: Window
  private let wording: PredicateWording

  /// A wording.
  /// - Parameters:
  ///   - membership: where the record stands.
  ///   - window: the period that was asked about.
  ///   - names: what the codes of the office's own lists are called.
  public init(
    _ membership: Membership, in window: Window, names: [RecordColumn: [String: Term]] = [:]
  ) {
    self.membership = membership
    self.window = window
    self.wording = PredicateWording(membership.part.set, names: names)
  }

  /// Where it stands, in a few words.
  public var standing: Term {
    switch (membership.standing, membership.side) {
    case (.numerator, .both): Term(zh: "计入分母和分子", en: "in the numerator and the denominator")
    case (.numerator, _): Term(zh: "计入分子", en: "in the numerator")
    case (.denominator, .both):
      Term(zh: "计入分母，不计入分子", en: "in the denominator only")
    case (.denominator, _): Term(zh: "计入分母", en: "in the denominator")
    case (.excluded(let exclusion), _):
      exclusion.isPending
        ? Term(
          zh: "不计入：\(exclusion.reason.zh)（待定，以后可能计入）",
          en: "left out: \(exclusion.reason.en) (pending, may come in later)")
        : Term(zh: "不计入：\(exclusion.reason.zh)", en: "left out: \(exclusion.reason.en)")
    case (.notDated, _): Term(zh: "不属于本统计期", en: "not of this period")
    case (.notAbout, _): Term(zh: "不在统计范围内", en: "not what the rate is about")
    case (.notCounted, .denominator):
      Term(zh: "不计入分母", en: "not counted in the denominator")
    case (.notCounted, _): Term(zh: "不计入分子", en: "not counted in the numerator")
    }
  }

  /// Why, step by step: what dates it, whether it is meant, whether it is left out, whether it counts.
  public var reasons: [(label: Term, text: Term)] {
    let dated = (label: Term(zh: "所属时期", en: "Dated by"), text: dating)
    guard membership.standing != .notDated else { return [dated] }
    var reasons = [dated]
    let about = wording.facts(membership.about)
    if !about.isEmpty {
      reasons.append((Term(zh: "统计范围", en: "About"), Self.join(about)))
    }
    guard membership.about.holds else { return reasons }
    if membership.side == .both { reasons += leftOut }
    if case .excluded = membership.standing { return reasons }
    let counts = wording.facts(membership.counts)
    if !counts.isEmpty {
      let label =
        membership.side == .both
        ? Term(zh: "分子条件", en: "Numerator") : Term(zh: "计数条件", en: "Condition")
      let verdict =
        membership.counts.holds
        ? Term(zh: "符合：", en: "holds: ") : Term(zh: "不符合：", en: "does not hold: ")
      reasons.append((label, verdict + Self.join(counts)))
    }
    return reasons
  }

  /// The reasons for leaving out up to the one that holds.
  private var leftOut: [(label: Term, text: Term)] {
    var reasons: [(label: Term, text: Term)] = []
    for (exclusion, trace) in zip(membership.part.exclusions, membership.exclusions) {
      let label = Term(zh: "是否“\(exclusion.reason.zh)”", en: "Whether \(exclusion.reason.en)")
      let verdict = trace.holds ? Term(zh: "是：", en: "yes: ") : Term(zh: "否：", en: "no: ")
      reasons.append((label, verdict + Self.join(wording.facts(trace))))
      if trace.holds { break }
    }
    return reasons
  }

  private static func join(_ facts: [Term]) -> Term {
    Term(
      zh: facts.map(\.zh).joined(separator: "；"), en: facts.map(\.en).joined(separator: "; "))
  }

  // MARK: What dates it

  private var dating: Term {
    let period = Term(
      zh: "统计期 \(window.first) 至 \(window.last)", en: "\(window.first) to \(window.last)")
    switch membership.part.dating {
    case .on(let column):
      let term = column.term(in: membership.part.set)
      guard let day = membership.day else {
        return Term(
          zh: "未登记\(term.zh)；登记后计入该日所在的统计期",
          en: "no \(term.en) is on record; it will count in the period of that day")
      }
      return membership.standing == .notDated
        ? Term(
          zh: "\(term.zh) \(day) 不在\(period.zh) 内；计入该日所在的统计期，如 \(Self.month(day))",
          en:
            "the \(term.en), \(day), is not in \(period.en); it counts in a period with that day, "
            + "such as \(Self.month(day))")
        : Term(
          zh: "\(term.zh) \(day) 在\(period.zh) 内", en: "the \(term.en), \(day), is in \(period.en)")
    case .openDuring: return open(period)
    }
  }

  private func open(_ period: Term) -> Term {
    let set = membership.part.set
    let (opening, closing) = (
      RecordColumn.openedOn.term(in: set), RecordColumn.closedOn.term(in: set)
    )
    guard let day = membership.day else { return wording.missing(.openedOn) }
    let until =
      membership.end.map {
        Term(zh: "，\(closing.zh) \($0)", en: ", and the \(closing.en) is \($0)")
      } ?? Term(zh: "，尚未结案", en: ", and it is not closed")
    let verdict =
      membership.standing == .notDated
      ? Term(zh: "；在\(period.zh) 内没有一日处于审理中", en: "; it is open on no day of \(period.en)")
      : Term(zh: "；在\(period.zh) 内曾处于审理中", en: "; it is open on a day of \(period.en)")
    return Term(zh: "\(opening.zh) \(day)", en: "the \(opening.en) is \(day)") + until + verdict
  }

  /// The month of a day, as periods are asked for.
  private static func month(_ day: CivilDate) -> String { String(day.description.prefix(7)) }
}
