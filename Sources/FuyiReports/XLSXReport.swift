import FuyiLaw
import FuyiWording

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A report as a workbook (Office Open XML, SpreadsheetML).
///
/// The first sheet has the words, then each table has one, with its headings frozen and repeated on
/// paper; then come the identities, the charts with what they draw, and the records behind every
/// figure, to which the figure is a link. Numbers, percentages and days are such in the file. The
/// bytes do not depend on when it is made.
package struct XLSXReport: Sendable {
  private let document: ReportDocument

  /// The workbook of a report.
  package init(_ document: ReportDocument) {
    self.document = document
  }

  /// The file's bytes.
  ///
  /// The library writes files only, so it gets one in the folder for temporary files.
  /// - Throws: ``ReportError/cannotWrite(path:)`` with that folder,
  ///   ``ReportError/cannotMake(_:_:)`` in the library's words.
  package func bytes() throws(ReportError) -> [UInt8] {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var name = Array("\(folder)/fuyi-XXXXXX".utf8CString)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw .cannotWrite(path: folder) }
    defer {
      close(descriptor)
      unlink(name)
    }
    let path = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    // The library opens the file by its name and writes it again from the beginning.
    try write(to: path, temporaryFolder: folder)
    guard let bytes = Self.bytes(of: descriptor) else { throw .cannotWrite(path: folder) }
    return bytes
  }

  private func write(to path: String, temporaryFolder: String) throws(ReportError) {
    let workbook = try Workbook(path: path, title: document.title, temporaryFolder: temporaryFolder)
    var names = SheetNames()
    let language = document.language
    var records = RecordSheet(
      name: names.unique(language.words("数字所含记录", "Records")), language: language)
    let summary = SummarySheet(
      name: names.unique(language.words("概要", "Summary")), document: document)
    let tables = document.sections.flatMap { section in
      section.blocks.compactMap { block -> TableSheet? in
        guard case .table(let table) = block else { return nil }
        let isDefinitions = section.id == "definitions"
        let name = isDefinitions ? language.words("指标口径", "Definitions") : table.caption
        return TableSheet(name: names.unique(name), table: table, language: language)
      }
    }
    summary.write(to: workbook, tables: tables)
    for table in tables { table.write(to: workbook, records: &records) }
    IdentitySheet(document).write(to: workbook, names: &names)
    ChartSheet(document).write(to: workbook, names: &names)
    records.write(to: workbook, names: &names)
    if let reason = workbook.close() { throw .cannotMake(.xlsx, reason) }
  }

  private static func bytes(of descriptor: Int32) -> [UInt8]? {
    lseek(descriptor, 0, SEEK_SET)
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }
}
