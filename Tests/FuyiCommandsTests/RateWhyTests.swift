import FuyiCore
import FuyiWording
import Testing

@Suite("Why a case counts in a rate")
struct RateWhyTests {
  /// 1: closed by statement on 2025-03-28; 2: under review; 3: declined; 4: voided.
  private func ledger(_ language: Language = .zh) throws -> Console {
    let console = try Console.ready(language)
    for _ in 1...4 { console.register("2025-03-03", "--anyway") }
    for line in [
      "case advance 2025-1 accept --on 2025-03-05",
      "case advance 2025-1 conclude-by-mediation --on 2025-03-28",
      "case advance 2025-2 accept --on 2025-03-05",
      "case advance 2025-3 decline --reason 不属于受案范围 --item 2 --on 2025-03-05",
      "case annul 2025-4 1 --why 误登记",
      "suit register --court 聊城中院 --instance first --defendant 聊城市公安局 --docketed-on 2025-04-01 "
        + "--case 2025-1 --on 2025-04-02",
    ] {
      let run = console.run(line)
      #expect(run.code == 0, "\(line): \(run.notes)")
    }
    return console
  }

  private func standings(_ console: Console, _ line: String) -> [String?] {
    console.run("rates why \(line) --json").json["subjects"]?.elements.flatMap {
      ($0["records"]?.elements ?? []).map { $0["standing"]?.text }
    } ?? []
  }

  @Test("it says in which set, by the record's own days and values")
  func words() throws {
    let zh = try ledger().run("rates why mediation 2025-1 --period 2025 --today 2025-06-30")
    #expect(zh.code == 0)
    for part in [
      "聊政复〔2025〕1号", "计入分母和分子", "结案日 2025-03-28 在统计期 2025-01-01 至 2025-12-31 内",
      "结案方式为“以调解书结案”，属于", "审理结果为“以调解书结案”，属于以调解书结案或者和解后撤回而终止",
    ] { #expect(zh.output.contains(part), "\(zh.output)") }
    let en = try ledger(.en).run("rates why mediation 2025-1 --period 2025 --today 2025-06-30")
    for part in [
      "in the numerator and the denominator", "the day of closing, 2025-03-28, is in",
      "the outcome is “closed by mediation statement”",
    ] { #expect(en.output.contains(part), "\(en.output)") }
  }

  @Test(
    "each record stands where it should",
    arguments: [
      ("mediation 2025-1 --period 2025", ["numerator"]),
      ("mediation 2025-1 --period 2024", ["not-dated"]),
      ("mediation 2025-1 --from 2025-03-28 --to 2025-03-28", ["numerator"]),
      ("upheld 2025-1 --period 2025", ["denominator"]),
      ("mediation 2025-2 --period 2025", ["not-dated"]),
      ("conclusion 2025-2 --period 2025", ["denominator"]),
      ("acceptance 2025-3 --period 2025", ["denominator"]),
      ("mediation 2025-3 --period 2025", []), ("mediation 2025-4 --period 2025", []),
      ("mediation.with-pre-acceptance 2025-1 --period 2025", ["not-about", "numerator"]),
      ("correction.of-accepted 2025-1 --period 2025", ["not-counted", "denominator"]),
      // The short number is a case's and a suit's, and the rate counts both.
      ("mediation.citywide 2025-1 --period 2025", ["numerator", "not-dated"]),
      // Of what a rate counts of dossiers, a case shows those that it is linked to.
      ("head-appearance 聊政复〔2025〕1号 --period 2025", ["not-dated"]),
      ("head-appearance 2025-1 --period 2025", ["not-dated"]),
    ])
  func standing(_ line: String, _ expected: [String]) throws {
    #expect(try standings(ledger(), line + " --today 2025-06-30") == expected)
  }

  @Test("the first open day of the record's own is told where it is not of the period")
  func otherPeriod() throws {
    let console = try ledger()
    let closed = console.run("rates why mediation 2025-1 --period 2024").output
    #expect(closed.contains("不属于本统计期") && closed.contains("如 2025-03"), "\(closed)")
    let open = console.run("rates why mediation 2025-2 --period 2025").output
    #expect(open.contains("未登记结案日；登记后计入"), "\(open)")
  }

  @Test("a voided case and one without a record of the kind are told as such")
  func nothing() throws {
    let console = try ledger()
    #expect(console.run("rates why mediation 2025-4").output.contains("登记已作废"))
    let declined = console.run("rates why mediation 2025-3").output
    #expect(declined.contains("不予受理") && declined.contains("没有可由本指标统计的记录"))
  }

  @Test(
    "an unknown number is refused with the kind that the rate counts",
    arguments: [
      ("mediation 2025-99", "没有这个案件"), ("letter-reply 2025-99", "没有这个函件"),
      ("loss 诉-1", "没有这个应诉案件"),
    ])
  func unknown(_ line: String, _ words: String) throws {
    let run = try ledger().run("rates why \(line)")
    #expect(run.code == 1)
    #expect(run.notes.contains(words), "\(run.notes)")
    #expect(run.output.isEmpty)
  }

  @Test("without a period it is this year")
  func thisYear() throws {
    let console = try ledger()
    #expect(
      console.run("rates why mediation 2025-1 --today 2025-06-30 --json").json["from"]?.text
        == "2025-01-01")
    #expect(console.run("rates why mediation 2025-1 --from 2025-01-01").code == 64)
  }
}
