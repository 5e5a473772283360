import Crypto
public import FuyiCore
internal import GRDB

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Session {
  /// The facts with their words put into the vault and their digests in their place.
  public func seal(_ facts: Facts) throws -> Facts {
    var sealed = facts
    for entry in facts.entries {
      guard case .words(let words) = entry.value else { continue }
      sealed[value: entry.name] = .words(try words.map(seal))
    }
    return sealed
  }

  private func seal(_ words: Words) throws -> Words {
    guard case .plain(let text) = words else { return words }
    var generator = SystemRandomNumberGenerator()
    let salt = (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    let digest = Self.digest(salt: salt, text)
    try cached("INSERT INTO vault (digest, salt, value) VALUES (?, ?, ?)").execute(
      arguments: [digest, blob(salt), text])
    return .sealed(digest)
  }

  /// SHA-256 over salt and value, in hexadecimal.
  static func digest(salt: [UInt8], _ value: String) -> String {
    var hasher = SHA256()
    hasher.update(data: salt)
    hasher.update(data: Array(value.utf8))
    return Chain.hex(hasher.finalize())
  }

  /// The words behind a digest; nil where they have been erased.
  public func reveal(_ words: Words) throws -> String? {
    switch words {
    case .plain(let text): text
    case .sealed(let digest):
      try String.fetchOne(cached("SELECT value FROM vault WHERE digest = ?"), arguments: [digest])
    }
  }
}

/// Bytes as GRDB binds them.
func blob(_ bytes: [UInt8]) -> Data { Data(bytes) }

/// Bytes as GRDB reads them.
func bytes(_ data: Data) -> [UInt8] { [UInt8](data) }
