/// Reads an export in CSV, exactly as ``CSVExport`` writes it.
///
/// A reader of its own and not that of ledgers: here no separator or encoding is guessed, no cell is taken
/// for a number or a day, and nothing is trimmed, since every byte has to come back.
struct CSVReading {
  private let path: String

  init(_ path: String) {
    self.path = path
  }

  /// Whether the file begins as an export does.
  var isExport: Bool { (try? begun()) != nil }

  func forEachItem(_ body: (ExportItem, ExportPlace) throws -> Void) throws {
    let source = try placing(nil) { () throws(RestoreError.Problem) in try begun() }
    while true {
      let place = ExportPlace(line: source.line)
      let next = try placing(place) { () throws(RestoreError.Problem) in try record(source) }
      guard let cells = next?.map(CSVExport.unguarded) else { return }
      let item = try placing(place) { () throws(RestoreError.Problem) in
        try ExportTable.item(cells)
      }
      try body(item, place)
    }
  }

  /// The file up to the first item.
  private func begun() throws(RestoreError.Problem) -> ByteSource {
    let source = try ByteSource(path)
    // A program that saves the file again may leave the mark out.
    if try source.peek() == 0xEF {
      guard try source.take(CSVExport.byteOrderMark.utf8) else { throw .notAnExport }
    }
    guard try record(source) == ExportTable.columns else { throw .notAnExport }
    return source
  }

  /// The next record; nil at the end.
  private func record(_ source: ByteSource) throws(RestoreError.Problem) -> [String]? {
    guard try source.peek() != nil else { return nil }
    var cells: [String] = []
    while true {
      cells.append(try cell(source))
      switch try source.take() {
      case UInt8(ascii: ","): continue
      case 0x0A, nil: return cells
      case 0x0D:
        guard try source.take() == 0x0A else { throw .malformed }
        return cells
      default: throw .malformed
      }
    }
  }

  private func cell(_ source: ByteSource) throws(RestoreError.Problem) -> String {
    var bytes: [UInt8] = []
    func append(_ byte: UInt8) throws(RestoreError.Problem) {
      bytes.append(byte)
      guard bytes.count <= ItemLimit.bytes else { throw .tooLong }
    }
    if try source.peek() == UInt8(ascii: "\"") {
      _ = try source.take()
      while true {
        guard let byte = try source.take() else { throw .endsEarly }
        if byte == UInt8(ascii: "\"") {
          guard try source.peek() == UInt8(ascii: "\"") else { break }
          _ = try source.take()
        }
        try append(byte)
      }
    } else {
      while let byte = try source.peek(), byte != UInt8(ascii: ","), byte != 0x0A, byte != 0x0D {
        _ = try source.take()
        try append(byte)
      }
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8 }
    return text
  }

  /// Tells where a problem arose.
  private func placing<Value>(
    _ place: ExportPlace?, _ body: () throws(RestoreError.Problem) -> Value
  ) throws -> Value {
    do throws(RestoreError.Problem) { return try body() } catch {
      throw RestoreError(path: path, place: place, problem: error)
    }
  }
}
