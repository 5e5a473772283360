import FuyiCore
internal import GRDB

/// The index that cases are found by, kept in the transaction that writes.
///
/// A few hundred cases wait in a plain table before the full-text index takes them in together: alone, each
/// would cost the index more pages than all else that a registration writes. Among other writes of one transaction
/// it is the same, since FTS5 writes out what it has at each statement that could be undone by itself.
extension Session {
  /// How many cases may wait; every search reads those that do.
  package static let usualSearchCapacity = 256
  /// How many cases are taken in together where very many are written.
  package static let searchLot = 1024

  /// Writes what a case is found by, where it has changed.
  /// - Parameters:
  ///   - projection: the rows that the case has from now on.
  ///   - earlier: the projection that is stored, or nil for a new case.
  func index(_ projection: Projection, replacing earlier: Projection?) throws {
    guard projection.searched != earlier?.searched else { return }
    try markAct(of: projection, replacing: earlier)
    let pieces = try pieces(of: projection.searched)
    try keepWaiting(
      projection.id, pieces, replacing: earlier.map { try self.pieces(of: $0.searched) })
  }

  private func keepWaiting(_ id: Int, _ pieces: String, replacing earlier: String?) throws {
    try run(
      """
      INSERT INTO case_search_waiting (case_id, pieces, earlier) VALUES (?, ?, ?)
      ON CONFLICT (case_id) DO UPDATE SET pieces = excluded.pieces
      """
    ) { binding in
      binding.add(id)
      binding.add(pieces)
      binding.add(earlier.map(RowValue.text) ?? .null)
    }
  }

  /// The pieces of what a case is found by; of words that have been erased there are none.
  func pieces(of searched: SearchedTexts) throws -> String {
    SearchPieces.of(
      try searched.labels + searched.words.compactMap { try reveal($0) },
      agencies: searched.agencies)
  }

  private func takeIn(_ id: Int, _ pieces: String) throws {
    try run("INSERT INTO case_search (rowid, pieces) VALUES (?, ?)") { binding in
      binding.add(id)
      binding.add(pieces)
    }
  }

  /// Has the full-text index take in what waits.
  /// - Parameter capacity: how many cases may wait; none where everything is to be taken in.
  package func takeInSearch(above capacity: Int = 0) throws {
    let waiting = try Int.fetchOne(cached("SELECT count(*) FROM case_search_waiting")) ?? 0
    guard waiting > capacity else { return }
    try database.execute(
      sql: """
        INSERT INTO case_search (case_search, rowid, pieces)
        SELECT 'delete', case_id, earlier FROM case_search_waiting WHERE earlier IS NOT NULL
        ORDER BY case_id;
        INSERT INTO case_search (rowid, pieces)
        SELECT case_id, pieces FROM case_search_waiting ORDER BY case_id;
        DELETE FROM case_search_waiting;
        """)
  }

  /// Puts the parts of the full-text index together where what was taken in at once is a good part of all cases.
  ///
  /// FTS5 writes what it takes in as a part of its own and joins parts only now and then, while a search goes
  /// through each of them: over a million imported cases a word with many pieces took 1.7 times as long. Joining
  /// writes the whole index anew, some three seconds of a million cases, so few cases are left as they are.
  /// - Parameters:
  ///   - taken: how many cases were taken in by this transaction.
  ///   - fewest: parts are left as they are where fewer were.
  package func joinSearchParts(afterTaking taken: Int, atLeast fewest: Int = 1024) throws {
    guard taken >= fewest else { return }
    let all = try Int.fetchOne(cached("SELECT count(*) FROM case_record")) ?? 0
    if taken >= all / 8 { try joinSearchParts() }
  }

  private func joinSearchParts() throws {
    try database.execute(sql: "INSERT INTO case_search (case_search) VALUES ('optimize')")
  }

  /// Takes everything out of the index.
  func clearSearch() throws {
    try database.execute(
      sql: """
        DELETE FROM case_search_waiting;
        DELETE FROM case_act;
        INSERT INTO case_search (case_search) VALUES ('delete-all');
        """)
  }

  /// Makes the index again from the words that the vault has.
  package func refillSearch() throws {
    try clearSearch()
    let ids = try caseIDs()
    for (index, id) in ids.enumerated() {
      let searched = try searched(ofCase: id)
      try keepWaiting(id, pieces(of: searched), replacing: nil)
      try keepMark(of: searched.act, in: id)
      if (index + 1).isMultiple(of: Self.searchLot) { try takeInSearch() }
    }
    try takeInSearch()
    try joinSearchParts(afterTaking: ids.count)
  }

  /// Erases words of cases, and has them found no more.
  ///
  /// The index holds pieces of the words themselves, and can only forget what it is shown, so the words have
  /// to be there still when this begins. It is put together anew at the end, which takes some seconds in a large
  /// file: until then SQLite would only have noted that the pieces are gone.
  /// - Parameters:
  ///   - caseIDs: the cases.
  ///   - erase: takes words out of the vault.
  func removeFromSearch(caseIDs: [Int], erasing erase: () throws -> Void) throws {
    guard knownOn == nil else { throw StoreError.readOnly }
    try takeInSearch()
    let cases = try caseIDs.map { (id: $0, searched: try searched(ofCase: $0)) }
    for item in cases {
      let pieces = try pieces(of: item.searched)
      try run("INSERT INTO case_search (case_search, rowid, pieces) VALUES ('delete', ?, ?)") {
        $0.add(item.id)
        $0.add(pieces)
      }
      try dropMark(of: item.searched.act, in: item.id)
    }
    try erase()
    for item in cases {
      try takeIn(item.id, pieces(of: item.searched))
      try keepMark(of: item.searched.act, in: item.id)
    }
    try joinSearchParts()
  }

  func searched(ofCase id: Int) throws -> SearchedTexts {
    guard let folded = try fold(id) else { throw StoreError.unreadable("case \(id)") }
    return SearchedTexts(folded)
  }
}
