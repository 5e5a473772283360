import Foundation
import FuyiCore
import Testing

@Suite("Importing with the binary")
struct ImportBinaryTests {
  /// A ledger that takes a while to read.
  private func longLedger(_ console: Console) throws -> String {
    let rows = (1...20_000).map {
      "旧\($0)号,张\($0),聊城市公安局,聊城市,行政处罚,2025-03-03,2025-03-07,2025-04-01,维持"
    }
    // Wrong at the beginning, so that a file of remarks is under way.
    let wrong = "旧0号,张三,某局,聊城市,行政处罚,2025-03-03,,,"
    return try console.file(
      "长.csv",
      (["案号,申请人,被申请人,地区,案由,收案日期,受理日期,结案日期,结案方式", wrong] + rows).joined(separator: "\n"))
  }

  @Test("Both languages, and nothing of a progress bar where no terminal reads it")
  func languages() throws {
    let binary = Binary(console: try Console())
    _ = try binary.run("init")
    _ = try binary.console.file(
      "a.csv", "案号,申请人,被申请人,地区,案由,收案日期\n旧1号,张三,聊城市公安局,聊城市,行政处罚,2025-03-03\n")
    let english = try binary.run("import a.csv --dry-run --lang en")
    #expect(english.code == 0)
    #expect(english.output.contains("1 would be new cases"))
    #expect(english.notes.isEmpty)
    #expect(try binary.run("import a.csv").output.contains("新增 1 件"))
  }

  @Test("Interrupted or killed half way, it leaves nothing", arguments: [SIGINT, SIGTERM, SIGKILL])
  func stopped(_ signal: Int32) throws {
    let binary = Binary(console: try Console())
    _ = try binary.run("init")
    let ledger = try longLedger(binary.console)
    let before = try binary.run("verify --json").output
    let process = try binary.start(["import", ledger, "--accept-good"])
    let manager = FileManager.default
    func files() throws -> [String] {
      try manager.contentsOfDirectory(atPath: binary.console.folder.path)
        .filter { !$0.hasPrefix("fuyi.sqlite") }
    }
    // The file of remarks is under way once the import is, and has no name until it is whole.
    func isUnderWay() -> Bool {
      let open = "/proc/\(process.processIdentifier)/fd"
      let numbers = (try? manager.contentsOfDirectory(atPath: open)) ?? []
      return numbers.contains { number in
        let path = (try? manager.destinationOfSymbolicLink(atPath: "\(open)/\(number)")) ?? ""
        return path.hasPrefix(binary.console.folder.path) && path.hasSuffix(" (deleted)")
      }
    }
    while process.isRunning, !isUnderWay() { usleep(2_000) }
    usleep(50_000)
    #expect(process.isRunning)
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal)
    #expect(process.terminationStatus == signal)
    #expect(try binary.run("verify --json").output == before)
    #expect(try files() == ["长.csv"])
  }
}
