import FuyiCore
import FuyiLaw

/// Reads what stands in the cells of each kind of column, apart from any row.
struct CellReading {
  let order: DayOrder
  let names: OfficeNames

  /// Looks whether a text can stand in a column's cells.
  func check(_ text: String, in column: LedgerColumn) throws(CellProblem) {
    switch column.form {
    case .day:
      if column != .acceptedOn || !Self.isDeemed(text) {
        _ = try DayReading(order).day(.text(text))
      }
    case .number(let range): _ = try AmountReading.number(text, in: range)
    case .money(let unit): _ = try AmountReading.fen(.text(text), unit: unit)
    case .flag: _ = try AmountReading.flag(text)
    case .word: _ = try Vocabulary.code(text, in: column)
    case .agencies: for name in NameList(text).names { _ = try names.agency(name) }
    case .region: _ = try names.region(text)
    case .authority: _ = try names.authority(text)
    case .outcome: _ = try OutcomeWords.outcome(text)
    case .label, .text, .names, .contacts, .nothing: break
    }
  }

  /// Whether the cell of acceptance says that the law accepted the case (视为受理).
  static func isDeemed(_ text: String) -> Bool {
    text.unicodeScalars.first == "视" && PlainText.of(text).hasPrefix("视为受理") || text == "deemed"
  }

  /// Whether a text stands for an empty cell.
  static func isBlank(_ text: String) -> Bool {
    guard text.utf8.count <= 6 else { return false }
    switch text {
    case "", "无", "/", "\\", "-", "--", "—", "——", "－", "暂无", "／", "N/A", "n/a": return true
    default: return false
    }
  }
}
