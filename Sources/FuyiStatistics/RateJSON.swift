public import FuyiCore
import FuyiLaw

/// The vocabulary that definitions are written in: in settings files, in the log and in JSON.
///
/// Written here and read in ``RateReading``, and nowhere else.
public enum RateVocabulary {
  /// The id that an office's own rate begins with, so that it never meets a standard one.
  public static let prefix = "own."
  /// How deeply conditions may stand in one another.
  static let deepest = 12

  static let openDuring = "open-during"

  static let comparisons: [(code: String, comparison: DayComparison)] = [
    ("before", .before), ("on-or-before", .onOrBefore), ("on-or-after", .onOrAfter),
    ("after", .after),
  ]

  static let bounds: [(code: String, operand: DayOperand)] = [
    ("first-day", .first), ("last-day", .last), ("as-of", .asOf),
  ]

  enum Shape: String, CaseIterable {
    case share
    case crossPeriod = "cross-period"
    case ratio
  }
}

extension RateDefinition {
  /// The definition in the vocabulary of settings files, complete and in a fixed order.
  ///
  /// Two definitions that mean the same thing in the same words have the same text; neither the
  /// version nor whose it is stands in it.
  public var json: JSON {
    var members: [JSON.Member] = [
      .init("id", .string(id)), .init("name", .string(term.zh)),
      .init("name_en", .string(term.en)), .init("source", .string(source.zh)),
      .init("source_en", .string(source.en)),
    ]
    func list(_ parts: [RatePart]) -> JSON { .array(parts.map(\.json)) }
    func sides(_ shape: RateVocabulary.Shape, _ numerator: [RatePart], _ denominator: [RatePart]) {
      members += [
        .init("shape", .string(shape.rawValue)), .init("numerator_parts", list(numerator)),
        .init("denominator_parts", list(denominator)),
      ]
    }
    switch shape {
    case .share(let parts):
      members += [
        .init("shape", .string(RateVocabulary.Shape.share.rawValue)), .init("parts", list(parts)),
      ]
    case .crossPeriod(let numerator, let denominator):
      sides(.crossPeriod, numerator, denominator)
    case .ratio(let numerator, let denominator): sides(.ratio, numerator, denominator)
    // A number and no rate; the balance has them, and no settings file.
    case .count(let parts): members += [.init("shape", "count"), .init("parts", list(parts))]
    }
    return .object(members)
  }

  /// The definition as the log holds it.
  public func variant(version: Int) -> RateVariant {
    RateVariant(id: id, version: version, definition: json.compact)
  }

  /// Reads what the log holds; nil where it is no definition.
  public init?(_ variant: RateVariant) {
    guard let json = try? JSON(parsing: variant.definition),
      let read = try? RateReading(version: variant.version, isOnRecord: true).definition(json),
      read.id == variant.id
    else { return nil }
    self = read
  }
}

extension RatePart {
  /// The part in the vocabulary of settings files.
  public var json: JSON {
    var members: [JSON.Member] = [
      .init("set", .string(set.rawValue)), .init("dated_by", .string(dating.code)),
      .init("about", about.json),
    ]
    if !exclusions.isEmpty {
      members.append(.init("exclusions", .array(exclusions.map(\.json))))
    }
    members.append(.init("numerator", numerator.json))
    return .object(members)
  }
}

extension Dating {
  /// The code of the day, or `open-during`.
  public var code: String {
    switch self {
    case .on(let column): column.code
    case .openDuring: RateVocabulary.openDuring
    }
  }
}

extension Exclusion {
  /// The reason in the vocabulary of settings files.
  public var json: JSON {
    [
      "code": .string(code), "reason": .string(reason.zh), "reason_en": .string(reason.en),
      "pending": .bool(isPending), "when": predicate.json,
    ]
  }
}

extension Predicate {
  /// The condition in the vocabulary of settings files.
  public var json: JSON {
    switch self {
    case .always: ["always": true]
    case .isOneOf(let column, let codes):
      ["column": .string(column.code), "is": .array(codes.map { .string($0) })]
    case .isSet(let column): ["set": .string(column.code)]
    case .compare(let left, let comparison, let right):
      [
        "day": .string(left.code), "compare": .string(comparison.code), "to": .string(right.code),
      ]
    case .all(let parts): ["all": .array(parts.map(\.json))]
    case .any(let parts): ["any": .array(parts.map(\.json))]
    case .not(let part): ["not": part.json]
    }
  }
}

extension DayOperand {
  /// The code of the column, or of the day of the period.
  public var code: String {
    switch self {
    case .column(let column): column.code
    case .first: "first-day"
    case .last: "last-day"
    case .asOf: "as-of"
    }
  }
}

extension DayComparison {
  /// The code in words: `on-or-before`.
  public var code: String {
    switch self {
    case .before: "before"
    case .onOrBefore: "on-or-before"
    case .onOrAfter: "on-or-after"
    case .after: "after"
    }
  }
}
