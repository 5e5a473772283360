import FuyiLaw

/// Hides what tells who somebody is, and leaves enough to tell one line from the next (脱敏).
///
/// Pure and always the same for the same text.
public struct Masking: Sendable {
  /// The names of people that texts may contain, longest first.
  private let names: [String]

  /// A masking of one record's words.
  /// - Parameter names: who takes part in it, as stated; texts are searched for those of people.
  public init(names: [String] = []) {
    let people = names.flatMap(PersonName.split).filter {
      $0.count > 1 && !PersonName.isOrganisation($0)
    }
    self.names = Set(people).sorted { ($0.count, $0) > ($1.count, $1) }
  }

  /// Words as they may be shown.
  public func masked(_ text: String, _ privacy: Privacy) -> String {
    switch privacy {
    case .open: text
    case .name: PersonName.masked(text)
    case .identity: Self.identity(text)
    case .phone: phone(text)
    case .address: address(text)
    case .text: self.text(text)
    }
  }

  // MARK: Numbers

  /// A paper's number with its first and last four characters, fewer of a short one; an organisation's
  /// code, which is public, as it is.
  private static func identity(_ text: String) -> String {
    let paper = try? IdentityPaper(text)
    guard paper?.kind != .organisation else { return text }
    guard let paper, paper.kind != .citizen else { return middleHidden(text) }
    return "\(paper.kind.code):" + middleHidden(paper.number)
  }

  static func middleHidden(_ text: String) -> String {
    let characters = Array(text)
    let (first, last) =
      switch characters.count {
      case 15...: (4, 4)
      case 8...: (1, 3)
      case 5...: (0, 2)
      default: (0, 0)
      }
    return String(characters.prefix(first))
      + String(repeating: "*", count: characters.count - first - last)
      + String(characters.suffix(last))
  }

  /// A telephone with its first three and last four digits, the last two of a short one; letters beside
  /// the digits are hidden, marks stay.
  private func phone(_ text: String) -> String {
    let count = text.count(where: \.isNumber)
    let (first, last) = count >= 11 ? (3, 4) : (0, 2)
    var place = 0
    return String(
      text.map { character -> Character in
        if character.isNumber {
          place += 1
          return place <= first || place > count - last ? character : "*"
        }
        return character.isLetter ? "*" : character
      })
  }

  /// An address as far as the county; all of one that does not begin with a place of that size.
  private func address(_ text: String) -> String {
    let known = AdministrativePrefix.of(text)
    return self.text(known) + Self.hidden
  }

  /// What stands in the place of the rest.
  private static let hidden = "***"

  // MARK: Texts

  /// A text with the names of those who take part, numbers of papers and telephones masked in it.
  private func text(_ text: String) -> String {
    var result = text
    for name in names {
      // One character is looked for first, since most texts name nobody.
      guard let first = name.first, result.contains(first) else { continue }
      result = result.replacing(name, with: PersonName.masked(name))
    }
    return NumberMasking.masked(result)
  }
}

extension String {
  /// The text with another in the place of every occurrence of a part.
  fileprivate func replacing(_ part: String, with other: String) -> String {
    let (whole, sought) = (Array(self), Array(part))
    var (result, index) = ("", 0)
    while index < whole.count {
      if whole[index...].starts(with: sought) {
        result += other
        index += sought.count
      } else {
        result.append(whole[index])
        index += 1
      }
    }
    return result
  }
}
