import Crypto
public import FuyiCore
internal import GRDB

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Facts {
  /// These facts with digests in the place of their words, which are handed out to be kept.
  public func sealed(keeping vault: inout [KeptWords]) -> Facts {
    var result = self
    for entry in entries {
      guard case .words(let words) = entry.value else { continue }
      result[value: entry.name] = .words(
        words.map { word in
          guard case .plain(let text) = word else { return word }
          let sealed = KeptWords(sealing: text)
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
    var vault: [KeptWords] = []
    let sealed = facts.sealed(keeping: &vault)
    try keep(vault)
    return sealed
  }

  /// Puts words into the vault.
  public func keep(_ vault: [KeptWords]) throws {
    for words in vault {
      try run("INSERT INTO vault (digest, salt, value) VALUES (?, ?, ?)") { binding in
        binding.add(words.digest)
        binding.add(words.salt)
        binding.add(words.value)
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

/// Bytes as GRDB reads them.
func bytes(_ data: Data) -> [UInt8] { [UInt8](data) }
