import FuyiStore

/// What has to hold of the items of an export, checked as they come.
struct RestoreCheck {
  private let header: ExportHeader
  private var head = Head(position: 0, hash: Chain.origin)
  private var seal = KeptWordsSeal()
  private var words = 0
  private var lastDigest = ""

  init(_ header: ExportHeader) {
    self.header = header
  }

  /// Takes the next event.
  mutating func take(_ row: LogRow) throws(RestoreError.Problem) {
    let expected = head.position + 1
    guard row.position == expected, words == 0 else {
      throw .outOfPlace(found: row.position, expected: expected)
    }
    guard Chain.holds(row) else { throw .eventAltered(row.position) }
    guard row.previous == head.hash else { throw .chainBroken(row.position) }
    head = Head(position: row.position, hash: row.hash)
  }

  /// Takes the next words.
  mutating func take(_ kept: KeptWords) throws(RestoreError.Problem) {
    guard kept.holds else { throw .wordsAltered(kept.digest) }
    try take(digest: kept.digest)
  }

  /// Takes the next words that are left out.
  mutating func take(_ leftOut: LeftOutWords) throws(RestoreError.Problem) {
    guard header.isMasked, Chain.bytes(hex: leftOut.digest)?.count == 32 else { throw .malformed }
    try take(digest: leftOut.digest)
  }

  private mutating func take(digest: String) throws(RestoreError.Problem) {
    guard digest > lastDigest else { throw .wordsOutOfPlace(digest) }
    lastDigest = digest
    words += 1
    seal.add(digest: digest)
  }

  /// Looks whether everything has come that the header says.
  func end() throws(RestoreError.Problem) {
    guard head.position == header.events else {
      throw .eventCount(found: head.position, stated: header.events)
    }
    guard Chain.hex(head.hash) == header.head else { throw .headDiffers }
    guard words == header.words else { throw .wordCount(found: words, stated: header.words) }
    guard seal.value == header.seal else { throw .wordsDiffer }
  }
}
