import Foundation
import FuyiCore
import FuyiWording
import Testing

@Suite("Loading a calendar")
struct CalendarLoadTests {
  /// Four cases whose periods end in 2027: one just filed, one under review, one decided on the day to
  /// which the end had been moved, and one of 2025 that no list of 2027 concerns.
  private func office(_ language: Language = .zh) throws -> Console {
    let console = try Console.ready(language)
    for (filed, act) in [
      ("2027-01-29", "2027-01-04"), ("2026-12-07", "2026-12-01"), ("2026-12-02", "2026-11-02"),
      ("2025-03-03", "2025-03-01"),
    ] {
      let run = console.register(filed, "--act-date", act, "--today", "2027-02-03")
      #expect(run.code == 0, "\(run.notes)")
    }
    for step in [
      "2026-1 accept --on 2026-12-07", "2026-2 accept --on 2026-12-02",
      "2026-2 serve-copy --on 2026-12-03",
      "2026-2 hear-opinions --on 2026-12-18 --form telephone",
      "2026-2 decide --disposition upheld --on 2027-02-01",
    ] {
      let run = console.run("case advance \(step) --today 2027-02-03")
      #expect(run.code == 0, "\(step): \(run.notes)")
    }
    return console
  }

  /// What moved of a case: clock, before, after, each `*` where it is provisional.
  private func moved(_ json: JSON, _ number: String) -> [String] {
    (json["moved"]?.elements ?? []).filter { $0["number"]?.text == number }.map { item in
      func end(_ due: String, _ provisional: String) -> String {
        (item[due]?.text ?? "-") + (item[provisional] == .bool(true) ? "*" : "")
      }
      return "\(item["id"]?.text ?? "") \(end("dueBefore", "provisionalBefore")) "
        + end("dueAfter", "provisionalAfter")
    }
  }

  @Test("Every deadline that moves is listed, with what was provisional, worked out by hand")
  func movedDeadlines() throws {
    let console = try office()
    let path = try console.file("2027.csv", Holidays2027.text)
    let json = console.run("calendar load \(path) --json --today 2027-02-03").json
    #expect(json["recorded"] == .bool(true))
    #expect(json["years"]?.elements.first?["change"]?.text == "projection-replaced")
    // Filed on Friday 01-29: by the projection the fifth working day comes after the festival, by the
    // notice Sunday 01-31 is worked. What follows once the law has accepted it moves with it.
    #expect(
      moved(json, "聊政复〔2027〕1号") == [
        "filing 2027-03-05* 2027-03-05", "examination 2027-02-11* 2027-02-04",
        "copy-service 2027-02-22* 2027-02-22",
        "review 2027-04-12* 2027-04-06",
      ])
    // 60 days from 12-07 end on 02-05, in the festival; Sunday 02-14 is worked.
    // The time to file, 60 days from 12-02, ends on Sunday 01-31, which is worked.
    #expect(
      moved(json, "聊政复〔2026〕1号") == [
        "filing 2027-02-01* 2027-01-31", "review 2027-02-11* 2027-02-14",
      ])
    // 60 days from 12-02 end on Sunday 01-31, which is worked: the decision of 02-01 is late now.
    #expect(
      moved(json, "聊政复〔2026〕2号") == [
        "filing 2027-01-04* 2027-01-04", "review 2027-02-01* 2027-01-31",
      ])
    #expect(json["movedCount"]?.number == 8)
    #expect(json["movedCases"]?.number == 3)
    let elements = json["moved"]?.elements ?? []
    #expect(elements.map { $0["byLaw"]?.text } == [nil, "ahead", nil, nil, nil, nil, nil, nil])
    #expect(
      elements.map { $0["afterLapse"] == .bool(true) }
        == [false, false, true, true, false, false, false, false])
    #expect(elements.last?["statusBefore"]?.text == "met")
    #expect(elements.last?["statusAfter"]?.text == "missed")
    #expect(console("verify").code == 0)
    let due = console.run("due --json --today 2027-02-03").json.elements
    #expect(
      due.first { $0["id"]?.text == "examination" && $0["number"]?.text == "聊政复〔2027〕1号" }?["due"]?
        .text == "2027-02-04")
  }

  @Test("It is told as a table with totals in both languages")
  func table() throws {
    for language in Language.allCases {
      let console = try office(language)
      let path = try console.file("2027.csv", Holidays2027.text)
      let run = console.run("calendar load \(path) --today 2027-02-03")
      #expect(run.code == 0)
      let words =
        language == .zh
        ? [
          "已载入正式的放假安排", "2027 年：放假 28 日，调休上班 5 日（替换推算）", "2027-02-11（暂定）  2027-02-14",
          "届满即依法生效", "依法生效以后的期限", "由按期变为逾期", "共 8 项期限变动，涉及 3 件。",
        ]
        : [
          "Loaded the official holidays", "2027: 28 days off, 5 make-up days (in place of",
          "2027-02-11 (provisional)  2027-02-14", "the law acts when it ends",
          "runs once the law has acted", "was in time, now late",
          "Deadlines that moved: 8, in cases: 3.",
        ]
      for word in words { #expect(run.output.contains(word), "“\(word)” in: \(run.output)") }
    }
  }

  @Test("A dry run lists the same and changes nothing")
  func dryRun() throws {
    let console = try office()
    let path = try console.file("2027.csv", Holidays2027.text)
    let head = console.head
    let due = console.run("due --today 2027-02-03").output
    let tried = console.run("calendar load \(path) --dry-run --json --today 2027-02-03").json
    #expect(tried["dryRun"] == .bool(true))
    #expect(tried["recorded"] == .bool(false))
    #expect(console.head == head)
    #expect(console.run("due --today 2027-02-03").output == due)
    #expect(
      console.run("calendar load \(path) --dry-run --today 2027-02-03").output.contains("未载入"))
    let loaded = console.run("calendar load \(path) --json --today 2027-02-03").json
    #expect(loaded["moved"] == tried["moved"])
    #expect(console.head != head)
  }

  @Test("Loading what is known says so and records nothing")
  func known() throws {
    for (language, word) in [(Language.zh, "没有变化"), (.en, "nothing changed")] {
      let console = try office(language)
      #expect(console.run("calendar load -", input: Holidays2027.text).code == 0)
      let head = console.head
      // The order of the lines and their ends say nothing.
      let text = Holidays2027.text(Holidays2027.lines.reversed()).replacing("\n", with: "\r\n")
      let run = console.run("calendar load -", input: "\u{FEFF}" + text)
      #expect(run.code == 0)
      #expect(run.output.contains(word))
      #expect(console.head == head)
    }
  }

  @Test("A note says where nothing moved")
  func nothingMoved() throws {
    for (language, word) in [(Language.zh, "没有期限因此变动"), (.en, "No deadline moved")] {
      let console = try Console.ready(language)
      console.register()
      let head = console.head
      let run = console.run("calendar load -", input: Holidays2027.text)
      #expect(run.output.contains(word))
      #expect(console.head != head)
    }
  }

  @Test("It is an event of the record, with the day and the recorder")
  func recorded() throws {
    let console = try Console.ready()
    let before = console.run("verify --json").json["events"]?.number ?? 0
    console.run("calendar load -", input: Holidays2027.text)
    #expect(console.run("verify --json").json["events"]?.number == before + 1)
    #expect(console.run("calendar list 2027 --json").json["standing"]?.text == "official")
    #expect(console("verify").code == 0)
  }

  @Test("A projection is replaced by another, and its ends stay provisional")
  func projection() throws {
    let console = try office()
    let run = console.run(
      "calendar load - --projected --json --today 2027-02-03", input: Holidays2027.text)
    #expect(run.json["years"]?.elements.first?["change"]?.text == "replaced")
    #expect(
      moved(run.json, "聊政复〔2026〕1号") == [
        "filing 2027-02-01* 2027-01-31*", "review 2027-02-11* 2027-02-14*",
      ])
  }

  struct Sample: CustomTestStringConvertible {
    let name: String
    let text: String
    var options = ""
    let code: Int32
    let zh: [String]
    let en: [String]
    var testDescription: String { name }
  }

  private static func without(_ marks: String...) -> String {
    Holidays2027.text(Holidays2027.lines.filter { line in !marks.contains { line.contains($0) } })
  }

  static let samples = [
    Sample(
      name: "a wrong day", text: Holidays2027.text.replacing("2027-04-05", with: "2027-04-31"),
      code: 64, zh: ["标准输入", "第 17 行", "没有 31 日"], en: ["Standard input", "Line 17", "no day 31"]),
    Sample(
      name: "a wrong kind", text: Holidays2027.text.replacing("workday_makeup", with: "work"),
      code: 64, zh: ["“work”", "workday_makeup"], en: ["“work”", "workday_makeup"]),
    Sample(
      name: "no header", text: Holidays2027.lines.joined(separator: "\n"), code: 64,
      zh: ["第 1 行", "date,kind,name"], en: ["Line 1", "date,kind,name"]),
    Sample(
      name: "a day twice", text: Holidays2027.text + "2027-01-01,holiday,元旦\n", code: 64,
      zh: ["2027-01-01", "前面已有"], en: ["2027-01-01", "before"]),
    Sample(name: "nothing", text: "", code: 64, zh: ["date,kind,name"], en: ["date,kind,name"]),
    Sample(
      name: "no Dragon Boat Festival", text: without("端午"), code: 1,
      zh: ["2027 年", "没有端午节", "--incomplete"],
      en: ["2027", "no Dragon Boat Festival", "--incomplete"]),
    Sample(
      name: "no Mid-Autumn Festival", text: without("中秋"), code: 1, zh: ["没有中秋节"],
      en: ["no Mid-Autumn Festival"]),
    Sample(
      name: "half a National Day", text: without("10-05", "10-06", "10-07"), code: 1,
      zh: ["国庆节只有 4 日", "7 日"], en: ["National Day has 4 days off", "7"]),
    Sample(
      name: "no make-up days", text: without("makeup"), code: 1, zh: ["调休上班日可能有遗漏", "18"],
      en: ["make-up days may have been left out", "18"]),
    Sample(
      name: "New Year reaching into the year before",
      text: Holidays2027.text + "2026-12-31,holiday,元旦\n", code: 1,
      zh: ["2026 年（列出 1 日）", "没有春节", "calendar list"],
      en: ["2026 (1 days listed)", "no Spring Festival", "calendar list"]),
    Sample(
      name: "a projection of an official year",
      text: "date,kind,name\n2026-01-01,holiday,元旦\n2028-01-01,holiday,元旦\n",
      options: "--projected", code: 1, zh: ["2026 年已有正式的放假安排"], en: ["2026 already"]),
  ]

  @Test("A list that is not taken is told why, and nothing is loaded", arguments: samples)
  func refused(_ sample: Sample) throws {
    for language in Language.allCases {
      let console = try Console.ready(language)
      console.register("2026-12-02", "--today", "2026-12-03")
      let head = console.head
      let due = console.run("due --today 2026-12-03").output
      let run = console.run("calendar load - \(sample.options)", input: sample.text)
      #expect(run.code == sample.code, "\(run.notes)\(run.output)")
      #expect(run.output.isEmpty)
      for word in language == .zh ? sample.zh : sample.en {
        #expect(run.notes.contains(word), "“\(word)” in: \(run.notes)")
      }
      #expect(console.head == head)
      #expect(console.run("due --today 2026-12-03").output == due)
    }
  }

  @Test("What lacks something loads with --incomplete")
  func incomplete() throws {
    let console = try Console.ready()
    let run = console.run(
      "calendar load - --incomplete --json", input: "date,kind,name\n2027-01-01,holiday,元旦\n")
    #expect(run.json["recorded"] == .bool(true))
  }

  @Test("A file or a database that is not there is told")
  func missing() throws {
    let console = try Console.ready()
    #expect(console.run("calendar load nowhere.csv").notes.contains("nowhere.csv"))
    #expect(console.run("calendar load nowhere.csv").code == 64)
    let run = try Console().run("calendar load -", input: Holidays2027.text)
    #expect(run.code == 1)
    #expect(run.notes.contains("fuyi init"))
  }
}
