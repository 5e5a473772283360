import FuyiArchive

/// Which of a workbook's formats show a number as a day.
final class NumberFormats: XMLEvents {
  /// For each format of cells, by its index, whether it shows a day.
  private(set) var showDays: [Bool] = []
  private let part: String
  private var ownDays: [Int: Bool] = [:]
  private var isInCellFormats = false

  private init(part: String) {
    self.part = part
  }

  /// The formats of a workbook; none where it has no such part.
  static func showDays(_ part: String?, of archive: Archive) throws(LedgerFileError) -> [Bool] {
    guard let part, archive.has(part) else { return [] }
    let formats = NumberFormats(part: part)
    try XMLReader.read(part, of: archive, formats)
    return formats.showDays
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) throws(LedgerFileError) {
    if name == "numFmt", let id = attributes["numFmtId"].flatMap(Digits.number) {
      guard ownDays.count < LedgerLimits.styles else {
        throw .tooMany(part: part, limit: LedgerLimits.styles)
      }
      ownDays[id] = attributes.text("formatCode").map(Self.showsDay) ?? false
    } else if name == "cellXfs" {
      isInCellFormats = true
    } else if isInCellFormats, name == "xf" {
      guard showDays.count < LedgerLimits.styles else {
        throw .tooMany(part: part, limit: LedgerLimits.styles)
      }
      let id = attributes["numFmtId"].flatMap(Digits.number) ?? 0
      showDays.append(ownDays[id] ?? Self.isBuiltInDay(id))
    }
  }

  func end(_ name: XMLName) throws(LedgerFileError) {
    if name == "cellXfs" { isInCellFormats = false }
  }

  /// Whether a format that every workbook has is one of days or times; 27 to 36 and 50 to 58 are those of
  /// Chinese, Japanese and Korean.
  static func isBuiltInDay(_ id: Int) -> Bool {
    switch id {
    case 14...22, 27...36, 45...47, 50...58: true
    default: false
    }
  }

  /// Whether a format's own code shows a year, a month or a day.
  ///
  /// Only its first section counts, that of positive numbers, and of it not what stands in quotation
  /// marks or brackets (a colour, a locale, a length of time) or is escaped. `m` may be minutes: it
  /// counts where no hour or second is shown.
  static func showsDay(_ code: String) -> Bool {
    var (isQuoted, depth, skips) = (false, 0, false)
    var (hasDay, hasMonth, hasTime) = (false, false, false)
    scan: for scalar in code.unicodeScalars {
      if skips {
        skips = false
        continue
      }
      if isQuoted {
        // 年, 月 and 日 stand in quotation marks beside the letters, never for them.
        isQuoted = scalar != "\""
        continue
      }
      switch scalar {
      case "\"": isQuoted = true
      case "\\", "_", "*": skips = true
      case "[": depth += 1
      case "]": depth = max(depth - 1, 0)
      case ";" where depth == 0: break scan
      case "y", "Y", "d", "D": hasDay = hasDay || depth == 0
      case "m", "M": hasMonth = hasMonth || depth == 0
      case "h", "H", "s", "S": hasTime = hasTime || depth == 0
      default: break
      }
    }
    return hasDay || (hasMonth && !hasTime)
  }
}
