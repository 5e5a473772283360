import Foundation
import FuyiCore
import FuyiTestSupport
import Testing

/// The real binary, as a person starts it.
struct Binary {
  let console: Console

  /// The binary that the build put beside the tests.
  static var url: URL {
    Bundle.main.executableURL?.deletingLastPathComponent().appending(path: "fuyi")
      ?? URL(filePath: ".build/debug/fuyi")
  }

  func start(_ arguments: [String], _ variables: [String: String] = [:]) throws -> Process {
    let process = Process()
    process.executableURL = Self.url
    process.arguments = arguments
    process.currentDirectoryURL = console.folder
    process.environment = Instrumented.variables
      .merging(["LC_ALL": "zh_CN.UTF-8", "USER": "tester"]) { $1 }
      .merging(variables) { $1 }
    process.standardOutput = Pipe()
    process.standardError = Pipe()
    try process.run()
    return process
  }

  func run(_ line: String, _ variables: [String: String] = [:]) throws -> Console.Run {
    let process = try start(line.split(separator: " ").map(String.init), variables)
    let output = try text(process.standardOutput)
    let notes = try text(process.standardError)
    process.waitUntilExit()
    return Console.Run(code: process.terminationStatus, output: output, notes: notes)
  }

  private func text(_ stream: Any?) throws -> String {
    let data = try (stream as? Pipe)?.fileHandleForReading.readToEnd() ?? Data()
    return String(decoding: data, as: UTF8.self)
  }
}

@Suite("The binary in a temporary folder")
struct BinaryTests {
  private let registering =
    "case register --filed 2025-03-03 --applicant 张三 --respondent 聊城市公安局 --region 371500 --kind penalty"

  @Test("It speaks the locale's language, and the one asked for")
  func languages() throws {
    let binary = Binary(console: try Console())
    #expect(try binary.run("init").output.contains("已建立 fuyi.sqlite"))
    #expect(try binary.run(registering).output.contains("已登记 聊政复〔2025〕1号"))
    let english = try binary.run("case show 2025-1", ["LC_ALL": "en_US.UTF-8"])
    #expect(english.output.contains("under review"))
    #expect(
      try binary.run("--lang zh case show 2025-1", ["LC_ALL": "en_US"]).output.contains("审理期限"))
    let refused = try binary.run("case advance 2025-1 serve-copy --on 2025-03-04 --lang en")
    #expect(refused.code == 1)
    #expect(refused.output.isEmpty)
    #expect(refused.notes.contains("is refused"))
  }

  @Test("The recorder is the one named, the environment's, or the user")
  func recorder() throws {
    let binary = Binary(console: try Console())
    _ = try binary.run("init")
    _ = try binary.run(registering)
    _ = try binary.run("case advance 2025-1 accept --on 2025-03-05", ["FUYI_RECORDER": "wang"])
    _ = try binary.run("case advance 2025-1 serve-copy --on 2025-03-06 --recorder li")
    let history = try binary.run("case history 2025-1 --json").json.elements
    #expect(history.map { $0["recorder"]?.text } == ["tester", "wang", "li"])
  }

  @Test("Eight processes registering at once get numbers without gaps or repetition")
  func writersAtOnce() throws {
    let binary = Binary(console: try Console())
    _ = try binary.run("init")
    let words = registering.split(separator: " ").map(String.init) + ["--json"]
    var processes: [Process] = []
    for _ in 0..<8 { processes.append(try binary.start(words)) }
    for process in processes { process.waitUntilExit() }
    #expect(processes.allSatisfy { $0.terminationStatus == 0 })
    let numbers = try binary.run("case list --json").json.elements.compactMap { $0["number"]?.text }
    #expect(Set(numbers) == Set((1...8).map { "聊政复〔2025〕\($0)号" }))
    #expect(try binary.run("verify").code == 0)
  }

  @Test("Of two processes that do the same, one does it and the other is told how things stand")
  func race() throws {
    let binary = Binary(console: try Console())
    _ = try binary.run("init")
    _ = try binary.run(registering)
    let accept = ["case", "advance", "2025-1", "accept", "--on", "2025-03-05"]
    let processes = try (0..<4).map { _ in try binary.start(accept) }
    for process in processes { process.waitUntilExit() }
    #expect(processes.map(\.terminationStatus).sorted() == [0, 1, 1, 1])
    #expect(try binary.run("case show 2025-1 --json").json["sequence"] == 2)
  }

  @Test("Killed while it writes, it leaves a sound file with every acknowledged case")
  func killed() throws {
    let binary = Binary(console: try Console())
    _ = try binary.run("init")
    let words = registering.split(separator: " ").map(String.init)
    var acknowledged = 0
    for round in 0..<12 {
      let process = try binary.start(words)
      usleep(UInt32(round) * 4_000)
      if process.isRunning { kill(process.processIdentifier, SIGKILL) }
      process.waitUntilExit()
      if process.terminationReason == .exit, process.terminationStatus == 0 { acknowledged += 1 }
    }
    #expect(try binary.run("verify").code == 0)
    let numbers = try binary.run("case list --json").json.elements.count
    #expect(numbers >= acknowledged)
    #expect(numbers <= 12)
  }

  @Test("The database is its owner's alone")
  func fileMode() throws {
    let binary = Binary(console: try Console())
    _ = try binary.run("init")
    let attributes = try FileManager.default.attributesOfItem(atPath: binary.console.database)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test("What ends by itself, done or refused, leaves the database alone, without its side files")
  func sideFiles() throws {
    let binary = Binary(console: try Console())
    for (words, code) in [("init", 0), ("case list", 0), (registering, 0), ("case show 2025-9", 1)]
    {
      #expect(try binary.run(words).code == code, "\(words)")
      for suffix in ["-wal", "-shm"] {
        let path = binary.console.database + suffix
        #expect(!FileManager.default.fileExists(atPath: path), "\(words): \(suffix)")
      }
    }
  }
}
