import CXlsxwriter

/// The looks of the cells of a ledger's workbook.
struct LedgerFormats {
  /// Of headings.
  let heading: UnsafeMutablePointer<lxw_format>
  private let day: UnsafeMutablePointer<lxw_format>
  private let marked: UnsafeMutablePointer<lxw_format>
  private let markedDay: UnsafeMutablePointer<lxw_format>

  /// nil where the library has no memory for them.
  init?(of workbook: UnsafeMutablePointer<lxw_workbook>) {
    guard let heading = workbook_add_format(workbook), let day = workbook_add_format(workbook),
      let marked = workbook_add_format(workbook), let markedDay = workbook_add_format(workbook)
    else { return nil }
    format_set_bold(heading)
    format_set_bg_color(heading, 0xE4ECF4)
    for format in [day, markedDay] { format_set_num_format(format, "yyyy-mm-dd") }
    for format in [marked, markedDay] { format_set_bg_color(format, 0xFFE3B3) }
    (self.heading, self.day, self.marked, self.markedDay) = (heading, day, marked, markedDay)
  }

  /// That of a cell; nil for the usual look.
  func format(isMarked: Bool, isDay: Bool) -> UnsafeMutablePointer<lxw_format>? {
    if isMarked { return isDay ? markedDay : marked }
    return isDay ? day : nil
  }
}

extension String {
  /// Whether a number is written with more digits than the 15 that Excel keeps.
  var hasMoreDigitsThanExcelKeeps: Bool {
    utf8.count > 15
      && utf8.prefix { $0 != UInt8(ascii: "E") && $0 != UInt8(ascii: "e") }
        .drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: ".") }
        .count { $0 != UInt8(ascii: ".") } > 15
  }

  /// The text as a workbook writes it, so that `_x0041_` stays what it is and is not read as `A`.
  ///
  /// Other control characters the library writes so; a NUL, which would end the text, becomes its
  /// picture.
  var escapedForWorkbook: String {
    guard utf8.contains(0) || contains("_x") else { return self }
    var bytes: [UInt8] = []
    let given = Array(utf8)
    for (place, byte) in given.enumerated() {
      if byte == 0 {
        bytes += Array("␀".utf8)
      } else if byte == UInt8(ascii: "_"), CellText.isEscape(given, at: place) {
        bytes += Array("_x005F_".utf8)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text cut to a number of units of UTF-16, between characters.
  func cut(toUnits units: Int) -> String {
    guard utf8.count > units, utf16.count > units else { return self }
    var (kept, taken) = ("", 0)
    for character in self {
      taken += character.utf16.count
      guard taken <= units else { break }
      kept.append(character)
    }
    return kept
  }
}
