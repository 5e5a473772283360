/// What the end of an archive claims about the list of its entries (end of central directory).
///
/// The library makes room for the list before it reads it, so the claims are looked at first. The
/// end may be followed by a comment in which another end stands; all that could be meant are counted.
struct EndRecord {
  /// The highest number of entries claimed.
  private(set) var entries = 0
  /// The highest size of the list claimed, in bytes.
  private(set) var listBytes = 0
  /// Whether an end was found.
  private(set) var isFound = false

  /// A comment has at most 65,535 bytes; the record before it 22, and 20 lead to a long one.
  private static let tailBytes = 65_535 + 22 + 20

  /// Looks for the end in an archive of so many bytes.
  /// - Parameter bytes: reads bytes from a place, at most so many.
  init<Fault: Error>(
    size: Int, bytes: (_ offset: Int, _ count: Int) throws(Fault) -> [UInt8]
  ) throws(Fault) {
    let start = max(size - Self.tailBytes, 0)
    let tail = try bytes(start, Self.tailBytes)
    guard tail.count >= 22 else { return }
    for place in stride(from: tail.count - 22, through: 0, by: -1)
    where tail.has(0x0605_4b50, at: place) {
      let (count, length) = (tail.number(at: place + 10, 2), tail.number(at: place + 12, 4))
      let listStart = tail.number(at: place + 16, 4)
      let isLong = count == 0xFFFF || length == 0xFFFF_FFFF || listStart == 0xFFFF_FFFF
      guard isLong || listStart + length <= start + place else { continue }
      note(entries: count == 0xFFFF ? 0 : count, listBytes: length == 0xFFFF_FFFF ? 0 : length)
      guard place >= 20, tail.has(0x0706_4b50, at: place - 20) else { continue }
      let longPlace = tail.number(at: place - 12, 8)
      guard longPlace <= size - 56 else { continue }
      let long = try bytes(longPlace, 56)
      guard long.count == 56, long.has(0x0606_4b50, at: 0) else { continue }
      note(entries: long.number(at: 32, 8), listBytes: long.number(at: 40, 8))
    }
  }

  private mutating func note(entries: Int, listBytes: Int) {
    isFound = true
    self.entries = max(self.entries, entries)
    self.listBytes = max(self.listBytes, listBytes)
  }
}

extension [UInt8] {
  /// Whether a sign of four bytes stands at a place; all of them begin with `PK`.
  fileprivate func has(_ sign: Int, at place: Int) -> Bool {
    self[place] == 0x50 && self[place + 1] == 0x4b && number(at: place, 4) == sign
  }

  /// A number of up to eight bytes, the lowest first; at most `Int.max`.
  fileprivate func number(at place: Int, _ count: Int) -> Int {
    let number = self[place..<place + count].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Int(clamping: number)
  }
}
