import FuyiCore
import FuyiLaw

/// Finds cases by the number of the disputed act, however it is written (同一行为的查找).
extension Session {
  /// The cases against a respondent that state an act's number, but those that were voided.
  public func cases(against respondent: String, act number: String) throws -> [Int] {
    let wanted = number.compared
    var found: [Int] = []
    // Another number may have the same mark.
    try forEachRow(
      """
      SELECT c.id, vault.value FROM case_act a JOIN case_record c ON c.id = a.case_id
      JOIN vault ON vault.digest = c.act_digest
      WHERE a.mark = ? AND c.respondent = ? AND c.state <> 'voided' ORDER BY a.case_id
      """,
      binding: {
        $0.add(Self.mark(wanted))
        $0.add(respondent)
      },
      { row in if row.text(1).compared == wanted { found.append(row.number(0)) } })
    return found
  }

  /// Marks a case by its act's number, in the place of the number that it had.
  func markAct(of projection: Projection, replacing earlier: Projection?) throws {
    guard projection.searched.act != earlier?.searched.act else { return }
    if let earlier { try dropMark(of: earlier.searched.act, in: earlier.id) }
    try keepMark(of: projection.searched.act, in: projection.id)
  }

  func keepMark(of act: Words?, in id: Int) throws {
    try withMark(of: act) { mark in
      try run("INSERT INTO case_act (mark, case_id) VALUES (?, ?)") {
        $0.add(mark)
        $0.add(id)
      }
    }
  }

  func dropMark(of act: Words?, in id: Int) throws {
    try withMark(of: act) { mark in
      try run("DELETE FROM case_act WHERE mark = ? AND case_id = ?") {
        $0.add(mark)
        $0.add(id)
      }
    }
  }

  /// The mark that a case should have; nil where it states no number, or the number was erased.
  func mark(of act: Words?) throws -> Int? {
    try act.flatMap { try reveal($0) }.map { Self.mark($0.compared) }
  }

  private func withMark(of act: Words?, _ body: (Int) throws -> Void) throws {
    if let mark = try mark(of: act) { try body(mark) }
  }

  /// The same for all ways of writing a number; others may have it too.
  private static func mark(_ compared: String) -> Int {
    Int(truncatingIfNeeded: TextHash.of(compared.utf8))
  }
}

/// A hash of text that is the same in every run and on every machine (Fowler, Noll and Vo, 1991).
enum TextHash {
  /// The hash of no bytes.
  static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = start
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }
}
