import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiLedger
import FuyiTestSupport
import Testing

@Suite("Importing a ledger")
struct ImportRunTests {
  private let desk: ImportDesk

  init() throws { desk = try ImportDesk() }

  private static let heading = "案号|申请人|被申请人|地区|案由|收案日期|受理日期|结案日期|结案方式"
  private let ledger = MemoryLedger(
    heading, "旧1号|张三|聊城市公安局|聊城市|行政处罚|2025-03-03|2025-03-07|2025-04-01|维持",
    "旧2号|李四|市公安局|东昌府|信息公开|2025-03-04|2025-03-07||",
    "旧3号|王五|market|371502|other|2025-03-05|||")

  @Test("rows are cases, known by their old numbers")
  func rows() throws {
    let summary = try desk.take(ledger)
    #expect(summary.isWritten)
    #expect(summary.total { $0.added } == 3)
    #expect(summary.events == 6)
    #expect(try desk.tracker.show("旧1号").case.state == .decided)
    #expect(try desk.tracker.show("旧2号").case.registration.respondents == ["police"])
    #expect(try desk.tracker.show("旧2号").case.registration.region == "371502")
    #expect(try desk.tracker.verify().isSound)
  }

  @Test("the same file twice adds nothing")
  func twice() throws {
    try desk.take(ledger)
    let head = try desk.repository.read { try $0.head() }
    let summary = try desk.take(ledger)
    #expect(!summary.isWritten)
    #expect(summary.total { $0.known } == 3)
    #expect(summary.total { $0.added } == 0)
    #expect(try desk.repository.read { try $0.head() } == head)
  }

  @Test("a longer ledger adds what is new, and a case that went on since is still the same")
  func longer() throws {
    try desk.take(ledger)
    try desk.tracker.advance(
      "旧3号", Request(.accept, on: day("2025-03-06"), facts: Facts()))
    let more = MemoryLedger(
      Self.heading, "旧1号|张三|聊城市公安局|聊城市|行政处罚|2025-03-03|2025-03-07|2025-04-01|维持",
      "旧3号|王五|market|371502|other|2025-03-05|||", "旧4号|赵六|market|371502|other|2025-03-06|||")
    let summary = try desk.take(more)
    #expect(summary.total { $0.known } == 2)
    #expect(summary.total { $0.added } == 1)
    #expect(summary.isWritten)
  }

  @Test("a number on record with another history is reported and not overwritten")
  func otherHistory() throws {
    try desk.take(ledger)
    let head = try desk.repository.read { try $0.head() }
    let other = MemoryLedger(
      Self.heading, "旧1号|张三|聊城市公安局|聊城市|行政处罚|2025-03-03|2025-03-07|2025-04-01|撤销")
    let summary = try desk.take(other)
    #expect(
      summary.remarks.kept.map(\.problem) == [.otherHistory("聊政复〔2025〕1号")])
    #expect(try desk.repository.read { try $0.head() } == head)
  }

  @Test("the same number twice in a file names both rows, on one sheet or on two")
  func sameNumber() throws {
    let row = "旧1号|张三|聊城市公安局|聊城市|行政处罚|2025-03-03|||"
    let one = try desk.take(MemoryLedger(Self.heading, row, row))
    #expect(one.remarks.kept.map(\.problem) == [.twiceInFile(sheet: "", row: 2)])
    #expect(one.remarks.kept.map(\.row) == [3])
    let cells = [Self.heading, row].map(MemoryLedger.cells)
    let two = try desk.take(MemoryLedger([("上半年", cells), ("下半年", cells)]))
    #expect(two.remarks.kept.map(\.problem) == [.twiceInFile(sheet: "上半年", row: 2)])
    #expect(two.remarks.kept.map(\.sheet) == ["下半年"])
  }

  @Test("empty rows, totals and headings printed again are left out and counted")
  func leftOut() throws {
    let summary = try desk.take(
      MemoryLedger(
        "台账", Self.heading, "", "旧1号|张三|聊城市公安局|聊城市|行政处罚|2025-03-03|||", " | ||", "合计|1", "本页小计|1",
        Self.heading, "旧2号|张三|聊城市公安局|聊城市|行政处罚|2025-03-03|||", "总计：2 件"))
    #expect(summary.sheets[0].headingRow == 2)
    #expect(summary.sheets[0].rows == 2)
    #expect(summary.sheets[0].empty == 2)
    #expect(summary.sheets[0].totals == 4)
    #expect(summary.isWritten)
  }

  @Test("every sheet with headings is read, and the others are named with the reason")
  func sheets() throws {
    func cells(_ number: String) -> [[LedgerCell]] {
      [Self.heading, "\(number)|张三|聊城市公安局|聊城市|行政处罚|2025-03-03|||"].map(MemoryLedger.cells)
    }
    let book = MemoryLedger(
      [
        ("说明", [MemoryLedger.cells("填表说明|备注")]), ("2024", cells("甲")), ("2025", cells("乙")),
        ("字典", cells("丙")),
      ], hidden: ["字典"])
    let summary = try desk.take(book, isRehearsal: true)
    #expect(summary.sheets.map(\.name) == ["2024", "2025"])
    #expect(
      summary.skipped == [
        SkippedSheet(name: "说明", reason: .noHeadings), SkippedSheet(name: "字典", reason: .hidden),
      ])
    let chosen = try desk.take(book, sheets: ["2025"])
    #expect(chosen.sheets.map(\.name) == ["2025"])
    #expect(try desk.count == 1)
    #expect(throws: ImportError.unknownSheet("2026", known: ["说明", "2024", "2025", "字典"])) {
      try desk.take(book, sheets: ["2026"])
    }
  }

  @Test("a rehearsal says what would come and writes nothing")
  func rehearsal() throws {
    let summary = try desk.take(ledger, isRehearsal: true)
    #expect(summary.total { $0.added } == 3)
    #expect(!summary.isWritten)
    #expect(try desk.count == 0)
  }

  @Test("a file without known headings is not imported, nor one that lacks a needed column")
  func noHeadings() throws {
    #expect(throws: ImportError.noLedger([""])) { try desk.take(MemoryLedger("甲|乙", "1|2")) }
    #expect(
      throws: ImportError.missingColumns(sheet: "", [.region, .kind], unread: ["E 类型"])
    ) { try desk.take(MemoryLedger("案号|申请人|被申请人|收案日期|类型", "1|2|3|4|5")) }
  }

  @Test("two columns that mean the same are not guessed between")
  func doubled() throws {
    let ledger = MemoryLedger(
      Self.heading + "|登记日期", "旧1号|张三|聊城市公安局|聊城市|行政处罚|2025-03-03||||2025-03-04")
    #expect(throws: ImportError.doubled(sheet: "", .filedOn, ["F 收案日期", "J 登记日期"])) {
      try desk.take(ledger)
    }
    try desk.take(ledger, desk.mapping([("columns", "登记日期", "ignored")]))
    #expect(try desk.count == 1)
  }

  @Test("the good rows are taken, the others put aside, mended and imported, and all is there")
  func mended() throws {
    let bad = MemoryLedger(
      Self.heading + "|经手科室", "旧1号|张三|聊城市公安局|聊城市|行政处罚|2025-03-03|2025-03-07|2025-04-01|维持|一科",
      "旧2号|李四|市公安局|东昌府|信息公开|2025-03-04|2025-03-33|||二科",
      "旧3号|王五|market|371502|other|2025-03-05||||三科")
    let (rest, remarks) = (MemorySink(), MemorySink())
    var sinks = LedgerImport.Sinks()
    sinks.rest = { rest }
    sinks.remarks = { remarks }
    let summary = try desk.take(bad, acceptsGood: true, sinks: sinks)
    #expect(summary.isWritten)
    #expect(try desk.count == 2)
    #expect(rest.isFinished && remarks.isFinished)
    #expect(
      rest.sheets[0].headings == Self.heading.split(separator: "|").map(String.init) + [
        "经手科室", "导入意见",
      ])
    #expect(rest.sheets[0].rows.count == 1)
    #expect(rest.sheets[0].rows[0][9] == .text("二科"))
    #expect(rest.remarks[0].keys.sorted() == [6])
    #expect(remarks.sheets[0].headings.suffix(2) == ["原行号", "导入意见"])
    #expect(remarks.sheets[0].rows[0][10] == .number(3, "3"))
    // Imported as it is, the same row is put aside again, and its remark not written twice.
    let again = MemorySink()
    sinks.rest = { again }
    try desk.take(rest.ledger, acceptsGood: true, sinks: sinks)
    #expect(again.sheets[0].headings == rest.sheets[0].headings)
    #expect(try desk.count == 2)
    var ledger = again.ledger
    var cells = ledger.pages[0].rows[1].cells
    cells[6] = .text("2025-03-07")
    ledger.pages[0].rows[1] = LedgerRow(number: 2, cells: cells)
    let last = try desk.take(ledger)
    #expect(last.isWritten)
    #expect(try desk.count == 3)
    // The whole original, mended, adds nothing any more.
    var whole = bad
    var row = whole.pages[0].rows[2].cells
    row[6] = .text("2025-03-07")
    whole.pages[0].rows[2] = LedgerRow(number: 3, cells: row)
    let known = try desk.take(whole)
    #expect(known.total { $0.known } == 3)
  }

  @Test("rows of two-level headings that are put aside can be imported again")
  func mendedGroups() throws {
    let ledger = MemoryLedger(
      "案号|申请人信息||被申请人信息|地区|案由|收案日期", "|姓名|证件号码|名称|||", "旧1号|张三|护照：E3701234|市公安局|聊城市|行政处罚|下周")
    let rest = MemorySink()
    var sinks = LedgerImport.Sinks()
    sinks.rest = { rest }
    try desk.take(ledger, acceptsGood: true, sinks: sinks)
    var mended = rest.ledger
    var cells = mended.pages[0].rows[1].cells
    cells[6] = .text("2025-03-03")
    mended.pages[0].rows[1] = LedgerRow(number: 2, cells: cells)
    let summary = try desk.take(mended)
    #expect(summary.isWritten)
    let words = try desk.tracker.history("旧1号").first?.words
    #expect(words?[.identity] == ["passport:E3701234"])
  }

  @Test("files of remarks are made only where there are any, and left behind by no failure")
  func files() throws {
    var made = 0
    var sinks = LedgerImport.Sinks()
    let sink = MemorySink()
    sinks.remarks = {
      made += 1
      return sink
    }
    try desk.take(ledger, isRehearsal: true, sinks: sinks)
    #expect(made == 0)
    struct Stop: Error {}
    let rows = (0..<200).map { index in
      MemoryLedger.cells("旧\(index)号|张三|甲局|聊城市|行政处罚|2025-03-03|||")
    }
    let long = MemoryLedger([MemoryLedger.cells(Self.heading)] + rows)
    #expect(throws: Stop.self) {
      try LedgerImport(long, mapping: LedgerMapping()).run(with: desk.tracker, sinks: sinks) { _ in
        throw Stop()
      }
    }
    #expect(made == 1)
    #expect(sink.isAbandoned && !sink.isFinished)
    #expect(try desk.count == 0)
  }

  @Test("stopped half way, it leaves nothing")
  func stopped() throws {
    struct Stop: Error {}
    let rows = (0..<500).map { index in
      MemoryLedger.cells("旧\(index)号|张三|police|聊城市|行政处罚|2025-03-03|||")
    }
    let long = MemoryLedger([MemoryLedger.cells(Self.heading)] + rows)
    let head = try desk.repository.read { try $0.head() }
    var seen: [ImportProgress] = []
    #expect(throws: Stop.self) {
      try LedgerImport(long, mapping: LedgerMapping()).run(with: desk.tracker) { progress in
        seen.append(progress)
        if progress.rows > 250 { throw Stop() }
      }
    }
    #expect(seen.map(\.rows) == [64, 128, 192, 256])
    #expect(seen.allSatisfy { $0.fraction > 0 && $0.fraction < 1 })
    #expect(try desk.repository.read { try $0.head() } == head)
  }

  @Test("rows without a number are known by applicant and act, where the mapping allows it")
  func withoutNumbers() throws {
    let ledger = MemoryLedger(
      "申请人|被申请人|地区|案由|收案日期|行政行为日期", "张三|police|聊城市|行政处罚|2025-03-03|2025-02-01",
      "李四|police|聊城市|行政处罚|2025-03-03|2025-02-01")
    #expect(throws: ImportError.missingColumns(sheet: "", [.number], unread: [])) {
      try desk.take(ledger)
    }
    let mapping = try desk.mapping([("", "number", "none")])
    #expect(try desk.take(ledger, mapping).total { $0.added } == 2)
    #expect(try desk.take(ledger, mapping).total { $0.known } == 2)
    let vague = MemoryLedger(
      "申请人|被申请人|地区|案由|收案日期|行政行为日期", "王五|police|聊城市|行政处罚|2025-03-03|")
    #expect(try desk.take(vague, mapping).remarks.kept.map(\.problem) == [.notRecognisable])
  }
}
