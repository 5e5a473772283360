import Crypto
public import FuyiLaw

/// What an office signs its checkpoints with: an Ed25519 key (签名密钥).
public struct SigningKey: Sendable {
  private let key: Curve25519.Signing.PrivateKey
  private static let mark = "fuyi-signing-key 1"

  /// A new key.
  public init() { key = Curve25519.Signing.PrivateKey() }

  /// The key in a file: a line that says what it is, and 64 hexadecimal digits.
  ///
  /// Nil where the text is no such key.
  public init?(file: [UInt8]) {
    guard let seed = KeyText.bytes(of: file, after: Self.mark),
      let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed)
    else { return nil }
    self.key = key
  }

  /// The text of its file.
  public var file: [UInt8] { KeyText.file(Self.mark, Array(key.rawRepresentation)) }

  /// What others check its signatures with.
  public var publicKey: PublicKey { PublicKey(known: Array(key.publicKey.rawRepresentation)) }

  /// A checkpoint of a head, signed.
  /// - Throws: what the library throws where it cannot sign.
  public func checkpoint(of head: Head, on day: CivilDate) throws -> Checkpoint {
    let signature = try key.signature(for: Checkpoint.message(of: head, on: day))
    return Checkpoint(
      head: head, day: day,
      seal: Checkpoint.Seal(
        fingerprint: publicKey.fingerprint, publicKey: publicKey, signature: Array(signature)))
  }
}

/// What signatures of an office are checked with (公钥).
public struct PublicKey: Hashable, Sendable {
  /// Its 32 bytes.
  public let bytes: [UInt8]
  private static let mark = "fuyi-public-key 1"

  fileprivate init(known bytes: [UInt8]) { self.bytes = bytes }

  /// A key of 64 hexadecimal digits; nil where they are none.
  public init?(hex: String) {
    guard let bytes = Chain.bytes(hex: hex), bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  /// The key in a file, as ``file`` writes it; nil where the text is no such key.
  public init?(file: [UInt8]) {
    guard let bytes = KeyText.bytes(of: file, after: Self.mark) else { return nil }
    self.bytes = bytes
  }

  /// The text of its file.
  public var file: [UInt8] { KeyText.file(Self.mark, bytes) }

  /// The key in hexadecimal.
  public var hex: String { Chain.hex(bytes) }

  /// What it is told apart by: the first 16 bytes of its SHA-256, in hexadecimal (指纹).
  public var fingerprint: String { Chain.hex(SHA256.hash(data: bytes).prefix(16)) }

  /// Whether it is a signature of the message by the key's owner.
  func verifies(_ signature: [UInt8], of message: [UInt8]) -> Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes) else {
      return false
    }
    return key.isValidSignature(signature, for: message)
  }
}

/// The text of a key's file: what it is, and its bytes in hexadecimal, a line each.
private enum KeyText {
  static func file(_ mark: String, _ bytes: [UInt8]) -> [UInt8] {
    Array("\(mark)\n\(Chain.hex(bytes))\n".utf8)
  }

  static func bytes(of file: [UInt8], after mark: String) -> [UInt8]? {
    let lines = String(decoding: file, as: UTF8.self).split(whereSeparator: \.isNewline)
    guard lines.count == 2, lines[0] == mark, let bytes = Chain.bytes(hex: String(lines[1])),
      bytes.count == 32
    else { return nil }
    return bytes
  }
}
