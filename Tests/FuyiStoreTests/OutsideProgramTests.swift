import Foundation
import FuyiStore
import Testing

@Suite("The sqlite3 program on our file")
struct OutsideProgramTests {
  /// The program wherever the machine keeps its programs.
  private static let program = (ProcessInfo.processInfo.environment["PATH"] ?? "")
    .split(separator: ":")
    .map { "\($0)/sqlite3" }
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  private let archive: Archive

  init() throws { archive = try .withCases() }

  /// What the program prints to its two outputs, and how it exits.
  private func run(_ sql: String) throws -> (output: String, errors: String, status: Int32) {
    let process = Process()
    let (output, errors) = (Pipe(), Pipe())
    process.executableURL = URL(filePath: try #require(Self.program))
    process.arguments = ["-batch", archive.path, sql]
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    process.waitUntilExit()
    func text(_ pipe: Pipe) -> String {
      String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    }
    return (text(output), text(errors), process.terminationStatus)
  }

  @Test("it can read the log", .enabled(if: program != nil, "sqlite3 is not installed"))
  func read() throws {
    let result = try run("SELECT count(*) FROM event")
    #expect(result.status == 0)
    #expect(result.output == "\(try archive.log().count)\n")
  }

  @Test(
    "it cannot change, delete or replace an event",
    .enabled(if: program != nil, "sqlite3 is not installed"),
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
