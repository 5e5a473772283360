internal import GRDB

/// Words that a masked copy comes without, with what it has in their place.
public struct LeftOutWords: Hashable, Sendable {
  /// The digest that stands for them in the log, in hexadecimal.
  public let digest: String
  /// What may be known of them, such as 王某.
  public let masked: String

  /// Words that are not here.
  public init(digest: String, masked: String) {
    self.digest = digest
    self.masked = masked
  }
}

/// How words leave the file.
public enum WordsOnTheWay: Hashable, Sendable {
  /// As the vault keeps them.
  case kept(KeptWords)
  /// In a masked copy, only the mask of what the vault keeps.
  case masked(KeptWords, as: LeftOutWords)
  /// As the copy had them that this file was made from.
  case leftOut(LeftOutWords)
}

extension Session {
  /// Calls a closure with all words that the vault keeps or that were left out of it, in the order of their
  /// digests.
  /// - Parameters:
  ///   - isMasked: whether those that tell who somebody is are masked.
  ///   - body: takes them one by one.
  public func forEachWords(isMasked: Bool, _ body: (WordsOnTheWay) throws -> Void) throws {
    let uses = try isMasked ? WordUses(self) : nil
    let rows = try Row.fetchCursor(
      cached(
        """
        SELECT digest, salt, value, NULL AS masked FROM vault
        UNION ALL SELECT digest, NULL, NULL, masked FROM words_left_out ORDER BY digest
        """))
    while let row = try rows.next() {
      let digest: String = try row.read("digest")
      if let masked: String = try row.read("masked") {
        try body(.leftOut(LeftOutWords(digest: digest, masked: masked)))
        continue
      }
      let words = try KeptWords(
        digest: digest, salt: bytes(row.read("salt")), value: row.read("value"))
      let masked = try uses?.masked(words)
      try body(
        masked.map { .masked(words, as: LeftOutWords(digest: digest, masked: $0)) } ?? .kept(words))
    }
  }

  /// Calls a closure with the digests of those words, in their order.
  public func forEachDigest(_ body: (String) throws -> Void) throws {
    let digests = try String.fetchCursor(
      cached(
        "SELECT digest FROM vault UNION ALL SELECT digest FROM words_left_out ORDER BY digest"))
    while let digest = try digests.next() { try body(digest) }
  }

  /// Notes words that the file comes without.
  /// - Throws: ``StoreError/constraint(_:)`` where they are noted already.
  public func leaveOut(_ words: LeftOutWords) throws {
    try run("INSERT INTO words_left_out (digest, masked) VALUES (?, ?)") { binding in
      binding.add(words.digest)
      binding.add(words.masked)
    }
  }

  /// How many words the file came without.
  public func leftOutCount() throws -> Int {
    try Int.fetchOne(cached("SELECT count(*) FROM words_left_out")) ?? 0
  }
}
