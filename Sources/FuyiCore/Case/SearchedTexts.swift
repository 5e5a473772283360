/// What a case is found by (检索文字): what people wrote about it, its numbers, and who takes part.
///
/// Made from the entries that count, so a text that was replaced or annulled is not found any more.
public struct SearchedTexts: Hashable, Sendable {
  /// Its numbers, and those of its documents.
  public private(set) var labels: [String]
  /// Names, the act's number, the summary and every other text, each once.
  public let words: [Words]
  /// The number of the disputed act, by which cases about the same act are found.
  public let act: Words?
  /// The codes of the agencies that take part; they are found by their names as they are now.
  public let agencies: [String]

  /// What a case's history leaves to be found.
  public init(_ case: Case) {
    var labels: [String] = []
    var words: [Words] = []
    words.reserveCapacity(8)
    for entry in `case`.entries {
      for fact in entry.facts.entries {
        switch fact.value {
        case .code(let label) where fact.name.isSearchedLabel:
          if !labels.contains(label) { labels.append(label) }
        case .words(let texts) where fact.name.hasSearchedWords:
          for text in texts where !words.contains(text) { words.append(text) }
        case .code, .words, .number, .day, .codes, .flag: continue
        }
      }
    }
    self.labels = labels
    self.words = words
    act = `case`.registration.act
    agencies = `case`.parties.compactMap(\.agency)
  }

  /// What a case leaves to be found after something has happened to it, which mostly brings nothing new.
  init(_ case: Case, after earlier: Case, _ searched: SearchedTexts) {
    self = `case`.isFound(like: earlier) ? searched : SearchedTexts(`case`)
  }

  /// Puts another label in the place of one, each label standing once.
  mutating func replaceLabel(_ label: String, with other: String) {
    guard label != other, let place = labels.firstIndex(of: label) else { return }
    labels[place] = other
    labels = labels.enumerated().filter { labels.firstIndex(of: $1) == $0 }.map(\.element)
  }
}

extension Case {
  /// Whether the case has come from another by entries that bring nothing to be found.
  fileprivate func isFound(like earlier: Case) -> Bool {
    guard id == earlier.id, entries.count >= earlier.entries.count, parties == earlier.parties,
      registration.act == earlier.registration.act
    else { return false }
    for index in entries.indices {
      if index < earlier.entries.count {
        // An entry is its event with what corrects it.
        guard entries[index].sequence == earlier.entries[index].sequence,
          entries[index].correctedBy == earlier.entries[index].correctedBy
        else { return false }
      } else if entries[index].facts.isSearched {
        return false
      }
    }
    return true
  }
}

extension Facts {
  fileprivate var isSearched: Bool {
    for index in entries.indices {
      switch entries[index].value {
      case .code: if entries[index].name.isSearchedLabel { return true }
      case .words: if entries[index].name.hasSearchedWords { return true }
      case .number, .day, .codes, .flag: continue
      }
    }
    return false
  }
}

extension FactName {
  /// Whether a case is found by the label that it states.
  fileprivate var isSearchedLabel: Bool {
    switch self {
    case .number, .importedNumber, .petitionNumber, .document: true
    default: false
    }
  }

  /// Whether a case is found by the words that it states.
  ///
  /// By identity numbers, telephones and addresses it is not: whoever looks for a case knows a name, a
  /// number or what it is about, and the index need not know more.
  fileprivate var hasSearchedWords: Bool {
    switch self {
    case .address, .identity, .phone: false
    default: true
    }
  }
}
