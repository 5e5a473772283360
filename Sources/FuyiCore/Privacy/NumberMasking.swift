/// Finds the numbers of papers and telephones in a text and hides their middle.
enum NumberMasking {
  static func masked(_ text: String) -> String {
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

  /// Letters and digits of ASCII, and their fullwidth forms.
  private static func isPart(_ character: Character) -> Bool {
    isDigit(character) || isLetter(character)
  }

  private static func isDigit(_ character: Character) -> Bool {
    ("0"..."9").contains(character) || ("０"..."９").contains(character)
  }

  private static func isLetter(_ character: Character) -> Bool {
    ("A"..."Z").contains(character) || ("a"..."z").contains(character)
      || ("Ａ"..."Ｚ").contains(character) || ("ａ"..."ｚ").contains(character)
  }

  /// Whether a mark between two digits belongs to one number: a space, a hyphen, or a mark like it.
  private static func joins(_ characters: [Character], at index: Int) -> Bool {
    guard marks.contains(characters[index]), index > 0, index + 1 < characters.count else {
      return false
    }
    return isDigit(characters[index - 1]) && isDigit(characters[index + 1])
  }

  private static let marks: Set<Character> = [" ", "-", "－", "—", "–", "\u{A0}"]

  /// A run of letters, digits and marks, its numbers hidden.
  private static func run(_ characters: [Character]) -> String {
    let whole = characters.filter { !marks.contains($0) }
    // Days written beside one another have sixteen digits too.
    let isWritten = isTelephone(whole) || (18...19).contains(whole.count) && isPaper(whole)
    if whole.count != characters.count, isWritten { return hidden(characters) }
    return characters.split(omittingEmptySubsequences: false) { marks.contains($0) }.reduce(
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
    guard characters.allSatisfy(isDigit), let first = characters[0].wholeNumberValue else {
      return false
    }
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
      && (7...9).contains(digits)
  }

  private static func hidden(_ characters: [Character]) -> String {
    let whole = characters.filter { !marks.contains($0) }
    let (first, last) = whole.count >= 15 ? (4, 4) : whole.count >= 10 ? (3, 4) : (1, 3)
    var place = 0
    return String(
      characters.map { character -> Character in
        guard !marks.contains(character) else { return character }
        place += 1
        return place <= first || place > whole.count - last ? character : "*"
      })
  }
}
