import FuyiLaw

/// What an office says of its own ledger: its headings, what stands in every row, and its words
/// (映射).
package struct LedgerMapping: Sendable {
  /// The columns that headings mean, by the plain heading; before what is known of headings.
  package var columns: [String: LedgerColumn] = [:]
  /// What a cell says where it is empty or has no column.
  package var constants: [LedgerColumn: String] = [:]
  /// What the words of a column stand for, by the word as it is written.
  package var values: [LedgerColumn: [String: String]] = [:]
  /// The order of the parts of a day where the year is not first.
  package var dates = DayOrder.yearFirst
  /// The row of the headings, the lower one of two; nil where it is found out.
  package var headingRow: Int?
  /// Whether every row has to have a number.
  package var numbers = Numbers.required
  /// The year of numbers that are a serial number alone.
  package var year: SerialYear?

  /// How rows are told apart.
  package enum Numbers: String, CaseIterable, Sendable {
    /// By their number, which none may lack.
    case required
    /// Those without one by applicant, respondent and act.
    case none
  }

  /// The year that a serial number belongs to.
  package enum SerialYear: Hashable, Sendable {
    case fixed(Int)
    /// The year of filing.
    case filed
  }

  /// What is known of headings, and nothing else.
  package init() {}

  /// The word that `@` in a constant region stands for: the region of the respondent.
  static let regionOfRespondent = "@respondent"
}

/// One statement of a mapping file, and where it stands.
package struct MappingEntry: Hashable, Sendable {
  /// The table, such as `values.outcome`; empty for the top of the file.
  package let table: String
  /// The key.
  package let key: String
  /// The value.
  package let value: Value
  /// The line of the file, from 1; 0 where it is not known.
  package let line: Int

  /// What stands behind the sign of equality.
  package enum Value: Hashable, Sendable {
    case text(String)
    case number(Int)
    case other
  }

  /// A statement.
  package init(table: String, key: String, value: Value, line: Int) {
    self.table = table
    self.key = key
    self.value = value
    self.line = line
  }
}

extension LedgerMapping {
  /// The mapping that a file's statements make.
  /// - Parameter names: the office's lists, against which names are checked.
  /// - Throws: ``MappingError`` with the line of the first that is wrong.
  package init(_ entries: [MappingEntry], names: OfficeNames) throws(MappingError) {
    for entry in entries {
      func wrong(_ problem: MappingError.Problem) -> MappingError {
        MappingError(line: entry.line, key: entry.key, problem: problem)
      }
      switch entry.table {
      case "": try set(entry)
      case "columns":
        guard case .text(let word) = entry.value else { throw wrong(.notText) }
        guard let column = Self.column(word) else { throw wrong(.unknownColumn(word)) }
        columns[HeadingText(entry.key).whole] = column
      case "constants":
        if entry.key == "year" {
          try setYear(entry)
          continue
        }
        guard let column = LedgerColumn(code: entry.key), column != .ignored else {
          throw wrong(.unknownColumn(entry.key))
        }
        let text = try entry.text()
        if column != .region || text != Self.regionOfRespondent {
          try check(text, in: column, entry, names)
        }
        constants[column] = text
      default:
        guard let code = entry.table.tableOfValues else { throw wrong(.unknownTable(entry.table)) }
        guard let column = LedgerColumn(code: code), column != .ignored else {
          throw wrong(.unknownColumn(code))
        }
        let text = try entry.text()
        if !text.isEmpty { try check(text, in: column, entry, names) }
        values[column, default: [:]][entry.key.trimmed] = text
      }
    }
  }

  private mutating func set(_ entry: MappingEntry) throws(MappingError) {
    func choice<Value: RawRepresentable & CaseIterable>(
      _ type: Value.Type
    ) throws(MappingError) -> Value where Value.RawValue == String {
      guard case .text(let word) = entry.value, let value = Value(rawValue: word) else {
        throw MappingError(
          line: entry.line, key: entry.key,
          problem: .notOneOf(type.allCases.map(\.rawValue)))
      }
      return value
    }
    switch entry.key {
    case "number": numbers = try choice(Numbers.self)
    case "dates": dates = try choice(DayOrder.self)
    case "heading-row":
      guard case .number(let row) = entry.value, (1...1_000).contains(row) else {
        throw MappingError(line: entry.line, key: entry.key, problem: .notARow)
      }
      headingRow = row
    default:
      throw MappingError(line: entry.line, key: entry.key, problem: .unknownKey(Self.keys))
    }
  }

  private static let keys = ["number", "dates", "heading-row"]

  private mutating func setYear(_ entry: MappingEntry) throws(MappingError) {
    let text = try entry.text()
    if text == "filed" {
      year = .filed
    } else if let number = Int(text), CivilDate.years.contains(number) {
      year = .fixed(number)
    } else {
      throw MappingError(line: entry.line, key: entry.key, problem: .notAYear)
    }
  }

  /// A column by its code, or by a heading that is known for it.
  private static func column(_ word: String) -> LedgerColumn? {
    LedgerColumn(code: word) ?? LedgerColumn.known(as: HeadingText(word).whole)
  }

  private func check(
    _ text: String, in column: LedgerColumn, _ entry: MappingEntry, _ names: OfficeNames
  ) throws(MappingError) {
    do throws(CellProblem) {
      try CellReading(order: dates, names: names).check(text, in: column)
    } catch {
      throw MappingError(
        line: entry.line, key: entry.key, problem: .badValue(column, given: text, error))
    }
  }
}

extension MappingEntry {
  /// The value as text, a number among them.
  fileprivate func text() throws(MappingError) -> String {
    switch value {
    case .text(let text): return text.trimmed
    case .number(let number): return String(number)
    case .other: throw MappingError(line: line, key: key, problem: .notText)
    }
  }
}

extension String {
  /// The column's code of a table `values.CODE`; nil for another table.
  fileprivate var tableOfValues: String? {
    hasPrefix("values.") ? String(dropFirst("values.".count)) : nil
  }
}
