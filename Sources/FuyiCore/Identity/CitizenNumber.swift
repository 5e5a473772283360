public import FuyiLaw

/// A citizen identity number (公民身份号码, GB 11643), checked.
///
/// Residence permits of people from Hong Kong, Macao and Taiwan and the permanent residence cards of
/// foreigners have numbers of the same form.
public struct CitizenNumber: Hashable, Sendable {
  /// Its 18 characters: seventeen digits and a check character, a digit or `X`.
  public let text: String
  /// The day of birth that it states.
  public let bornOn: CivilDate

  /// Checks a number whose characters are those of ASCII.
  /// - Throws: ``IdentityFault`` with the first thing that is wrong: the form, the region, the day of
  ///   birth, the check character.
  public init(_ text: String) throws(IdentityFault) {
    let characters = Array(text.uppercased().utf8)
    // Numbers of 15 digits have no check character and have not been valid since 2013.
    guard characters.count != 15 else { throw .oldNumber }
    guard characters.count == 18 else { throw .wrongLength(characters.count) }
    let digits = characters.prefix(17).compactMap(Self.digit)
    guard digits.count == 17, Self.digit(characters[17]) != nil || characters[17] == Self.ten
    else { throw .wrongCharacter }
    guard Self.isRegion(digits) else { throw .noRegion }
    func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
    guard
      let born = try? CivilDate(year: number(6..<10), month: number(10..<12), day: number(12..<14))
    else { throw .noBirthday }
    guard characters[17] == Self.checkCharacter(of: digits) else { throw .wrongCheckCharacter }
    self.text = String(decoding: characters, as: UTF8.self)
    bornOn = born
  }

  private static let ten = UInt8(ascii: "X")

  private static func digit(_ byte: UInt8) -> Int? {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? Int(byte - UInt8(ascii: "0")) : nil
  }

  /// The check character of seventeen digits by ISO 7064, MOD 11-2.
  private static func checkCharacter(of digits: [Int]) -> UInt8 {
    let sum = digits.reduce(0) { ($0 + $1) * 2 % 11 }
    let check = (12 - sum) % 11
    return check == 10 ? ten : UInt8(ascii: "0") + UInt8(check)
  }

  /// Whether the first digits can be a region's: a province, and a place in it.
  ///
  /// Which places there are changes from year to year, and a number keeps that of its time. A
  /// foreigner's begins with 9 and the province that issued it.
  private static func isRegion(_ digits: [Int]) -> Bool {
    if digits[0] == 9 { return provinces.contains(digits[1] * 10 + digits[2]) }
    let province = digits[0] * 10 + digits[1]
    // Taiwan, Hong Kong and Macao have one code each.
    return provinces.contains(province) && (province > 70 || digits[2] != 0 || digits[3] != 0)
  }

  /// The first two digits of GB/T 2260, with 82 and 83 as permits of Macao and Taiwan have them.
  private static let provinces: Set<Int> = [
    11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52,
    53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83,
  ]
}
