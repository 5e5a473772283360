import FuyiLaw

/// A rate as counted: how many, of how many, what was left out and, where asked for, which records.
public struct RateFigure: Hashable, Sendable {
  /// What was counted.
  public var definition: RateDefinition { asked.definition }
  /// The period and the day of asking.
  public let window: Window
  /// The groups, one for each level of the breakdown; none for the whole.
  public let groups: [Group]
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

    /// The order of the groups of several levels: by the first that differs.
    package static func precede(_ left: [Group], _ right: [Group]) -> Bool {
      for (one, other) in zip(left, right) where one != other {
        return precedes(one.code, other.code)
      }
      return left.count < right.count
    }
  }

  /// The definition, which the figures of a breakdown share: one for each would cost more to copy than all
  /// else in a figure.
  private let asked: Asked

  /// A figure.
  public init(definition: RateDefinition, window: Window, groups: [Group] = [], sets: RateSets) {
    self.init(Asked(definition), window, groups, sets)
  }

  private init(_ asked: Asked, _ window: Window, _ groups: [Group], _ sets: RateSets) {
    self.asked = asked
    self.window = window
    self.groups = groups
    self.sets = sets
  }

  /// Figures of one definition.
  static func sharing(
    _ definition: RateDefinition, _ counted: [(groups: [Group], window: Window, sets: RateSets)]
  ) -> [RateFigure] {
    let asked = Asked(definition)
    return counted.map { RateFigure(asked, $0.window, $0.groups, $0.sets) }
  }

  private final class Asked: Hashable, Sendable {
    let definition: RateDefinition

    init(_ definition: RateDefinition) {
      self.definition = definition
    }

    static func == (left: Asked, right: Asked) -> Bool {
      left === right || left.definition == right.definition
    }

    func hash(into hasher: inout Hasher) { hasher.combine(definition) }
  }

  /// The group of a breakdown with one level, or the first of several; nil for the whole.
  public var group: Group? { groups.first }
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
    if records == Members() { return self }
    var copy = self
    copy.records.numerator.sort()
    copy.records.denominator.sort()
    copy.records.excluded = copy.records.excluded.mapValues { $0.sorted() }
    return copy
  }
}
