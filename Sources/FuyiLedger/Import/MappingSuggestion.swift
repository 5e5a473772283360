import FuyiCore
import FuyiLaw
package import FuyiWording

/// A mapping file written for a ledger: what is known of its headings, and what has to be filled in
/// (建议的映射文件).
package struct MappingSuggestion {
  private let ledger: LedgerImport
  private let names: OfficeNames
  private let language: Language

  /// A suggestion for the sheets that an import would read.
  package init(_ ledger: LedgerImport, names: OfficeNames, in language: Language) {
    self.ledger = ledger
    self.names = names
    self.language = language
  }

  /// The file's text; used as it is, it gives the same import as without it.
  ///
  /// Headings that are not known stand as comments with samples of what is below them, every letter
  /// and digit of which is masked. Of columns with a list of words the words that are not known are
  /// shown as they are, since they have to be translated.
  /// - Throws: ``ImportError`` where a sheet that was chosen is not there, and what reading throws.
  package func text() throws -> String {
    let readings = try readings()
    var samples = Samples(names: names, order: ledger.mapping.dates)
    for reading in readings {
      let plan = reading.plan
      try ledger.source.forEachRow(of: reading.sheet) { row, _ in
        guard row.number > plan.headings.row, RowSort(row, plan) == .ofCase else { return }
        samples.look(at: row, plan)
      }
    }
    let parts = [
      settings, columns(readings.map(\.plan), samples), constants(readings.map(\.plan)),
      values(samples), known,
    ]
    return parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  /// The sheets with headings; where there is none, those with the fullest rows.
  private func readings() throws -> [LedgerImport.Reading] {
    do { return try ledger.survey().readings } catch ImportError.noLedger {
      return try ledger.survey(guessing: true).readings
    }
  }

  private func tr(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

  private var settings: [String] {
    let mapping = ledger.mapping
    return [
      tr(
        "# 台账导入的映射文件：fuyi import 文件 --mapping 本文件",
        "# A mapping for fuyi import FILE --mapping THIS"),
      tr(
        "# required：每行须有案号；none：没有案号的行按申请人、被申请人和行政行为识别",
        "# required: every row has a number; none: rows without one are known by applicant and act"),
      "number = \(quoted(mapping.numbers.rawValue))",
      tr("# 日期次序：year-first、day-first 或者 month-first", "# year-first, day-first or month-first"),
      "dates = \(quoted(mapping.dates.rawValue))",
    ] + (mapping.headingRow.map { ["heading-row = \($0)"] } ?? [])
  }

  private func columns(_ plans: [SheetPlan], _ samples: Samples) -> [String] {
    var lines = [
      tr("# 表头 = 栏目；不读入的写 \"ignored\"", "# heading = column; \"ignored\" for one that is not read"),
      "[columns]",
    ]
    var (written, taken): (Set<String>, [String: Set<LedgerColumn>]) = ([], [:])
    for plan in plans {
      for heading in plan.headings.headings {
        guard written.insert(HeadingText(heading.label).whole).inserted else { continue }
        let key = quoted(heading.label)
        guard let column = heading.column else {
          let shown = samples.masked(heading.label, plan.sheet).map(quoted).joined(separator: " ")
          lines.append("# \(key) = \"\"  # " + tr("不认识，如", "not known, such as") + " \(shown)")
          continue
        }
        let isFirst = column == .ignored || taken[plan.sheet, default: []].insert(column).inserted
        lines.append(
          isFirst
            ? "\(key) = \(quoted(column.code))"
            : "\(key) = \"ignored\"  # "
              + tr("与另一栏同为 \(column.code)", "another is \(column.code) too"))
      }
    }
    return lines
  }

  private func constants(_ plans: [SheetPlan]) -> [String] {
    var lines = [
      tr("# 每行相同的内容，栏目为空或者没有该栏时适用", "# what every row says where a cell is empty or has no column"),
      "[constants]",
    ]
    for column in LedgerColumn.allCases {
      if let text = ledger.mapping.constants[column] {
        lines.append("\(column.code) = \(quoted(text))")
      }
    }
    switch ledger.mapping.year {
    case .fixed(let year): lines.append("year = \"\(year)\"")
    case .filed: lines.append("year = \"filed\"")
    case nil:
      lines.append("# year = \"filed\"  # " + tr("案号只有序号时", "for numbers that are a serial alone"))
    }
    var missing: [LedgerColumn] = []
    for column in plans.flatMap(\.missing) where !missing.contains(column) {
      missing.append(column)
    }
    for column in missing {
      let note =
        column == .region ? tr("；被申请人所在区域写 @respondent", "; @respondent for the respondent's") : ""
      lines.append("# \(column.code) = \"\"  # \(column.term.text(in: language))\(note)")
    }
    return lines
  }

  private func values(_ samples: Samples) -> [String] {
    var lines = [tr("# 用语的译法：[values.栏目]", "# what words stand for: [values.COLUMN]")]
    for column in LedgerColumn.allCases {
      let stated = (ledger.mapping.values[column] ?? [:]).sorted { $0.key < $1.key }
      let unknown = samples.unknownWords(column)
      guard !stated.isEmpty || !unknown.isEmpty else { continue }
      lines.append("[values.\(column.code)]")
      lines += stated.map { "\(quoted($0.key)) = \(quoted($0.value))" }
      lines += unknown.map { "# \(quoted($0)) = \"\"" }
    }
    return lines
  }

  /// Every column with what it is called.
  private var known: [String] {
    [tr("# 全部栏目：", "# All columns:")]
      + LedgerColumn.allCases.map { "#   \($0.code)  \($0.term.text(in: language))" }
  }

  /// A basic string of TOML.
  private func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      default:
        if scalar.value < 0x20 || scalar.value == 0x7F {
          let digits = String(scalar.value, radix: 16)
          quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          quoted.unicodeScalars.append(scalar)
        }
      }
    }
    return quoted + "\""
  }
}

/// What stands below headings that are not known, and words that are not.
private struct Samples {
  let names: OfficeNames
  let order: DayOrder
  private var shown: [String: [String]] = [:]
  private var unknown: [LedgerColumn: [String]] = [:]
  private var met: [LedgerColumn: Set<String>] = [:]
  private static let limit = 3
  private static let wordLimit = 200

  init(names: OfficeNames, order: DayOrder) {
    self.names = names
    self.order = order
  }

  mutating func look(at row: LedgerRow, _ plan: SheetPlan) {
    for heading in plan.headings.headings where heading.index < row.cells.count {
      let text = row.cells[heading.index].plainText.trimmed
      guard !CellReading.isBlank(text) else { continue }
      if let column = heading.column {
        word(text, column, plan)
      } else if shown[key(heading.label, plan.sheet)]?.count ?? 0 < Self.limit {
        shown[key(heading.label, plan.sheet), default: []].append(Self.mask(text))
      }
    }
  }

  private mutating func word(_ text: String, _ column: LedgerColumn, _ plan: SheetPlan) {
    switch column.form {
    case .word, .outcome, .agencies, .region, .authority: break
    default: return
    }
    let parts = column.form == .agencies ? NameList(text).names : [text]
    for part in parts where plan.mapping.values[column]?[part] == nil {
      guard met[column]?.count ?? 0 < Self.wordLimit, met[column, default: []].insert(part).inserted
      else { continue }
      do throws(CellProblem) {
        try CellReading(order: order, names: names).check(part, in: column)
      } catch { unknown[column, default: []].append(part) }
    }
  }

  func masked(_ label: String, _ sheet: String) -> [String] { shown[key(label, sheet)] ?? [] }

  /// The words that are not known; what is too long for a word may be about people, and is masked.
  func unknownWords(_ column: LedgerColumn) -> [String] {
    (unknown[column] ?? []).map { $0.count > 30 ? Self.mask($0) : $0 }
  }

  private func key(_ label: String, _ sheet: String) -> String { sheet + "\u{1F}" + label }

  /// Every letter and digit hidden, at most so many of them.
  private static func mask(_ text: String) -> String {
    var masked = ""
    for character in text.prefix(24) {
      if character.isASCII {
        masked += character.isNumber ? "0" : character.isLetter ? "x" : String(character)
      } else {
        masked += character.isLetter || character.isNumber ? "某" : String(character)
      }
    }
    return masked + (text.count > 24 ? "…" : "")
  }
}
