public import FuyiLaw

/// What an article printed of a figure (文章所载数字).
public enum PrintedClaim: Hashable, Sendable {
  /// A number.
  case exactly(Int)
  /// More than a number: strictly.
  case over(Int)
  /// A percentage, such as `94.6`, with the fraction that it came from and how it was cut.
  case share(numerator: Int, denominator: Int, percent: String, rounding: Rounding)
  /// 100%: every one, and nothing that is rounded up to it.
  case every
  /// More than so many percent: strictly.
  case overPercent(Int)
  /// So many for one; agrees where the records' ratio, rounded half up to a whole number, is it.
  case ratio(Int)
  /// No number at all.
  case nothing
  /// A number of which it is not known what it counts, so that nothing may claim it.
  case unknown(Term)

  /// Whether records bear it out.
  /// - Parameter count: what the records say; nil where nothing can be counted.
  public func agreement(with count: ArticleCount?) -> Agreement {
    let holds: Bool? =
      switch self {
      case .nothing: nil
      case .unknown: nil
      case .exactly(let printed): count?.number == printed
      case .over(let printed): count?.number.map { $0 > printed } ?? false
      case .share(_, _, let percent, let rounding):
        count?.fraction.flatMap { numerator, denominator in
          Percent.text(
            numerator, of: denominator, decimals: Self.decimals(of: percent), rounding: rounding)
        } == percent
      case .every: count?.fraction.map { $0 == $1 && $1 > 0 } ?? false
      case .overPercent(let printed):
        count?.fraction.map { $0 * 100 > $1 * printed && $1 > 0 } ?? false
      case .ratio(let printed):
        count?.fraction.flatMap { Percent.ratio($0, to: $1, decimals: 0) } == String(printed)
      }
    if let holds { return holds ? .agrees : .doesNotAgree }
    return self == .nothing ? .nothingPrinted : .notKnown
  }

  private static func decimals(of percent: String) -> Int {
    percent.firstIndex(of: ".").map { percent[$0...].dropFirst().count } ?? 0
  }
}

/// What the records say of a line: a number, or so many of or to so many.
public enum ArticleCount: Hashable, Sendable {
  /// A number.
  case number(Int)
  /// So many of so many, or to so many.
  case fraction(numerator: Int, denominator: Int)

  /// The number; nil for a fraction.
  public var number: Int? { if case .number(let number) = self { number } else { nil } }

  /// The fraction; nil for a number.
  public var fraction: (numerator: Int, denominator: Int)? {
    if case .fraction(let numerator, let denominator) = self {
      (numerator, denominator)
    } else {
      nil
    }
  }
}

/// Whether what was printed and what the records say are one (核对结论).
public enum Agreement: String, CaseIterable, Named {
  /// The records bear it out.
  case agrees
  /// They do not.
  case doesNotAgree = "does-not-agree"
  /// The article has no number for it.
  case nothingPrinted = "nothing-printed"
  /// What the article's number is about is not known.
  case notKnown = "not-known"
  /// The article speaks of another year than the one asked about.
  case otherYear = "other-year"

  /// The conclusion in both languages.
  public var term: Term {
    switch self {
    case .agrees: Term(zh: "一致", en: "agrees")
    case .doesNotAgree: Term(zh: "不一致", en: "does not agree")
    case .nothingPrinted: Term(zh: "文章未载数字，无从比对", en: "nothing printed to compare with")
    case .notKnown: Term(zh: "不详，不作主张", en: "not known, nothing is claimed")
    case .otherYear: Term(zh: "非文章所述年度，不比对", en: "another year, not compared")
    }
  }
}
