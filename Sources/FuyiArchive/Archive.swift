import CZip
import FuyiFiles

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A ZIP archive that is read.
///
/// A class, since the open file is one thing; it belongs to one task at a time.
public final class Archive {
  /// The names of the entries in the archive's order, without folders.
  public let names: [String]
  /// How much may come out.
  public let limits: ArchiveLimits
  /// The number of bytes of the archive itself.
  public let packedBytes: Int

  let zip: OpaquePointer
  private let places: [String: UInt64]
  /// How many bytes have come out of each entry, at most, and of all.
  private var out: [UInt64: Int] = [:]
  private var totalOut = 0

  /// Opens the archive in a file.
  /// - Throws: ``ArchiveError``, also where a name is unsafe or there twice.
  public convenience init(path: String, limits: ArchiveLimits = .usual) throws(ArchiveError) {
    let file: ReadableFile
    let (end, head): (EndRecord, [UInt8])
    do throws(FileFault) {
      file = try ReadableFile(path: path)
      head = try file.bytes(at: 0, atMost: 4)
      end = try EndRecord(size: file.size) { offset, count throws(FileFault) in
        try file.bytes(at: offset, atMost: count)
      }
    } catch {
      throw .file(path: path, error)
    }
    try Self.check(end, head, limits)
    var code: Int32 = 0
    let descriptor = dup(file.descriptor)
    guard let zip = zip_fdopen(descriptor, ZIP_RDONLY, &code) else {
      close(descriptor)
      throw Self.damage(code)
    }
    try self.init(zip, limits, packedBytes: file.size)
  }

  /// Opens an archive in memory.
  /// - Throws: ``ArchiveError``, also where a name is unsafe or there twice.
  public convenience init(bytes: [UInt8], limits: ArchiveLimits = .usual) throws(ArchiveError) {
    let end = EndRecord(size: bytes.count) { offset, count in
      Array(bytes[offset..<min(offset + count, bytes.count)])
    }
    try Self.check(end, Array(bytes.prefix(4)), limits)
    var error = zip_error_t()
    defer { zip_error_fini(&error) }
    guard let source = ZipBuffer.source(of: bytes, &error) else { throw Self.damage(error.zip_err) }
    guard let zip = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      throw Self.damage(error.zip_err)
    }
    try self.init(zip, limits, packedBytes: bytes.count)
  }

  private init(
    _ zip: OpaquePointer, _ limits: ArchiveLimits, packedBytes: Int
  ) throws(ArchiveError) {
    do throws(ArchiveError) {
      (names, places) = try Self.entries(of: zip, limits)
    } catch {
      zip_discard(zip)
      throw error
    }
    self.zip = zip
    self.limits = limits
    self.packedBytes = packedBytes
  }

  deinit { zip_discard(zip) }

  /// Where an entry stands in the archive's list; nil where there is none.
  func place(of name: String) -> UInt64? { places[name] }

  /// Counts what has come out of an entry since it was opened.
  /// - Parameter packed: how many bytes of the archive it has.
  func count(_ bytes: Int, of name: String, at place: UInt64, packed: Int) throws(ArchiveError) {
    if bytes > out[place, default: 0] {
      totalOut += bytes - out[place, default: 0]
      out[place] = bytes
    }
    guard bytes <= limits.entryBytes else {
      throw .entryTooLarge(entry: name, limit: limits.entryBytes)
    }
    guard totalOut <= limits.totalBytes else {
      throw .archiveTooLarge(entry: name, limit: limits.totalBytes)
    }
    guard bytes <= ArchiveLimits.freeBytes || bytes / max(packed, 1) < limits.ratio else {
      throw .ratioTooHigh(entry: name, limit: limits.ratio)
    }
  }

  // MARK: - Opening

  /// Refuses what is no archive, and a list of entries too long to make room for.
  private static func check(
    _ end: EndRecord, _ head: [UInt8], _ limits: ArchiveLimits
  ) throws(ArchiveError) {
    guard end.isFound else {
      throw head == [0x50, 0x4B, 0x03, 0x04] ? .truncated : .notAnArchive
    }
    // An entry of the list has 46 bytes, a name and seldom more.
    guard end.entries <= limits.entries, end.listBytes / 1024 <= limits.entries else {
      throw .tooManyEntries(limit: limits.entries)
    }
  }

  private static func entries(
    of zip: OpaquePointer, _ limits: ArchiveLimits
  ) throws(ArchiveError) -> ([String], [String: UInt64]) {
    let count = Int(zip_get_num_entries(zip, 0))
    guard count <= limits.entries else { throw .tooManyEntries(limit: limits.entries) }
    var (names, places) = ([String](), [String: UInt64]())
    for place in 0..<UInt64(max(count, 0)) {
      guard let given = zip_get_name(zip, place, 0) else {
        throw damage(zip_error_code_zip(zip_get_error(zip)))
      }
      let name = String(cString: given)
      guard EntryName.isSafe(name) else { throw .unsafeName(name) }
      guard places.updateValue(place, forKey: name) == nil else { throw .duplicateName(name) }
      if !name.hasSuffix("/") { names.append(name) }
    }
    return (names, places)
  }

  private static func damage(_ code: Int32) -> ArchiveError {
    .damaged(entry: nil, reason: ZipBuffer.reason(code))
  }
}
