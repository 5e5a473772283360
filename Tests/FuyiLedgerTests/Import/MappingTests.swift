import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiLedger
import FuyiTestSupport
import FuyiWording
import Testing

@Suite("Mappings of a ledger")
struct MappingTests {
  private let desk: ImportDesk

  init() throws { desk = try ImportDesk() }

  @Test("columns, constants, words, the order of days and the year of serial numbers")
  func whole() throws {
    let mapping = try desk.mapping([
      ("", "dates", "day-first"), ("columns", "号", "number"), ("columns", "谁", "applicant"),
      ("columns", "何日", "filed-on"), ("columns", "结果", "outcome"), ("columns", "终", "concluded-on"),
      ("columns", "收下", "accepted-on"), ("constants", "region", "371502"),
      ("constants", "kind", "行政处罚"),
      ("constants", "respondent", "市公安局"), ("constants", "year", "2024"),
      ("values.outcome", "维持原样", "upheld"), ("values.outcome", "还在办", "pending"),
    ])
    let summary = try desk.take(
      MemoryLedger(
        "号|谁|何日|收下|终|结果", "7|张三|3/3/2025|7/3/2025|1/4/2025|维持原样", "8|李四|3/3/2025|||还在办"), mapping)
    #expect(summary.isWritten, "\(summary.remarks.kept)")
    let first = try desk.tracker.show("聊政复〔2024〕7号").case
    #expect(first.state == .decided)
    #expect(first.registration.region == "371502")
    #expect(first.registration.respondents == ["police"])
    #expect(first.registration.filedOn == day("2025-03-03"))
  }

  @Test("a cell comes before a constant, and the region can be the respondent's")
  func constants() throws {
    let mapping = try desk.mapping([
      ("constants", "region", "@respondent"), ("constants", "kind", "other"),
    ])
    try desk.take(
      MemoryLedger(
        "案号|申请人|被申请人|地区|案由|收案日期", "甲|张三|town|||2025-03-03", "乙|张三|town|聊城市|行政处罚|2025-03-03"),
      mapping)
    #expect(try desk.tracker.show("甲").case.registration.region == "371502")
    #expect(try desk.tracker.show("甲").case.registration.kind == .other)
    #expect(try desk.tracker.show("乙").case.registration.region == "371500")
    #expect(try desk.tracker.show("乙").case.registration.kind == .penalty)
  }

  @Test("constants give what a step needs, and are no step themselves")
  func stepConstants() throws {
    let mapping = try desk.mapping([
      ("constants", "suspension-ground", "10"), ("constants", "extension-approver", "李局长"),
      ("constants", "extension-days", "30"), ("constants", "decline-reason", "见决定书"),
    ])
    let summary = try desk.take(
      MemoryLedger(
        "案号|申请人|被申请人|地区|案由|收案日期|受理日期|中止日期|中止原因|恢复日期|延期日期|不予受理日期",
        "甲|张三|police|聊城市|行政处罚|2025-03-03|2025-03-07|2025-03-10|等通知|2025-03-20|2025-04-01|",
        "乙|张三|police|聊城市|行政处罚|2025-03-03||||||2025-03-07",
        "丙|张三|police|聊城市|行政处罚|2025-03-03||||||"), mapping)
    #expect(summary.isWritten, "\(summary.remarks.kept)")
    let suspension = try desk.tracker.history("甲")[2]
    #expect(suspension.event.facts[.suspensionGround] == .other)
    #expect(suspension.words[.reason] == ["等通知"])
    #expect(try desk.story("丙") == ["register 2025-03-03"])
  }

  @Test("the year of a serial number can be that of filing")
  func filedYear() throws {
    let mapping = try desk.mapping([("constants", "year", "filed")])
    try desk.take(
      MemoryLedger("案号|申请人|被申请人|地区|案由|收案日期", "12|张三|police|聊城市|other|2023-03-03"), mapping)
    #expect(
      try desk.tracker.show("聊政复〔2023〕12号").case.registration.importedNumber == "聊政复〔2023〕12号")
  }

  @Test("a word translated into nothing says nothing")
  func emptied() throws {
    let mapping = try desk.mapping([("values.accepted-on", "待定", "")])
    try desk.take(
      MemoryLedger("案号|申请人|被申请人|地区|案由|收案日期|受理日期", "甲|张三|police|聊城市|other|2025-03-03|待定"),
      mapping)
    #expect(try desk.story("甲") == ["register 2025-03-03"])
  }

  @Test(
    "what a mapping has wrong is told with its line and a near name",
    arguments: [
      ("columns", "收到日", "filed-no", "filed-on"), ("column", "收到日", "filed-on", "columns"),
      ("constants", "regoin", "371500", "region"), ("constants", "region", "东昌府县", "东昌府区"),
      ("constants", "respondent", "聊城市公安", "聊城市公安局"), ("constants", "year", "23", "filed"),
      ("values.outcome", "维持了", "uphold", "upheld"), ("values.outcom", "维持了", "upheld", "outcome"),
      ("values.kind", "打人", "penaltey", "penalty"), ("", "number", "maybe", "required"),
      ("", "numbers", "none", "number"), ("", "heading-row", "three", "行号"),
      ("", "dates", "dmy", "day-first"),
      ("constants", "filed-on", "2025-02-30", "28"),
    ])
  func wrong(_ table: String, _ key: String, _ value: String, _ near: String) throws {
    let error = try #require(throws: MappingError.self) {
      try desk.mapping([("columns", "甲", "note"), (table, key, value)])
    }
    #expect(error.line == 2)
    #expect(error.text(in: .zh).contains("第 2 行"))
    #expect(error.text(in: .zh).contains(near), "\(error.text(in: .zh))")
    #expect(error.text(in: .en).hasPrefix("line 2"))
  }

  @Test("a suggestion has every heading, and samples in which nobody can be read")
  func suggestion() throws {
    let ledger = MemoryLedger(
      "案号|申请人|被申请人|地区|案由|收案日期|登记日期|经手人电话|结果说明",
      "甲|张三丰|聊城市公安局|聊城市|殴打他人|2025-03-03|2025-03-04|张三丰 13812345678|结果是这样")
    let text = try MappingSuggestion(
      LedgerImport(ledger, mapping: LedgerMapping()), names: desk.names, in: .zh
    ).text()
    #expect(text.contains("\"收案日期\" = \"filed-on\""))
    #expect(text.contains("\"登记日期\" = \"ignored\""))
    #expect(text.contains("# \"经手人电话\" = \"\""))
    #expect(text.contains("某某某 00000000000"))
    #expect(text.contains("[values.kind]\n# \"殴打他人\" = \"\""))
    #expect(!text.contains("张三丰"))
    #expect(!text.contains("138"))
    for column in LedgerColumn.allCases { #expect(text.contains("#   \(column.code)  ")) }
  }

  @Test("sheets without headings are left out of a suggestion where others have them")
  func suggestionOfSheets() throws {
    let ledger = MemoryLedger([
      ("说明", [MemoryLedger.cells("请按要求填写|甲|乙")]),
      ("台账", [MemoryLedger.cells("案号|申请人|收案日期"), MemoryLedger.cells("1|2|3")]),
    ])
    let text = try MappingSuggestion(
      LedgerImport(ledger, mapping: LedgerMapping()), names: desk.names, in: .zh
    ).text()
    #expect(!text.contains("请按要求填写"))
    #expect(text.contains("# region = \"\""))
  }

  @Test("where no heading is known, the fullest row is suggested from")
  func suggestionFromNothing() throws {
    let ledger = MemoryLedger("大标题", "甲栏|乙栏|丙栏", "1|2|3")
    let text = try MappingSuggestion(
      LedgerImport(ledger, mapping: LedgerMapping()), names: desk.names, in: .en
    ).text()
    #expect(text.contains("# \"甲栏\" = \"\"  # not known, such as \"0\""))
    #expect(text.contains("# region = \"\"  # region; @respondent"))
  }
}
