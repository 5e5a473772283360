public import FuyiCore
public import FuyiLaw
internal import GRDB

/// Which words belong to some records alone.
public struct OwnWords: Hashable, Sendable {
  /// The digests of the words that no other record names and the vault keeps, in their order.
  public let digests: [String]
  /// How many words other records name too, and so stay.
  public let shared: Int
}

extension Session {
  /// The words that records name and no other record does.
  ///
  /// It reads the whole log, since the log has no index over what it names: a copy of words may stand
  /// anywhere.
  public func ownWords(of subjects: Set<Int>) throws -> OwnWords {
    var scan = DigestScan()
    var named: Set<String> = []
    try forEachRawRow { row in
      guard subjects.contains(row.number(.subject)) else { return }
      named.formUnion(scan.digests(of: row))
    }
    let kept = try named.filter { try reveal(.sealed($0)) != nil }
    var shared: Set<String> = []
    try forEachRawRow { row in
      guard !subjects.contains(row.number(.subject)) else { return }
      shared.formUnion(scan.digests(of: row).filter(kept.contains))
    }
    return OwnWords(digests: kept.subtracting(shared).sorted(), shared: shared.count)
  }

  /// Records an erasure and takes its words out of the vault and of whatever else has a copy of them.
  ///
  /// What the file's unused room still has of them goes with ``Repository/sweep()``.
  /// - Parameters:
  ///   - erasure: what is erased, its reason and approver in plain words.
  ///   - cases: the ids of the cases that are found by some of the words.
  ///   - day: the legal day.
  ///   - stamp: when and by whom it is recorded.
  /// - Returns: the event's position.
  @discardableResult
  public func erase(
    _ erasure: Erasure, ofCases cases: [Int], on day: CivilDate, _ stamp: Stamp
  ) throws -> Int {
    let position = try append(
      kind: Self.kind(of: .erasure), facts: erasure.facts, effectiveOn: day, to: nil, sequence: 1,
      stamp)
    try removeFromSearch(caseIDs: cases) {
      words.forget()
      for digest in erasure.digests {
        try run("DELETE FROM vault WHERE digest = ?") { $0.add(digest) }
      }
    }
    return position
  }

  /// The ids and kinds of the dossiers that are linked to a case.
  public func dossiers(ofCase number: String) throws -> [(id: Int, kind: DossierKind)] {
    try Row.fetchAll(
      cached("SELECT id, kind FROM dossier WHERE linked_case = ? ORDER BY id"),
      arguments: [number]
    ).map { (try $0.read("id"), try code($0.read("kind"))) }
  }
}

extension Repository {
  /// Writes the whole file anew and empties the side file, so that nothing is left in either of what was
  /// erased.
  ///
  /// `secure_delete` overwrites rows that are deleted; but a page that was rearranged before may still
  /// have a copy in its unused part.
  /// - Returns: whether the side file could be emptied, which another process that reads can prevent.
  public func sweep() throws -> Bool {
    try mappingErrors {
      try queue.writeWithoutTransaction { database in
        try database.execute(sql: "VACUUM")
        let row = try Row.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        return row?[0] == 0
      }
    }
  }
}

extension RecordKind {
  /// Whether the office's tables are made from its events.
  var isOfOfficeTables: Bool {
    self != .caseRecord && self != .erasure && DossierKind(self) == nil
  }
}
