import Foundation
import FuyiCore
import FuyiWording
import Testing

@Suite("The worklist, the morning and the month's warnings")
struct WorklistCommandTests {
  private static let all = [
    "2号 copy-service", "1号 answer", "3号 examination", "1号 review", "2号 review",
  ]

  private func lines(_ console: Console, _ options: String) -> [String] {
    let run = console.run("due --json \(options)")
    #expect(run.code == 0, "\(options): \(run.notes)")
    return run.json.elements.map {
      "\($0["number"]?.text?.split(separator: "〕").last ?? "") \($0["id"]?.text ?? "")"
    }
  }

  @Test(
    "Each option of due narrows the list, alone and with others",
    arguments: [
      ("", all), ("--handler h1", ["1号 answer", "1号 review"]),
      ("--handler 李明", ["1号 answer", "1号 review"]), ("--region 聊城市", all),
      ("--region 371502", []), ("--authority 371500", all),
      ("--agency 聊城市市场监督管理局", ["3号 examination"]),
      ("--clock review", ["1号 review", "2号 review"]), ("--clock 答复期限", ["1号 answer"]),
      ("--owner respondent", ["1号 answer"]), ("--owner applicant", []),
      ("--level red", ["2号 copy-service", "1号 answer"]), ("--level blue", ["3号 examination"]),
      ("--level yellow", []), ("--overdue", ["2号 copy-service"]), ("--due-today", ["1号 answer"]),
      ("--within 0", ["2号 copy-service", "1号 answer"]),
      ("--within 3", ["2号 copy-service", "1号 answer", "3号 examination"]),
      ("--within 42", Array(all.prefix(3))), ("--within 43", Array(all.prefix(4))),
      ("--stopped", ["2号 review"]), ("--provisional", []),
      ("--overdue --level red --owner office", ["2号 copy-service"]),
      ("--handler 李明 --clock review --within 10", []),
    ])
  func options(_ options: String, _ expected: [String]) throws {
    let console = try Console.withWorklist()
    let head = console.head
    #expect(lines(console, "\(options) --today 2025-03-24") == expected)
    #expect(lines(console, "\(options) --on 2025-03-24") == expected)
    #expect(console.head == head)
  }

  @Test("A line in JSON has the agreed keys and values, a stopped one no day")
  func contract() throws {
    let console = try Console.withWorklist()
    let found = console.run("due --json --today 2025-03-24").json.elements
    let first = try #require(found.first)
    #expect(
      first.keys == [
        "number", "id", "from", "due", "provisional", "article", "owner", "party", "stopped",
        "overdue", "daysLeft", "level", "state", "region", "authority", "agency", "handler",
      ])
    #expect(first["daysLeft"] == -10)
    #expect(first["overdue"] == true)
    #expect(first["level"]?.text == "red")
    #expect(first["article"]?.text == "ARL 48")
    #expect(first["state"]?.text == "suspended")
    #expect(first["handler"] == .null)
    let stopped = try #require(found.last)
    #expect(stopped["due"] == .null)
    #expect(stopped["stopped"] == true)
    #expect(stopped["daysLeft"] == 56)
    #expect(stopped["level"] == .null)
  }

  @Test("The table says what is overdue, due and stopped in both languages")
  func table() throws {
    let zh = try Console.withWorklist(.zh).run("due --today 2025-03-24").output
    for word in ["逾期 10 日", "0 日", "停止计算", "56 日", "红色预警", "共 5 项，逾期 1 项", "ARL 48"] {
      #expect(zh.contains(word), "\(word) in \(zh)")
    }
    let en = try Console.withWorklist(.en).run("due --today 2025-03-24").output
    for word in ["10 d over", "0 d", "stopped", "56 d", "red", "5 clocks, 1 overdue", "ARL 48"] {
      #expect(en.contains(word), "\(word) in \(en)")
    }
    #expect(try Console.withWorklist(.zh).run("due --owner applicant").output == "没有这样的期限。")
    #expect(try Console.withWorklist(.en).run("due --owner applicant").output == "No such clocks.")
  }

  static let wrong: [BadInputTests.Sample] = [
    .init("due --clock reviw", 64, zh: ["reviw", "是否指 review"], en: ["Did you mean review?"]),
    .init("due --level orange", 64, zh: ["orange", "blue", "red"], en: ["orange", "blue"]),
    .init("due --level yelow", 64, zh: ["是否指 yellow"], en: ["Did you mean yellow?"]),
    .init("due --owner ofice", 64, zh: ["是否指 office"], en: ["Did you mean office?"]),
    .init("due --within=-1", 64, zh: ["--within"], en: ["--within"]),
    .init("due --within soon", 64, zh: ["--within", "soon"], en: ["--within", "soon"]),
    .init("due --overdue --due-today", 64, zh: ["--overdue"], en: ["--due-today"]),
    .init("due --stopped --within 3", 64, zh: ["--stopped"], en: ["--within"]),
    .init("due --region 37150", 1, zh: ["37150", "没有这个区域"], en: ["No such region"]),
    .init("due --agency 聊城公安局", 1, zh: ["是否指“聊城市公安局”"], en: ["Did you mean “聊城市公安局”?"]),
    .init("due --authority 371599", 1, zh: ["371599"], en: ["371599"]),
    .init("due --handler 李名", 1, zh: ["李名"], en: ["李名"]),
    .init("due --on 2025-02-29", 64, zh: ["--on", "没有 29 日"], en: ["--on", "no day 29"]),
    .init("due --overdu", 64, zh: ["--overdu"], en: ["--overdu"]),
    .init("due --ics nowhere/due.ics", 64, zh: ["nowhere/due.ics"], en: ["nowhere/due.ics"]),
    .init("today overdu", 64, zh: ["overdu", "是否指 overdue"], en: ["Did you mean overdue?"]),
    .init("warnings --month 2025-13", 64, zh: ["2025-13", "2026-01"], en: ["2025-13"]),
    .init("warnings --month 2025-3", 64, zh: ["2025-3"], en: ["2025-3"]),
    .init("warnings --month 2025-03-01", 64, zh: ["2025-03-01"], en: ["2025-03-01"]),
    .init("warnings --by agncy", 64, zh: ["是否指 agency"], en: ["Did you mean agency?"]),
  ]

  @Test("A wrong value is told with what comes near, and nothing is written", arguments: wrong)
  func told(_ sample: BadInputTests.Sample) throws { try Console.refuses(sample) }

  // MARK: Calendar files

  /// The properties of each event of a calendar, folded lines put together again.
  private func events(_ text: String) -> [[String: String]] {
    let lines = text.replacing("\r\n ", with: "").components(separatedBy: "\r\n")
    var found: [[String: String]] = []
    var inAlarm = false
    for line in lines {
      switch line {
      case "BEGIN:VEVENT": found.append([:])
      case "BEGIN:VALARM": inAlarm = true
      case "END:VALARM": inAlarm = false
      default:
        guard !inAlarm, !found.isEmpty, let colon = line.firstIndex(of: ":") else { continue }
        let key = String(line[..<colon])
        if found[found.count - 1][key] == nil {
          found[found.count - 1][key] = String(line[line.index(after: colon)...])
        }
      }
    }
    return found
  }

  @Test("--ics - prints one event for each line with a day, and no name of a party")
  func calendar() throws {
    for language in Language.allCases {
      let console = try Console.withWorklist(language)
      let run = console.run("due --ics - --today 2025-03-24")
      #expect(run.code == 0)
      #expect(run.output.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
      #expect(run.output.hasSuffix("END:VCALENDAR\r\n"))
      let events = events(run.output)
      #expect(
        events.map { $0["DTSTART;VALUE=DATE"] } == [
          "20250314", "20250324", "20250327", "20250506",
        ])
      #expect(
        events.map { $0["DTEND;VALUE=DATE"] } == ["20250315", "20250325", "20250328", "20250507"])
      #expect(Set(events.compactMap { $0["UID"] }).count == 4)
      #expect(events.first?["SUMMARY"]?.hasPrefix("聊政复〔2025〕2号") == true)
      #expect(
        events.map { $0["SUMMARY"]?.contains(language == .zh ? "审理期限" : "review") ?? false }
          == [false, false, false, true])
      for name in ["张三", "王五", "李明"] { #expect(!run.output.contains(name)) }
      for line in run.output.components(separatedBy: "\r\n") {
        #expect(line.utf8.count <= 75)
        #expect(!line.contains("\n"))
      }
    }
  }

  @Test("The events are those of the conditions, none where only stopped ones are asked for")
  func calendarOfConditions() throws {
    let console = try Console.withWorklist()
    let run = console.run("due --ics - --handler 李明 --today 2025-03-24")
    #expect(events(run.output).count == 2)
    let none = console.run("due --ics - --stopped --today 2025-03-24")
    #expect(none.code == 0)
    #expect(events(none.output).isEmpty)
    #expect(none.output.hasSuffix("END:VCALENDAR\r\n"))
  }

  @Test("A party's name is in no event of a time to sue either")
  func calendarOfSuing() throws {
    let console = try Console.withWorklist()
    console.run("case advance 2025-1 decide --disposition upheld --on 2025-03-24")
    console.run("case advance 2025-1 serve --on 2025-03-25")
    let run = console.run("due --ics - --owner applicant --today 2025-03-26")
    #expect(events(run.output).map { $0["DTSTART;VALUE=DATE"] } == ["20250409"])
    #expect(!run.output.contains("张三"))
  }

  @Test("--ics FILE writes what --ics - prints and says how much; it replaces an older file")
  func calendarFile() throws {
    for language in Language.allCases {
      let console = try Console.withWorklist(language)
      let path = try console.file("due.ics", "old")
      let run = console("due", "--ics", path, "--today", "2025-03-24")
      #expect(run.code == 0)
      #expect(run.output.isEmpty)
      #expect(run.notes.contains(path))
      #expect(run.notes.contains("4"))
      let written = try String(contentsOfFile: path, encoding: .utf8)
      let printed = console.run("due --ics - --today 2025-03-24").output
      func undated(_ text: String) -> [String] {
        text.components(separatedBy: "\r\n").filter { !$0.hasPrefix("DTSTAMP") }
      }
      #expect(undated(written) == undated(printed))
    }
  }

  @Test("A folder that is not there is told, and no file is left")
  func missingFolder() throws {
    let console = try Console.withWorklist()
    let path = console.folder.appending(path: "nowhere/due.ics").path
    let run = console("due", "--ics", path, "--today", "2025-03-24")
    #expect(run.code == 64)
    #expect(run.notes.contains(path))
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  // MARK: Each morning

  @Test("Today has every count in order, in both languages")
  func today() throws {
    let expected = [
      ("undecided", 2), ("used-40-to-50", 0), ("used-over-50", 0), ("overdue", 0),
      ("suspended", 1), ("newly-filed", 1), ("without-handler", 1), ("awaiting-correction", 0),
      ("answer-not-received", 1), ("unperformed", 0),
    ]
    for language in Language.allCases {
      let console = try Console.withWorklist(language)
      let found = console.run("today --json --today 2025-03-24").json.elements
      #expect(found.map { $0["id"]?.text } == expected.map(\.0))
      #expect(found.map { $0["count"]?.number } == expected.map(\.1))
      #expect(found.allSatisfy { $0.keys == ["id", "zh", "en", "count", "cases"] })
      let text = console.run("today --today 2025-03-24").output
      #expect(text.contains("2025-03-24"))
      for (code, _) in expected { #expect(text.contains(code)) }
      #expect(text.contains(language == .zh ? "在办未结" : "undecided"))
      #expect(!text.contains("聊政复"))
    }
  }

  @Test("An item opens to the numbers of its cases, by its code or its name")
  func item() throws {
    let console = try Console.withWorklist()
    let none = console.run("today overdue --json --today 2025-05-06").json.elements
    #expect(none.map { $0["count"]?.number } == [0])
    for name in ["overdue", "超期未结"] {
      let found = console.run("today \(name) --json --today 2025-05-07").json.elements
      #expect(found.map { $0["cases"]?.elements } == [["聊政复〔2025〕1号"]])
    }
    let text = console.run("today overdue --today 2025-05-07").output
    #expect(text == "超期未结  1\n  聊政复〔2025〕1号")
    let all = console.run("today --cases --today 2025-03-24").output
    #expect(all.contains("中止  1\n  聊政复〔2025〕2号"))
  }

  // MARK: The month's warnings

  @Test("The month's warnings have columns for each level and the overdue, and their sums")
  func warnings() throws {
    let console = try Console.withWorklist()
    let found = console.run("warnings --json --today 2025-03-24").json
    #expect(found.keys == ["month", "by", "lines"])
    #expect(found["month"]?.text == "2025-03")
    #expect(found["by"]?.text == "agency")
    let lines = found["lines"]?.elements ?? []
    #expect(lines.map { $0["name"]?.text } == ["聊城市公安局", "聊城市市场监督管理局"])
    let first = try #require(lines.first)
    #expect(first.keys == ["code", "name", "total", "overdue", "red", "yellow", "blue"])
    // Both examinations were met three working days before their end.
    #expect(
      ["overdue", "red", "yellow", "blue"].map { first[$0]?["count"]?.number } == [1, 1, 0, 2])
    #expect(first["total"] == 4)
    #expect(first["overdue"]?["clocks"]?.elements.first?["id"]?.text == "copy-service")
    #expect(first["overdue"]?["clocks"]?.elements.first?["due"]?.text == "2025-03-14")
    let byHandler = console.run("warnings --by handler --json --today 2025-03-24").json
    #expect(byHandler["lines"]?.elements.map { $0["name"]?.text } == [nil, "李明"])
  }

  @Test("The table of warnings reads in both languages and opens to the cases")
  func warningsText() throws {
    let zh = try Console.withWorklist(.zh)
    let text = zh.run("warnings --month 2025-03 --today 2025-03-24").output
    for word in ["2025-03", "聊城市公安局", "已逾期", "红色预警", "合计"] { #expect(text.contains(word)) }
    #expect(!text.contains("聊政复"))
    let cases = zh.run("warnings --by handler --cases --today 2025-03-24").output
    for word in ["未指定", "李明", "已逾期  聊政复〔2025〕2号  副本发送期限  2025-03-14"] {
      #expect(cases.contains(word), "\(cases)")
    }
    let en = try Console.withWorklist(.en)
    let english = en.run("warnings --by handler --cases --month 2025-03 --today 2025-03-24").output
    for word in ["not assigned", "overdue", "red", "total", "sending the copy  2025-03-14"] {
      #expect(english.contains(word), "\(english)")
    }
    #expect(zh.run("warnings --month 2025-01 --today 2025-03-24").output == "2025-01 没有预警。")
    #expect(
      en.run("warnings --month 2025-01 --today 2025-03-24").output == "No warnings in 2025-01.")
  }
}
