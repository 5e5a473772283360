import FuyiCore
import FuyiLaw
import FuyiWording
import Testing

@Suite("What is wrong with a value, in words")
struct FactWordingTests {
  private static let kinds = ActKind.allCases.map(\.code)
  private static let samples: [Sample] = [
    Sample(
      FactError.notANumber(.days, given: "ten", range: 1...365),
      carries: ["--days", "ten", "1", "365"]),
    Sample(FactError.notMoney(.amount, given: "3,000"), carries: ["--amount", "3,000"]),
    Sample(
      FactError.notADay(.actDate, .malformed("3.3.2025")), carries: ["--act-date", "3.3.2025"]),
    Sample(
      FactError.notADay(.until, .monthOutOfRange(13)), carries: ["--until", "13"]),
    Sample(
      FactError.notAChoice(.kind, given: "penalti"), carries: ["--kind", "penalti"] + kinds),
    Sample(FactError.notAChoice(.kind, given: "处罚"), carries: ["--kind", "处罚"] + kinds),
    Sample(
      FactError.notAChoice(.disposition, given: "xyz"), carries: ["--disposition", "xyz"],
      codes: Disposition.allCases.map(\.code)),
    Sample(FactError.repeated(.actDate), carries: ["--act-date"]),
    Sample(FactError.repeated(.disposition), carries: ["--disposition"]),
    Sample(FactError.empty(.applicant), carries: ["--applicant"]),
    Sample(FactError.notAFlag(.immovable, given: "yes"), carries: ["--immovable", "yes"]),
    Sample(FactError.controlCharacter(.reason), carries: ["--reason"]),
  ]

  @Test("Each names the option, what was given and what it takes", arguments: samples)
  func errors(sample: Sample) { sample.check() }

  @Test("What every option takes can be said", arguments: FactName.allCases)
  func expectations(name: FactName) {
    var codes: [String] = []
    switch name.form {
    case .choice(let choices), .choices(let choices): codes = choices.all.map(\.code)
    default: break
    }
    Sample(FactError.empty(name), carries: ["--\(name.code)"], codes: codes).check()
  }

  @Test("Sentences as an office reads them")
  func golden() {
    #expect(
      FactError.notANumber(.days, given: "十天", range: 1...365).text(in: .zh)
        == "--days（天数）的值“十天”不对；应填 1 至 365 的整数。")
    #expect(
      FactError.notADay(.actDate, .dayOutOfRange(30, month: 2, year: 2025, last: 28)).text(in: .zh)
        == "--act-date（行政行为作出日）：2025 年 2 月没有 30 日；该月最后一日是 28 日。")
    #expect(
      FactError.notMoney(.amount, given: "abc").text(in: .en)
        == "--amount (sum in dispute, yuan) is “abc”; give a sum in yuan with at most two decimals."
    )
  }

  @Test("A choice that is nearly one is asked back by its code")
  func suggestion() {
    let kind = FactError.notAChoice(.kind, given: "行政处理")
    #expect(kind.text(in: .zh).hasSuffix("是否指 penalty（行政处罚）？"))
    let procedure = FactError.notAChoice(.procedure, given: "simplifed")
    #expect(procedure.text(in: .en).hasSuffix(" Did you mean simplified (simplified procedure)?"))
    #expect(!FactError.notAChoice(.procedure, given: "x").text(in: .en).contains("Did you mean"))
  }

  @Test("What was given cannot disturb the terminal, nor fill it")
  func hostile() {
    let escape = CivilDateError.malformed("\u{1B}[31m\r\n\u{202E}").text(in: .zh)
    #expect(escape.hasPrefix("“\u{FFFD}[31m\u{FFFD}\u{FFFD}\u{FFFD}”不是日期"))
    let long = CivilDateError.malformed(String(repeating: "字", count: 5000)).text(in: .en)
    #expect(long.count < 200)
  }
}
