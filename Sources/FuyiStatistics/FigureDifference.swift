/// A figure as known on two days, and the records that make the difference (数据变动).
public struct FigureDifference: Hashable, Sendable {
  /// What was counted.
  public let definition: RateDefinition
  /// The groups, one for each level of the breakdown; none for the whole.
  public let groups: [RateFigure.Group]
  /// The sets as known on the earlier day; empty where there was no such group.
  public let before: RateSets
  /// The sets as known on the later day; empty where there is no such group.
  public let after: RateSets
  /// The records that stand elsewhere, in order.
  public let changes: [PlacementChange]

  /// Whether any record stands elsewhere.
  public var isChanged: Bool { !changes.isEmpty }

  /// The difference of the percentages as printed, in points with one decimal and a sign; nil where the
  /// figure is no percentage or one of the days has no cases.
  public var points: String? {
    guard definition.shape.isPercentage else { return nil }
    return FigureComparison(definition, now: after, then: before).text()
  }

  /// Compares the figures of one question, group by group.
  /// - Parameters:
  ///   - earlier: as known and asked on the earlier day, records listed.
  ///   - meanwhile: as known on the earlier day and asked on the later, records listed.
  ///   - later: as known and asked on the later day, records listed.
  /// - Returns: the groups of either day, rate by rate, in the order in which they stand.
  public static func between(
    _ earlier: [RateFigure], meanwhile: [RateFigure], _ later: [RateFigure]
  ) -> [FigureDifference] {
    func byKey(_ figures: [RateFigure]) -> [Key: RateSets] {
      Dictionary(
        figures.map { (Key($0.definition.id, $0.groups), $0.sets) },
        uniquingKeysWith: { first, _ in first })
    }
    let (before, between, after) = (byKey(earlier), byKey(meanwhile), byKey(later))
    var rates: [RateDefinition] = []
    for figure in earlier + later where !rates.contains(figure.definition) {
      rates.append(figure.definition)
    }
    return rates.flatMap { definition in
      Set((earlier + later).filter { $0.definition == definition }.map(\.groups))
        .sorted(by: RateFigure.Group.precede)
        .map { groups in
          let key = Key(definition.id, groups)
          return FigureDifference(
            definition, groups, before[key] ?? RateSets(), between[key] ?? RateSets(),
            after[key] ?? RateSets())
        }
    }
  }

  private init(
    _ definition: RateDefinition, _ groups: [RateFigure.Group], _ before: RateSets,
    _ meanwhile: RateSets, _ after: RateSets
  ) {
    self.definition = definition
    self.groups = groups
    self.before = before
    self.after = after
    let (then, between, now) = (
      Placement.all(in: before), Placement.all(in: meanwhile), Placement.all(in: after)
    )
    changes = Set(then.keys).union(now.keys).sorted(by: Self.precedes).compactMap { id in
      let (first, last) = (then[id] ?? .outside, now[id] ?? .outside)
      guard first != last else { return nil }
      let waited = between[id] ?? .outside
      let cause: PlacementCause =
        waited == last ? .time : waited == first ? .recorded : .both
      return PlacementChange(record: id, before: first, after: last, cause: cause)
    }
  }

  /// Sets of one figure can differ in kind, and ids are only in order within one.
  private static func precedes(_ left: RecordID, _ right: RecordID) -> Bool {
    left < right || (!(right < left) && left.set.rawValue < right.set.rawValue)
  }

  private struct Key: Hashable {
    let id: String
    let groups: [RateFigure.Group]

    init(_ id: String, _ groups: [RateFigure.Group]) {
      self.id = id
      self.groups = groups
    }
  }
}
