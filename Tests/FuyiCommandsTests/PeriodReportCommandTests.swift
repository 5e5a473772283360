import Foundation
import FuyiCore
import FuyiWording
import GRDB
import Testing

@Suite("Reports on a period, as commands")
struct PeriodReportCommandTests {
  /// An office with a case mediated, one upheld, one declined and one open, in the second quarter, and one
  /// revoked a year before.
  private static func console(_ language: Language = .zh) throws -> Console {
    let console = try Console.ready(language)
    for filed in ["2024-03-04", "2025-03-03", "2025-03-03", "2025-04-01", "2025-04-02"] {
      console.register(filed)
    }
    for line in [
      "2024-1 accept --on 2024-03-06", "2024-1 serve-copy --on 2024-03-07",
      "2024-1 decide --disposition revoked --on 2024-05-06",
      "2025-1 accept --on 2025-03-05", "2025-1 serve-copy --on 2025-03-06",
      "2025-1 conclude-by-mediation --on 2025-04-10",
      "2025-2 accept --on 2025-03-05", "2025-2 serve-copy --on 2025-03-06",
      "2025-2 decide --disposition upheld --on 2025-04-20",
      "2025-3 decline --reason 超期 --on 2025-04-03", "2025-4 accept --on 2025-04-07",
    ] {
      let run = console.run("case advance \(line)")
      guard run.code == 0 else {
        Issue.record("\(line): \(run.notes)")
        continue
      }
    }
    return console
  }

  private static let asked = "--today 2025-07-10"

  @Test("the analysis is as kept, in both languages", arguments: Language.allCases)
  func golden(_ language: Language) throws {
    let run = try Self.console(language).run("report quarterly 2025-Q2 \(Self.asked)")
    #expect(run.code == 0)
    // The log's head depends on salts that are drawn at random.
    let text = run.output.replacing(/([0-9a-f]{4}[ \n]){16}[0-9a-f]{4}/, with: "HASH")
    try GoldenText.expect(text + "\n", is: "report-quarterly.\(language.code).txt")
  }

  @Test("the form follows the file's suffix, and every figure of the page opens to its cases")
  func html() throws {
    let console = try Self.console()
    let path = console.folder.appending(path: "二季度.html").path
    let run = console.run(
      ["report", "quarterly", "2025-Q2", "-o", path, "--today", "2025-07-10"])
    #expect(run.code == 0 && run.output.isEmpty && run.notes.contains(path))
    let page = try String(contentsOfFile: path, encoding: .utf8)
    #expect(page.hasPrefix("<!DOCTYPE html>") || page.hasPrefix("<!doctype html>"))
    #expect(page.contains("聊政复〔2025〕1–2号") || page.contains("聊政复〔2025〕1、2号"))
    // Nothing is fetched from anywhere.
    for outside in ["src=\"http", "href=\"http", "@import", "url(http"] {
      #expect(!page.contains(outside), "\(outside)")
    }
  }

  @Test("JSON has the numbers, the records behind them, and identities that hold")
  func json() throws {
    let console = try Self.console()
    let run = console.run("report annual 2025 \(Self.asked) --json")
    #expect(run.code == 0)
    #expect(run.json["period"]?.text == "2025" && run.json["asOf"]?.text == "2025-07-10")
    #expect(run.json["asKnownOn"] == .null && run.json["rounding"]?.text == "half-up")
    #expect(run.output.contains("聊政复〔2025〕1号"))
    #expect(!run.output.contains("\"holds\": false") && run.output.contains("\"holds\": true"))
    let other = console.run("report annual 2025 \(Self.asked) --format json")
    #expect(other.output == run.output)
  }

  @Test(
    "every form is written for every length of period",
    arguments: [
      "text", "md", "html", "csv", "json", "xlsx",
    ])
  func forms(_ form: String) throws {
    let console = try Self.console()
    for (length, period) in [
      ("monthly", "2025-04"), ("quarterly", "2025-Q2"), ("annual", "2025"),
    ] {
      let path = console.folder.appending(path: "report-\(length)").path
      let run = console.run(
        ["report", length, period, "--format", form, "-o", path, "--today", "2025-07-10"])
      #expect(run.code == 0, "\(run.notes)")
      let size = try Data(contentsOf: URL(filePath: path)).count
      #expect(size > 1_000, "\(form) \(length)")
    }
  }

  @Test("a region's report speaks of that region alone")
  func region() throws {
    let console = try Self.console()
    console.run(
      "case register --filed 2025-04-03 --applicant 李四 --respondent 聊城市公安局 "
        + "--region 371502 --kind penalty")
    let run = console.run(
      ["report", "quarterly", "2025-Q2", "--region", "东昌府区", "--today", "2025-07-10"])
    #expect(run.code == 0)
    #expect(run.output.contains("东昌府区") && run.output.contains("收到行政复议申请 1 件"))
  }

  @Test(
    "what is asked for wrongly is told, and nothing is written",
    arguments: [
      ("report quarterly 2025", "季度报告的统计期"), ("report monthly 2025-Q1", "月度报告的统计期"),
      ("report annual 2025-13", "年度报告的统计期"),
      ("report annual 2025 --format pdf", "没有这样的格式"),
      ("report annual 2025 --format xlsx", "-o"),
      ("report annual 2025 --decimals 9", "0"), ("report annual 2025 --rounding up", "舍入方式"),
      ("report annual 2025 --json --format md", "--format"),
      ("report annual 2025 --region 371599", "371599"),
      ("report annual 2025 -o report.pdf", "没有这样的格式"),
      ("report annual 2025 -o report.html --json", "-o report.html"),
      ("report annual 2025 -o /no-such-folder/report.html", "/no-such-folder/report.html"),
    ])
  func wrong(_ line: String, _ words: String) throws {
    let console = try Self.console()
    let before = console.head
    let run = console.run("\(line) \(Self.asked)")
    #expect(run.code == 64 || run.code == 1)
    #expect(run.output.isEmpty)
    #expect(run.notes.contains(words), "\(run.notes)")
    #expect(console.head == before)
  }

  @Test("a table that was tampered with is found out, and no figure of it is shown")
  func tampered() throws {
    let console = try Self.console()
    let period = "report annual 2025 \(Self.asked)"
    #expect(console.run(period).code == 0)
    try DatabaseQueue(path: console.database).writeWithoutTransaction { database in
      let triggers = try String.fetchAll(
        database, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?",
        arguments: ["case_review"])
      for trigger in triggers { try database.execute(sql: "DROP TRIGGER \(trigger)") }
      try database.execute(sql: "PRAGMA ignore_check_constraints = ON")
      try database.execute(
        sql: "UPDATE case_review SET closing = 'lost' WHERE closing = 'mediated'")
    }
    // The tallies beside the facts do not fit them any more.
    let now = console.run("\(period) --json")
    #expect(now.code == 70 && now.output.isEmpty)
    #expect(now.notes.contains("fuyi verify"), "\(now.notes)")
  }
}
