import FuyiArchive

/// The texts that a workbook's cells share, in few bytes each: one beside the other in pages.
///
/// A million texts take what they have in UTF-8 and 8 MB. A class, since the pages are freed with it.
final class SharedStrings: XMLEvents {
  private static let pageBytes = LedgerLimits.cellBytes
  private let part: String
  private var pages: [UnsafeMutablePointer<UInt8>] = []
  /// How much of the last page is used.
  private var used = SharedStrings.pageBytes
  /// Where each text is: page, place in it, and length.
  private var entries: [Entry] = []
  private var totalBytes = 0
  private var text: [UInt8] = []
  private var isInText = false
  private var phoneticDepth = 0

  private struct Entry {
    /// The page, and in the lower 20 bits the place in it.
    var place: UInt32
    var length: UInt32
  }

  private init(part: String) {
    self.part = part
  }

  deinit {
    for page in pages { page.deallocate() }
  }

  /// The shared texts of a workbook; none where it has no such part.
  static func read(_ part: String?, of archive: Archive) throws(LedgerFileError) -> SharedStrings {
    let strings = SharedStrings(part: part ?? "")
    guard let part, archive.has(part) else { return strings }
    try XMLReader.read(part, of: archive, strings)
    strings.text = []
    return strings
  }

  /// The bytes of a text; nil where there is none with this index.
  subscript(index: Int) -> UnsafeBufferPointer<UInt8>? {
    guard entries.indices.contains(index) else { return nil }
    let entry = entries[index]
    let page = pages[Int(entry.place >> 20)]
    return UnsafeBufferPointer(
      start: page + Int(entry.place & 0xF_FFFF), count: Int(entry.length))
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) throws(LedgerFileError) {
    if name == "si" {
      text.removeAll(keepingCapacity: true)
    } else if name == "rPh" {
      // How a text is read aloud, which is no part of it.
      phoneticDepth += 1
    } else if name == "t" {
      isInText = phoneticDepth == 0
    }
  }

  func end(_ name: XMLName) throws(LedgerFileError) {
    if name == "t" {
      isInText = false
    } else if name == "rPh" {
      phoneticDepth -= 1
    } else if name == "si" {
      try keep()
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(LedgerFileError) {
    guard isInText else { return }
    guard text.count + bytes.count <= LedgerLimits.cellBytes else {
      throw .tooMany(part: part, limit: LedgerLimits.cellBytes)
    }
    text.append(contentsOf: bytes)
  }

  private func keep() throws(LedgerFileError) {
    guard entries.count < LedgerLimits.sharedStrings else {
      throw .tooMany(part: part, limit: LedgerLimits.sharedStrings)
    }
    CellText.unescape(&text)
    totalBytes += text.count
    guard totalBytes <= LedgerLimits.sharedBytes else {
      throw .tooMany(part: part, limit: LedgerLimits.sharedBytes)
    }
    if used + text.count > Self.pageBytes || pages.isEmpty {
      pages.append(.allocate(capacity: Self.pageBytes))
      used = 0
    }
    let page = pages.count - 1
    text.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return }
      (pages[page] + used).update(from: start, count: bytes.count)
    }
    // An empty text at the very end of a page has no place in it.
    let place = text.isEmpty ? 0 : used
    entries.append(Entry(place: UInt32(page << 20 | place), length: UInt32(text.count)))
    used += text.count
  }
}
