/// Where a record stands among the sets of a figure (归属).
public struct Placement: Hashable, Sendable {
  /// Whether it is in the numerator.
  public let isInNumerator: Bool
  /// Whether it is in the denominator.
  public let isInDenominator: Bool
  /// The code of the reason for which it is left out; nil where it is not.
  public let excludedBy: String?

  /// A record that the figure has nothing to do with.
  public static let outside = Placement(
    isInNumerator: false, isInDenominator: false, excludedBy: nil)

  /// Where every record of listed sets stands.
  static func all(in sets: RateSets) -> [RecordID: Placement] {
    let (numerator, denominator) = (Set(sets.records.numerator), Set(sets.records.denominator))
    var all: [RecordID: Placement] = [:]
    for (reason, ids) in sets.records.excluded {
      for id in ids {
        all[id] = Placement(isInNumerator: false, isInDenominator: false, excludedBy: reason)
      }
    }
    for id in numerator.union(denominator) {
      all[id] = Placement(
        isInNumerator: numerator.contains(id), isInDenominator: denominator.contains(id),
        excludedBy: nil)
    }
    return all
  }
}

/// Why a record stands elsewhere in a figure than it was known to before.
public enum PlacementCause: String, CaseIterable, Sendable {
  /// What was recorded of it in between.
  case recorded
  /// The day of asking alone: a period ended, or the law acted by itself.
  case time
  /// Neither alone.
  case both
}

/// A record that stands elsewhere in a figure than it was known to before.
public struct PlacementChange: Hashable, Sendable {
  /// The record.
  public let record: RecordID
  /// Where it stood as known on the earlier day.
  public let before: Placement
  /// Where it stands as known on the later day.
  public let after: Placement
  /// What made the difference.
  public let cause: PlacementCause
}
