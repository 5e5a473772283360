import FuyiCore
import FuyiLaw
import FuyiWording

/// Reads the cells of one row by column, and keeps what is wrong with them.
///
/// The same cells always read the same, whatever stands in other rows.
struct RowReader {
  let plan: SheetPlan
  let row: LedgerRow
  let today: CivilDate
  let names: OfficeNames
  let words: WordMemory
  private(set) var problems: [RowProblem] = []

  init(_ row: LedgerRow, _ plan: SheetPlan, _ context: RowContext) {
    self.row = row
    self.plan = plan
    today = context.today
    names = context.names
    words = context.words
  }

  mutating func report(_ problem: CellProblem, in column: LedgerColumn) {
    let found = RowProblem(column: column, problem: problem, read: raw(column).shown)
    // A cell may be read as several things, and is wrong only once.
    if !problems.contains(found) { problems.append(found) }
  }

  /// The cell of a column as it stands; nil where it is empty or stands for nothing.
  private func cell(_ column: LedgerColumn) -> LedgerCell? {
    let place = plan.places[column.rawValue]
    guard place >= 0, place < row.cells.count else { return nil }
    let cell = row.cells[place]
    switch cell {
    case .empty: return nil
    case .text(let text):
      let plain = CSVField.plain(text.trimmed)
      return CellReading.isBlank(plain) ? nil : .text(plain)
    case .number, .date, .boolean, .error: return cell
    }
  }

  /// What stands there, for a remark.
  func raw(_ column: LedgerColumn) -> String { cell(column)?.plainText ?? "" }

  /// The cell with its word translated, or what stands in every row where it is empty.
  private mutating func value(_ column: LedgerColumn) -> LedgerCell? {
    guard let cell = cell(column) else {
      return plan.constants[column.rawValue].map { .text($0) }
    }
    if case .error = cell {
      report(.errorValue, in: column)
      return nil
    }
    guard let translations = plan.values[column.rawValue],
      let word = translations[cell.plainText]
    else { return cell }
    return word.isEmpty ? nil : .text(word)
  }

  /// Whether the row itself says something in a column, and not only a constant.
  func isStated(_ column: LedgerColumn) -> Bool {
    guard let cell = cell(column) else { return false }
    if let word = plan.values[column.rawValue]?[cell.plainText] { return !word.isEmpty }
    switch (column.form, cell) {
    case (.number, .number(let number, _)), (.money, .number(let number, _)): return number != 0
    case (.number, .text(let text)): return text != "0"
    default: return true
    }
  }

  // MARK: Values

  mutating func text(_ column: LedgerColumn) -> String? {
    value(column)?.plainText.trimmed
  }

  mutating func day(_ column: LedgerColumn) -> CivilDate? {
    guard let cell = value(column) else { return nil }
    let reading = DayReading(plan.mapping.dates, countsFrom1904: plan.countsFrom1904)
    let today = today
    return read(column) { () throws(CellProblem) in
      let day = try reading.day(cell)
      if day > today, column.form != .day(mayLieAhead: true) { throw .afterToday(today) }
      return day
    }
  }

  mutating func flag(_ column: LedgerColumn) -> Bool {
    guard let cell = value(column) else { return false }
    if case .boolean(let flag) = cell { return flag }
    return read(column) { () throws(CellProblem) in try AmountReading.flag(cell.plainText) }
      ?? false
  }

  mutating func number(_ column: LedgerColumn) -> Int? {
    guard case .number(let range) = column.form, let text = text(column) else { return nil }
    return read(column) { () throws(CellProblem) in try AmountReading.number(text, in: range) }
  }

  mutating func fen(_ column: LedgerColumn) -> Int? {
    guard case .money(let unit) = column.form, let cell = value(column) else { return nil }
    return read(column) { () throws(CellProblem) in try AmountReading.fen(cell, unit: unit) }
  }

  /// The code of a word of the column's list.
  mutating func code(_ column: LedgerColumn) -> String? {
    guard let text = text(column) else { return nil }
    let known = words.code(text, in: column)
    return take(known, column)
  }

  mutating func outcome() -> LedgerOutcome? {
    guard let text = text(.outcome) else { return nil }
    return take(words.outcome(text), .outcome)
  }

  /// The code of a record of the office that a name stands for.
  mutating func code(of name: String, _ kind: RecordKind, in column: LedgerColumn) -> String? {
    take(words.code(of: name, kind, in: names), column)
  }

  /// Names with marks between them.
  mutating func list(_ column: LedgerColumn) -> [String] {
    guard let text = value(column)?.plainText else { return [] }
    let list = NameList(text)
    if list.namesOthers { report(.unnamedOthers, in: column) }
    return list.names
  }

  /// One contact for each applicant, or one for all of them.
  mutating func contacts(_ column: LedgerColumn, for names: Int) -> [String] {
    guard let cell = value(column) else { return [] }
    if case .number(let number, _) = cell, number >= 1e15 {
      report(.lostDigits, in: column)
      return []
    }
    let text = cell.plainText
    // An address has commas of its own.
    if column == .address || names == 1 { return [text.trimmed].filter { !$0.isEmpty } }
    let contacts = NameList(text).names
    if contacts.count != names, contacts.count > 1 {
      report(.notOneEach(names: names, contacts: contacts.count), in: column)
    }
    return contacts
  }

  /// The numbers of the applicants' papers, checked and in their one form.
  mutating func identities(for names: Int, filedOn day: CivilDate?) -> [String] {
    contacts(.identity, for: names).compactMap { text in
      read(.identity) { () throws(CellProblem) in
        let paper: IdentityPaper
        do throws(IdentityFault) { paper = try IdentityPaper(text) } catch {
          throw .notAnIdentity(error)
        }
        if let born = paper.bornOn, let day, born > day { throw .notAnIdentity(.bornAfterFiling) }
        return paper.canonical
      }
    }
  }

  private mutating func read<Value>(
    _ column: LedgerColumn, _ body: () throws(CellProblem) -> Value
  ) -> Value? {
    do throws(CellProblem) { return try body() } catch {
      report(error, in: column)
      return nil
    }
  }

  private mutating func take<Value>(
    _ result: Result<Value, CellProblem>, _ column: LedgerColumn
  ) -> Value? {
    switch result {
    case .success(let value): return value
    case .failure(let problem):
      report(problem, in: column)
      return nil
    }
  }
}

/// What rows are read by: the day, the office's lists, and the words that were met before.
struct RowContext {
  let today: CivilDate
  let names: OfficeNames
  let words = WordMemory()
  /// The first day of the law's periods; cases from before it have none.
  let firstRulebook = Rulebook.all.compactMap(\.inForceFrom).min()
}

/// What is wrong with a row, in which column, and what was read there.
package struct RowProblem: Hashable, Sendable {
  /// The column.
  package let column: LedgerColumn
  /// What is wrong.
  package let problem: CellProblem
  /// What stands in the cell.
  package let read: String
}

/// What words and names were found to mean, so that each is looked up once.
///
/// Shared by the rows of an import. It keeps a bounded number of words; the others are looked up anew.
final class WordMemory {
  private var codes: [LedgerColumn: [String: Result<String, CellProblem>]] = [:]
  private var names: [RecordKind: [String: Result<String, CellProblem>]] = [:]
  private var outcomes: [String: Result<LedgerOutcome, CellProblem>] = [:]
  private static let limit = 5_000

  private static func keeps(_ word: String, beside count: Int?) -> Bool {
    count ?? 0 < limit && word.utf8.count <= PlainText.longestWord
  }

  func code(_ text: String, in column: LedgerColumn) -> Result<String, CellProblem> {
    if let known = codes[column]?[text] { return known }
    let found = Result { () throws(CellProblem) in try Vocabulary.code(text, in: column) }
    if Self.keeps(text, beside: codes[column]?.count) { codes[column, default: [:]][text] = found }
    return found
  }

  func outcome(_ text: String) -> Result<LedgerOutcome, CellProblem> {
    if let known = outcomes[text] { return known }
    let found = Result { () throws(CellProblem) in try OutcomeWords.outcome(text) }
    if Self.keeps(text, beside: outcomes.count) { outcomes[text] = found }
    return found
  }

  func code(of name: String, _ kind: RecordKind, in office: OfficeNames) -> Result<
    String, CellProblem
  > {
    if let known = names[kind]?[name] { return known }
    let found = Result { () throws(CellProblem) -> String in
      switch kind {
      case .agency: try office.agency(name)
      case .region: try office.region(name)
      default: try office.authority(name).code
      }
    }
    if Self.keeps(name, beside: names[kind]?.count) { names[kind, default: [:]][name] = found }
    return found
  }
}

extension LedgerCell {
  /// What stands in the cell, as text.
  package var plainText: String {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .number(_, let written): written
    case .date(let day): day.description
    case .boolean(let flag): flag ? "是" : "否"
    case .error(let text): text
    }
  }
}
