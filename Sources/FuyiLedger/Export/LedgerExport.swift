package import FuyiStore

/// Everything that a file has on record, on its way out: the log as it stands and the words that the vault
/// keeps, nothing else (全部导出).
///
/// All other tables are made from the log, so a file that has these two has all of it. Both are read row by
/// row within one read transaction, while others may write.
package struct LedgerExport {
  /// What the export says of itself.
  package let header: ExportHeader
  private let session: Session
  /// Whether words that tell who somebody is are left out, with their masks in their place.
  package let isMasked: Bool

  /// The export of what a session sees.
  /// - Parameters:
  ///   - program: the version of the program that writes.
  ///   - isMasked: whether words that tell who somebody is are left out, with their masks in their
  ///     place.
  package init(_ session: Session, program: String, isMasked: Bool = false) throws {
    self.session = session
    self.isMasked = isMasked
    header = try ExportHeader(session, program: program, isMasked: isMasked)
  }

  /// Calls a closure with the header, every event in order and all kept words in the order of their
  /// digests.
  /// - Throws: ``ExportError/brokenLog(position:)`` or ``ExportError/alteredWords(digest:)`` for the first
  ///   that is not what was hashed: it is better to learn that now than when the file is needed.
  func forEachItem(_ body: (ExportItem) throws -> Void) throws {
    try body(.header(header))
    var previous = Chain.origin
    var position = 0
    try session.forEachLogRow { row in
      position += 1
      guard row.position == position, row.previous == previous, Chain.holds(row) else {
        throw ExportError.brokenLog(position: position)
      }
      previous = row.hash
      try body(.event(row))
    }
    try session.forEachWords(isMasked: isMasked) { words in
      switch words {
      case .kept(let words): try body(.words(Self.checked(words)))
      case .masked(let words, let masked):
        _ = try Self.checked(words)
        try body(.leftOut(masked))
      case .leftOut(let masked): try body(.leftOut(masked))
      }
    }
  }

  private static func checked(_ words: KeptWords) throws -> KeptWords {
    guard words.holds else { throw ExportError.alteredWords(digest: words.digest) }
    return words
  }
}
