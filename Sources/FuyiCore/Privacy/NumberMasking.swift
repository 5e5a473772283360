/// Finds the numbers of papers and telephones in a text and hides their middle.
enum NumberMasking {
  static func masked(_ text: String) -> String {
    // Most texts have no number at all, and looking at characters takes long.
    guard digits(in: text) >= fewestDigits else { return text }
    let characters = Array(text)
    var (result, index) = ("", 0)
    while index < characters.count {
      guard isPart(characters[index]) else {
        result.append(characters[index])
        index += 1
        continue
      }
      var end = index
      while end < characters.count, isPart(characters[end]) || joins(characters, at: end) {
        end += 1
      }
      result += run(Array(characters[index..<end]))
      index = end
    }
    return result
  }

  /// No paper and no telephone has fewer.
  private static let fewestDigits = 7

  /// How many digits a text has at most, of ASCII or fullwidth.
  private static func digits(in text: String) -> Int {
    text.unicodeScalars.count(where: isDigit)
  }

  // A character is what it begins with, whatever is put on top of it; two of them cannot be compared as fast.

  /// Letters and digits of ASCII, and their fullwidth forms.
  private static func isPart(_ character: Character) -> Bool {
    isDigit(character) || isLetter(character)
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.unicodeScalars.first.map(isDigit) ?? false
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || ("０"..."９").contains(scalar)
  }

  private static func isLetter(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first else { return false }
    return ("A"..."Z").contains(scalar) || ("a"..."z").contains(scalar)
      || ("Ａ"..."Ｚ").contains(scalar) || ("ａ"..."ｚ").contains(scalar)
  }

  /// A space, a hyphen, or a mark like it.
  private static func isMark(_ character: Character) -> Bool {
    switch character.unicodeScalars.first {
    case " ", "-", "－", "—", "–", "\u{A0}": true
    default: false
    }
  }

  /// Whether a mark between two digits belongs to one number.
  private static func joins(_ characters: [Character], at index: Int) -> Bool {
    guard isMark(characters[index]), index > 0, index + 1 < characters.count else { return false }
    return isDigit(characters[index - 1]) && isDigit(characters[index + 1])
  }

  /// A run of letters, digits and marks, its numbers hidden.
  private static func run(_ characters: [Character]) -> String {
    let whole = characters.filter { !isMark($0) }
    // Days written beside one another have sixteen digits too.
    let isWritten = isTelephone(whole) || (18...19).contains(whole.count) && isPaper(whole)
    if whole.count != characters.count, isWritten { return hidden(characters) }
    return characters.split(omittingEmptySubsequences: false) { isMark($0) }.reduce(
      into: (text: "", place: 0)
    ) { written, part in
      let part = Array(part)
      written.text += isTelephone(part) || isPaper(part) ? hidden(part) : String(part)
      written.place += part.count
      if written.place < characters.count { written.text.append(characters[written.place]) }
      written.place += 1
    }.text
  }

  /// A mobile telephone, one with the country in front, or a fixed one with its area.
  private static func isTelephone(_ characters: [Character]) -> Bool {
    guard characters.allSatisfy(isDigit), let scalar = characters[0].unicodeScalars.first else {
      return false
    }
    // Of both forms the last four bits are the digit.
    let first = scalar.value & 0xF
    return switch characters.count {
    case 11: first <= 1
    case 10, 12: first == 0
    case 13: first == 8
    default: false
    }
  }

  /// Fifteen digits or more, as papers and bank cards have; a letter or two with seven to nine.
  private static func isPaper(_ characters: [Character]) -> Bool {
    let digits = characters.count(where: isDigit)
    if digits >= 15, digits >= characters.count - 1 { return true }
    let letters = characters.prefix { !isDigit($0) }.count
    return (1...2).contains(letters) && digits == characters.count - letters
      && (fewestDigits...9).contains(digits)
  }

  private static func hidden(_ characters: [Character]) -> String {
    let whole = characters.filter { !isMark($0) }
    let (first, last) = whole.count >= 15 ? (4, 4) : whole.count >= 10 ? (3, 4) : (1, 3)
    var place = 0
    return String(
      characters.map { character -> Character in
        guard !isMark(character) else { return character }
        place += 1
        return place <= first || place > whole.count - last ? character : "*"
      })
  }
}
