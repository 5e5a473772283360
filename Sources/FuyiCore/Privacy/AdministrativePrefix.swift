/// The part of an address that names province, city and county (省、市、县级行政区划).
enum AdministrativePrefix {
  /// The leading units down to the county; empty where the address does not begin with one.
  static func of(_ address: String) -> String {
    var rest = Array(address.drop(while: \.isWhitespace))
    var prefix: [Character] = []
    for endings in [province, city, county] {
      guard let length = unit(endings, at: rest) else { continue }
      prefix += rest[..<length]
      rest.removeFirst(length)
    }
    return String(prefix)
  }

  private static let province = ["省", "自治区", "特别行政区"]
  private static let city = ["市", "自治州", "地区", "盟"]
  private static let county = ["区", "县", "旗", "市"]
  /// What stands before such an ending in the names of other things: 小区, 超市.
  private static let others: [Character: Set<Character>] = [
    "区": ["小", "社", "园", "校", "厂", "景", "片", "矿", "库", "院", "业", "舍", "活", "属", "街"],
    "市": ["超", "菜", "门", "夜", "早", "集"],
  ]

  /// How many characters the unit takes that begins here, two to ten Chinese ones; nil where none does.
  private static func unit(_ endings: [String], at text: [Character]) -> Int? {
    var name = ""
    for (index, character) in text.prefix(10).enumerated() {
      guard isHan(character) else { return nil }
      name.append(character)
      guard index > 0, endings.contains(where: { name.hasSuffix($0) && name != $0 }) else {
        continue
      }
      return others[character]?.contains(text[index - 1]) == true ? nil : index + 1
    }
    return nil
  }

  private static func isHan(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { (0x3400...0x9FFF).contains($0.value) }
  }
}
