public import FuyiLaw
public import FuyiStatistics

extension PredicateWording {
  /// The values of the record that settle a trace, each in words and once.
  public func facts(_ trace: Trace) -> [Term] {
    trace.deciding.map(fact).reduce(into: []) { facts, fact in
      if !facts.contains(fact) { facts.append(fact) }
    }
  }

  /// What a leaf found in the record.
  private func fact(_ trace: Trace) -> Term {
    switch trace.predicate {
    case .isOneOf(let column, let codes): return found(column, trace.code, among: codes)
    case .isSet(let column):
      if let code = trace.code { return value(column, code) }
      return trace.days.first.flatMap { $0 }.map { value(column, $0) } ?? missing(column)
    case .compare(let left, let comparison, let right):
      return compared(left, comparison, right, trace)
    case .always, .all, .any, .not:
      return clause(trace.predicate, isDenied: !trace.holds).phrase
    }
  }

  private func value(_ column: RecordColumn, _ code: String) -> Term {
    let (term, value) = (column.term(in: set), term(of: code, in: column))
    return Term(zh: "\(term.zh)为“\(value.zh)”", en: "the \(term.en) is “\(value.en)”")
  }

  private func value(_ column: RecordColumn, _ day: CivilDate) -> Term {
    let term = column.term(in: set)
    return Term(zh: "\(term.zh)为 \(day)", en: "the \(term.en) is \(day)")
  }

  private func found(_ column: RecordColumn, _ code: String?, among codes: [String]) -> Term {
    guard let code else { return missing(column) }
    if let answer = column.answer([code], false) { return answer }
    let value = value(column, code)
    if codes == [code] { return value }
    let list = list(codes, in: column)
    if codes.count == 1 {
      return Term(zh: "\(value.zh)，不是\(list.zh)", en: "\(value.en), not \(list.en)")
    }
    return codes.contains(code)
      ? Term(zh: "\(value.zh)，属于\(list.zh)", en: "\(value.en), one of: \(list.en)")
      : Term(zh: "\(value.zh)，不属于\(list.zh)", en: "\(value.en), none of: \(list.en)")
  }

  private func compared(
    _ left: DayOperand, _ comparison: DayComparison, _ right: DayOperand, _ trace: Trace
  ) -> Term {
    guard trace.days.count == 2, let first = trace.days[0], let second = trace.days[1] else {
      let absent = zip([left, right], trace.days).compactMap { operand, day in
        day == nil ? operand.column : nil
      }
      return absent.map(missing).listed
    }
    let word = (trace.holds ? comparison : comparison.denied).word
    let (one, other) = (term(left), term(right))
    return Term(
      zh: "\(one.zh) \(first) \(word.zh)\(other.zh) \(second)",
      en: "\(one.en), \(first), is \(word.en) \(other.en), \(second)")
  }
}
