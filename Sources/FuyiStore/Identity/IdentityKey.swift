import Crypto

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The key by which numbers of papers are locked in the vault and found again (证件号码密钥).
///
/// Two keys are made from its 32 bytes (HKDF with SHA-256): one locks with AES-GCM, the other makes the
/// mark by which equal numbers are known (HMAC with SHA-256). Whoever has the database alone can neither
/// read a number nor try one out.
public struct IdentityKey: Sendable {
  /// How many bytes a key has.
  public static let length = 32

  private let locking: SymmetricKey
  private let marking: SymmetricKey

  /// The key with these bytes; nil where there are not 32 of them.
  public init?(bytes: [UInt8]) {
    guard bytes.count == Self.length else { return nil }
    let whole = SymmetricKey(data: bytes)
    func key(for use: String) -> SymmetricKey {
      HKDF<SHA256>.deriveKey(
        inputKeyMaterial: whole, info: Array("fuyi identity 1 \(use)".utf8), outputByteCount: 32)
    }
    locking = key(for: "lock")
    marking = key(for: "mark")
  }

  /// The bytes of a new key, from the system's random numbers.
  public static func newBytes() -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<length).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }

  /// A key that nobody keeps, for trying out what would be written.
  static func passing() throws -> IdentityKey {
    guard let key = IdentityKey(bytes: newBytes()) else { throw StoreError.noIdentityKey }
    return key
  }

  /// What equal numbers have in common: 64 hexadecimal digits.
  /// - Parameter number: in the one form that ``IdentityPaper/canonical`` gives it.
  func mark(of number: String) -> String {
    Chain.hex(HMAC<SHA256>.authenticationCode(for: Array(number.utf8), using: marking))
  }

  /// A number as the vault keeps it.
  func locked(_ number: String) throws -> String {
    let mark = mark(of: number)
    // The mark is bound to the box, so that neither can be put beside another.
    let box = try AES.GCM.seal(
      Array(number.utf8), using: locking, authenticating: Array(mark.utf8))
    guard let bytes = box.combined else { throw StoreError.noIdentityKey }
    return LockedIdentity(mark: mark, box: bytes.base64EncodedString()).value
  }

  /// The number in what the vault keeps; nil where another key has locked it.
  func opened(_ locked: LockedIdentity) -> String? {
    guard let bytes = Data(base64Encoded: locked.box),
      let box = try? AES.GCM.SealedBox(combined: bytes),
      let number = try? AES.GCM.open(box, using: locking, authenticating: Array(locked.mark.utf8))
    else { return nil }
    return String(validating: number, as: UTF8.self)
  }
}

/// The number of a paper as the vault keeps it: `id1:`, its mark, and the locked box in base 64.
struct LockedIdentity {
  let mark: String
  let box: String

  init(mark: String, box: String) {
    self.mark = mark
    self.box = box
  }

  /// Reads a value of the vault; nil where it is a text like others.
  init?(_ value: String) {
    guard value.utf8.starts(with: Self.form.utf8) else { return nil }
    let parts = value.utf8.dropFirst(Self.form.utf8.count).split(
      separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 64,
      let mark = String(parts[0]), let box = String(parts[1])
    else { return nil }
    self.init(mark: mark, box: box)
  }

  var value: String { "\(Self.form)\(mark):\(box)" }

  private static let form = "id1:"
}
