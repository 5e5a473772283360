import Crypto
public import FuyiCore
internal import GRDB

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Words about people with the digest that the log has in their place.
public struct SealedWords: Hashable, Sendable {
  /// SHA-256 over salt and words, in hexadecimal.
  public let digest: String
  let salt: [UInt8]
  let text: String

  /// Seals words with a new salt.
  init(_ text: String) {
    var generator = SystemRandomNumberGenerator()
    let halves = [generator.next(), generator.next()]
    salt = halves.flatMap { half in withUnsafeBytes(of: half) { Array($0) } }
    digest = Session.digest(salt: salt, text)
    self.text = text
  }
}

extension Facts {
  /// These facts with digests in the place of their words, which are handed out to be kept.
  public func sealed(keeping vault: inout [SealedWords]) -> Facts {
    var result = self
    for entry in entries {
      guard case .words(let words) = entry.value else { continue }
      result[value: entry.name] = .words(
        words.map { word in
          guard case .plain(let text) = word else { return word }
          let sealed = SealedWords(text)
          vault.append(sealed)
          return .sealed(sealed.digest)
        })
    }
    return result
  }
}

extension Session {
  /// The facts with their words put into the vault and their digests in their place.
  public func seal(_ facts: Facts) throws -> Facts {
    var vault: [SealedWords] = []
    let sealed = facts.sealed(keeping: &vault)
    try keep(vault)
    return sealed
  }

  /// Puts words into the vault.
  public func keep(_ vault: [SealedWords]) throws {
    for words in vault {
      try run("INSERT INTO vault (digest, salt, value) VALUES (?, ?, ?)") { binding in
        binding.add(words.digest)
        binding.add(words.salt)
        binding.add(words.text)
      }
    }
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
