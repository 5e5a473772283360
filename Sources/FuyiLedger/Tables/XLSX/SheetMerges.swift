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
    let room = 1 << 18
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: room, alignment: 16)
    defer { buffer.deallocate() }
    // The last bytes of a piece come before the next, so that a tag cut in two is found.
    var kept = 0
    while true {
      let count = try entry.read(
        into: UnsafeMutableRawBufferPointer(rebasing: buffer[kept...]))
      guard count > 0 else { return nil }
      let filled = UnsafeRawBufferPointer(rebasing: buffer[..<(kept + count)])
      if let place = first(in: filled), let start = filled[..<place].lastIndex(of: 0x3C) {
        return try rest(of: entry, from: Array(filled[start...]))
      }
      let next = min(filled.count, 64)
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: filled.suffix(next)))
      kept = next
    }
  }

  private static func first(in bytes: UnsafeRawBufferPointer) -> Int? {
    guard let start = bytes.baseAddress else { return nil }
    var place = 0
    // An `m` is rare among rows and cells.
    while place + tag.count <= bytes.count,
      let found = memchr(start + place, Int32(tag[0]), bytes.count - place)
    {
      place = start.distance(to: UnsafeRawPointer(found))
      guard place + tag.count <= bytes.count else { return nil }
      if memcmp(found, tag, tag.count) == 0 { return place }
      place += 1
    }
    return nil
  }

  /// The list from its first tag on, of which `begin` has been read.
  private static func rest(
    of entry: ArchiveEntry, from begin: [UInt8]
  ) throws(ArchiveError) -> [UInt8] {
    var list = begin
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)
    defer { buffer.deallocate() }
    // The first tag's own name is passed over.
    var from = list.firstIndex(of: 0x3E) ?? list.count
    while list.count <= mostBytes {
      if list.first == 0x3C, let head = list.firstIndex(of: 0x3E), head > 0, list[head - 1] == 0x2F
      {
        return Array(list[...head])
      }
      let found = list.withUnsafeBytes { first(in: UnsafeRawBufferPointer(rebasing: $0[from...])) }
      if let found, let end = list[(from + found)...].firstIndex(of: 0x3E) {
        return Array(list[...end])
      }
      from = max(from, list.count - 64)
      let count = try entry.read(into: buffer)
      // Without its end the list is not well-formed, which its reader says.
      if count == 0 { return list }
      list += buffer[..<count]
    }
    return list
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
