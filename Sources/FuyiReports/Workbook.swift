import CXlsxwriter
import FuyiWording

/// A workbook while it is written.
///
/// Shared while the sheets are written, since the library gives a format to many cells.
final class Workbook {
  private let pointer: UnsafeMutablePointer<lxw_workbook>
  private var formats: [CellStyle: UnsafeMutablePointer<lxw_format>] = [:]
  private var isClosed = false

  /// The day on which every workbook says it was made, so that the same report is the same bytes:
  /// 2024-01-01, when the law came into force.
  private static let created: time_t = 1_704_067_200

  init(path: String, title: String, temporaryFolder: String) throws(ReportError) {
    var options = lxw_workbook_options()
    // The library copies the path of the folder while it makes the workbook.
    let made = temporaryFolder.withCString { folder in
      options.tmpdir = UnsafeMutablePointer(mutating: folder)
      return workbook_new_opt(path, &options)
    }
    guard let made else { throw .cannotMake(.xlsx, "workbook_new_opt") }
    pointer = made
    title.printable.withCString { title in
      var properties = lxw_doc_properties()
      properties.title = UnsafeMutablePointer(mutating: title)
      properties.created = Self.created
      workbook_set_properties(pointer, &properties)
    }
  }

  /// Writes the file.
  /// - Returns: why it could not be written; nil where it was.
  func close() -> String? {
    isClosed = true
    let code = workbook_close(pointer)
    guard code != LXW_NO_ERROR else { return nil }
    return lxw_strerror(code).map { String(cString: $0) } ?? "\(code.rawValue)"
  }

  deinit {
    if !isClosed { lxw_workbook_free(pointer) }
  }

  /// A new sheet at the end.
  /// - Parameter name: as ``SheetNames`` made it; nil where the library does not take it after all.
  func sheet(_ name: String) -> Sheet? {
    workbook_add_worksheet(pointer, name).map { Sheet(name: name, pointer: $0, workbook: self) }
  }

  /// A new chart that no sheet has yet.
  func chart(_ kind: lxw_chart_type) -> UnsafeMutablePointer<lxw_chart>? {
    workbook_add_chart(pointer, UInt8(kind.rawValue))
  }

  /// The format of cells in a style; one for all of them.
  func format(_ style: CellStyle) -> UnsafeMutablePointer<lxw_format>? {
    if let format = formats[style] { return format }
    guard let format = workbook_add_format(pointer) else { return nil }
    style.apply(to: format)
    formats[style] = format
    return format
  }
}
