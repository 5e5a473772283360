import FuyiKit
import GRDB

/// What questions cost while entries wait for the rollups, and what taking them in costs.
struct Waiting {
  /// How many entries of filings, and as many of reviews, wait: half of what may.
  static let entries = 1024

  /// Each question's median with entries waiting, in milliseconds, in the order asked.
  let medians: [Double]
  /// What taking them in took, in milliseconds.
  let settling: Double

  /// - Parameter questions: asked before, so that their statements are prepared.
  static func run(_ repository: Repository, _ path: String, _ questions: [Question], runs: Int)
    throws -> Waiting
  {
    try enter(path)
    let medians = try questions.map { question in
      try Timing.of(runs) {
        _ = try repository.read {
          try $0.figures(question.definition, in: question.window, by: question.groupings)
        }
      }.median
    }
    let settling = try Timing.milliseconds { try repository.settleRollups() }
    return Waiting(medians: medians, settling: settling)
  }

  /// Changes records and changes them back: four entries each, which come to nothing.
  private static func enter(_ path: String) throws {
    try DatabaseQueue(path: path).write { database in
      for (table, key) in [("case_record", "id"), ("case_review", "case_id")] {
        let some = """
          \(key) IN (SELECT \(key) FROM \(table) ORDER BY \(key) LIMIT \(entries / 4))
          """
        try database.execute(
          sql: """
            UPDATE \(table) SET kind = 'x' || kind WHERE \(some);
            UPDATE \(table) SET kind = substr(kind, 2) WHERE \(some);
            """)
      }
    }
  }
}
