public import FuyiLaw

/// Which records of a set a period has.
public enum Dating: Hashable, Sendable {
  /// Those whose day lies in the period.
  case on(RecordColumn)
  /// Reviews open on any of its days: opened by its end and not closed before it began.
  case openDuring
}

/// Why records of the period are left out of a rate.
public struct Exclusion: Hashable, Sendable {
  /// The reason's code.
  public let code: String
  /// The reason in both languages.
  public let reason: Term
  /// Whether the record may still come in: it is pending.
  public let isPending: Bool
  /// Which records it holds for.
  public let predicate: Predicate

  init(_ code: String, zh: String, en: String, isPending: Bool = false, when predicate: Predicate) {
    self.init(code, Term(zh: zh, en: en), isPending: isPending, when: predicate)
  }

  init(_ code: String, _ reason: Term, isPending: Bool, when predicate: Predicate) {
    self.code = code
    self.reason = reason
    self.isPending = isPending
    self.predicate = predicate
  }
}

/// Part of a rate: a set of records, and which of them count.
public struct RatePart: Hashable, Sendable {
  /// The records.
  public let set: RecordSet
  /// What dates them.
  public let dating: Dating
  /// Which of the period's records the rate is about at all.
  public let about: Predicate
  /// Which are left out and why; the first that holds is the reason.
  public let exclusions: [Exclusion]
  /// Which of the rest are in the numerator.
  public let numerator: Predicate

  init(
    _ set: RecordSet, dated dating: Dating, about: Predicate,
    leavingOut exclusions: [Exclusion] = [], numerator: Predicate
  ) {
    self.set = set
    self.dating = dating
    self.about = about
    self.exclusions = exclusions
    self.numerator = numerator
  }
}

/// How numerator and denominator belong together.
public enum RateShape: Hashable, Sendable {
  /// The numerator is part of the denominator; at most 100%.
  case share([RatePart])
  /// Dated differently, so that neither contains the other; may pass 100%. The parts' `numerator`
  /// says what is counted.
  case crossPeriod(numerator: [RatePart], denominator: [RatePart])
  /// So many of one for each of another: a ratio such as 2:1, never a percentage. The parts' `numerator`
  /// says what is counted.
  case ratio(numerator: [RatePart], denominator: [RatePart])
  /// So many, of nothing: a number and no rate. What the parts' `numerator` holds for is counted.
  case count([RatePart])

  /// Whether the figure is a percentage.
  public var isPercentage: Bool {
    switch self {
    case .share, .crossPeriod: true
    case .ratio, .count: false
    }
  }
}

extension RateDefinition {
  /// Why records of the period are left out, each reason once, in the order in which they are asked.
  public var exclusions: [Exclusion] {
    var seen: Set<String> = []
    return sides.flatMap(\.part.exclusions).filter { seen.insert($0.code).inserted }
  }
}

/// Whose definition of a rate it is (口径归属).
public enum RateOrigin: String, CaseIterable, Named {
  /// One that the program has for everybody.
  case standard
  /// One that the office has made itself.
  case office

  /// The origin in both languages.
  public var term: Term {
    switch self {
    case .standard: Term(zh: "标准指标", en: "standard")
    case .office: Term(zh: "本机构自定", en: "the office's own")
    }
  }
}

/// What a published rate means (指标定义).
public struct RateDefinition: Hashable, Sendable {
  /// The id that commands and JSON use.
  public let id: String
  /// Raised whenever the meaning changes.
  public let version: Int
  /// Its name in both languages.
  public let term: Term
  /// Who prints it so, or why it is defined so.
  public let source: Term
  /// What is counted.
  public let shape: RateShape
  /// Whose definition it is.
  public let origin: RateOrigin

  init(
    _ id: String, version: Int = 1, zh: String, en: String, source: Term, _ shape: RateShape
  ) {
    self.init(
      id: id, version: version, term: Term(zh: zh, en: en), source: source, shape: shape,
      origin: .standard)
  }

  init(
    id: String, version: Int, term: Term, source: Term, shape: RateShape, origin: RateOrigin
  ) {
    self.id = id
    self.version = version
    self.term = term
    self.source = source
    self.shape = shape
    self.origin = origin
  }
}
