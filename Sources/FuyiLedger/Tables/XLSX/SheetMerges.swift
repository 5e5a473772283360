import FuyiArchive

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The joined cells of a sheet, which stand behind all its rows.
///
/// To find them the sheet is unpacked once more, but not parsed: only the bytes from the list's
/// first tag to its last are.
enum SheetMerges {
  /// The list at most, in bytes.
  private static let mostBytes = 16 << 20
  /// The name of a tag with its prefix at most, in bytes.
  private static let mostTagBytes = 1024
  private static let tag = Array("mergeCells".utf8)

  static func read(_ part: String, of archive: Archive) throws(LedgerFileError) -> [CellRange] {
    let list: [UInt8]
    do throws(ArchiveError) {
      guard let found = try bytes(part, of: archive) else { return [] }
      list = found
    } catch {
      throw .archive(error)
    }
    let reader = MergeList(part: part)
    guard list.count <= mostBytes else {
      throw .tooMany(part: part, limit: LedgerLimits.merges)
    }
    try XMLReader(part: part, reader).read(list)
    return reader.merges
  }

  /// The list with its tags; nil where there is none.
  private static func bytes(
    _ part: String, of archive: Archive
  ) throws(ArchiveError) -> [UInt8]? {
    let entry = try archive.open(part)
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
    defer { buffer.deallocate() }
    // The last bytes of a piece come before the next, so that a tag cut in two is found.
    var kept = 0
    while true {
      let count = try entry.read(
        into: UnsafeMutableRawBufferPointer(rebasing: buffer[kept...]))
      guard count > 0 else { return nil }
      let filled = UnsafeRawBufferPointer(rebasing: buffer[..<(kept + count)])
      if let start = firstTag(in: filled, isEnd: false) {
        return try rest(of: entry, from: Array(filled[start...]))
      }
      let next = min(filled.count, mostTagBytes)
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: filled.suffix(next)))
      kept = next
    }
  }

  /// The list from its first tag on, of which `begin` has been read.
  private static func rest(
    of entry: ArchiveEntry, from begin: [UInt8]
  ) throws(ArchiveError) -> [UInt8] {
    var list = begin
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)
    defer { buffer.deallocate() }
    var from = 0
    while list.count <= mostBytes {
      // The first tag may be the only one: `<mergeCells/>`.
      if let head = list.firstIndex(of: 0x3E), list[head - 1] == 0x2F {
        return Array(list[...head])
      }
      let end = list.withUnsafeBytes {
        firstTag(in: UnsafeRawBufferPointer(rebasing: $0[from...]), isEnd: true)
      }
      if let end, let last = list[(from + end)...].firstIndex(of: 0x3E) {
        return Array(list[...last])
      }
      from = max(list.count - mostTagBytes, 0)
      let count = try entry.read(into: buffer)
      // Without its end the list is not well-formed, which its reader says.
      if count == 0 { return list }
      list += buffer[..<count]
    }
    return list
  }

  /// Where the first tag of the list begins, or that of its end; the name alone may stand in a text.
  private static func firstTag(in bytes: UnsafeRawBufferPointer, isEnd: Bool) -> Int? {
    guard let start = bytes.baseAddress else { return nil }
    var place = 0
    // An `m` is rare among rows and cells.
    while place + tag.count < bytes.count,
      let found = memchr(start + place, Int32(tag[0]), bytes.count - place)
    {
      place = start.distance(to: UnsafeRawPointer(found))
      guard place + tag.count < bytes.count else { return nil }
      if memcmp(found, tag, tag.count) == 0, !isNamePart(bytes[place + tag.count]),
        let begin = beginning(of: place, in: bytes), (bytes[begin + 1] == 0x2F) == isEnd
      {
        return begin
      }
      place += 1
    }
    return nil
  }

  /// The `<` before a name, with nothing but `/` and a prefix between; nil where there is none.
  private static func beginning(of place: Int, in bytes: UnsafeRawBufferPointer) -> Int? {
    var begin = place - 1
    while begin >= 0, place - begin < mostTagBytes {
      if bytes[begin] == 0x3C { return begin }
      guard isNamePart(bytes[begin]) || bytes[begin] == 0x2F || bytes[begin] == 0x3A else {
        return nil
      }
      begin -= 1
    }
    return nil
  }

  /// Whether a byte is a letter, a digit, a hyphen, a dot or part of a character beyond ASCII.
  private static func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x80...: true
    default: false
    }
  }
}

/// Reads the list of joined cells.
private final class MergeList: XMLEvents {
  let part: String
  var merges: [CellRange] = []

  init(part: String) {
    self.part = part
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) throws(LedgerFileError) {
    guard name == "mergeCell" else { return }
    guard merges.count < LedgerLimits.merges else {
      throw .tooMany(part: part, limit: LedgerLimits.merges)
    }
    guard let range = attributes.text("ref").flatMap(CellReference.range) else {
      throw .incomplete(part: part)
    }
    merges.append(range)
  }
}
