import Foundation
import FuyiTestSupport
import Testing

@Suite("Files of settings and actions that somebody has spoilt")
struct SettingsFuzzTests {
  private static let bricks = [
    "[", "]", "[[", "]]", "=", "\"", "\"\"\"", "'", "'''", "{", "}", ",", "\n", "\\", "\\u",
    "\\U0011FFFF",
    "#", ".", "name", "[office]", "[[region]]", "[[rate]]", "code = ", "1979-05-27T07:32:00Z", "0x",
    "1e999", "inf",
    "nan", "true", "\u{0}", "行政", "\u{FEFF}", "[a.b.c]", "a.b.c = 1", "\r", "[values.outcome]",
    "-9223372036854775809",
  ]

  private static let mapping = """
    [columns]
    number = "案号"
    applicant = "申请人"
    filed = ["收案日期", "收到日期"]
    [values.outcome]
    "维持" = "upheld"
    """

  private static let batch = """
    {"action":"register","on":"2025-03-03","applicant":["张三"],"respondent":["聊城市公安局"],"region":"371500","kind":"penalty"}
    {"number":"@1","action":"accept","on":"2025-03-05"}
    """

  private static let rate = """
    [[rate]]
    id = "own"
    name = "自定"
    set = "reviews"
    shape = "share"
    """

  private func office() throws -> String {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try String(
      contentsOf: sources.appending(path: "Sources/FuyiCommands/Resources/liaocheng.toml"),
      encoding: .utf8)
  }

  private func spoilt(_ text: String, _ mutation: inout TextMutation, in console: Console) throws
    -> String
  {
    let url = console.folder.appending(path: "spoilt")
    try Data(mutation.bytes(of: text)).write(to: url)
    return url.path
  }

  @Test("an office file is taken or refused, and refused it leaves no database", arguments: 1...3)
  func office(_ seed: UInt64) throws {
    let whole = String(try office().prefix(2500))
    let console = try Console()
    var mutation = TextMutation(seed: seed, bricks: Self.bricks)
    var refused = 0
    for _ in 0..<(30 * FuzzAmount.times) {
      let file = try spoilt(whole, &mutation, in: console)
      let run = console("init", "--office", file)
      #expect([0, 1, 64].contains(run.code), "\(run.code) \(run.notes)")
      if run.code != 0 {
        refused += 1
        #expect(!run.notes.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: console.database))
      }
      for suffix in ["", "-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: console.database + suffix)
      }
    }
    #expect(refused > 5)
  }

  @Test(
    "rates, mappings and batches are taken or refused, and refused they write nothing",
    arguments: 4...6)
  func others(_ seed: UInt64) throws {
    let console = try Console.ready()
    let ledger = try console.file(
      "a.csv", "案号,申请人,被申请人,地区,案由,收案日期\n旧1号,张三,聊城市公安局,聊城市,行政处罚,2025-03-03\n")
    var mutation = TextMutation(seed: seed, bricks: Self.bricks)
    for _ in 0..<(15 * FuzzAmount.times) {
      let kinds: [(text: String, command: [String])] = [
        (Self.rate, ["rates", "add"]),
        (Self.mapping, ["import", ledger, "--dry-run", "--mapping"]),
        (Self.batch, ["case", "advance", "--batch"]),
      ]
      for kind in kinds {
        let head = console.head
        let file = try spoilt(kind.text, &mutation, in: console)
        let run = console.run(kind.command + [file])
        #expect([0, 1, 64].contains(run.code), "\(kind.command) \(run.code) \(run.notes)")
        if run.code != 0 {
          #expect(!(run.notes + run.output).isEmpty)
          #expect(console.head == head)
        }
      }
    }
    #expect(console("verify").code == 0)
  }
}
