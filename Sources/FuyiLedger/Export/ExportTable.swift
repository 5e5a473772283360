import FuyiCore
import FuyiStore

/// How the items of an export stand in a table: the columns of a CSV file and of a workbook's sheets.
///
/// The first column says what a row is, so that one table holds all of it.
enum ExportTable {
  static let columns = [
    "row", "position", "subject", "sequence", "kind", "effective_on", "recorded_at", "recorded_on",
    "recorder", "payload", "previous", "hash", "salt", "value",
  ]
  static let event = "event"
  static let words = "words"
  /// A row of words that are left out, with their mask for a value and no salt.
  static let masked = "masked"

  /// The cells of an item, one for each column.
  static func cells(_ item: ExportItem) -> [String] {
    switch item {
    case .header(let header):
      [ExportHeader.mark] + empty(8) + [header.json.compact] + empty(4)
    case .event(let row):
      [
        event, String(row.position), String(row.subject), String(row.sequence), row.kind,
        row.effectiveOn, row.recordedAt, row.recordedOn, row.recorder, row.payload,
        Chain.hex(row.previous), Chain.hex(row.hash),
      ] + empty(2)
    case .words(let words):
      [self.words] + empty(10) + [words.digest, Chain.hex(words.salt), words.value]
    case .leftOut(let words): [masked] + empty(10) + [words.digest, "", words.masked]
    }
  }

  private static func empty(_ count: Int) -> [String] { Array(repeating: "", count: count) }

  /// The item of a row.
  /// - Parameter cells: one for each column.
  static func item(_ cells: [String]) throws(RestoreError.Problem) -> ExportItem {
    guard cells.count == columns.count else { throw .malformed }
    func isEmpty(_ range: Range<Int>) -> Bool { cells[range].allSatisfy(\.isEmpty) }
    switch cells[0] {
    case ExportHeader.mark: return .header(try ExportHeader(try? JSON(parsing: cells[9])))
    case event:
      guard let position = number(cells[1]), let subject = number(cells[2]),
        let sequence = number(cells[3]), let previous = Chain.bytes(hex: cells[10]),
        let hash = Chain.bytes(hex: cells[11]), isEmpty(12..<14)
      else { throw .malformed }
      return .event(
        LogRow(
          position: position, subject: subject, sequence: sequence, kind: cells[4],
          effectiveOn: cells[5], recordedAt: cells[6], recordedOn: cells[7], recorder: cells[8],
          payload: cells[9], previous: previous, hash: hash))
    case words:
      guard let salt = Chain.bytes(hex: cells[12]), isEmpty(1..<11) else { throw .malformed }
      return .words(KeptWords(digest: cells[11], salt: salt, value: cells[13]))
    case masked:
      guard isEmpty(1..<11), cells[12].isEmpty else { throw .malformed }
      return .leftOut(LeftOutWords(digest: cells[11], masked: cells[13]))
    default: throw .malformed
    }
  }

  /// A number as it is written here and not otherwise.
  private static func number(_ text: String) -> Int? {
    Int(text).flatMap { String($0) == text ? $0 : nil }
  }
}
