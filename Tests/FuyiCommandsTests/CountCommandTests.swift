import FuyiCommands
import FuyiCore
import FuyiWording
import Testing

@Suite("Counting from the command line")
struct CountCommandTests {
  struct Row: CustomTestStringConvertible {
    let days: Int
    let kind: String
    let from: String
    let rawEnd: String
    let due: String
    var testDescription: String { "\(from) + \(days) \(kind)" }
    var line: String { "\(from),\(days),\(kind)" }

    init(_ days: Int, _ kind: String, _ from: String, end rawEnd: String? = nil, _ due: String) {
      self.days = days
      self.kind = kind
      self.from = from
      self.rawEnd = rawEnd ?? due
      self.due = due
    }
  }

  /// Worked out by hand from the notices of 2025 and 2026.
  static let worked = [
    Row(5, "working", "2026-02-09", "2026-02-14"), Row(5, "working", "2026-02-10", "2026-02-24"),
    Row(7, "working", "2026-09-18", "2026-09-29"), Row(10, "working", "2026-09-29", "2026-10-19"),
    Row(3, "working", "2026-04-30", "2026-05-08"), Row(5, "working", "2025-09-26", "2025-10-10"),
    Row(60, "calendar", "2026-08-03", end: "2026-10-02", "2026-10-08"),
    Row(30, "calendar", "2026-01-20", end: "2026-02-19", "2026-02-24"),
    Row(60, "calendar", "2026-07-21", end: "2026-09-19", "2026-09-20"),
    Row(60, "calendar", "2025-12-02", end: "2026-01-31", "2026-02-02"),
  ]

  @Test("One period ends on the day worked out by hand", arguments: worked)
  func single(_ row: Row) throws {
    let console = try Console()
    let run = console.run(
      "deadline count --from \(row.from) --days \(row.days) --\(row.kind) --json")
    #expect(run.code == 0)
    #expect(
      run.json.keys == ["from", "days", "kind", "due", "rawEnd", "provisional", "steps"])
    #expect(run.json["from"]?.text == row.from)
    #expect(run.json["days"]?.number == row.days)
    #expect(run.json["kind"]?.text == row.kind)
    #expect(run.json["due"]?.text == row.due)
    #expect(run.json["rawEnd"]?.text == row.rawEnd)
    #expect(run.json["provisional"] == .bool(false))
  }

  @Test("The steps are told in the language of the reader")
  func steps() throws {
    let line = "deadline count --from 2026-07-21 --days 60 --calendar"
    let chinese = try Console(.zh).run(line).output
    #expect(
      chinese == """
        届满：2026-09-20
          2026-07-21（周二）为起算之日，不计入（民事诉讼法第八十五条）
          期限 60 日
          计至 2026-09-19（周六）
          2026-09-19（周六）休息，末日顺延（民事诉讼法第八十五条）
          最后一日 2026-09-20（周日）
        """)
    let english = try Console(.en).run(line).output
    #expect(english.hasPrefix("Due 2026-09-20\n"))
    #expect(english.contains("is the day of the event, not counted (Civil Procedure Law, art. 85)"))
    #expect(english.contains("The last day is 2026-09-20 (Sunday)"))
  }

  @Test("An end that a year without official holidays was looked at for is provisional")
  func provisional() throws {
    let run = try Console().run("deadline count --from 2026-12-21 --days 10 --working")
    #expect(run.output.hasPrefix("届满：2027-01-05（暂定）"))
    #expect(run.output.contains("2027 年没有正式的放假安排"))
  }

  @Test("Many lines are counted line by line, as worked out by hand")
  func lines() throws {
    let console = try Console()
    let input = Self.worked.map(\.line).joined(separator: "\n")
    let expected = Self.worked.map { "\($0.line),\($0.due),false" }.joined(separator: "\n")
    let run = console.run("deadline count", input: input)
    #expect(run.code == 0)
    #expect(run.output == expected)
    let path = try console.file("lines.csv", input)
    #expect(console.run("deadline count --file \(path)").output == expected)
    #expect(console.run("deadline count --file -", input: input).output == expected)
  }

  @Test("Byte order marks, Windows line ends, empty lines and spaces are passed over")
  func spaced() throws {
    let run = try Console().run(
      "deadline count",
      input: "\u{FEFF}\r\n date , n,kind \r\n\r\n\t2026-02-09 , 5 ,\u{3000}working\u{3000}\r\n"
        + " \r\n2026-12-21,010,WORKING\r2026-08-03,60,自然日\r\n")
    #expect(
      run.output == """
        date,n,kind,due,provisional
        2026-02-09,5,working,2026-02-14,false
        2026-12-21,10,working,2027-01-05,true
        2026-08-03,60,calendar,2026-10-08,false
        """)
    #expect(run.code == 0)
  }

  @Test("A header alone is answered with a header alone")
  func headerOnly() throws {
    let run = try Console().run("deadline count", input: "date,n,kind\n")
    #expect(run.output == "date,n,kind,due,provisional")
    #expect(run.code == 0)
  }

  @Test("Many lines as JSON are an array of what one gives")
  func linesAsJSON() throws {
    let console = try Console()
    let run = console.run(
      "deadline count --json", input: "2026-02-09,5,working\n2026-08-03,60,calendar")
    let one = console.run("deadline count --json --from 2026-02-09 --days 5 --working")
    #expect(run.json.elements.count == 2)
    #expect(run.json.elements.first == one.json)
    #expect(run.json.elements.last?["due"]?.text == "2026-10-08")
    #expect(console.run("deadline count --json", input: "date,n,kind").json == .array([]))
  }

  @Test("Lines that do not fit into one chunk come out whole and in order")
  func chunks() throws {
    let input = (0..<20_000).map { "2025-0\($0 % 9 + 1)-11,\($0 % 40 + 1),calendar" }
    let run = try Console().run("deadline count", input: input.joined(separator: "\n"))
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == input.count)
    #expect(zip(lines, input).allSatisfy { $0.hasPrefix($1 + ",2025-") })
  }

  @Test("Without a database the shipped calendar is named, with one the database")
  func source() throws {
    for language in Language.allCases {
      let console = try Console(language)
      let line = "deadline count --from 2026-02-09 --days 5 --working"
      #expect(console.run(line).notes.contains(language == .zh ? "程序自带" : "program ships"))
      console("init")
      let run = console.run(line)
      #expect(run.notes.contains(console.database))
      #expect(run.notes.contains("2004-2026"))
      #expect(run.output.contains("2026-02-14"))
    }
  }

  @Test("The database's calendar and its switch are what counts")
  func databaseCalendar() throws {
    let console = try Console.ready()
    let path = try console.file("more.csv", "date,kind,name\n2027-01-04,holiday,元旦\n")
    #expect(console.run("calendar load \(path) --incomplete").code == 0)
    let run = console.run("deadline count --from 2026-12-31 --days 1 --working --json")
    // 2027-01-01 is no holiday in that list.
    #expect(run.json["due"]?.text == "2027-01-01")
    #expect(run.json["provisional"] == .bool(false))
    let second = console.run("deadline count --from 2027-01-01 --days 1 --working --json")
    #expect(second.json["due"]?.text == "2027-01-05")
  }

  struct Sample: CustomTestStringConvertible {
    let line: String
    let zh: [String]
    let en: [String]
    var testDescription: String { line }
  }

  @Test(
    "A wrong line is told with its number, what stands there and what should, and nothing is printed",
    arguments: [
      Sample(
        line: "2026-02-30,5,working", zh: ["第 3 行", "没有 30 日", "28 日"],
        en: ["Line 3 of standard input", "no day 30", "28"]),
      Sample(line: "2026/02/03,5,working", zh: ["“2026/02/03”", "2025-03-03"], en: ["2026/02/03"]),
      Sample(
        line: "1899-02-03,5,working", zh: ["第 3 行", "1899", "1900", "2199"],
        en: ["1899", "1900 to 2199"]),
      Sample(line: "2026-02-09,0,working", zh: ["“0”", "1 至 36500"], en: ["“0”", "1 to 36500"]),
      Sample(
        line: "2026-02-09,36501,working", zh: ["“36501”", "36500"], en: ["“36501”", "36500"]),
      Sample(line: "2026-02-09,-5,working", zh: ["“-5”"], en: ["“-5”"]),
      Sample(line: "2026-02-09,5.0,working", zh: ["“5.0”"], en: ["“5.0”"]),
      Sample(line: "2026-02-09,五,working", zh: ["“五”"], en: ["“五”"]),
      Sample(line: "2026-02-09,,working", zh: ["“”", "天数"], en: ["“”", "number of days"]),
      Sample(
        line: "2026-02-09,99999999999999999999,working", zh: ["36500"], en: ["1 to 36500"]),
      Sample(
        line: "2026-02-09,5,days", zh: ["“days”", "working（工作日）"],
        en: ["“days”", "working (working days)"]),
      Sample(line: "2026-02-09,5", zh: ["“2026-02-09,5”", "三栏"], en: ["three fields"]),
      Sample(line: "2026-02-09,5,working,", zh: ["三栏"], en: ["three fields"]),
      Sample(line: "date,n,kind", zh: ["第 3 行", "“date”"], en: ["Line 3", "“date”"]),
      Sample(line: "\u{1B}[31m,5,working", zh: ["第 3 行"], en: ["Line 3"]),
    ])
  func wrongLine(_ sample: Sample) throws {
    for language in Language.allCases {
      let run = try Console(language).run(
        "deadline count", input: "2026-02-09,5,working\r\n\r\n\(sample.line)\r\n2026-02-09,0,x\r\n")
      #expect(run.code == 64)
      #expect(run.output.isEmpty)
      for word in language == .zh ? sample.zh : sample.en {
        #expect(run.notes.contains(word), "“\(word)” in: \(run.notes)")
      }
      #expect(!run.notes.contains("\u{1B}"))
    }
  }

  @Test(
    "Options that do not fit together are told",
    arguments: [
      ("--from 2026-02-09 --days 5", ["--working", "--calendar"]),
      ("--from 2026-02-09 --working", ["--days"]), ("--days 5 --working", ["--from"]),
      ("--calendar", ["--from"]), ("--file x --days 5", ["--file", "--days"]),
      ("--from 2026-02-09 --days 5 --working --calendar", ["--working", "--calendar"]),
      ("--from 2026-02-09 --days 5 --working --file x", ["--from", "--file"]),
      ("--from 2026-02-29 --days 5 --working", ["--from", "29"]),
      ("--from 2026-02-09 --days 0 --working", ["--days", "36500", "0"]),
      ("--from 2026-02-09 --days=-1 --working", ["--days", "36500", "-1"]),
      ("--from 2026-02-09 --days 36501 --working", ["--days", "36500"]),
      ("--file nowhere.csv", ["nowhere.csv"]),
    ])
  func wrongOptions(_ options: String, _ words: [String]) throws {
    for language in Language.allCases {
      let run = try Console(language).run(
        "deadline count \(options)", input: "2026-02-09,5,working")
      #expect(run.code == 64, "\(run.output)\(run.notes)")
      #expect(run.output.isEmpty)
      for word in words { #expect(run.notes.contains(word), "“\(word)” in: \(run.notes)") }
    }
  }

  @Test("At a terminal it says what to give and does not wait")
  func terminal() throws {
    for (language, words) in [
      (Language.zh, ["--from", "--file", "标准输入"]), (.en, ["--from", "--file", "standard input"]),
    ] {
      let input = StandardInput(
        isTerminal: { true },
        bytes: {
          Issue.record("it waits for a person")
          return nil
        })
      let run = try Console(language).run(["deadline", "count"], input: input)
      #expect(run.code == 64)
      for word in words { #expect(run.notes.contains(word)) }
    }
  }

  @Test("Input that is empty, cannot be read, or is not UTF-8 is told")
  func unreadable() throws {
    let console = try Console()
    #expect(console.run("deadline count", input: " \n").notes.contains("没有要计算的期限"))
    for bytes in [nil, Array("2026-02-09,5,".utf8) + [0xC3, 0x28]] as [[UInt8]?] {
      let run = console.run(["deadline", "count"], input: StandardInput(bytes: { bytes }))
      #expect(run.code == 64)
      #expect(run.notes.contains("UTF-8"))
      #expect(run.output.isEmpty)
    }
    let json = console.run("deadline count --json", input: "x")
    #expect(try JSON(parsing: json.notes)["error"]?["code"]?.text == "usage")
  }

  @Test("A hundred years of working days are counted")
  func longest() throws {
    let run = try Console().run("deadline count", input: "2199-12-31,36500,working")
    #expect(run.output.hasPrefix("2199-12-31,36500,working,2339-"))
    #expect(run.output.hasSuffix(",true"))
  }
}
