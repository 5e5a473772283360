import Crypto
public import FuyiLaw

/// A head of the log that somebody keeps outside the file, signed or not (记录核验点).
///
/// It proves what stood in the log up to its position: a later log either continues it or was changed.
/// What is signed is `message(of:on:)`, whichever form it is written in.
public struct Checkpoint: Hashable, Sendable {
  /// The head that was noted.
  public let head: Head
  /// The day on which it was noted.
  public let day: CivilDate
  /// Who vouches for it; nil where it is unsigned.
  public let seal: Seal?

  /// A signature with what it names its key by.
  public struct Seal: Hashable, Sendable {
    /// The fingerprint of the key.
    public let fingerprint: String
    /// The key; nil where only the fingerprint is stated, as on a line of paper.
    public let publicKey: PublicKey?
    /// The signature, 64 bytes.
    public let signature: [UInt8]

    /// A signature whose truth is not checked.
    public init(fingerprint: String, publicKey: PublicKey?, signature: [UInt8]) {
      self.fingerprint = fingerprint
      self.publicKey = publicKey
      self.signature = signature
    }
  }

  /// A checkpoint.
  public init(head: Head, day: CivilDate, seal: Seal? = nil) {
    self.head = head
    self.day = day
    self.seal = seal
  }

  /// The version of both forms.
  static let version = 1

  /// The bytes that are signed.
  static func message(of head: Head, on day: CivilDate) -> [UInt8] {
    Array(lines(of: head, on: day).utf8)
  }

  private static func lines(of head: Head, on day: CivilDate) -> String {
    """
    fuyi-checkpoint \(version)
    position \(head.position)
    day \(day)
    head \(Chain.hex(head.hash))

    """
  }

  // MARK: Writing

  /// The file: notes behind `#`, the four lines that are signed, then the key and the signature.
  /// - Parameter notes: lines for people, which are not signed.
  public func file(notes: [String]) -> String {
    var text = notes.map { "# \($0)\n" }.joined() + Self.lines(of: head, on: day)
    if let seal, let key = seal.publicKey {
      text += "key \(key.hex)\nsignature \(Chain.hex(seal.signature))\n"
    } else {
      text += "unsigned\n"
    }
    return text
  }

  /// One line for paper, which can be typed in again: position, day, the head in sixteen groups, a
  /// group that finds mistakes in typing, and the fingerprint and signature where there is one.
  public var line: String { ([unsignedLine] + sealParts).joined(separator: " ") }

  /// The part of the line that a person can type in.
  public var unsignedLine: String {
    let hash = Array(Chain.hex(head.hash))
    let groups = stride(from: 0, to: hash.count, by: 4).map { String(hash[$0..<$0 + 4]) }
    return (["fuyi\(Self.version)", String(head.position), day.description] + groups + [check])
      .joined(separator: " ")
  }

  /// The part of the line behind it: the key's fingerprint and the signature; empty where unsigned.
  public var sealLine: String { sealParts.joined(separator: " ") }

  private var sealParts: [String] {
    seal.map { [$0.fingerprint, Base64.text(of: $0.signature)] } ?? []
  }

  /// The first four hexadecimal digits of the SHA-256 of what is signed.
  var check: String {
    String(Chain.hex(SHA256.hash(data: Self.message(of: head, on: day))).prefix(4))
  }
}

/// Bytes as text of letters, digits, `-` and `_` (RFC 4648, section 5, without padding).
enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  static func text(of bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    var (bits, count) = (0, 0)
    for byte in bytes {
      bits = bits << 8 | Int(byte)
      count += 8
      while count >= 6 {
        count -= 6
        text.append(alphabet[bits >> count & 63])
      }
      bits &= 255
    }
    if count > 0 { text.append(alphabet[bits << (6 - count) & 63]) }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes that a text stands for; nil where it is no such text.
  static func bytes(of text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    var (bits, count) = (0, 0)
    for character in text.utf8 {
      guard let value = alphabet.firstIndex(of: character) else { return nil }
      bits = bits << 6 | value
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(bits >> count & 255))
      }
      bits &= 255
    }
    return bytes
  }
}
