import FuyiCore
import FuyiWording
import Testing

@Suite("The article's report")
struct ArticleCommandTests {
  /// An office with one accepted case.
  private func console(_ language: Language = .zh) throws -> Console {
    let console = try Console.ready(language)
    console.register()
    console.run("case advance 2025-1 accept --on 2025-03-05")
    return console
  }

  @Test("Each figure has a line: the mechanism, the article, the records, the conclusion")
  func chinese() throws {
    let run = try console().run("report article --year 2025 --today 2026-01-05")
    #expect(run.code == 0)
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(lines.count == 38)
    #expect(lines[0].contains("“聊城样板”") && lines[0].contains("2025-01-01 至 2025-12-31"))
    let rate = try #require(lines.first { $0.contains("先行化解率") })
    #expect(rate.contains("94.6%（374/395，截断）") && rate.contains("0/0，无"))
    #expect(rate.hasSuffix("不一致"))
    let lost = try #require(lines.dropLast().last)
    #expect(lost.contains("过25%") && lost.hasSuffix("不详，不作主张"))
    #expect(try #require(lines.first { $0.contains("复议诉讼受案比") }).contains("1:0，无"))
  }

  @Test("Its last line is the checkpoint of the record, which verify holds the log against")
  func checkpoint() throws {
    let console = try console()
    let run = console.run("report article --year 2025 --today 2026-01-05")
    let line = try #require(run.output.split(separator: "\n").last)
    #expect(line.hasPrefix("记录核验："))
    let typed = try #require(
      console.run("report article --year 2025 --today 2026-01-05 --json").json["checkpoint"]?.text)
    #expect(line.contains(typed))
    let against = console.run(["verify", "--against", typed, "--today", "2026-01-05"])
    #expect(against.code == 0, "\(against.notes)")
  }

  @Test("The same in English")
  func english() throws {
    let output = try console(.en).run("report article --year 2025 --today 2026-01-05").output
    for words in [
      "94.6% (374/395, truncated)", "0/0, no cases", "does not agree", "over 8000",
      "what exceeds 25% is not known", "not known, nothing is claimed",
      "nothing printed to compare with",
    ] { #expect(output.contains(words), "\(words)") }
    #expect(!output.contains("台账"))
  }

  @Test("JSON has the counts, both ways of rounding, and the records where asked for")
  func json() throws {
    let console = try console()
    let json = console.run("report article --year 2025 --today 2026-01-05 --records --json").json
    #expect(
      json.keys == ["article", "articleYear", "year", "asOf", "compared", "checkpoint", "lines"])
    #expect(json["compared"] == .bool(true))
    let lines = json["lines"]?.elements ?? []
    let ratio = try #require(
      lines.first { $0["id"]?.text == "reconsideration-to-litigation" })
    #expect(
      ratio.keys == [
        "id", "mechanism", "term", "printed", "numerator", "denominator", "excluded",
        "ratioTruncated", "ratioHalfUp", "agreement", "agreementTerm", "records",
      ])
    #expect(ratio["printed"]?.text == "2:1")
    #expect(ratio["records"]?["numerator"]?.elements.map(\.text) == ["聊政复〔2025〕1号"])
    let count = try #require(lines.first { $0["id"]?.text == "proposals" })
    #expect(count["value"] == 0)
    #expect(count["agreement"]?.text == "does-not-agree")
    #expect(count["records"]?["counted"] == .array([]))
    #expect(lines.last?["value"] == .null)
    #expect(lines.last?["agreement"]?.text == "not-known")
    let without = console.run("report article --year 2025 --json").json
    #expect(without["lines"]?.elements.contains { $0.keys.contains("records") } == false)
  }

  @Test("The records stand below the table, set by set")
  func records() throws {
    let run = try console().run("report article --year 2025 --today 2026-01-05 --records")
    #expect(run.output.contains("复议诉讼受案比·分子：聊政复〔2025〕1号"))
    #expect(run.output.contains("决策建议（份）：无"))
  }

  @Test("Another year is counted, and the article is said to speak of 2025")
  func otherYear() throws {
    let console = try console()
    let run = console.run("report article --year 2024 --today 2026-01-05")
    #expect(run.code == 0)
    #expect(run.output.contains("文章所载为 2025 年数字；2024 年只列台账所记，不作比对。"))
    #expect(!run.output.contains("不一致"))
    let english = console.run("report article --year 2024 --lang en").output
    #expect(english.contains("The article speaks of 2025"))
  }

  @Test(
    "A year that is none is said to be none, with exit code 64",
    arguments: ["0", "text", "25", "2200", "1899", "２０２５", "+202"])
  func badYear(_ year: String) throws {
    let run = try console().run("report article --year \(year)")
    #expect(run.code == 64)
    #expect(run.output.isEmpty)
    #expect(run.notes.contains("“\(year)”不是可用的年份"))
    let english = try console(.en).run("report article --year \(year)")
    #expect(english.notes.contains("“\(year)” is no year"))
  }

  @Test("Without a year the parser asks for one")
  func noYear() throws {
    let run = try console().run("report article")
    #expect(run.code == 64)
    #expect(run.notes.contains("--year"))
  }
}
