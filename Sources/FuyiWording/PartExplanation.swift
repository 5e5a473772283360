public import FuyiLaw
public import FuyiStatistics

/// One part of a rate in words: which records, what dates them, who is meant, what is counted.
public struct PartExplanation: Sendable {
  /// The part.
  public let part: RatePart
  private let side: Membership.Side
  private let wording: PredicateWording

  /// An explanation of a part.
  /// - Parameters:
  ///   - part: the part.
  ///   - side: the side of the rate that it belongs to.
  ///   - names: what the codes of the office's own lists are called.
  public init(
    _ part: RatePart, _ side: Membership.Side, names: [RecordColumn: [String: Term]] = [:]
  ) {
    self.part = part
    self.side = side
    self.wording = PredicateWording(part.set, names: names)
  }

  /// The records.
  public var set: Term { part.set.term }

  /// What of them is counted once.
  public var unit: Term { part.set.unit }

  /// What dates them.
  public var dates: Term { wording.words(part.dating) }

  /// Which of them the rate is about.
  public var about: Clause { wording.clause(part.about) }

  /// The reasons for leaving some out, each with its condition.
  public var exclusions: [(exclusion: Exclusion, when: Clause)] {
    part.exclusions.map { ($0, wording.clause($0.predicate)) }
  }

  /// Which of the rest are counted.
  public var numerator: Clause { wording.clause(part.numerator) }

  /// The part, as lines.
  func lines(in language: Language) -> [String] {
    var lines = [
      heading, labelled(Term(zh: "计数单位", en: "Counted"), unit),
      labelled(Term(zh: "所属时期", en: "Dated by"), dates),
    ]
    lines += block(Term(zh: "统计范围", en: "About"), about, whole: Term(zh: "全部", en: "all"))
    if side == .both {
      lines += leftOut
      lines.append(
        labelled(
          Term(zh: "分母", en: "Denominator"),
          Term(
            zh: part.exclusions.isEmpty ? "统计范围内的全部" : "统计范围内的全部，扣除不计入的",
            en: part.exclusions.isEmpty
              ? "all that it is about" : "all that it is about, without those left out")))
      lines += block(
        Term(zh: "分子", en: "Numerator"), numerator,
        whole: Term(zh: "分母的全部", en: "all of the denominator"))
    } else {
      lines += block(
        Term(zh: "计数条件", en: "Condition"), numerator,
        whole: Term(zh: "统计范围内的全部", en: "all that it is about"))
    }
    return lines.map { $0.text(in: language) }
  }

  private var heading: Term {
    switch side {
    case .both: Term(zh: "统计对象：\(set.zh)", en: "Records: \(set.en)")
    case .numerator: Term(zh: "分子的统计对象：\(set.zh)", en: "Records of the numerator: \(set.en)")
    case .denominator:
      Term(zh: "分母的统计对象：\(set.zh)", en: "Records of the denominator: \(set.en)")
    }
  }

  private var leftOut: [Term] {
    let name = Term(zh: "不计入", en: "Left out")
    guard !part.exclusions.isEmpty else { return [labelled(name, Term(zh: "无", en: "none"))] }
    let head = labelled(
      name, Term(zh: "依次判断，以先成立的为准", en: "the first reason that holds counts"))
    return [head]
      + exclusions.enumerated().flatMap { index, entry in
        let (exclusion, when) = entry
        let standing =
          exclusion.isPending
          ? Term(zh: "待定，以后可能计入", en: "pending, may come in later")
          : Term(zh: "不再计入", en: "final")
        let label = Term(
          zh: "\(index + 1). \(exclusion.reason.zh)（\(exclusion.code)；\(standing.zh)）",
          en: "\(index + 1). \(exclusion.reason.en) (\(exclusion.code); \(standing.en))")
        return indented(label, when, by: 2)
      }
  }

  private func labelled(_ label: Term, _ text: Term) -> Term {
    Term(zh: "  \(label.zh)：\(text.zh)", en: "  \(label.en): \(text.en)")
  }

  private func block(_ label: Term, _ clause: Clause, whole: Term) -> [Term] {
    clause == .always ? [labelled(label, whole)] : indented(label, clause, by: 1)
  }

  /// A label with a condition behind it, and below it where the condition has several lines.
  private func indented(_ label: Term, _ clause: Clause, by depth: Int) -> [Term] {
    clause.lines.enumerated().map { index, line in
      let space = String(repeating: "  ", count: depth + line.depth)
      return index == 0
        ? Term(
          zh: "\(space)\(label.zh)：\(line.text.zh)", en: "\(space)\(label.en): \(line.text.en)")
        : Term(zh: "\(space)· \(line.text.zh)", en: "\(space)- \(line.text.en)")
    }
  }
}
