import CZip

/// An entry of an archive while it is read.
///
/// A class, since its place in the archive is one thing; it keeps the archive open.
public final class ArchiveEntry {
  /// Its name.
  public let name: String
  /// How many bytes have come out of it.
  public private(set) var bytesOut = 0
  /// How many bytes of the archive it has, as the archive says and at most all of them.
  public let packedBytes: Int

  private let archive: Archive
  private let place: UInt64
  private let file: OpaquePointer

  init(_ name: String, of archive: Archive) throws(ArchiveError) {
    guard let place = archive.place(of: name) else { throw .noEntry(name) }
    var status = zip_stat_t()
    guard zip_stat_index(archive.zip, place, 0, &status) == 0 else {
      throw .damaged(entry: name, reason: String(cString: zip_strerror(archive.zip)))
    }
    guard status.encryption_method == UInt16(ZIP_EM_NONE) else { throw .encrypted(entry: name) }
    // The two that office files have; the rest only offers more to attack.
    guard [ZIP_CM_STORE, ZIP_CM_DEFLATE].contains(Int32(status.comp_method)) else {
      throw .unknownMethod(entry: name, method: Int(status.comp_method))
    }
    guard let file = zip_fopen_index(archive.zip, place, 0) else {
      throw .damaged(entry: name, reason: String(cString: zip_strerror(archive.zip)))
    }
    self.name = name
    self.archive = archive
    self.place = place
    self.file = file
    packedBytes = min(Int(clamping: status.comp_size), archive.packedBytes)
  }

  deinit { zip_fclose(file) }

  /// Reads the next bytes into a buffer.
  /// - Returns: how many; 0 at the end, when the entry's checksum has been found right.
  /// - Throws: ``ArchiveError`` where the entry is damaged or goes over a limit.
  public func read(into buffer: UnsafeMutableRawBufferPointer) throws(ArchiveError) -> Int {
    let count = Int(zip_fread(file, buffer.baseAddress, UInt64(buffer.count)))
    guard count >= 0 else {
      throw .damaged(entry: name, reason: String(cString: zip_file_strerror(file)))
    }
    bytesOut += count
    try archive.count(bytesOut, of: name, at: place, packed: packedBytes)
    return count
  }
}
