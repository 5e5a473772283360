public import FuyiLaw

/// One figure of an article, with what the article printed and what it is checked by (文章核对项).
public struct ArticleLine: Hashable, Sendable {
  /// The id that JSON uses.
  public let id: String
  /// The mechanism that the article describes.
  public let mechanism: Term
  /// What is counted, in both languages.
  public let term: Term
  /// What the article printed.
  public let printed: PrintedClaim
  /// What it is measured by; nil where it is not known what the article counted.
  public let measure: Measure?

  /// What a line is measured by.
  public enum Measure: Hashable, Sendable {
    /// A number of records, or of what they have.
    case figure(RecordFigure)
    /// A rate or a ratio.
    case rate(RateDefinition)
  }

  init(_ mechanism: Term, _ printed: PrintedClaim, _ figure: RecordFigure) {
    self.id = figure.id
    self.mechanism = mechanism
    self.term = figure.term
    self.printed = printed
    self.measure = .figure(figure)
  }

  init(_ mechanism: Term, _ printed: PrintedClaim, rate: RateDefinition) {
    self.id = rate.id
    self.mechanism = mechanism
    self.term = rate.term
    self.printed = printed
    self.measure = .rate(rate)
  }

  /// A line that nothing is counted for.
  init(unknown id: String, _ mechanism: Term, printed: Term, term: Term) {
    self.id = id
    self.mechanism = mechanism
    self.term = term
    self.printed = .unknown(printed)
    self.measure = nil
  }
}

/// A line of an article held against the records.
public struct ArticleFinding: Hashable, Sendable {
  /// The line.
  public let line: ArticleLine
  /// What was counted; nil where nothing can be.
  public let counted: Counted?
  /// Whether the article and the records are one.
  public let agreement: Agreement

  /// What was counted for a line.
  public enum Counted: Hashable, Sendable {
    /// A number of records, or of what they have.
    case figure(FigureCount)
    /// A rate or a ratio.
    case rate(RateFigure)
  }

  /// What was counted for a line, compared with what was printed.
  /// - Parameters:
  ///   - line: what the article prints.
  ///   - counted: what the records say; nil where nothing can be counted.
  ///   - isSameYear: whether the article speaks of the year that was counted; where it does
  ///   not, its figures are not compared.
  public init(line: ArticleLine, counted: Counted?, isSameYear: Bool) {
    self.line = line
    self.counted = counted
    let agreement = line.printed.agreement(with: counted?.count)
    switch agreement {
    case .agrees, .doesNotAgree: self.agreement = isSameYear ? agreement : .otherYear
    case .nothingPrinted, .notKnown, .otherYear: self.agreement = agreement
    }
  }
}

extension ArticleFinding.Counted {
  /// The number or the fraction.
  public var count: ArticleCount {
    switch self {
    case .figure(let count): .number(count.value)
    case .rate(let figure):
      .fraction(numerator: figure.sets.numerator, denominator: figure.sets.denominator)
    }
  }
}
