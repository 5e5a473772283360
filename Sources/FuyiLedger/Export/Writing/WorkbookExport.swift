import FuyiCore
package import FuyiLaw
package import FuyiStore
package import FuyiWording

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// An export as a workbook: a sheet of the cases for people, and sheets with everything for the way back.
///
/// The cells of the latter are all text, as ``SheetText`` writes them, under the columns of
/// ``ExportTable``. A text too long for a cell goes on in rows below, whose first cell says `more`.
package struct WorkbookExport {
  /// The sheet that says what the workbook is; its name is the same in both languages.
  static let infoSheet = ExportHeader.mark
  static let eventSheet = "fuyi-events"
  static let wordSheet = "fuyi-words"
  /// The first cell of a row that goes on with the row above.
  static let more = "more"

  private let export: LedgerExport
  private let session: Session
  private let asOf: CivilDate
  private let language: Language
  private let mostRows: Int

  /// A workbook of what a session sees.
  /// - Parameters:
  ///   - session: the session that the export reads.
  ///   - asOf: the day on which the sheet for people says where cases stand.
  package init(
    _ export: LedgerExport, _ session: Session, asOf: CivilDate, language: Language
  ) {
    self.init(export, session, asOf: asOf, language: language, mostRows: ExportSheet.mostRows)
  }

  /// A workbook with smaller sheets, to try what happens where one is full.
  package init(
    _ export: LedgerExport, _ session: Session, asOf: CivilDate, language: Language, mostRows: Int
  ) {
    self.export = export
    self.session = session
    self.asOf = asOf
    self.language = language
    self.mostRows = mostRows
  }

  /// Writes the workbook.
  /// - Parameter path: an empty file.
  package func write(to path: String) throws {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    let title = Term(zh: "案件台账（全部数据）", en: "Ledger of cases, all data").text(in: language)
    let book = try ExportBook(path: path, title: title, temporaryFolder: folder)
    try CaseSheet(session, asOf: asOf, language: language, isMasked: export.isMasked)
      .write(to: book, mostRows: mostRows)
    try writeInfo(to: book.sheet(Self.infoSheet))
    var events = sheets(Self.eventSheet, in: book)
    var words = sheets(Self.wordSheet, in: book)
    try export.forEachItem { item in
      switch item {
      case .header: break
      case .event: try write(item, to: &events)
      case .words, .leftOut: try write(item, to: &words)
      }
    }
    try book.close()
  }

  private func sheets(_ name: String, in book: ExportBook) -> ExportSheets {
    ExportSheets(book, name, mostRows: mostRows) { sheet in
      try sheet.write(ExportTable.columns.map { .text($0) }, isHeading: true)
    }
  }

  /// The header first, where a reader looks for it, then what the workbook is, in words.
  private func writeInfo(to sheet: ExportSheet) throws {
    sheet.setWidths([16, 110])
    try sheet.write([.text(ExportHeader.mark), .text(export.header.json.compact)])
    for line in Self.explanation + [export.header.isMasked ? Self.masked : Self.clear] {
      try sheet.write([.empty, .text(line.text(in: language))])
    }
  }

  private static let explanation = [
    Term(
      zh: "本工作簿由 fuyi export 写出，含数据库的全部内容，可用 fuyi import 恢复到空文件。",
      en:
        "fuyi export wrote this workbook. It has everything of a database; fuyi import restores it "
        + "into an empty file."),
    Term(
      zh: "第一张工作表供查阅；fuyi- 开头的工作表供恢复，请勿改动，改动后不能恢复。",
      en:
        "The first sheet is for people. Those whose names begin with fuyi- are for restoring: once "
        + "changed they cannot be restored."),
  ]
  private static let clear = Term(
    zh: "含姓名、身份号码、电话等个人信息，请妥善保管。",
    en: "It holds personal data in clear: names, identity numbers, telephones. Keep it safe.")
  private static let masked = Term(
    zh: "姓名、证件号码、电话、地址等已脱敏，恢复后也没有明文；其余内容仍请妥善保管。",
    en:
      "Names, numbers of papers, telephones and addresses are masked, and a file restored from it "
      + "does not have them. Keep the rest safe all the same.")

  private func write(_ item: ExportItem, to sheets: inout ExportSheets) throws {
    let parts = ExportTable.cells(item).map { SheetText.parts(SheetText.escaped($0)) }
    let rows = parts.map(\.count).max() ?? 1
    let sheet = try sheets.room(for: rows)
    for row in 0..<rows {
      try sheet.write(
        parts.enumerated().map { column, parts in
          if row > 0, column == 0 { return .text(Self.more) }
          return row < parts.count ? .text(parts[row]) : .empty
        })
    }
  }
}
