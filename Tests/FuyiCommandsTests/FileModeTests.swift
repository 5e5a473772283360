import Foundation
import FuyiTestSupport
import Testing

@Suite("What holds people's data is for its owner alone")
struct FileModeTests {
  private let console: Console

  init() throws { console = try .ready() }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  /// Runs the binary where the usual mode lets everybody read and write.
  private func open(_ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "umask 0; exec \"$0\" \"$@\"", Binary.url.path] + arguments
    process.currentDirectoryURL = console.folder
    process.environment = Instrumented.variables.merging(
      ["FUYI_DB": "open.sqlite", "FUYI_KEYS": "keys", "USER": "tester"]
    ) { $1 }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(arguments)")
  }

  @Test("the database, the keys, exports and papers, whatever the usual mode is")
  func modes() throws {
    let folder = console.folder.path
    try open("init")
    try open(
      "case", "register", "--filed", "2025-03-03", "--applicant", "张三", "--respondent", "聊城市公安局",
      "--region", "371500", "--kind", "penalty", "--identity", IdentityNumbers.citizen(1))
    try open("case", "advance", "2025-1", "accept", "--on", "2025-03-05")
    let exports = ["all.jsonl", "all.json", "all.csv", "all.xlsx", "log.xes"]
    for file in exports { try open("export", "-o", file) }
    try open("paper", "print", "2025-1", "受理通知书", "-o", "notice.docx")
    try open("import", "all.jsonl", "--db", "copy.sqlite")
    let others = ["notice.docx", "open.sqlite", "copy.sqlite", "keys/identity.key"]
    for file in exports + others { #expect(try mode("\(folder)/\(file)") == 0o600, "\(file)") }
    #expect(try mode(console.keys) == 0o700)
  }

  @Test("the side files have the database's mode while it is open")
  func sideFiles() throws {
    try open("init")
    let path = console.folder.appending(path: "open.sqlite").path
    let reader = Process()
    reader.executableURL = URL(filePath: "/usr/bin/env")
    reader.arguments = ["sqlite3", path]
    let (input, output) = (Pipe(), Pipe())
    (reader.standardInput, reader.standardOutput) = (input, output)
    try reader.run()
    // A reader that stays keeps the side files there while we write.
    input.fileHandleForWriting.write(Data("BEGIN; SELECT count(*) FROM event;\n".utf8))
    _ = output.fileHandleForReading.availableData
    try open("region", "add", "--code", "990000", "--name", "某地", "--name-en", "Place")
    for file in ["", "-wal", "-shm"] { #expect(try mode(path + file) == 0o600, "\(file)") }
    try input.fileHandleForWriting.close()
    reader.waitUntilExit()
  }
}
