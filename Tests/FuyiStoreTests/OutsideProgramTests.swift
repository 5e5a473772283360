import FuyiStore
import FuyiTestSupport
import Testing

@Suite("The sqlite3 program on our file")
struct OutsideProgramTests {
  private let archive: Archive

  init() throws { archive = try .withCases() }

  private func run(_ sql: String) throws -> SQLiteProgram.Run {
    try SQLiteProgram.run(sql, on: archive.path)
  }

  @Test("it can read the log", .enabled(if: SQLiteProgram.path != nil, "\(SQLiteProgram.missing)"))
  func read() throws {
    let result = try run("SELECT count(*) FROM event")
    #expect(result.status == 0)
    #expect(result.output == "\(try archive.log().count)\n")
  }

  @Test(
    "it cannot change, delete or replace an event",
    .enabled(if: SQLiteProgram.path != nil, "\(SQLiteProgram.missing)"),
    arguments: [
      ("UPDATE event SET recorder = 'x' WHERE position = 3", "no UPDATE"),
      ("DELETE FROM event WHERE position = 3", "no DELETE"),
      (AppendOnlyTests.insertion("INSERT OR REPLACE", position: "3"), "position is not the next"),
      (AppendOnlyTests.insertion(previous: "zeroblob(32)"), "previous is not the last hash"),
      ("PRAGMA recursive_triggers = ON; REPLACE INTO event SELECT * FROM event", "position is not"),
    ])
  func refused(_ sql: String, _ message: String) throws {
    let before = try archive.log()
    let result = try run(sql)
    #expect(result.status != 0)
    #expect(result.errors.contains(message), "\(result.errors)")
    #expect(try archive.log() == before)
    #expect(try archive.verify().isSound)
  }
}
