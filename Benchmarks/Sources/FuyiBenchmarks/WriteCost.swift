import Foundation
import FuyiKit
import GRDB

/// What recording costs: one transaction a step on a file on disk, durable, through the tracker.
struct WriteCost {
  let folder: URL
  /// Cases that the file has before.
  let cases: Int

  /// What a file keeps up beside the log and the rows of cases.
  enum Variant: String, CaseIterable {
    case all = "rollups and covering indexes"
    case withoutRollups = "covering indexes only"
    case bare = "neither: the narrow indexes of before"
  }

  /// The median of a step in milliseconds, for each variant.
  func run(rounds: Int) throws -> [Variant: Double] {
    let base = City(folder: folder.appending(path: "base"), cases: cases)
    try base.build()
    var trackers: [(Variant, CaseTracker)] = []
    for variant in Variant.allCases {
      let path = folder.appending(path: "write-\(variant).sqlite").path
      Repository.remove(at: path)
      try FileManager.default.copyItem(atPath: base.path, toPath: path)
      try strip(path, variant)
      trackers.append(
        (
          variant,
          CaseTracker(
            repository: try .open(at: path), recorder: "bench", today: try CivilDate(City.today))
        ))
    }
    var taken: [Variant: [Double]] = [:]
    for round in 0...rounds {
      for (variant, tracker) in trackers {
        let steps = try oneCase(tracker, round)
        // The first round warms up.
        if round > 0 { taken[variant, default: []] += steps }
      }
    }
    return taken.mapValues { $0.reduce(0, +) / Double($0.count) }
  }

  private func strip(_ path: String, _ variant: Variant) throws {
    guard variant != .all else { return }
    try DatabaseQueue(path: path).writeWithoutTransaction { database in
      let triggers = try String.fetchAll(
        database,
        sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'rollup_%'")
      for name in triggers { try database.execute(sql: "DROP TRIGGER \(name)") }
      guard variant == .bare else { return }
      try database.execute(
        sql: """
          DROP INDEX case_by_filing; DROP INDEX case_by_filing_end;
          DROP INDEX case_review_by_closing; DROP INDEX case_review_by_opening;
          DROP INDEX case_review_late; DROP INDEX case_duty_by_due;
          CREATE INDEX case_by_filing ON case_record (filed_on);
          CREATE INDEX case_by_filing_end ON case_record (filing_ended_on)
            WHERE filing_ended_on IS NOT NULL;
          CREATE INDEX case_review_by_closing ON case_review (closed_on)
            WHERE closed_on IS NOT NULL;
          CREATE INDEX case_review_by_opening ON case_review (opened_on);
          CREATE INDEX case_duty_by_due ON case_duty (due_on);
          """)
    }
  }

  /// A case from its registration to its service, step by step; what each step took.
  private func oneCase(_ tracker: CaseTracker, _ round: Int) throws -> [Double] {
    var taken: [Double] = []
    var number = ""
    let agency = City.setup.agencies[round % City.setup.agencies.count]
    let filed = try CivilDate("2025-09-01").adding(days: round % 30)
    var facts = Facts()
    facts[.applicant] = [.plain("申请人\(round)")]
    facts[.respondent] = [agency.code]
    facts[.region] = agency.region
    facts[.kind] = ActKind.allCases[round % ActKind.allCases.count]
    facts[.channel] = .window
    taken.append(
      try Timing.milliseconds {
        number = try tracker.register(on: filed, facts: facts).case.number.printed
      })
    func step(_ action: Action, _ days: Int, _ facts: Facts = Facts()) throws {
      taken.append(
        try Timing.milliseconds {
          try tracker.advance(
            number, Request(action, on: filed.adding(days: days), facts: facts))
        })
    }
    var decision = Facts()
    decision[.disposition] = [round % 3 == 0 ? .revoked : .upheld]
    try step(.accept, 3)
    try step(.serveCopy, 5)
    try step(.answer, 12)
    try step(.hearOpinions, 20)
    try step(.decide, 45, decision)
    try step(.serve, 50)
    return taken
  }
}
