import Foundation
import FuyiWording
import Testing

@Suite("No command shows who somebody is, unless it is asked to")
struct PersonalDataTests {
  /// How each command that only reads is run; `OUT` is a file in the folder.
  private static let reading: [String: [String]] = [
    "case whatif": ["2025-1 suspend --ground 6 --on 2025-07-01"],
    "case show": ["2025-1", "2025-2", "2025-3"],
    "case history": ["2025-1", "2025-2", "2025-3"], "case list": ["", "--identity ID"],
    "due": ["", "--ics -"], "today": ["", "--cases"],
    "warnings": ["--by handler --cases --month 2025-05"],
    "rates show": ["--period 2025 --cases"], "rates list": [""], "rates explain": ["mediation"],
    "rates why": ["mediation 2025-1 --period 2025"],
    "rates diff": ["--period 2025 --known 2025-06-01 --known 2025-06-30"],
    "report article": ["--year 2025"], "report monthly": ["2025-03"],
    "report quarterly": ["2025-Q1"], "report annual": ["2025"],
    "deadline explain": ["2025-1"], "deadline count": ["--from 2025-03-03 --days 5 --working"],
    "calendar list": ["2025"], "states": ["", "--check"], "agency list": [""], "region list": [""],
    "point list": [""], "office show": [""], "verify": [""], "paper list": ["", "2025-1"],
    "paper fields": [""], "letter ladder": [""], "letter setting": ["reminder"],
    "defect kinds": [""], "defect top": ["--period 2025 --by agency"],
    "search": ["公安"], "checkpoint": [""], "key list": [""], "rebuild": ["--dry-run"],
    "export": [
      "--format jsonl", "--format csv", "--format json", "--format xes", "--format ocel-json",
    ],
  ]
  /// Commands that write, or that make what the words are for: a paper, a letter.
  private static let writing = Set(
    [
      "init", "demo", "import", "case register", "case advance", "case correct", "case annul",
      "case insert", "rates add", "calendar load", "agency add", "region add", "point add",
      "office set", "paper print", "paper template", "letter print", "letter escalate",
      "defect add-kind", "deadline check", "key make", "key show", "erase", "backup", "restore",
    ])
  private static let nouns = [
    "consultation", "petition", "mediation", "letter", "suit", "coordination", "defect",
  ]

  /// The commands that have no subcommands, by their words, as the help pages tell.
  private func leaves(_ path: [String] = []) throws -> [String] {
    let page = try Console(.en).run(path + ["--help"]).output
    guard let list = page.firstRange(of: "SUBCOMMANDS:") else {
      return [path.joined(separator: " ")]
    }
    let names = page[list.upperBound...].split(separator: "\n", omittingEmptySubsequences: false)
      .dropFirst().prefix { $0.hasPrefix("  ") }.compactMap { line -> String? in
        let text = line.dropFirst(2)
        guard let first = text.first, first != " " else { return nil }
        return text.split(separator: " ").first.map(String.init)
      }
    return try names.flatMap { try leaves(path + [$0]) }
  }

  @Test(
    "every reading command, as text and as JSON, in both languages", arguments: Language.allCases)
  func everyCommand(_ language: Language) throws {
    let office = try MarkedOffice(language)
    var ran = 0
    let leaves = try leaves()
    for leaf in leaves {
      let words = leaf.split(separator: " ").map(String.init)
      var lines = Self.reading[leaf]
      if lines == nil, words.count == 2, Self.nouns.contains(words[0]) {
        switch words[1] {
        case "list": lines = [""]
        case "show", "history":
          let isThere = !["defect"].contains(words[0])
          lines = [words[0] == "letter" ? "transfer-2025-1" : "2025-1"]
          if !isThere { continue }
        default: continue
        }
      }
      guard let lines else {
        #expect(Self.writing.contains(leaf), "\(leaf): say how it is run, or that it writes")
        continue
      }
      for line in lines {
        for form in [[], ["--json"]] {
          let arguments =
            words
            + line.split(separator: " ").map { $0 == "ID" ? MarkedOffice.identity : String($0) }
            + form
          if form == ["--json"], leaf == "export" || line.contains("--ics") || line == "--check" {
            continue
          }
          let run = office.console.run(arguments + ["--today", MarkedOffice.today])
          #expect(run.code == 0, "\(arguments.prefix(3)): \(run.notes)")
          #expect(!run.output.isEmpty || run.code != 0, "\(leaf)")
          MarkedOffice.expectNothing(in: run, of: "\(leaf) \(line) \(form)")
          ran += 1
        }
      }
    }
    #expect(ran > 70, "\(ran)")
    #expect(Set(Self.reading.keys).isSubset(of: leaves))
  }

  @Test("the sheet for people and the words of an exported workbook are masked")
  func workbook() throws {
    let office = try MarkedOffice(.zh)
    let path = office.console.folder.appending(path: "out.xlsx").path
    #expect(office.console("export", "-o", path).code == 0)
    let copy = office.console.folder.appending(path: "copy.sqlite").path
    #expect(office.console("import", path, "--db", copy).code == 0)
    let csv = office.console("export", "--format", "csv", "--db", copy, "--reveal")
    MarkedOffice.expectNothing(in: csv, of: "the copy")
  }

  @Test("what is refused does not say the words either", arguments: Language.allCases)
  func refused(_ language: Language) throws {
    let console = try MarkedOffice(language).console
    let (text, wrong) = (MarkedOffice.text, String(MarkedOffice.identity.dropLast()) + "龘")
    let base = [
      "case", "register", "--filed", "2025-03-03", "--applicant", "赵龘一", "--respondent", "聊城市公安局",
      "--region", "371500", "--kind", "penalty",
    ]
    let lines: [[String]] = [
      base + ["--identity", wrong], base + ["--identity", MarkedOffice.identity + "1"],
      base + ["--summary", text, "--identity", "passprt:E7707074"], base + ["--phone", ""],
      base + ["--filed", "2030-01-01"], base + ["--act-date", "2025-03-04"],
      ["case", "advance", "2025-1", "decline", "--reason", text, "--on", "2025-06-01"],
      ["case", "advance", "2025-1", "extend", "--approver", text, "--on", "2025-06-01"],
      ["case", "correct", "2025-1", "99", "--summary", text, "--why", text],
      ["case", "list", "--identity", wrong],
    ]
    for line in lines {
      let run = console.run(line + ["--today", MarkedOffice.today])
      #expect(run.code != 0, "\(line.prefix(3))")
      MarkedOffice.expectNothing(in: run, of: line.prefix(3).joined(separator: " "))
    }
  }

  @Test(
    "the remarks on a ledger are masked where they are shown, and whole beside the ledger's own cells"
  )
  func ledger() throws {
    let console = try MarkedOffice(.zh).console
    let path = try console.file(
      "ledger.csv",
      """
      案号,申请人,证件号码,联系电话,被申请人,所属区县,案由,收案日期,案情摘要
      旧1号,赵龘一,\(MarkedOffice.identity.dropLast())Y,13877770001,聊城市公安局,聊城市,行政处罚,2025-03-03,赵龘一不服
      旧2号,"赵龘一、赵龘二、赵龘三","13877770001、13877770001",13877770001,无此机关,聊城市,行政处罚,下周,不服
      """)
    for form in [[], ["--json"]] {
      let run = console.run(
        ["import", path, "--remarks", "\(console.folder.path)/r\(form.count).xlsx"] + form)
      #expect(run.code == 1)
      #expect(run.output.contains("校验码") || run.output.contains("字符"))
      MarkedOffice.expectNothing(in: run, of: "import")
    }
  }
}
