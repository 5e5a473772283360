import FuyiCore
import FuyiStore
import Testing

@Suite("Copying a log as it stands")
struct VerbatimTests {
  private let archive: Archive
  private let copy: Repository

  init() throws {
    archive = try .withCases()
    copy = try .inMemory()
  }

  @Test("a copy has the same rows and the same head")
  func copied() throws {
    let rows = try archive.log()
    try copy.write { session in for row in rows { try session.append(verbatim: row) } }
    try copy.read { session in
      var copied: [LogRow] = []
      try session.forEachLogRow { copied.append($0) }
      #expect(copied == rows)
      #expect(try session.head() == (try archive.repository.read { try $0.head() }))
    }
  }

  @Test(
    "a link that does not fit is refused, and the copy ends before it",
    arguments: [
      "payload = '{}'", "recorder = 'x'", "hash = zeroblob(32)", "previous = zeroblob(32)",
      "position = 900",
    ])
  func broken(_ assignment: String) throws {
    let rows = try archive.log()
    try copy.write { session in for row in rows.prefix(5) { try session.append(verbatim: row) } }
    try archive.tamper("UPDATE event SET \(assignment) WHERE position = 6")
    let wrong = try #require(try archive.log().first { !rows.contains($0) })
    #expect(throws: StoreError.unreadable("event \(wrong.position)")) {
      try copy.write { try $0.append(verbatim: wrong) }
    }
    #expect(try copy.read { try $0.head().position } == 5)
    #expect(throws: Never.self) { try copy.write { try $0.append(verbatim: rows[5]) } }
  }

  @Test("a row of another log that holds by itself is refused, since it continues another chain")
  func otherLog() throws {
    let rows = try archive.log()
    let other = try Archive.withCases().log()
    // The official's name, salted anew in each file, is the first thing in which two logs differ.
    let place = try #require(rows.firstIndex { $0.kind == "official.added" }) + 1
    try copy.write { session in
      for row in rows.prefix(place) { try session.append(verbatim: row) }
    }
    #expect(other[place].previous != rows[place].previous)
    #expect(throws: StoreError.unreadable("event \(place + 1)")) {
      try copy.write { try $0.append(verbatim: other[place]) }
    }
  }

  @Test("a row left out, or given twice, is refused")
  func order() throws {
    let rows = try archive.log()
    try copy.write { try $0.append(verbatim: rows[0]) }
    for row in [rows[2], rows[0]] {
      #expect(throws: StoreError.unreadable("event \(row.position)")) {
        try copy.write { try $0.append(verbatim: row) }
      }
    }
  }
}
