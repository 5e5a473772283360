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
  /// - Parameters:
  ///   - vault: takes the words.
  ///   - lock: locks the number of a paper, which is never kept as it is.
  public func sealed(keeping vault: inout [KeptWords], locking lock: (String) throws -> String)
    rethrows -> Facts
  {
    let count = plainWordCount
    guard count > 0 else { return self }
    var salts = Salts(count: count)
    vault.reserveCapacity(vault.count + count)
    var result = self
    for entry in entries {
      guard case .words(let words) = entry.value else { continue }
      let isLocked = entry.name.privacy == .identity
      result[value: entry.name] = .words(
        try words.map { word in
          guard case .plain(let text) = word else { return word }
          let sealed = KeptWords(sealing: try isLocked ? lock(text) : text, salt: salts.next())
          vault.append(sealed)
          return .sealed(sealed.digest)
        })
    }
    return result
  }

  private var plainWordCount: Int {
    var count = 0
    for entry in entries {
      guard case .words(let words) = entry.value else { continue }
      for case .plain in words { count += 1 }
    }
    return count
  }
}

extension Session {
  /// The facts with their words put into the vault and their digests in their place.
  public func seal(_ facts: Facts) throws -> Facts {
    var vault: [KeptWords] = []
    let sealed = try facts.sealed(keeping: &vault, locking: locked)
    try keep(vault)
    return sealed
  }

  /// Puts words into the vault.
  public func keep(_ vault: [KeptWords]) throws {
    for words in vault {
      self.words.keep(words)
      try run("INSERT INTO vault (digest, salt, value) VALUES (?, ?, ?)") { binding in
        binding.add(words.digest)
        binding.add(words.salt)
        binding.add(words.value)
      }
    }
  }

  /// SHA-256 over salt and value, in hexadecimal.
  static func digest(salt: [UInt8], _ value: String) -> String {
    SHA256.hash(data: salt + value.utf8).withUnsafeBytes(Chain.hex)
  }

  /// The words behind a digest in clear; nil where they are not to be had.
  public func reveal(_ words: Words) throws -> String? {
    guard case .kept(let text) = try standing(of: words) else { return nil }
    return text
  }

  /// What has become of words.
  public func standing(of words: Words) throws -> WordsStanding {
    switch words {
    case .plain(let text): return .kept(text)
    case .sealed(let digest):
      if let value = try value(of: digest) {
        guard let locked = LockedIdentity(value) else { return .kept(value) }
        return try repository.identityKey()?.opened(locked).map(WordsStanding.kept) ?? .locked
      }
      let isLeftOut = try Bool.fetchOne(
        cached("SELECT EXISTS (SELECT 1 FROM words_left_out WHERE digest = ?)"),
        arguments: [digest])
      return isLeftOut == true ? .leftOut : .erased
    }
  }

  /// What the vault keeps under a digest, as it stands there.
  func value(of digest: String) throws -> String? {
    if let value = words[digest] { return value }
    var value: String?
    try forEachRow("SELECT value FROM vault WHERE digest = ?", [digest]) { value = $0.text(0) }
    return value
  }
}

/// The words that a transaction has just put into the vault, which it mostly asks for again at once.
final class FreshWords {
  private var kept: [KeptWords] = []
  /// As many as a registration states, so that looking through them is faster than a dictionary; what writes
  /// very many does not ask again.
  private static let most = 16

  subscript(digest: String) -> String? { kept.last { $0.digest == digest }?.value }

  func keep(_ words: KeptWords) {
    if kept.count == Self.most { forget() }
    kept.append(words)
  }

  func forget() { kept.removeAll(keepingCapacity: true) }
}

/// What has become of words that the log has the digest of.
public enum WordsStanding: Hashable, Sendable {
  /// They are here.
  case kept(String)
  /// The number of a paper, whose key is not here or is another one.
  case locked
  /// The file is a copy that never had them.
  case leftOut
  /// They have been erased.
  case erased
}

/// Bytes as GRDB reads them.
func bytes(_ data: Data) -> [UInt8] { [UInt8](data) }
