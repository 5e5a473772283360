public import FuyiLaw

/// In which set of a rate one record stands, and why (归集判断).
///
/// It asks the same predicates as counting does; a test holds the two together.
public struct Membership: Hashable, Sendable {
  /// What the record is named by.
  public let id: RecordID
  /// The side of the rate that the part belongs to.
  public let side: Side
  /// The part of the rate that could count it.
  public let part: RatePart
  /// Where it stands.
  public let standing: Standing
  /// The day that dates it; nil where it has none.
  public let day: CivilDate?
  /// The day of its end, where the whole time of its being open dates it; nil while it is open.
  public let end: CivilDate?
  /// Whether the part is about the record at all.
  public let about: Trace
  /// The reasons for leaving it out, in order, each as asked.
  public let exclusions: [Trace]
  /// Whether the part's numerator holds for it.
  public let counts: Trace

  /// A side of a rate.
  public enum Side: String, Hashable, Sendable {
    /// Both at once: of a share.
    case both
    /// The numerator alone, of a figure whose sides are counted apart.
    case numerator
    /// The denominator alone.
    case denominator
  }

  /// Where a record stands.
  public enum Standing: Hashable, Sendable {
    /// In the numerator; of a share in the denominator too.
    case numerator
    /// In the denominator and not in the numerator.
    case denominator
    /// Left out for a reason.
    case excluded(Exclusion)
    /// Not of this period: the day that dates it is missing or lies outside.
    case notDated
    /// Of this period, but the rate is not about it.
    case notAbout
    /// Of this period and meant, but not what this side counts.
    case notCounted
  }

  init(_ record: Record, _ part: RatePart, _ side: Side, in window: Window) {
    self.id = record.id
    self.side = side
    self.part = part
    switch part.dating {
    case .on(let column): (day, end) = (record.days[column], nil)
    case .openDuring: (day, end) = (record.days[.openedOn], record.days[.closedOn])
    }
    about = Trace(part.about, of: record, in: window)
    exclusions = part.exclusions.map { Trace($0.predicate, of: record, in: window) }
    counts = Trace(part.numerator, of: record, in: window)
    standing = Self.standing(
      part, side, isDated: part.dating.includes(record, in: window), about, exclusions, counts)
  }

  private static func standing(
    _ part: RatePart, _ side: Side, isDated: Bool, _ about: Trace, _ exclusions: [Trace],
    _ counts: Trace
  ) -> Standing {
    guard isDated else { return .notDated }
    guard about.holds else { return .notAbout }
    switch side {
    case .both:
      if let index = exclusions.firstIndex(where: \.holds) {
        return .excluded(part.exclusions[index])
      }
      return counts.holds ? .numerator : .denominator
    case .numerator: return counts.holds ? .numerator : .notCounted
    case .denominator: return counts.holds ? .denominator : .notCounted
    }
  }
}

extension RateDefinition {
  /// Where a record stands, once for each part of the rate that counts records of its set.
  public func memberships(of record: Record, in window: Window) -> [Membership] {
    sides.filter { $0.part.set == record.id.set }.map {
      Membership(record, $0.part, $0.side, in: window)
    }
  }

  /// The parts of the rate with the side that each belongs to.
  public var sides: [(side: Membership.Side, part: RatePart)] {
    switch shape {
    case .share(let parts): parts.map { (.both, $0) }
    case .crossPeriod(let numerator, let denominator), .ratio(let numerator, let denominator):
      numerator.map { (.numerator, $0) } + denominator.map { (.denominator, $0) }
    case .count(let parts): parts.map { (.numerator, $0) }
    }
  }

  /// The sets of records that the rate counts, each once.
  public var recordSets: [RecordSet] {
    RecordSet.allCases.filter { set in sides.contains { $0.part.set == set } }
  }
}
