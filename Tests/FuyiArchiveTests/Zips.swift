import FuyiArchive

/// Archives made byte by byte, lies and all.
struct RawZip {
  /// One entry as it stands in the file.
  struct Entry {
    var name: String
    var bytes: [UInt8]
    /// 0 stored, 8 deflated, where `bytes` are already so.
    var method: UInt16 = 0
    var flags: UInt16 = 0
    /// The sizes that the lists give; nil for the true ones.
    var size: UInt32?
    var packedSize: UInt32?
    var checksum: UInt32 = 0
  }

  var entries: [Entry]
  /// The number of entries that the end claims; nil for the true one.
  var claimed: UInt16?

  /// The archive's bytes.
  var bytes: [UInt8] {
    var (body, list) = ([UInt8](), [UInt8]())
    for entry in entries {
      let place = UInt32(body.count)
      let packed = entry.packedSize ?? UInt32(entry.bytes.count)
      let common =
        Self.two(20) + Self.two(entry.flags) + Self.two(entry.method) + Self.four(0)
        + Self.four(entry.checksum) + Self.four(packed)
        + Self.four(entry.size ?? UInt32(entry.bytes.count))
        + Self.two(UInt16(entry.name.utf8.count)) + Self.two(0)
      body += [0x50, 0x4B, 3, 4] + common + Array(entry.name.utf8) + entry.bytes
      list +=
        [0x50, 0x4B, 1, 2] + Self.two(20) + common + Self.two(0) + Self.two(0) + Self.two(0)
        + Self.four(0) + Self.four(place) + Array(entry.name.utf8)
    }
    let count = Self.two(claimed ?? UInt16(entries.count))
    return body + list + [0x50, 0x4B, 5, 6] + Self.four(0) + count + count
      + Self.four(UInt32(list.count)) + Self.four(UInt32(body.count)) + Self.two(0)
  }

  /// A number of two bytes, the lowest first.
  static func two(_ number: UInt16) -> [UInt8] { [UInt8(number & 0xFF), UInt8(number >> 8)] }

  /// A number of four bytes, the lowest first.
  static func four(_ number: UInt32) -> [UInt8] {
    two(UInt16(number & 0xFFFF)) + two(UInt16(number >> 16))
  }
}

/// An archive with the entries given, as our writer makes it.
func zip(_ entries: [(String, [UInt8])]) throws -> [UInt8] {
  var writer = ArchiveWriter()
  for (name, bytes) in entries { writer.add(name, bytes) }
  return try writer.bytes()
}
