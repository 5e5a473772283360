import FuyiKit
import FuyiLaw

/// One reading of a ledger's rows, with what it has found so far.
///
/// Its memory does not grow with the rows but for a few bytes for each number that it has seen.
final class ImportRun {
  var summary: ImportSummary
  private let readings: [LedgerImport.Reading]
  private let today: CivilDate
  private let names: OfficeNames
  private let acceptsGood: Bool
  private var remarkFile: RemarkFile
  private var restFile: RemarkFile
  /// The sheet and the row of each number, by the number's hash.
  private var seen: [Int: Place] = [:]

  private struct Place {
    let row: Int32
    let sheet: Int16
  }

  init(
    _ readings: [LedgerImport.Reading], _ skipped: [SkippedSheet], on today: CivilDate,
    names: OfficeNames,
    sinks: LedgerImport.Sinks, acceptsGood: Bool
  ) {
    self.readings = readings
    self.today = today
    self.names = names
    self.acceptsGood = acceptsGood
    summary = ImportSummary(skipped: skipped)
    remarkFile = RemarkFile(sinks.remarks, isForReading: true, in: sinks.language)
    restFile = RemarkFile(acceptsGood ? sinks.rest : nil, isForReading: false, in: sinks.language)
  }

  /// Whether what was taken may stay: all rows are in order, or only the good ones are asked for.
  var mayStand: Bool { acceptsGood || summary.total(\.refused) == 0 }

  func readAll(
    of source: any RowSource, into intake: Intake, _ watch: (ImportProgress) throws -> Void
  ) throws {
    var rows = 0
    for (index, reading) in readings.enumerated() {
      let headings = reading.plan.headings
      summary.sheets.append(
        ImportSummary.Sheet(
          name: reading.sheet.name, headingRow: headings.row, unread: headings.unread))
      // While rows are taken in, those after them are read: the file is the other thread's alone then.
      nonisolated(unsafe) let source = source
      try Relay<ReadRow>.run { [today, names, foresight = intake.foresight] put in
        let context = RowContext(today: today, names: names)
        try source.forEachRow(of: reading.sheet) { row, progress in
          guard row.number > headings.row else { return }
          try put(ReadRow(row, reading.plan, context, foresight, progress))
        }
      } consume: { read in
        try take(read, reading.plan, sheet: index, into: intake)
        rows += 1
        if rows % Self.stride == 0 {
          try watch(
            ImportProgress(
              rows: rows, fraction: (Double(index) + read.progress) / Double(readings.count)))
        }
      }
    }
  }

  /// How many rows go by between two looks at the clock.
  private static let stride = 64

  private func take(
    _ read: ReadRow, _ plan: SheetPlan, sheet index: Int, into intake: Intake
  ) throws {
    let row = read.row
    switch read.sort {
    case .empty: summary.sheets[index].empty += 1
    case .total: summary.sheets[index].totals += 1
    case .ofCase:
      summary.sheets[index].rows += 1
      var (history, problems) = (read.history, read.problems)
      if let number = history?.number, let problem = twice(number, row, sheet: index) {
        problems.append(RowProblem(column: .number, problem: problem, read: number.shown))
        history = nil
      }
      if let history, let problem = try take(history, read, plan, sheet: index, into: intake) {
        problems.append(problem)
      }
      if !problems.isEmpty { try remark(problems, on: row, plan, sheet: index) }
    }
  }

  /// The earlier row that has the same number, if any.
  private func twice(_ number: String, _ row: LedgerRow, sheet index: Int) -> CellProblem? {
    let key = number.hashValue
    if let place = seen[key] {
      return .twiceInFile(sheet: readings[Int(place.sheet)].sheet.name, row: Int(place.row))
    }
    seen[key] = Place(row: Int32(clamping: row.number), sheet: Int16(clamping: index))
    return nil
  }

  private func take(
    _ history: RowHistory, _ read: ReadRow, _ plan: SheetPlan, sheet index: Int,
    into intake: Intake
  ) throws -> RowProblem? {
    do {
      switch try intake.take(history.history, foreseen: read.foreseen) {
      case .added(_, let events):
        summary.sheets[index].added += 1
        summary.events += events
      case .known(_, isSame: true): summary.sheets[index].known += 1
      case .known(let number, isSame: false):
        return RowProblem(
          column: .number, problem: .otherHistory(number.printed), read: history.number?.shown ?? ""
        )
      }
      return nil
    } catch let refusal as IntakeRefusal {
      return RowProblem(refusal, of: history) { column in
        plan.place(of: column).flatMap { place in
          place < read.row.cells.count ? read.row.cells[place].plainText : nil
        }
          ?? ""
      }
    }
  }

  // MARK: Remarks

  private func remark(
    _ problems: [RowProblem], on row: LedgerRow, _ plan: SheetPlan, sheet index: Int
  ) throws {
    for problem in problems {
      summary.remarks.add(ImportRemark(problem, in: row.number, of: plan))
    }
    let isRefused = !problems.allSatisfy(\.problem.isNotice)
    if isRefused { summary.sheets[index].refused += 1 }
    try remarkFile.append(row, problems, plan)
    if isRefused { try restFile.append(row, problems, plan) }
  }

  func finishFiles() throws {
    try remarkFile.finish()
    try restFile.finish()
  }

  func abandonFiles() {
    remarkFile.abandon()
    restFile.abandon()
  }
}

/// A row as it was read, before anything of it is taken in.
struct ReadRow: Sendable {
  let row: LedgerRow
  let sort: RowSort
  /// What it implies; nil where it is no case, or nothing can be made of it.
  let history: RowHistory?
  /// What that comes to, where it could be told ahead.
  let foreseen: ForeseenHistory?
  let problems: [RowProblem]
  /// How much of the sheet has been read.
  let progress: Double

  init(
    _ row: LedgerRow, _ plan: SheetPlan, _ context: RowContext, _ foresight: IntakeForesight,
    _ progress: Double
  ) {
    self.row = row
    self.progress = progress
    sort = RowSort(row, plan)
    (history, problems) = sort == .ofCase ? RowInterpreter.read(row, plan, context) : (nil, [])
    foreseen = history.flatMap { foresight.foresee($0.history) }
  }
}

/// What a row of a sheet is.
enum RowSort {
  case empty, total, ofCase

  init(_ row: LedgerRow, _ plan: SheetPlan) {
    guard let first = row.cells.firstIndex(where: { !$0.isBlank }) else {
      self = .empty
      return
    }
    self = .ofCase
    if case .text(let text) = row.cells[first], Self.isTotal(text) {
      self = .total
    } else if let place = plan.place(of: .filedOn), place < row.cells.count,
      case .text(let text) = row.cells[place], Self.isHeading(text)
    {
      self = .total
    }
  }

  private static func isTotal(_ text: String) -> Bool {
    guard text.utf8.count <= 24 else { return false }
    let plain = PlainText.of(text)
    return ["合计", "总计", "小计", "共计"].contains { word in
      plain == word || plain.hasPrefix(word + ":") || plain == "本页" + word || plain == "本年" + word
    }
  }

  /// Headings that are printed again on every page.
  private static func isHeading(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.value >= 0x4E00 else { return false }
    return LedgerColumn.known(as: HeadingText(text).bare) == .filedOn
  }
}

extension LedgerCell {
  /// Whether nothing stands in the cell.
  var isBlank: Bool {
    switch self {
    case .empty: true
    case .text(let text): text.utf8.allSatisfy { $0 <= 0x20 } || text.trimmed.isEmpty
    case .number, .date, .boolean, .error: false
    }
  }
}
