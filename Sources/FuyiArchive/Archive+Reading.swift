import CZip

extension Archive {
  /// What ``read(_:atMost:)`` reads at most where nothing else is said: 64 MiB.
  public static let wholeBytes = 64 << 20

  /// Opens an entry for reading piece by piece.
  /// - Throws: ``ArchiveError`` where there is none, or it is encrypted.
  public func open(_ name: String) throws(ArchiveError) -> ArchiveEntry {
    try ArchiveEntry(name, of: self)
  }

  /// Whether there is an entry of this name.
  public func has(_ name: String) -> Bool { place(of: name) != nil }

  /// How many bytes an entry says it has, which need not be true; nil where there is none.
  public func size(of name: String) -> Int? {
    var status = zip_stat_t()
    guard let place = place(of: name), zip_stat_index(zip, place, 0, &status) == 0 else {
      return nil
    }
    return Int(clamping: status.size)
  }

  /// All bytes of an entry.
  /// - Parameter most: how many bytes are kept in memory at most, beside the archive's own limits.
  /// - Throws: ``ArchiveError``.
  public func read(
    _ name: String, atMost most: Int = Archive.wholeBytes
  ) throws(ArchiveError) -> [UInt8] {
    let entry = try open(name)
    var bytes: [UInt8] = []
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)
    defer { buffer.deallocate() }
    while true {
      let count = try entry.read(into: buffer)
      if count == 0 { return bytes }
      guard bytes.count + count <= most else { throw .entryTooLarge(entry: name, limit: most) }
      bytes += buffer[..<count]
    }
  }

  /// Hands an entry over piece by piece.
  /// - Parameters:
  ///   - name: The entry.
  ///   - chunk: how many bytes a piece has at most.
  ///   - body: gets each piece, which is gone after it; false stops.
  /// - Throws: ``ArchiveError``, and what the body throws.
  public func stream(
    _ name: String, chunk: Int = 65_536, _ body: (UnsafeRawBufferPointer) throws -> Bool
  ) throws {
    let entry = try open(name)
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: max(chunk, 1), alignment: 16)
    defer { buffer.deallocate() }
    while true {
      let count = try entry.read(into: buffer)
      guard count > 0, try body(UnsafeRawBufferPointer(rebasing: buffer[..<count])) else { return }
    }
  }
}
