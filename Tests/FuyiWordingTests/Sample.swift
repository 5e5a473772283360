import FuyiCore
import FuyiLaw
import FuyiWording
import Testing

/// A value to be told in both languages, with what its text has to contain.
struct Sample: Sendable, CustomTestStringConvertible {
  let zh: String
  let en: String
  /// What the value carries, as both texts have to show it.
  let carries: [String]
  /// Codes that may stand in the Chinese text besides.
  let codes: [String]
  /// Whether it is a sentence, which ends in a full stop.
  let isSentence: Bool

  init(
    _ value: some Worded, carries: [String] = [], codes: [String] = [], isSentence: Bool = true
  ) {
    self.zh = value.text(in: .zh)
    self.en = value.text(in: .en)
    self.carries = carries
    self.codes = codes
    self.isSentence = isSentence
  }

  var testDescription: String { String(en.prefix { $0 != "\n" }) }

  /// Both texts show what the value carries, each in its own language and ended as a sentence.
  func check(sourceLocation: SourceLocation = #_sourceLocation) {
    for text in [zh, en] {
      #expect(!text.isEmpty, sourceLocation: sourceLocation)
      for value in carries {
        #expect(text.contains(value), sourceLocation: sourceLocation)
      }
      #expect(!text.contains("  "), sourceLocation: sourceLocation)
    }
    #expect(latinWords(in: zh, except: carries + codes) == [], sourceLocation: sourceLocation)
    let english = carries.reduce(en) { $0.replacing($1, with: "") }
    #expect(
      !english.unicodeScalars.contains { $0.properties.isIdeographic }, "\(en)",
      sourceLocation: sourceLocation)
    guard isSentence else { return }
    #expect("。？".contains(zh.last ?? " "), "\(zh)", sourceLocation: sourceLocation)
    #expect(".?".contains(en.last ?? " "), "\(en)", sourceLocation: sourceLocation)
  }
}

/// The words of Latin letters in a Chinese text that are no options, codes or values.
func latinWords(in text: String, except known: [String]) -> [String] {
  let allowed = Set(known.flatMap(words))
  return words(of: text).filter { word in
    guard word.contains(where: \.isLetter), !allowed.contains(word) else { return false }
    guard word.hasPrefix("--") else { return true }
    return word != "--on" && FactName(rawValue: String(word.dropFirst(2))) == nil
  }
}

/// Runs of what codes and options are made of.
private func words(of text: String) -> [String] {
  text.split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_")) }
    .map(String.init)
}
