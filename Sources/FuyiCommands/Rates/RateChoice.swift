import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiStatistics
import FuyiStore

/// A rate as somebody names it: by its id, or by its name in either language.
enum RateChoice {
  /// - Throws: ``CommandError/unknownChoice(what:given:choices:)`` with all that there are.
  static func find(_ given: String, among known: [RateDefinition]) throws -> RateDefinition {
    if let rate = known.named(given) { return rate }
    throw CommandError.unknownChoice(
      what: Term(zh: "指标", en: "rate"), given: given,
      choices: known.map { FactForm.Choice(code: $0.id, term: $0.term) })
  }

  /// The standard rates and the office's own, with what its lists are called; the standard ones alone
  /// where no database is named and none is there.
  static func known(_ global: GlobalOptions, in context: CommandContext) throws
    -> (rates: [RateDefinition], names: [RecordColumn: [String: Term]])
  {
    if global.db == nil, Repository.size(of: global.path(in: context)) == nil {
      return (RateDefinition.all, [:])
    }
    let tracker = try global.tracker(in: context)
    return (try tracker.definitions(), try tracker.listNames())
  }
}

/// The period that a command is asked about, as its options give it.
enum AskedPeriod {
  /// - Throws: ``CommandError/badPeriod(_:)`` or ``CommandError/badRange``.
  static func read(period: String?, from: String?, to: String?, today: CivilDate) throws
    -> (first: CivilDate, last: CivilDate)
  {
    switch (period, from, to) {
    case (_, nil, nil):
      let code = period ?? String(today.year)
      guard let period = ReportPeriod(code: code) else { throw CommandError.badPeriod(code) }
      return (period.first, period.last)
    case (nil, let from?, let to?):
      let first = try Day.read(from, option: "--from")
      let last = try Day.read(to, option: "--to")
      guard first <= last else { throw CommandError.badRange }
      return (first, last)
    default: throw CommandError.badRange
    }
  }
}
