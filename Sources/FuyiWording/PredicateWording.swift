import FuyiCore
public import FuyiLaw
public import FuyiStatistics

/// Says in words what a definition of a rate asks of the records of a set (条件表述).
///
/// The words follow from the predicate itself, so that they cannot say something else than is counted.
public struct PredicateWording: Sendable {
  let set: RecordSet
  private let names: [RecordColumn: [String: Term]]

  /// A wording for the records of a set.
  /// - Parameters:
  ///   - set: the records.
  ///   - names: what the codes of the office's own lists are called; a code without a name stands as it is.
  public init(_ set: RecordSet, names: [RecordColumn: [String: Term]] = [:]) {
    self.set = set
    self.names = names
  }

  /// The condition in words; what is denied is denied of each part, so that no "not" stands before a
  /// list.
  public func clause(_ predicate: Predicate, isDenied: Bool = false) -> Clause {
    switch predicate {
    case .always: isDenied ? .never : .always
    case .isOneOf(let column, let codes): .one(oneOf(column, codes, isDenied))
    case .isSet(let column): .one(isDenied ? missing(column) : present(column))
    case .compare(let left, let comparison, let right):
      compared(left, comparison, right, isDenied)
    case .all(let parts):
      isDenied
        ? .any(of: parts.map { clause($0, isDenied: true) }) : .all(of: parts.map { clause($0) })
    case .any(let parts):
      isDenied
        ? .all(of: Self.merged(parts).map { clause($0, isDenied: true) })
        : .any(of: Self.merged(parts).map { clause($0) })
    case .not(let part): clause(part, isDenied: !isDenied)
    }
  }

  /// The same alternatives, those that name codes of one column as one.
  private static func merged(_ parts: [Predicate]) -> [Predicate] {
    var merged: [Predicate] = []
    for part in parts {
      guard case .isOneOf(let column, let codes) = part,
        let place = merged.firstIndex(where: { $0.names(column) }),
        case .isOneOf(_, let earlier) = merged[place]
      else {
        merged.append(part)
        continue
      }
      merged[place] = .isOneOf(column, earlier + codes.filter { !earlier.contains($0) })
    }
    return merged
  }

  /// What dates the records, in words.
  public func words(_ dating: Dating) -> Term {
    switch dating {
    case .on(let column):
      let term = column.term(in: set)
      return Term(
        zh: "\(term.zh)在统计期内（首日、末日均计入）",
        en: "the \(term.en) lies in the period, its first and last day counted")
    case .openDuring:
      let (opened, closed) = (
        RecordColumn.openedOn.term(in: set), RecordColumn.closedOn.term(in: set)
      )
      return Term(
        zh: "统计期内任何一日处于审理中（\(opened.zh)不晚于统计期末日，并且无\(closed.zh)或者\(closed.zh)不早于统计期首日）",
        en: "open on any day of the period (the \(opened.en) is not after its last day, and the "
          + "\(closed.en) not before its first day, or there is none yet)")
    }
  }

  // MARK: Codes

  /// What a code of a column is called.
  func term(of code: String, in column: RecordColumn) -> Term {
    set.codes(of: column)?.first { $0.code == code }?.term ?? names[column]?[code]
      ?? Term(zh: code, en: code)
  }

  /// Codes as a list of which one applies.
  func list(_ codes: [String], in column: RecordColumn) -> Term {
    let terms = codes.map { term(of: $0, in: column) }
    guard let last = terms.last, terms.count > 1 else { return terms.listed }
    let others = terms.dropLast().listed
    return Term(zh: others.zh + "或者" + last.zh, en: others.en + " or " + last.en)
  }

  private func oneOf(_ column: RecordColumn, _ codes: [String], _ isDenied: Bool) -> Term {
    if let answer = column.answer(codes, isDenied) { return answer }
    let (term, list) = (column.term(in: set), list(codes, in: column))
    return isDenied
      ? Term(zh: "\(term.zh)不是\(list.zh)", en: "the \(term.en) is not \(list.en)")
      : Term(zh: "\(term.zh)为\(list.zh)", en: "the \(term.en) is \(list.en)")
  }

  // MARK: Days

  private func present(_ column: RecordColumn) -> Term {
    let term = column.term(in: set)
    return Term(zh: "已登记\(term.zh)", en: "the \(term.en) is on record")
  }

  func missing(_ column: RecordColumn) -> Term {
    let term = column.term(in: set)
    return Term(zh: "未登记\(term.zh)", en: "no \(term.en) is on record")
  }

  /// A comparison of days; denied, it also holds where the record lacks one of them.
  private func compared(
    _ left: DayOperand, _ comparison: DayComparison, _ right: DayOperand, _ isDenied: Bool
  ) -> Clause {
    if comparison == .onOrBefore || comparison == .before, case .column(let column) = left,
      right.column == nil, let event = column.event(in: set)
    {
      let (what, day) = (isDenied ? event.lacking : event.done, term(right))
      return .one(
        comparison == .before
          ? Term(zh: "\(day.zh)之前\(what.zh)", en: "\(what.en) before \(day.en)")
          : Term(zh: "截至\(day.zh)\(what.zh)", en: "\(what.en) by \(day.en)"))
    }
    guard isDenied else { return .one(sentence(left, comparison, right)) }
    let absent = [left.column, right.column].compactMap { $0 }.map { Clause.one(missing($0)) }
    return .any(of: absent + [.one(sentence(left, comparison.denied, right))])
  }

  private func sentence(_ left: DayOperand, _ comparison: DayComparison, _ right: DayOperand)
    -> Term
  {
    let (first, word, second) = (term(left), comparison.word, term(right))
    return Term(
      zh: first.zh + word.zh + second.zh, en: "\(first.en) is \(word.en) \(second.en)")
  }

  /// A day that is compared: the record's, or one of the period's.
  func term(_ operand: DayOperand) -> Term {
    switch operand {
    case .column(let column):
      let term = column.term(in: set)
      return Term(zh: term.zh, en: "the \(term.en)")
    case .first: return Term(zh: "统计期首日", en: "the first day of the period")
    case .last: return Term(zh: "统计期末日", en: "the last day of the period")
    case .asOf: return Term(zh: "查询日", en: "the day of asking")
    }
  }
}

extension Predicate {
  /// Whether it names codes of a column.
  fileprivate func names(_ column: RecordColumn) -> Bool {
    if case .isOneOf(let own, _) = self { own == column } else { false }
  }
}

extension DayOperand {
  /// The record's column; nil for a day of the period.
  var column: RecordColumn? {
    switch self {
    case .column(let column): column
    case .first, .last, .asOf: nil
    }
  }
}

extension DayComparison {
  /// Earlier than, later than and so on.
  var word: Term {
    switch self {
    case .before: Term(zh: "早于", en: "before")
    case .onOrBefore: Term(zh: "不晚于", en: "on or before")
    case .onOrAfter: Term(zh: "不早于", en: "on or after")
    case .after: Term(zh: "晚于", en: "after")
    }
  }

  /// What holds of two days where this does not.
  var denied: DayComparison {
    switch self {
    case .before: .onOrAfter
    case .onOrBefore: .after
    case .onOrAfter: .before
    case .after: .onOrBefore
    }
  }
}
