import CZip

/// A ZIP archive that is made in memory.
///
/// The same entries give the same bytes: they stand in the order in which they were added, and all
/// bear the same time.
public struct ArchiveWriter {
  private var entries: [(name: String, bytes: [UInt8])] = []

  /// 2024-01-01 00:00, as ZIP writes days and times.
  private static let day: UInt16 = (2024 - 1980) << 9 | 1 << 5 | 1
  private static let time: UInt16 = 0
  /// The end of an archive without entries, which the library does not make.
  private static let emptyArchive: [UInt8] =
    [0x50, 0x4B, 0x05, 0x06] + Array(repeating: 0, count: 18)

  /// An archive without entries.
  public init() {}

  /// Adds an entry, which is deflated.
  public mutating func add(_ name: String, _ bytes: [UInt8]) { entries.append((name, bytes)) }

  /// Adds an entry of text in UTF-8.
  public mutating func add(_ name: String, text: String) { add(name, Array(text.utf8)) }

  /// The whole archive.
  /// - Throws: ``ArchiveError/unsafeName(_:)``, ``ArchiveError/duplicateName(_:)``, or
  ///   ``ArchiveError/cannotMake(reason:)``.
  public func bytes() throws(ArchiveError) -> [UInt8] {
    var names: Set<String> = []
    for (name, _) in entries {
      guard EntryName.isSafe(name) else { throw .unsafeName(name) }
      guard names.insert(name).inserted else { throw .duplicateName(name) }
    }
    guard !entries.isEmpty else { return Self.emptyArchive }
    var error = zip_error_t()
    defer { zip_error_fini(&error) }
    guard let target = ZipBuffer.source(of: [], &error) else { throw Self.fault(error.zip_err) }
    defer { zip_source_free(target) }
    zip_source_keep(target)
    guard let zip = zip_open_from_source(target, ZIP_TRUNCATE, &error) else {
      zip_source_free(target)
      throw Self.fault(error.zip_err)
    }
    do throws(ArchiveError) {
      for (name, bytes) in entries { try Self.add(name, bytes, to: zip) }
      guard zip_close(zip) == 0 else { throw Self.fault(of: zip) }
    } catch {
      zip_discard(zip)
      throw error
    }
    return try Self.contents(of: target)
  }

  private static func add(
    _ name: String, _ bytes: [UInt8], to zip: OpaquePointer
  ) throws(ArchiveError) {
    var error = zip_error_t()
    defer { zip_error_fini(&error) }
    guard let source = ZipBuffer.source(of: bytes, &error) else { throw fault(error.zip_err) }
    let place = zip_file_add(zip, name, source, ZIP_FL_ENC_UTF_8)
    guard place >= 0 else {
      zip_source_free(source)
      throw fault(of: zip)
    }
    guard zip_set_file_compression(zip, UInt64(place), ZIP_CM_DEFLATE, 0) == 0,
      zip_file_set_dostime(zip, UInt64(place), time, day, 0) == 0
    else { throw fault(of: zip) }
  }

  private static func contents(of source: OpaquePointer) throws(ArchiveError) -> [UInt8] {
    guard zip_source_open(source) == 0 else {
      throw fault(zip_source_error(source).pointee.zip_err)
    }
    defer { zip_source_close(source) }
    var bytes: [UInt8] = []
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)
    defer { buffer.deallocate() }
    while true {
      let count = Int(zip_source_read(source, buffer.baseAddress, UInt64(buffer.count)))
      guard count >= 0 else { throw fault(zip_source_error(source).pointee.zip_err) }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  private static func fault(_ code: Int32) -> ArchiveError {
    .cannotMake(reason: ZipBuffer.reason(code))
  }

  private static func fault(of zip: OpaquePointer) -> ArchiveError {
    .cannotMake(reason: String(cString: zip_strerror(zip)))
  }
}
