import FuyiLaw

/// A rate as counted: how many, of how many, what was left out and, where asked for, which records.
public struct RateFigure: Hashable, Sendable {
  /// What was counted.
  public let definition: RateDefinition
  /// The period and the day of asking.
  public let window: Window
  /// The group's code; nil for the whole.
  public let group: Group?
  /// The records counted.
  public let sets: RateSets

  /// A group: its code, or nil for records that state none.
  public struct Group: Hashable, Sendable {
    /// The code; nil stands for "not recorded".
    public let code: String?

    /// A group with a code, or the group of records without one.
    public init(code: String?) {
      self.code = code
    }

    /// The order in which groups are printed: by code, records without one last.
    package static func precedes(_ left: String?, _ right: String?) -> Bool {
      guard let left else { return false }
      return right.map { left < $0 } ?? true
    }
  }

  /// A figure.
  public init(definition: RateDefinition, window: Window, group: Group?, sets: RateSets) {
    self.definition = definition
    self.window = window
    self.group = group
    self.sets = sets
  }
}

/// The sets behind a figure, as counts and, where they were asked for, as records in order.
public struct RateSets: Hashable, Sendable {
  /// How many are in the numerator.
  public var numerator = 0
  /// How many are in the denominator.
  public var denominator = 0
  /// How many were left out, by the reason's code.
  public var excluded: [String: Int] = [:]
  /// The records; empty where only counts were asked for.
  public var records = Members()

  /// Nothing counted yet.
  public init() {}

  /// How many were left out in all.
  public var excludedTotal: Int { excluded.values.reduce(0, +) }

  /// The records of the sets.
  public struct Members: Hashable, Sendable {
    /// Those in the numerator.
    public var numerator: [RecordID] = []
    /// Those in the denominator.
    public var denominator: [RecordID] = []
    /// Those left out, by the reason's code.
    public var excluded: [String: [RecordID]] = [:]

    /// None.
    public init() {}
  }

  /// The sets with their records in order, whatever order they were found in.
  public func sorted() -> RateSets {
    var copy = self
    copy.records.numerator.sort()
    copy.records.denominator.sort()
    copy.records.excluded = copy.records.excluded.mapValues { $0.sorted() }
    return copy
  }

  /// Whether the sets fit the shape they were counted for: a share's numerator lies within its
  /// denominator, and nothing left out is in it.
  public func fits(_ shape: RateShape) -> Bool {
    guard case .share = shape else { return numerator >= 0 && denominator >= 0 }
    guard numerator <= denominator else { return false }
    let inside = Set(records.denominator)
    return records.numerator.allSatisfy(inside.contains)
      && records.excluded.values.allSatisfy { $0.allSatisfy { !inside.contains($0) } }
  }
}

/// The balance of a period (收结存): what came in and what went out, which have to be equal.
public struct Balance: Hashable, Sendable {
  /// The period and the day of asking.
  public let window: Window
  /// The group; nil for the whole.
  public let group: RateFigure.Group?
  /// Open when the period began.
  public var carriedOver = 0
  /// Accepted in it, also by law.
  public var accepted = 0
  /// Taken over from another authority.
  public var transferredIn = 0
  /// Reopened on an order.
  public var reopened = 0
  /// Concluded in it.
  public var concluded = 0
  /// Sent to another authority after acceptance.
  public var transferredOut = 0
  /// Open when it ended.
  public var open = 0
  /// Of those open, how many were past their lawful end; printed beside the rate of those concluded
  /// in time.
  public var overdue = 0

  /// A balance of nothing.
  public init(window: Window, group: RateFigure.Group?) {
    self.window = window
    self.group = group
  }

  /// Carried over, accepted, transferred in and reopened.
  public var incoming: Int { carriedOver + accepted + transferredIn + reopened }
  /// Concluded, transferred out and still open.
  public var outgoing: Int { concluded + transferredOut + open }
  /// Whether both sides are equal.
  public var holds: Bool { incoming == outgoing }
}

/// The terms of the balance, each a question about a review; counted alike here and as SQL.
public enum BalanceTerm: String, CaseIterable, Sendable {
  case carriedOver, accepted, transferredIn, reopened, concluded, transferredOut, open, overdue

  /// Which reviews it counts.
  public var predicate: Predicate {
    let inPeriod = Predicate.all([
      .compare(.column(.openedOn), .onOrAfter, .first),
      .compare(.column(.openedOn), .onOrBefore, .last),
    ])
    let closedInPeriod = Predicate.all([
      .compare(.column(.closedOn), .onOrAfter, .first),
      .compare(.column(.closedOn), .onOrBefore, .last),
    ])
    let openAtEnd = Predicate.all([
      .compare(.column(.openedOn), .onOrBefore, .last),
      .not(.compare(.column(.closedOn), .onOrBefore, .last)),
    ])
    let question: Predicate =
      switch self {
      case .carriedOver:
        .all([
          .compare(.column(.openedOn), .before, .first),
          .not(.compare(.column(.closedOn), .before, .first)),
        ])
      case .accepted: .all([inPeriod, .isOneOf(.opening, ["accepted", "deemed-accepted"])])
      case .transferredIn: .all([inPeriod, .isOneOf(.opening, ["transferred-in"])])
      case .reopened: .all([inPeriod, .isOneOf(.opening, ["reopened"])])
      case .concluded: .all([closedInPeriod, .isConclusion])
      case .transferredOut: .all([closedInPeriod, .isOneOf(.closing, ["transferred-out"])])
      case .open: openAtEnd
      case .overdue:
        .all([
          openAtEnd, .compare(.column(.dueOn), .before, .last),
          .compare(.column(.dueOn), .before, .asOf),
        ])
      }
    return .all([.hasBegun, question])
  }

  /// Puts the term's count in its place.
  public func put(_ count: Int, in balance: inout Balance) {
    switch self {
    case .carriedOver: balance.carriedOver = count
    case .accepted: balance.accepted = count
    case .transferredIn: balance.transferredIn = count
    case .reopened: balance.reopened = count
    case .concluded: balance.concluded = count
    case .transferredOut: balance.transferredOut = count
    case .open: balance.open = count
    case .overdue: balance.overdue = count
    }
  }
}
