import FuyiFiles

/// Looks through a whole text file for what its encoding can be.
///
/// Nearly all bytes are characters of GB 18030 too, so a file that changes from one encoding to the
/// other would be read as nonsense by a decoder alone. Here a line counts as UTF-8 if it has at least
/// ``enough`` characters of three bytes and nothing that UTF-8 does not allow; by chance text in
/// GB 18030 has such lines less than once in a hundred million.
struct TextScan {
  /// Where something was found: the byte from 0.
  private(set) var firstInvalid: Int?
  /// Where the first line begins that is surely UTF-8.
  private(set) var firstSurelyUTF8: Int?

  private static let enough = 4

  private var place = 0
  private var lineStart = 0
  private var longCharacters = 0
  private var isLineValid = true
  /// Bytes of the character still to come, how many it has, and what the next may be.
  private var missing = 0
  private var characterBytes = 0
  private var characterStart = 0
  private var allowed: ClosedRange<UInt8> = 0x80...0xBF

  /// Looks through a file from a byte on.
  init(_ file: ReadableFile, from start: Int) throws(FileFault) {
    place = start
    lineStart = start
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
    defer { buffer.deallocate() }
    while place < file.size {
      let count = try file.read(at: place, into: buffer)
      if count == 0 { break }
      scan(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }
    if missing > 0 { refuse(characterStart) }
    endLine(place)
  }

  private mutating func scan(_ bytes: UnsafeRawBufferPointer) {
    var index = 0
    let start = place
    while index < bytes.count {
      // Eight bytes of ASCII at once, as long as their lines do not matter.
      if missing == 0, longCharacters == 0, isLineValid, index + 8 <= bytes.count,
        bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        index += 8
        continue
      }
      step(bytes[index], at: start + index)
      index += 1
    }
    place = start + bytes.count
  }

  private mutating func step(_ byte: UInt8, at place: Int) {
    if missing > 0 {
      guard allowed.contains(byte) else {
        refuse(characterStart)
        missing = 0
        return step(byte, at: place)
      }
      missing -= 1
      allowed = 0x80...0xBF
      if missing == 0, characterBytes == 3 { longCharacters += 1 }
      return
    }
    characterStart = place
    switch byte {
    case 0x0A, 0x0D: endLine(place + 1)
    case 0..<0x80: break
    case 0xC2...0xDF: begin(2, 0x80...0xBF)
    case 0xE0: begin(3, 0xA0...0xBF)
    case 0xED: begin(3, 0x80...0x9F)
    case 0xE1...0xEF: begin(3, 0x80...0xBF)
    case 0xF0: begin(4, 0x90...0xBF)
    case 0xF1...0xF3: begin(4, 0x80...0xBF)
    case 0xF4: begin(4, 0x80...0x8F)
    default: refuse(place)
    }
  }

  private mutating func begin(_ count: Int, _ range: ClosedRange<UInt8>) {
    characterBytes = count
    missing = count - 1
    allowed = range
  }

  private mutating func refuse(_ place: Int) {
    firstInvalid = firstInvalid ?? place
    isLineValid = false
  }

  private mutating func endLine(_ next: Int) {
    if isLineValid, longCharacters >= Self.enough, firstSurelyUTF8 == nil {
      firstSurelyUTF8 = lineStart
    }
    longCharacters = 0
    isLineValid = true
    lineStart = next
  }
}
