import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiLedger
import FuyiStore
import FuyiTestSupport

/// An office in memory that ledgers are imported into.
struct ImportDesk {
  let repository: Repository
  let tracker: CaseTracker

  init(today: String = "2026-06-30") throws {
    let key = IdentityKey(bytes: Array(repeating: 7, count: IdentityKey.length))
    repository = try Repository.inMemory(
      identities: IdentityKeys(find: { key }, make: { nil }))
    tracker = CaseTracker(repository: repository, recorder: "tester", today: day(today))
    try tracker.open(Self.setup)
  }

  /// A city with its counties and a bureau of every field in each.
  static let setup: OfficeSetup = {
    let regions = [
      ("371500", "聊城市"), ("371502", "东昌府区"), ("371503", "茌平区"), ("371581", "临清市"),
      ("371521", "阳谷县"), ("371522", "莘县"), ("371524", "东阿县"), ("371525", "冠县"), ("371526", "高唐县"),
    ].map { Region(code: $0, name: Term(zh: $1, en: $0)) }
    let authorities = regions.compactMap { region in
      Authority(
        code: region.code, name: Term(zh: region.name.zh + "人民政府", en: region.code),
        region: region.code,
        pattern: (region.code == "371500" ? "聊" : region.name.zh) + "政复〔{year}〕{serial}号")
    }
    func agency(_ code: String, _ name: String, _ region: String, _ field: AgencyField) -> Agency {
      Agency(
        code: code, name: Term(zh: name, en: code), region: region,
        level: region == "371500" ? .city : .county, field: field)
    }
    let bureaus = regions.flatMap { region in
      AgencyField.allCases.map { field in
        agency(
          "\(region.code)-\(field.code)", "\(region.name.zh)\(field.term.zh)主管部门", region.code,
          field)
      }
    }
    return OfficeSetup(
      office: Office(name: Term(zh: "聊城市复议办", en: "Liaocheng"), authority: "371500"),
      regions: regions, authorities: authorities,
      agencies: [
        agency("police", "聊城市公安局", "371500", .publicSecurity),
        agency("market", "聊城市市场监督管理局", "371500", .marketRegulation),
        agency("town", "东昌府区人民政府", "371502", .government),
      ] + bureaus)
  }()

  /// The events of a case by its old number, each as its action and day; lapses in brackets.
  func story(_ number: String) throws -> [String] {
    try tracker.history(number).map { line in
      let isByLaw = ["deemed-accepted", "deemed-abandoned"].contains(line.event.kind.code)
      let text = "\(line.event.kind.code) \(line.event.effectiveOn)"
      return isByLaw ? "(\(text))" : text
    }
  }

  func events(_ number: String) throws -> [Event] { try tracker.history(number).map(\.event) }

  /// Imports rows under headings, and returns what was done.
  @discardableResult
  func take(
    _ ledger: MemoryLedger, _ mapping: LedgerMapping = LedgerMapping(), acceptsGood: Bool = false,
    isRehearsal: Bool = false, sinks: LedgerImport.Sinks = .init(), sheets: [String] = []
  ) throws -> ImportSummary {
    var options = LedgerImport.Options()
    options.acceptsGood = acceptsGood
    options.isRehearsal = isRehearsal
    return try LedgerImport(ledger, mapping: mapping, sheets: sheets).run(
      with: tracker, options, sinks: sinks)
  }

  var names: OfficeNames { get throws { try repository.read { try OfficeNames($0) } } }

  /// A mapping of statements, as a file gives them.
  func mapping(_ entries: [(String, String, String)]) throws -> LedgerMapping {
    try LedgerMapping(
      entries.enumerated().map {
        MappingEntry(
          table: $1.0, key: $1.1, value: Int($1.2).map { .number($0) } ?? .text($1.2),
          line: $0 + 1)
      }, names: names)
  }

  var count: Int { get throws { try tracker.list().count } }
}

/// A ledger of rows in memory.
struct MemoryLedger: RowSource {
  struct Page {
    var sheet: LedgerSheet
    var rows: [LedgerRow]
  }
  var pages: [Page]

  /// One sheet without a name.
  init(_ rows: [[LedgerCell]], merges: [CellRange] = []) {
    self.init([("", rows)], merges: merges)
  }

  init(_ sheets: [(String, [[LedgerCell]])], merges: [CellRange] = [], hidden: Set<String> = []) {
    pages = sheets.enumerated().map { index, sheet in
      Page(
        sheet: LedgerSheet(
          name: sheet.0, index: index, isHidden: hidden.contains(sheet.0), merges: merges),
        rows: sheet.1.enumerated().map { LedgerRow(number: $0 + 1, cells: $1) })
    }
  }

  /// Rows of text, the cells with a bar between them.
  init(_ lines: String...) {
    self.init(lines.map(Self.cells))
  }

  static func cells(_ line: String) -> [LedgerCell] {
    line.split(separator: "|", omittingEmptySubsequences: false).map {
      $0.isEmpty ? .empty : .text(String($0))
    }
  }

  func sheets() -> [LedgerSheet] { pages.map(\.sheet) }

  func head(of sheet: LedgerSheet, rows: Int) -> [LedgerRow] {
    pages[sheet.index].rows.filter { $0.number <= rows }
  }

  func forEachRow(
    of sheet: LedgerSheet, _ body: (LedgerRow, _ progress: Double) throws -> Void
  ) throws {
    let rows = pages[sheet.index].rows
    for (index, row) in rows.enumerated() {
      try body(row, Double(index + 1) / Double(rows.count))
    }
  }
}

/// A ledger of one row whose cells are told by heading.
extension MemoryLedger {
  /// A row with what every case needs, and what is given beside or instead.
  init(case cells: [(String, String)]) {
    var all: [(String, String)] = [
      ("案号", "旧1号"), ("申请人", "张三"), ("被申请人", "聊城市公安局"), ("地区", "聊城市"),
      ("案由", "行政处罚"), ("收案日期", "2025-03-03"),
    ]
    for (heading, text) in cells {
      if let index = all.firstIndex(where: { $0.0 == heading }) {
        all[index].1 = text
      } else {
        all.append((heading, text))
      }
    }
    self.init([all.map { .text($0.0) }, all.map { $0.1.isEmpty ? .empty : .text($0.1) }])
  }
}

/// Rows that an import has put aside.
final class MemorySink: RowSink {
  var sheets: [(name: String, headings: [String], rows: [[LedgerCell]])] = []
  var remarks: [[Int: String]] = []
  var isFinished = false
  var isAbandoned = false

  func begin(sheet: String, headings: [String]) { sheets.append((sheet, headings, [])) }
  func append(_ cells: [LedgerCell], remarks: [Int: String]) {
    sheets[sheets.count - 1].rows.append(cells)
    self.remarks.append(remarks)
  }
  func finish() { isFinished = true }
  func abandon() { isAbandoned = true }

  /// What was put aside as a ledger of its own.
  var ledger: MemoryLedger {
    MemoryLedger(sheets.map { ($0.name, [$0.headings.map { .text($0) }] + $0.rows) })
  }
}
