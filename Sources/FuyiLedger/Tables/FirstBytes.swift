import FuyiArchive
import FuyiFiles

/// What a file is, by its first bytes and not by its name.
enum FirstBytes {
  /// How many bytes are looked at.
  static let count = 4096

  /// What the bytes are the beginning of.
  enum Kind {
    /// A ZIP archive, perhaps a workbook.
    case zip
    /// Perhaps text.
    case text
    /// Something that is not read.
    case foreign(ForeignFile)
  }

  static func kind(of bytes: [UInt8], in file: ReadableFile) throws(FileFault) -> Kind {
    if bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0x50, 0x4B, 5, 6]) {
      return .zip
    }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      return .foreign(try oldKind(of: bytes, in: file))
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return .foreign(.utf16)
    }
    if bytes.starts(with: Array("%PDF-".utf8)) { return .foreign(.pdf) }
    if bytes.starts(with: Array("SQLite format 3\0".utf8)) { return .foreign(.database) }
    if bytes.contains(0) { return .foreign(.binary) }
    let afterMark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    let visible = afterMark.drop { $0 <= 0x20 }
    if [UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "h"), UInt8(ascii: "H")]
      .contains(visible.dropFirst().first), visible.first == UInt8(ascii: "<")
    {
      return .foreign(.markup)
    }
    return .text
  }

  /// The kinds of Office's old container, by the names in its folder, which are UTF-16.
  private static func oldKind(
    of bytes: [UInt8], in file: ReadableFile
  ) throws(FileFault) -> ForeignFile {
    guard bytes.count >= 52, bytes[30] == 9 || bytes[30] == 12 else { return .oldDocument }
    let sector = (0..<4).reduce(0) { $0 | Int(bytes[48 + $1]) << (8 * $1) }
    let folder = try file.bytes(at: (sector + 1) << Int(bytes[30]), atMost: count)
    func has(_ name: String) -> Bool {
      let wanted: [UInt8] = name.utf8.reduce(into: []) { $0 += [$1, 0] } + [0, 0]
      return stride(from: 0, to: folder.count, by: 128)
        .contains { folder[$0...].starts(with: wanted) }
    }
    if has("EncryptedPackage") { return .encryptedWorkbook }
    return has("Workbook") || has("Book") ? .oldWorkbook : .oldDocument
  }

  /// What an archive is that is no workbook; nil where it may be one.
  static func foreign(_ archive: Archive) throws(ArchiveError) -> ForeignFile? {
    let names = archive.names
    if archive.has("mimetype") {
      let kind = try archive.read("mimetype", atMost: 1024)
      return kind.starts(with: "application/vnd.oasis.opendocument".utf8) ? .openDocument : .archive
    }
    if names.contains(where: { $0.hasPrefix("word/") }) { return .wordDocument }
    if names.contains(where: { $0.hasPrefix("ppt/") }) { return .slides }
    if archive.has("xl/workbook.bin") { return .binaryWorkbook }
    return archive.has("[Content_Types].xml") || archive.has("xl/workbook.xml") ? nil : .archive
  }
}
