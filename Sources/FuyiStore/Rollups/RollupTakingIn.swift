import FuyiStatistics
internal import GRDB

extension Session {
  /// How many entries of a set may wait while cases are written one by one.
  ///
  /// More are taken in at less cost each; but every question about the set adds up those that wait.
  package static let usualCapacity = 2048

  /// How many events are recorded between two looks at how many entries wait.
  static let eventsBetweenLooks = 128

  /// Adds the entries of sets in which too many wait to the rollups, within the transaction that writes.
  ///
  /// The triggers on the facts only enter, so that the file's schema stays small; what they have
  /// entered is counted by every question, whether it has been taken in or not.
  /// - Parameter capacity: how many of a set may wait; none where everything is to be taken in.
  package func takeInRollups(above capacity: Int = 0) throws {
    for set in Rollup.sets where try waiting(of: set) > capacity {
      for rollup in Rollup.all where rollup.set == set {
        try database.execute(sql: rollup.takingIn)
      }
      try database.execute(sql: "DELETE FROM \(set.entryTable)")
    }
  }
}

extension Session {
  /// How many entries of a set wait, or a few more.
  fileprivate func waiting(of set: RecordSet) throws -> Int {
    try Int.fetchOne(cached("SELECT max(id) FROM \(set.entryTable)")) ?? 0
  }
}

extension Repository {
  /// Has the rollups take in what waits, for a reader with many questions, each of which would add up
  /// every entry again.
  ///
  /// Nothing is waited for: where another program writes, or the file cannot be written, what waits goes
  /// on waiting, and every answer is the same.
  public func settleRollups() throws {
    try mappingErrors {
      try queue.writeWithoutTransaction { database in
        let session = Session(database, self)
        guard try Rollup.sets.contains(where: { try session.waiting(of: $0) > Self.fewEntries })
        else { return }
        let patience = try Int.fetchOne(database, sql: "PRAGMA busy_timeout") ?? 0
        try database.execute(sql: "PRAGMA busy_timeout = 0")
        defer { try? database.execute(sql: "PRAGMA busy_timeout = \(patience)") }
        do {
          try database.inTransaction(.immediate) {
            try session.takeInRollups()
            return .commit
          }
        } catch let error as DatabaseError
          where [.SQLITE_BUSY, .SQLITE_READONLY].contains(error.resultCode)
        {}
      }
    }
  }

  /// So many are added up sooner than taken in.
  private static var fewEntries: Int { 64 }
}

extension Rollup {
  /// The sets that have rollups.
  static let sets = RecordSet.allCases.filter { set in all.contains { $0.set == set } }

  /// The statements that add the entries of its set.
  var takingIn: String {
    let added = classCodes.map { "\"\($0)\" = \"\($0)\" + excluded.\"\($0)\"" }
    let counts = """
      INSERT INTO \(table)
      SELECT * FROM (\(rows(of: .entries))) WHERE TRUE
      ON CONFLICT DO UPDATE SET
      \(added.joined(separator: ", "));
      """
    guard let turns = turnRows(of: .entries) else { return counts }
    return counts + """

      INSERT INTO rollup_turn (name, period, dimension, from_on, code, was, class, records)
      SELECT * FROM (\(turns)) WHERE TRUE
      ON CONFLICT DO UPDATE SET records = records + excluded.records;
      """
  }
}
