import Crypto
internal import GRDB

/// Words as the vault keeps them (文字库).
public struct KeptWords: Hashable, Sendable {
  /// The digest that stands for them in the log, in hexadecimal.
  public let digest: String
  /// What they were digested with, 16 bytes.
  public let salt: [UInt8]
  /// The words.
  public let value: String

  /// Words with their salt, whose digest is not checked.
  public init(digest: String, salt: [UInt8], value: String) {
    self.digest = digest
    self.salt = salt
    self.value = value
  }

  /// Words sealed with a salt that nothing else has.
  init(sealing text: String, salt: [UInt8]) {
    self.salt = salt
    digest = Session.digest(salt: salt, text)
    value = text
  }

  /// Whether the digest is that of salt and value.
  public var holds: Bool { salt.count == 16 && digest == Session.digest(salt: salt, value) }
}

extension Session {
  /// How many words the vault keeps.
  public func keptWordCount() throws -> Int {
    try Int.fetchOne(cached("SELECT count(*) FROM vault")) ?? 0
  }

  /// Calls a closure with all that the vault keeps, in the order of the digests.
  public func forEachKeptWords(_ body: (KeptWords) throws -> Void) throws {
    let rows = try Row.fetchCursor(cached("SELECT digest, salt, value FROM vault ORDER BY digest"))
    while let row = try rows.next() {
      try body(
        try KeptWords(
          digest: row.read("digest"), salt: bytes(row.read("salt")), value: row.read("value")))
    }
  }

  /// Puts words of another file into the vault as they stand.
  /// - Throws: ``StoreError/unreadable(_:)`` where the digest is not theirs,
  ///   ``StoreError/constraint(_:)`` where they are there already.
  public func keep(_ words: KeptWords) throws {
    guard words.holds else { throw StoreError.unreadable("vault \(words.digest)") }
    try keep([words])
  }
}

/// What seals all that a vault keeps: SHA-256 over the digests in their order.
///
/// Each digest covers its salt and its words, so this tells whether any are missing, added or changed.
public struct KeptWordsSeal {
  private var hasher = SHA256()

  /// The seal of an empty vault.
  public init() {}

  /// Takes the next words in.
  public mutating func add(digest: String) { hasher.update(data: Array(digest.utf8)) }

  /// The seal of what has been taken in, in hexadecimal.
  public var value: String { Chain.hex(hasher.finalize()) }
}
