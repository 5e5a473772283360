import FuyiLaw
import FuyiStatistics
import FuyiTestSupport

/// Records that a test writes down by hand.
enum Ledger {
  /// A filing; its number is `id`.
  static func filing(
    _ id: Int, _ filed: String, outcome: String? = nil, ended: String? = nil,
    lapse: (on: String, outcome: String)? = nil, codes: [RecordColumn: String] = [:]
  ) -> Record {
    var record = Record(
      id: RecordID(set: .filings, subject: id, ordinal: 0, number: "\(id)"), codes: codes,
      days: [.filedOn: day(filed)])
    record.codes[.filingOutcome] = outcome
    record.codes[.lapseOutcome] = lapse?.outcome
    record.days[.filingEndedOn] = ended.map { day($0) }
    record.days[.lapseOn] = lapse.map { day($0.on) }
    return record
  }

  /// A review, open unless it says how it was closed.
  static func review(
    _ id: Int, _ opened: String, opening: String = "accepted", ordinal: Int = 1,
    closed: (on: String, way: String, outcome: String)? = nil, due: String? = nil,
    rulebook: Bool = true, implied: Bool = false, codes: [RecordColumn: String] = [:],
    days: [RecordColumn: String] = [:]
  ) -> Record {
    var record = Record(
      id: RecordID(set: .reviews, subject: id, ordinal: ordinal, number: "\(id)"), codes: codes,
      days: days.mapValues { day($0) })
    record.codes[.opening] = opening
    record.codes[.isImplied] = implied ? "yes" : "no"
    record.codes[.hasRulebook] = rulebook ? "yes" : "no"
    record.codes[.closing] = closed?.way
    record.codes[.outcome] = closed?.outcome
    record.days[.openedOn] = day(opened)
    record.days[.closedOn] = closed.map { day($0.on) }
    record.days[.dueOn] = due.map { day($0) }
    return record
  }

  /// A review of 2025 that was closed on 2025-04-01, by its outcome's code.
  static func closed(_ id: Int, _ outcome: String, days: [RecordColumn: String] = [:]) -> Record {
    let way =
      switch outcome {
      case "dismissed", "mediated", "transferred-out", "terminated": outcome
      case _ where outcome.hasPrefix("withdrawn-"): "terminated"
      default: "decided"
      }
    return review(
      id, "2025-03-03", closed: ("2025-04-01", way, outcome), due: "2025-05-06", days: days)
  }

  /// One review of every outcome, closed on 2025-04-01, with its place as its id from 1.
  static let outcomes = [
    "void", "revoked", "partly-revoked", "altered", "perform", "unlawful", "agreement-liability",
    "rejected", "upheld", "dismissed", "withdrawn-settlement", "withdrawn-self-correction",
    "withdrawn-other", "terminated", "mediated", "transferred-out",
  ]

  static var oneOfEach: [Record] {
    outcomes.enumerated().map { closed($0.offset + 1, $0.element) }
  }
}

extension Window {
  /// The period that a test writes down; one that ends before it begins stops the test.
  static func of(_ first: String, _ last: String, asOf: String = "2026-06-30") -> Window {
    guard let window = Window(first: day(first), last: day(last), asOf: day(asOf)) else {
      fatalError("a test's period ends before it begins")
    }
    return window
  }

  static let year2025 = of("2025-01-01", "2025-12-31")
}

extension RecordCounting {
  /// The sets of a rate as the ids of their cases, those left out by reason.
  func sets(_ definition: RateDefinition, _ window: Window = .year2025) -> Sets {
    let sets = figures(definition, in: window)[0].sets
    return Sets(
      numerator: sets.records.numerator.map(\.subject),
      denominator: sets.records.denominator.map(\.subject),
      excluded: sets.records.excluded.mapValues { $0.map(\.subject) })
  }
}

/// The sets of a rate by case.
struct Sets: Equatable, CustomStringConvertible {
  var numerator: [Int]
  var denominator: [Int]
  var excluded: [String: [Int]] = [:]

  var description: String { "\(numerator) of \(denominator), without \(excluded)" }
}
