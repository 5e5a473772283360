/// A unified social credit code of an organisation (统一社会信用代码, GB 32100), checked.
public struct CreditCode: Hashable, Sendable {
  /// Its 18 characters, the last of them a check character.
  public let text: String

  /// Checks a code whose characters are those of ASCII.
  /// - Throws: ``IdentityFault`` with the first thing that is wrong: the form, the registrar, the check
  ///   character.
  public init(_ text: String) throws(IdentityFault) {
    let characters = Array(text.uppercased().utf8)
    guard characters.count == 18 else { throw .wrongLength(characters.count) }
    let values = characters.compactMap { Self.alphabet.firstIndex(of: $0) }
    guard values.count == 18, values[2..<8].allSatisfy({ $0 < 10 }) else { throw .wrongCharacter }
    guard Self.registrars.contains(characters[0]) else { throw .noRegistrar }
    var (sum, weight) = (0, 1)
    for value in values.dropLast() {
      sum += value * weight
      weight = weight * 3 % 31
    }
    guard values[17] == (31 - sum % 31) % 31 else { throw .wrongCheckCharacter }
    self.text = String(decoding: characters, as: UTF8.self)
  }

  /// The digits and the capital letters without I, O, S, V and Z, each with its place for its value.
  private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)
  /// Who registers: the first character.
  private static let registrars = Set("123456789ANY".utf8)
}
