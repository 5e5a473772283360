import FuyiCore
import FuyiWording
import Testing

@Suite("The calendar as listed")
struct CalendarListTests {
  @Test("A year has its days and what they come to, in both languages, with a database or without")
  func year() throws {
    for language in Language.allCases {
      let console = try Console(language)
      for _ in 0..<2 {
        let run = console.run("calendar list 2026")
        #expect(run.code == 0)
        let lines = run.output.split(separator: "\n")
        // A title, 33 days off and 6 make-up days, and the totals.
        #expect(lines.count == 41)
        if language == .zh {
          #expect(lines[1] == "2026-01-01  周四  放假      元旦    官方")
          #expect(lines.contains("2026-02-14  周六  调休上班  春节    官方"))
          #expect(lines.last == "2026 年（官方）：放假 33 日，调休上班 6 日，全年工作日 248 日")
        } else {
          #expect(run.output.contains("2026-02-14  Saturday   make-up day  Spring Festival"))
          #expect(
            lines.last
              == "2026 (official): 33 days off, 6 make-up days, 248 working days in the year")
        }
        console("init")
      }
    }
  }

  @Test("JSON has each day with its weekday, kind and festival, and the totals")
  func json() throws {
    let year = try Console().run("calendar list 2025 --json").json
    #expect(
      year.keys == [
        "year", "standing", "provisional", "daysOff", "makeUpDays", "workingDays", "days",
      ])
    #expect(year["standing"]?.text == "official")
    // 365 days less 104 weekend days, 18 weekdays off and 5 weekend days worked.
    #expect(year["workingDays"]?.number == 365 - 104 - 18 + 5)
    #expect(year["daysOff"]?.number == 28)
    let day = try #require(year["days"]?.elements.first { $0["date"]?.text == "2025-01-26" })
    #expect(day["weekday"]?.text == "sunday")
    #expect(day["kind"]?.text == "workday_makeup")
    #expect(day["name"]?.text == "春节")
    #expect(day["nameEn"]?.text == "Spring Festival")
    #expect(try Console().run("calendar list 2025 --format json").json == year)
  }

  @Test("A projected year says that it is one")
  func projected() throws {
    let console = try Console()
    #expect(console.run("calendar list 2027").output.contains("推算"))
    let json = console.run("calendar list 2027 --json").json
    #expect(json["standing"]?.text == "projected")
    #expect(json["provisional"] == .bool(true))
    #expect(console.run("calendar list 2027 --format csv").notes.contains("--projected"))
  }

  @Test("Of a year of which nothing is known, that is said, and it is no error")
  func unknown() throws {
    for (language, word) in [(Language.zh, "只计周末"), (.en, "only weekends rest")] {
      let console = try Console(language)
      let run = console.run("calendar list 2030")
      #expect(run.code == 0)
      #expect(run.output.contains(word))
      // 2030 has 261 days from Monday to Friday.
      #expect(run.output.contains("261"))
      let json = console.run("calendar list 2030 --json").json
      #expect(json["standing"] == .null)
      #expect(json["provisional"] == .bool(true))
      #expect(console.run("calendar list 2030 --format csv").output == "date,kind,name")
    }
  }

  @Test("Without a year all years are listed, and JSON is an array")
  func all() throws {
    let console = try Console()
    let years = console.run("calendar list --json").json.elements
    #expect(years.compactMap { $0["year"]?.number } == Array(2004...2027))
    #expect(console.run("calendar list").output.contains("2004 年（官方）：放假 22 日"))
    let projected = console.run("calendar list --projected --json").json.elements
    #expect(projected.compactMap { $0["year"]?.number } == [2027])
  }

  @Test("What is listed as CSV loads again and changes nothing")
  func roundTrip() throws {
    let console = try Console.ready()
    let head = console.head
    let official = console.run("calendar list --format csv")
    #expect(official.notes.contains("2027"))
    #expect(official.output.hasPrefix("date,kind,name\n2004-01-01,holiday,元旦\n"))
    #expect(!official.output.contains("2027-"))
    let loaded = console.run("calendar load - --json", input: official.output).json
    #expect(loaded["recorded"] == .bool(false))
    let projected = console.run("calendar list --projected --format csv").output
    let again = console.run("calendar load - --projected --json", input: projected).json
    #expect(again["recorded"] == .bool(false))
    #expect(console.head == head)
  }

  @Test(
    "A year or a form that is none is told",
    arguments: [
      ("calendar list 1899", ["1899", "1900", "2199"]), ("calendar list 2200", ["2200", "2199"]),
      ("calendar list 26", ["26", "2026"]), ("calendar list 二〇二六", ["二〇二六", "2026"]),
      ("calendar list 2026 --format xlsx", ["xlsx", "table", "csv", "json"]),
      ("calendar list 2026 --format csv --json", ["--json", "--format csv"]),
    ])
  func wrong(_ line: String, _ words: [String]) throws {
    for language in Language.allCases {
      let run = try Console(language).run(line)
      #expect(run.code == 64)
      #expect(run.output.isEmpty)
      for word in words { #expect(run.notes.contains(word), "“\(word)” in: \(run.notes)") }
    }
  }

  @Test("A file that is no database is not passed over")
  func notADatabase() throws {
    let console = try Console()
    let path = try console.file("letter.txt", String(repeating: "不是数据库。", count: 200))
    let run = console("calendar", "list", "2026", "--db", path)
    #expect(run.code == 1)
    #expect(run.notes.contains("letter.txt"))
  }
}
