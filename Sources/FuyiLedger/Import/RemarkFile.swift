import FuyiLaw
import FuyiWording

/// A file of rows with remarks, made with the first of them.
struct RemarkFile {
  private let make: (() throws -> any RowSink)?
  /// Whether it tells the number of each row; else it has the form of the ledger itself.
  private let isForReading: Bool
  private let language: Language
  private var sink: (any RowSink)?
  private var sheet: (name: String, places: [Int])?

  init(_ make: (() throws -> any RowSink)?, isForReading: Bool, in language: Language) {
    self.make = make
    self.isForReading = isForReading
    self.language = language
  }

  mutating func append(_ row: LedgerRow, _ problems: [RowProblem], _ plan: SheetPlan) throws {
    guard let make else { return }
    let open = try sink ?? make()
    sink = open
    let places = try places(plan, open)
    var cells = places.map { row[$0] }
    if isForReading { cells.append(.number(Double(row.number), String(row.number))) }
    var remarks: [Int: String] = [:]
    for problem in problems {
      guard let place = plan.place(of: problem.column).flatMap(places.firstIndex) else { continue }
      let text = problem.problem.wording(in: problem.column).text(in: language)
      remarks[place] = remarks[place].map { $0 + "\n" + text } ?? text
    }
    let sentences = problems.map { problem in
      let name = problem.column.term.text(in: language)
      let text = problem.problem.wording(in: problem.column).text(in: language)
      return language == .zh ? "【\(name)】\(text)" : "[\(name)] \(text)"
    }
    cells.append(.text(sentences.joined(separator: "\n")))
    try open.append(cells, remarks: remarks)
  }

  /// The places of the columns that are written, the sheet being begun where it is another.
  private mutating func places(_ plan: SheetPlan, _ sink: any RowSink) throws -> [Int] {
    if let sheet, sheet.name == plan.sheet { return sheet.places }
    let own = Self.remarkHeadings.map { HeadingText($0).bare }
    let headings = plan.headings.headings
    // Remarks of an import before are not written again.
    let old = headings.filter { own.contains(HeadingText($0.label).bare) }.map(\.index)
    let width = (headings.map(\.index).max() ?? -1) + 1
    let places = (0..<width).filter { !old.contains($0) }
    let labels = Dictionary(headings.map { ($0.index, $0.label) }) { first, _ in first }
    let row = Term(zh: "原行号", en: "Row").text(in: language)
    try sink.begin(
      sheet: plan.sheet,
      headings: places.map { labels[$0] ?? "" } + (isForReading ? [row] : [])
        + [Self.remarkHeadings[language == .zh ? 0 : 1]])
    sheet = (plan.sheet, places)
    return places
  }

  /// The heading of the remarks, which an import does not read.
  private static let remarkHeadings = ["导入意见", "Import remarks"]

  func finish() throws { try sink?.finish() }
  func abandon() { sink?.abandon() }
}
