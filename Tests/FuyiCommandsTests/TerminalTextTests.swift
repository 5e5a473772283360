import Foundation
import FuyiTestSupport
import FuyiWording
import Testing

@Suite("Nothing that is typed or kept disturbs a terminal")
struct TerminalTextTests {
  /// Escape, C0, C1, delete, overrides of direction, and what has no width.
  private static let disturbing: [Unicode.Scalar] = [
    "\u{1B}", "\u{7}", "\u{8}", "\u{7F}", "\u{9B}", "\u{90}", "\u{202A}", "\u{202E}", "\u{2066}",
    "\u{2069}", "\u{200B}", "\u{200E}", "\u{2028}", "\u{2060}", "\u{FEFF}",
  ]
  private static let evil = "赵" + String(String.UnicodeScalarView(disturbing)) + "[31m甲"

  private func expectClean(_ run: Console.Run, _ line: String) {
    for scalar in Self.disturbing {
      let name = String(scalar.value, radix: 16)
      #expect(!run.output.unicodeScalars.contains(scalar), "\(line) prints U+\(name)")
      #expect(!run.notes.unicodeScalars.contains(scalar), "\(line) notes U+\(name)")
    }
  }

  /// A file with a case whose words came in by another way than the command, which refuses them.
  private func prepared() throws -> Console {
    let console = try Console.ready()
    let path = try console.file(
      "batch.jsonl",
      """
      {"action":"register","filed":"2025-03-03","applicant":["赵甲"],"respondent":["聊城市公安局"],\
      "region":"371500","kind":"penalty","summary":"摘\\u202e要\\u200b\\u2066","act":"文\\u202a号"}
      """)
    let run = console("case", "advance", "--batch", path)
    #expect(run.code == 0, "\(run.notes)")
    return console
  }

  @Test("words of cases", arguments: ["case show 2025-1", "case history 2025-1", "case list"])
  func words(_ line: String) throws {
    let console = try prepared()
    let text = console.run(line + " --reveal")
    #expect(text.code == 0)
    expectClean(text, line)
    let json = console.run(line + " --reveal --json")
    expectClean(json, line)
    guard line != "case list" else { return }
    // JSON says what was there.
    #expect(json.output.contains("\\u202e") && json.output.contains("\\u200b"))
  }

  @Test(
    "arguments that are repeated in errors",
    arguments: [
      ["case", "show"], ["case", "list", "--state"], ["case", "list", "--from"],
      ["rates", "show", "--period"], ["deadline", "explain"], ["case", "list", "--handler"],
      ["case", "advance", "2025-1"], ["export", "--format"], ["import"], ["paper", "print"],
    ])
  func arguments(_ words: [String]) throws {
    let console = try prepared()
    for form in [[], ["--json"]] {
      let run = console.run(words + [Self.evil] + form)
      #expect(run.code != 0, "\(words)")
      #expect(!run.notes.isEmpty)
      expectClean(run, words.joined(separator: " "))
    }
    expectClean(console.run(["\u{1B}[2Jcase"]), "a subcommand")
    expectClean(console.run(["case", "--\u{1B}[2J"]), "an option")
    expectClean(console.run(["case", "list", "--db", "/none/\u{1B}]0;x\u{7}"]), "a path")
  }

  @Test("the binary too")
  func binary() throws {
    let binary = Binary(console: try prepared())
    let process = try binary.start(
      ["case", "show", Self.evil, "--db", binary.console.database])
    let error = (process.standardError as? Pipe)?.fileHandleForReading
    let text = String(decoding: try error?.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 1)
    #expect(text.contains("赵"))
    expectClean(Console.Run(code: 1, output: "", notes: text), "the binary")
    let shown = try binary.run("case show 2025-1 --db \(binary.console.database)")
    expectClean(shown, "the binary")
    #expect(shown.output.contains("摘\u{FFFD}要"))
  }

  @Test("our own line ends stay, of calendar files too")
  func own() throws {
    let console = try prepared()
    let file = console("due", "--ics", "-").output
    #expect(file.contains("BEGIN:VCALENDAR\r\n"))
    #expect(!file.contains("\u{FFFD}"))
  }
}
