import FuyiCore
internal import GRDB

/// Compares the index that cases are found by with the words that it was made from.
///
/// Every piece at its place in its case is turned into a number, and the numbers are added up, over the
/// words on one side and over the index on the other: the order does not matter then, and nothing has to be kept.
/// Which case is at fault is looked for only where the sums differ.
struct SearchCheck {
  /// What the index should come to.
  private var expected: UInt64 = 0
  /// What the marks of acts should come to.
  private var expectedMarks: UInt64 = 0
  /// Cases that wait to be taken in, until they have been met.
  private var waiting: [Int: (pieces: String, earlier: String?)] = [:]

  init(_ session: Session) throws {
    let rows = try Row.fetchCursor(
      session.cached("SELECT case_id, pieces, earlier FROM case_search_waiting"))
    while let row = try rows.next() {
      waiting[try row.read("case_id")] = (try row.read("pieces"), try row.read("earlier"))
    }
  }

  /// Takes the next case in; false where what waits of it is not what it is found by.
  mutating func take(_ projection: Projection, in session: Session) throws -> Bool {
    let pieces = try session.pieces(of: projection.searched)
    if let mark = try session.mark(of: projection.searched.act) {
      expectedMarks &+= Self.mixed(TextHash.start, projection.id, mark)
    }
    guard let known = waiting.removeValue(forKey: projection.id) else {
      expected &+= Self.sum(of: pieces, in: projection.id)
      return true
    }
    if let earlier = known.earlier { expected &+= Self.sum(of: earlier, in: projection.id) }
    return known.pieces == pieces
  }

  /// What does not fit once all cases have been taken in.
  func end(in session: Session) throws -> Verification? {
    if let stray = waiting.keys.min() {
      return .projectionDiffers(table: "case_search_waiting", record: String(stray))
    }
    if let problem = try checkMarks(in: session) { return problem }
    var found: UInt64 = 0
    try Self.forEachPiece(in: session) { found &+= $1 }
    return found == expected ? nil : try differing(in: session)
  }

  /// The first case that is not found by its act's number, or by another's.
  private func checkMarks(in session: Session) throws -> Verification? {
    var found: UInt64 = 0
    try session.forEachRow("SELECT mark, case_id FROM case_act") { row in
      found &+= Self.mixed(TextHash.start, row.number(1), row.number(0))
    }
    guard found != expectedMarks else { return nil }
    var marks: [Int: [Int]] = [:]
    try session.forEachRow("SELECT mark, case_id FROM case_act") { row in
      marks[row.number(1), default: []].append(row.number(0))
    }
    for id in try session.caseIDs() {
      let expected = try session.mark(of: session.searched(ofCase: id).act).map { [$0] }
      guard marks.removeValue(forKey: id) != expected else { continue }
      return .projectionDiffers(table: "case_act", record: try session.number(of: id).printed)
    }
    return .projectionDiffers(table: "case_act", record: marks.keys.min().map(String.init) ?? "")
  }

  /// The first case of which the index has other pieces.
  private func differing(in session: Session) throws -> Verification {
    var sums: [Int: UInt64] = [:]
    try Self.forEachPiece(in: session) { sums[$0, default: 0] &+= $1 }
    for id in try session.caseIDs() {
      let earlier = try Row.fetchOne(
        session.cached("SELECT earlier FROM case_search_waiting WHERE case_id = ?"), arguments: [id]
      )
      let pieces: String? =
        if let earlier { try earlier.read("earlier") } else {
          try session.fold(id).map { try session.pieces(of: SearchedTexts($0)) }
        }
      let found = sums.removeValue(forKey: id) ?? 0
      if found != pieces.map({ Self.sum(of: $0, in: id) }) ?? 0 {
        return .projectionDiffers(
          table: "case_search", record: try session.number(of: id).printed)
      }
    }
    return .projectionDiffers(
      table: "case_search", record: sums.keys.min().map(String.init) ?? "")
  }

  private static func forEachPiece(
    in session: Session, _ body: (_ id: Int, _ number: UInt64) -> Void
  ) throws {
    try session.forEachRow("SELECT term, doc, offset FROM case_search_piece") { row in
      let id = row.number(1)
      body(id, number(row.heldText(0), in: id, at: row.number(2)))
    }
  }

  private static func sum(of pieces: String, in id: Int) -> UInt64 {
    var sum: UInt64 = 0
    for (offset, piece) in pieces.utf8.split(separator: UInt8(ascii: " ")).enumerated() {
      sum &+= number(piece, in: id, at: offset)
    }
    return sum
  }

  /// A number for a piece at its place, mixed so that sums tell.
  private static func number(_ piece: some Sequence<UInt8>, in id: Int, at offset: Int) -> UInt64 {
    mixed(TextHash.of(piece), id, offset)
  }

  private static func mixed(_ start: UInt64, _ first: Int, _ second: Int) -> UInt64 {
    var hash = start
    for part in [first, second] {
      hash ^= UInt64(bitPattern: Int64(part)) &* 0x9E37_79B9_7F4A_7C15
      hash = (hash ^ (hash >> 29)) &* 0xBF58_476D_1CE4_E5B9
    }
    return hash ^ (hash >> 32)
  }
}
