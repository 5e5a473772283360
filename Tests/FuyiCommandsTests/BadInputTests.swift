import Foundation
import FuyiCore
import FuyiWording
import Testing

@Suite("Bad input")
struct BadInputTests {
  struct Sample: CustomStringConvertible {
    let line: String
    let code: Int32
    let zh: [String]
    let en: [String]
    var description: String { line }

    init(_ line: String, _ code: Int32, zh: [String], en: [String]) {
      self.line = line
      self.code = code
      self.zh = zh
      self.en = en
    }
  }

  private static let registering =
    "case register --filed 2025-03-03 --applicant 李四 --region 371500 --kind penalty --respondent "

  static let samples = [
    Sample(
      "case show 2025-9", 1, zh: ["2025-9", "没有这个案件", "fuyi case list"],
      en: ["2025-9", "No such case"]),
    Sample(
      "case advance 2025-1 acept", 64, zh: ["acept", "是否指 accept"],
      en: ["acept", "Did you mean accept?"]),
    Sample(
      registering + "聊城公安局", 1, zh: ["聊城公安局", "是否指“聊城市公安局”"],
      en: ["聊城公安局", "Did you mean “聊城市公安局”?"]),
    Sample(
      registering.replacing("penalty", with: "penaltty") + "聊城市公安局", 64,
      zh: ["penaltty", "是否指 penalty"], en: ["penaltty", "penalty"]),
    Sample(
      registering.replacing("371500", with: "371555") + "聊城市公安局", 1,
      zh: ["371555", "没有这个区域"], en: ["371555", "No such region"]),
    Sample(
      "case advance 2025-1 accept --on 2025-02-29", 64, zh: ["--on", "没有 29 日"],
      en: ["--on", "no day 29"]),
    Sample(
      "case advance 2025-1 accept --on 2025-3-5", 64, zh: ["2025-3-5", "2025-03-03"],
      en: ["2025-3-5", "2025-03-03"]),
    Sample(
      "case advance 2025-1 assign --handler 李明 --on 2199-01-01", 1, zh: ["2199-01-01"],
      en: ["2199-01-01"]),
    Sample(
      "case advance 2025-1 accept --on 2025-03-02", 1, zh: ["2025-03-02", "2025-03-03"],
      en: ["2025-03-02", "2025-03-03"]),
    Sample(
      "case advance 2025-1 decline --on 2025-03-04", 1, zh: ["--reason", "第三十条"],
      en: ["--reason", "art. 30"]),
    Sample(
      "case advance 2025-1 resume --on 2025-03-04", 1, zh: ["“恢复审理”", "“中止”", "accept"],
      en: ["resume", "suspended", "accept"]),
    Sample(
      "case advance 2025-1 deemed-accepted --on 2025-03-04", 1, zh: ["视为受理"],
      en: ["deemed accepted"]),
    Sample(
      "case advance 2025-1 accept --procedure quick --on 2025-03-04", 64,
      zh: ["quick", "ordinary"], en: ["quick", "ordinary"]),
    Sample(
      "case advance 2025-1 accept --reason x --on 2025-03-04", 1, zh: ["--reason"],
      en: ["--reason"]),
    Sample(
      "case advance 2025-1 accept --on 2025-03-04 --expect 7", 1, zh: ["第 7 条", "第 1 条"],
      en: ["record 7", "at 1"]),
    Sample("case advance", 64, zh: ["NUMBER"], en: ["NUMBER"]),
    Sample("case list --state open", 64, zh: ["open", "filed"], en: ["open", "filed"]),
    Sample("rates --period 2025-13", 64, zh: ["2025-13", "2025-Q1"], en: ["2025-13", "2025-Q1"]),
    Sample("rates --from 2025-03-01", 64, zh: ["--to"], en: ["--to"]),
    Sample(
      "rates --from 2025-03-02 --to 2025-03-01", 64, zh: ["--from"], en: ["--from"]),
    Sample("rates mediaton", 64, zh: ["mediaton", "是否指 mediation"], en: ["mediation"]),
    Sample("rates --by town", 64, zh: ["town", "region"], en: ["town", "region"]),
    Sample("rates --rounding up", 64, zh: ["up", "half-up"], en: ["up", "half-up"]),
    Sample("rates --decimals 9", 64, zh: ["9", "0 到 6"], en: ["9", "0 to 6"]),
    Sample("case correct 2025-1 5 --why x", 1, zh: ["第 5 条"], en: ["record 5"]),
    Sample("case correct 2025-1 1 --clear number --why x", 1, zh: ["--number"], en: ["--number"]),
    Sample("case annul 2025-1 9 --why x", 1, zh: ["第 9 条"], en: ["record 9"]),
    Sample("init", 1, zh: ["已存在"], en: ["already"]),
    Sample(
      "case advance --batch day.jsonl --on 2025-03-04", 64, zh: ["--batch", "--on"],
      en: ["--batch", "--on"]),
    Sample(
      "case advance --batch day.jsonl --reason x", 64, zh: ["--reason"], en: ["--reason"]),
    Sample("case advance --batch nowhere.jsonl", 64, zh: ["nowhere.jsonl"], en: ["nowhere.jsonl"]),
    Sample(
      "agency add --code x --name 某局 --region 1 --level city --field health", 1, zh: ["1"],
      en: ["1"]),
    Sample(
      "agency add --code 371500-health --name 某局 --region 371500 --level city --field health", 1,
      zh: ["371500-health"], en: ["371500-health"]),
  ]

  @Test(
    "It is told what was given and what was expected, and nothing is written", arguments: samples)
  func told(_ sample: Sample) throws {
    for language in Language.allCases {
      let console = try Console.ready(language)
      console.register()
      let head = console.head
      let run = console.run(sample.line)
      #expect(run.code == sample.code, "\(run.notes)\(run.output)")
      for word in language == .zh ? sample.zh : sample.en {
        #expect(run.notes.contains(word), "“\(word)” in: \(run.notes)")
      }
      #expect(run.output.isEmpty)
      #expect(console.head == head)
    }
  }

  @Test("With --json the error is JSON with the article and what may be done instead")
  func asJSON() throws {
    let console = try Console.ready()
    console.register()
    let run = console.run("case advance 2025-1 decline --on 2025-03-04 --json")
    let error = try JSON(parsing: run.notes)["error"]
    #expect(error?["code"]?.text == "refused")
    #expect(error?["article"]?.text == "ARL 30")
    #expect(error?["alternatives"]?.elements.contains("accept") == true)
    #expect(run.output.isEmpty)
  }

  @Test("Without a database the way to make one is told")
  func noDatabase() throws {
    let run = try Console()("case", "list")
    #expect(run.code == 1)
    #expect(run.notes.contains("fuyi init"))
  }

  @Test("A file that is no database is left as it is")
  func notADatabase() throws {
    let console = try Console()
    let path = try console.file("letter.txt", String(repeating: "不是数据库。", count: 200))
    let run = console("case", "list", "--db", path)
    #expect(run.code == 1)
    #expect(run.notes.contains("letter.txt"))
    #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("不是数据库"))
  }
}
