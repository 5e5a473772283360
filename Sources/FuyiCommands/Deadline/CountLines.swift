import FuyiLaw

/// A period to be counted, as somebody asks for it.
struct CountRequest: Hashable {
  let from: CivilDate
  let days: Int
  let kind: DayKind

  func count(by calendar: WorkingCalendar) -> Count {
    calendar.count(kind.period(days), from: from)
  }
}

/// Many periods to be counted, a line `date,n,working|calendar` each.
///
/// A first line `date,n,kind` is a header. Byte order marks, Windows line ends, empty lines and white
/// space around fields are passed over.
struct CountLines {
  private(set) var hasHeader = false
  private(set) var requests: [CountRequest] = []

  static let header = "date,n,kind"
  static let outputHeader = "date,n,kind,due,provisional"

  /// - Throws: ``InputError`` with the first wrong line, or where there is none.
  init(_ source: TextSource, text: String) throws {
    var number = 0
    var isFirst = true
    // Bytes and not characters: a million lines are read in a second, and line ends are ASCII.
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      number += 1
      let fields = Self.fields(bytes[start..<end])
      start = end + 1
      if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { start += 1 }
      guard fields.count > 1 || !fields[0].isEmpty else { continue }
      if isFirst, fields.joined(separator: ",") == Self.header {
        hasHeader = true
      } else {
        do { requests.append(try Self.request(fields)) } catch {
          throw InputError.line(source, number: number, error)
        }
      }
      isFirst = false
    }
    guard hasHeader || !requests.isEmpty else { throw InputError.noLines(source) }
  }

  private static func fields(_ line: ArraySlice<UInt8>) -> [String] {
    line.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map { field in
      let text = String(decoding: field, as: UTF8.self)
      guard let first = field.first, let last = field.last,
        isSpace(first) || isSpace(last)
      else { return text }
      return text.trimmed
    }
  }

  /// Whether a byte may be part of white space: an ASCII space, or of a character beyond ASCII.
  private static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 || byte >= 0x80 }

  private static func request(_ fields: [String]) throws(LineProblem) -> CountRequest {
    guard fields.count == 3 else { throw .fields(fields.joined(separator: ",")) }
    let from: CivilDate
    do { from = try CivilDate(fields[0]) } catch { throw .day(error) }
    guard fields[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }), let days = Int(fields[1]),
      DayKind.amounts.contains(days)
    else { throw .count(fields[1]) }
    guard let kind = DayKind(given: fields[2]) else { throw .kind(fields[2]) }
    return CountRequest(from: from, days: days, kind: kind)
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
