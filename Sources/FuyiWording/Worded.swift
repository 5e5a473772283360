public import FuyiLaw

/// A value that can be told to a person in either language.
public protocol Worded {
  /// What a person reads: a phrase, a sentence, or several lines, without a line end at the end.
  func text(in language: Language) -> String
}

extension Term: Worded {
  /// The term in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}
