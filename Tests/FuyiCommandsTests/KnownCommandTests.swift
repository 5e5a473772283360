import FuyiCore
import FuyiWording
import Testing

@Suite("As known on a day, at the command line")
struct KnownCommandTests {
  /// An office with two cases, one of them corrected since.
  ///
  /// 1 accepted and mediated in March, each recorded on its day; on 2025-05-08 the mediation was taken
  /// out and a decision put in. 2 was filed on 2025-04-01 and left alone.
  private func console(_ language: Language = .zh) throws -> Console {
    let console = try Console(language)
    for line in [
      "init --today 2025-03-03",
      "case register --filed 2025-03-03 --applicant 张三 --respondent 聊城市公安局 --region 371500 "
        + "--kind penalty --today 2025-03-03",
      "case advance 2025-1 accept --on 2025-03-05 --today 2025-03-05",
      "case advance 2025-1 conclude-by-mediation --on 2025-03-20 --today 2025-03-20",
      "case register --filed 2025-04-01 --applicant 李四 --respondent 聊城市公安局 --region 371500 "
        + "--kind licence --today 2025-04-01",
      "case annul 2025-1 3 --why 误录 --today 2025-05-08",
      "case insert 2025-1 decide --disposition revoked --on 2025-03-21 --why 漏录 --today 2025-05-08",
    ] {
      let run = console.run(line)
      #expect(run.code == 0, "\(line): \(run.notes)")
    }
    return console
  }

  private let today = "--today 2025-06-30"

  @Test("The rate is the one of that day, says so, and says what is as known now")
  func show() throws {
    let console = try console()
    let now = console.run("rates mediation --period 2025-Q1 \(today)").output
    #expect(!now.contains("所知"))
    let then = console.run("rates mediation --period 2025-Q1 --as-known-on 2025-04-01 \(today)")
    #expect(then.code == 0)
    #expect(then.output.contains("按 2025-04-01 所知") && then.output.contains("截至 2025-04-01"))
    #expect(then.output.contains("按现在所知") && then.output.contains("100.0%"))
    let english = try self.console(.en).run(
      "rates show mediation --period 2025-Q1 --as-known-on 2025-04-01 \(today)"
    ).output
    #expect(english.contains("As known on 2025-04-01") && english.contains("those known now"))
    let json = console.run(
      "rates --period 2025-Q1 --as-known-on 2025-04-01 --json \(today)"
    ).json.elements
    #expect(!json.isEmpty && json.allSatisfy { $0["asKnownOn"]?.text == "2025-04-01" })
    let plain = console.run("rates --period 2025-Q1 --json \(today)").json.elements
    #expect(plain.allSatisfy { !$0.keys.contains("asKnownOn") })
  }

  @Test("The article and the list of defects take the day as well")
  func otherReports() throws {
    let console = try console()
    let article = console.run("report article --year 2025 --as-known-on 2025-04-01 \(today)")
    #expect(article.code == 0 && article.output.contains("按 2025-04-01 所知"))
    #expect(
      console.run("report article --year 2025 --as-known-on 2025-04-01 --json \(today)")
        .json["asKnownOn"]?.text == "2025-04-01")
    console.run("defect add-kind --code d1 --name 程序违法 \(today)")
    console.run("defect tag --case 2025-1 --defect d1 --on 2025-06-02 \(today)")
    let top = console.run("defect top --period 2025 --as-known-on 2025-06-29 \(today)")
    #expect(top.code == 0 && top.output.contains("没有标注") && top.output.contains("所知"))
    let known = console.run("defect top --period 2025 --as-known-on 2025-06-30 --json \(today)")
    #expect(known.json.elements.first?["asKnownOn"]?.text == "2025-06-30")
    #expect(
      console.run("defect top --period 2025 --json \(today)").json.elements.first?.keys.contains(
        "asKnownOn") == false)
  }

  @Test("The difference names the figure, the case and the events, in Chinese")
  func diff() throws {
    let run = try console().run(
      "rates diff mediation --period 2025-Q1 --known 2025-04-01 --known 2025-05-31 \(today)")
    #expect(run.code == 0, "\(run.notes)")
    #expect(
      run.output == """
        2025-01-01 至 2025-03-31：2025-04-01 所知与 2025-05-31 所知对照
        两日均只计当日及以前的案件和台账记录；办案日历、机关、区域等名录按现在所知。
        调解和解率：1/1（100.0%） → 0/1（0.0%），-100.0 个百分点
          聊政复〔2025〕1号：计入分子和分母 → 只计入分母
            第 4 条：撤销记录（第 3 条“调解结案”，2025-03-20），tester 于 2025-05-08 记录
            第 5 条：补记“作出决定”（2025-03-21），tester 于 2025-05-08 记录
        """)
  }

  @Test("The same in English, with what the law did by itself")
  func english() throws {
    let run = try console(.en).run(
      "rates diff acceptance mediation --period 2025 --known 2025-05-31 --known 2025-04-01 \(today)"
    )
    #expect(run.code == 0, "\(run.notes)")
    for words in [
      "as known on 2025-04-01 and on 2025-05-31", "those known now", "-100.0 percentage points",
      "in numerator and denominator → in the denominator only", "(record 3, “",
      "record 5: record put in (“",
      "recorded by tester on 2025-05-08", "the passing of time", "聊政复〔2025〕2号: left out (",
    ] { #expect(run.output.contains(words), "\(words) in \(run.output)") }
  }

  @Test("Without a rate all that changed are listed; with one it is listed though unchanged")
  func which() throws {
    let console = try console()
    let all = console.run(
      "rates diff --period 2025-Q1 --known 2025-04-01 --known 2025-05-31 --json \(today)"
    ).json
    let ids = (all["rates"]?.elements ?? []).compactMap { $0["id"]?.text }
    #expect(ids.contains("mediation") && ids.contains("correction") && !ids.contains("loss"))
    let none = console.run(
      "rates diff --period 2025-Q1 --known 2025-06-01 --known 2025-06-02 \(today)")
    #expect(none.code == 0 && none.output.contains("各项指标均无变动"))
    let asked = console.run(
      "rates diff loss --period 2025-Q1 --known 2025-04-01 --known 2025-05-31 \(today)")
    #expect(asked.output.contains("败诉率：0/0（无），无变动"))
  }

  @Test("JSON has both figures, the points, and each record with its events")
  func json() throws {
    let json = try console().run(
      "rates diff mediation --period 2025-Q1 --known 2025-04-01 --json \(today)"
    ).json
    #expect(json["known"]?.elements.map(\.text) == ["2025-04-01", "2025-06-30"])
    let rate = try #require(json["rates"]?.elements.first)
    #expect(rate["before"]?["percent"] == "100.0" && rate["after"]?["percent"] == "0.0")
    #expect(rate["points"] == "-100.0" && rate["changed"] == .bool(true))
    let record = try #require(rate["records"]?.elements.first)
    #expect(record["record"] == "聊政复〔2025〕1号" && record["cause"] == "recorded")
    #expect(record["before"]?["numerator"] == .bool(true))
    #expect(record["after"]?["numerator"] == .bool(false))
    let events = record["events"]?.elements ?? []
    #expect(events.map { $0["kind"]?.text } == ["record-annul", "record-insert"])
    #expect(events[0]["corrects"] == 3 && events[0]["recorder"] == "tester")
    #expect(events[0]["recordedOn"] == "2025-05-08" && events[0]["isCorrection"] == .bool(true))
  }

  static let samples = [
    BadInputTests.Sample(
      "rates --as-known-on 2025-02-30", 64, zh: ["--as-known-on", "没有 30 日"],
      en: ["--as-known-on", "no day 30"]),
    BadInputTests.Sample(
      "rates --as-known-on 2025-07-01 --today 2025-06-30", 64,
      zh: ["2025-07-01", "2025-06-30", "不能晚于今天"],
      en: ["2025-07-01", "2025-06-30", "after today"]),
    BadInputTests.Sample(
      "report article --year 2025 --as-known-on 2025-07-01 --today 2025-06-30", 64,
      zh: ["不能晚于今天"], en: ["after today"]),
    BadInputTests.Sample(
      "rates diff --known 2025-04-01 --known 2025-04-01", 64, zh: ["2025-04-01", "不同的日期"],
      en: ["2025-04-01", "two different days"]),
    BadInputTests.Sample(
      "rates diff --known 2025-07-01 --known 2025-04-01 --today 2025-06-30", 64,
      zh: ["2025-07-01"], en: ["2025-07-01"]),
    BadInputTests.Sample("rates diff", 64, zh: ["--known"], en: ["--known"]),
    BadInputTests.Sample(
      "rates diff --known 2025-04-01 --known 2025-05-01 --known 2025-06-01", 64,
      zh: ["--known", "3 次"], en: ["--known", "3 times"]),
    BadInputTests.Sample(
      "rates diff --known yesterday", 64, zh: ["--known", "yesterday"],
      en: ["--known", "yesterday"]),
    BadInputTests.Sample(
      "rates diff mediaton --known 2025-04-01", 64, zh: ["mediaton", "是否指 mediation"],
      en: ["mediaton", "mediation"]),
    BadInputTests.Sample(
      "rates diff --known 2025-04-01 --period 2025-13", 64, zh: ["2025-13"], en: ["2025-13"]),
    BadInputTests.Sample(
      "rates diff --known 2025-04-01 --by town", 64, zh: ["town"], en: ["town"]),
  ]

  @Test("Bad input is told in both languages", arguments: samples)
  func badInput(_ sample: BadInputTests.Sample) throws { try Console.refuses(sample) }
}
