import FuyiLaw
import FuyiStatistics
import FuyiStore

extension Session {
  /// Counts a figure and checks what always holds of it: a share's numerator lies in its denominator,
  /// nothing counted is left out, counted and left out are all records of the period, and the groups
  /// add up to the whole.
  /// - Throws: ``TrackerError/figures(_:)`` with the records that break a rule; `StoreError`.
  func checkedFigures(
    _ definition: RateDefinition, in window: Window, by groupings: [Grouping] = [],
    listing: Bool = false
  ) throws -> [RateFigure] {
    let counted = try figures(definition, in: window, by: groupings, listing: listing)
    // The pieces of the period, each over all groups.
    let pieces = groupings.filter { $0.column == nil }
    let wholes =
      pieces.count == groupings.count
      ? counted : try figures(definition, in: window, by: pieces, listing: listing)
    let universes = try definition.universe.map { try figures($0, in: window, by: pieces) }
    for (index, whole) in wholes.enumerated() {
      let universe = universes.map { $0[index].sets.numerator }
      let groups = counted.filter { $0.window == whole.window }.map(\.sets)
      guard
        whole.sets.isSuspect(definition, universe: universe)
          || RateSets.sum(groups).differs(from: whole.sets)
      else { continue }
      throw TrackerError.figures(
        try broken(definition, in: whole.window, by: groupings.filter { $0.column != nil })
          ?? .talliesDiffer(rate: definition.id))
    }
    if listing {
      for whole in wholes {
        if let broken = whole.sets.broken(definition, universe: nil) {
          throw TrackerError.figures(broken)
        }
      }
    }
    return counted
  }

  /// The rule that a figure breaks, found by listing its records.
  private func broken(_ definition: RateDefinition, in window: Window, by groupings: [Grouping])
    throws -> BrokenInvariant?
  {
    let whole = try figures(definition, in: window, listing: true).first?.sets ?? RateSets()
    let universe = try definition.universe.map {
      try figures($0, in: window, listing: true).first?.sets.records.numerator ?? []
    }
    if let broken = whole.broken(definition, universe: universe) { return broken }
    guard !groupings.isEmpty else { return nil }
    let groups = try figures(definition, in: window, by: groupings, listing: true)
    let inGroups = groups.reduce(into: Set<RecordID>()) { $0.formUnion($1.sets.everyone) }
    let stray = inGroups.symmetricDifference(whole.everyone)
    return stray.isEmpty ? nil : .groupsDiffer(rate: definition.id, stray.sorted())
  }

  /// The balance of a period, checked.
  /// - Throws: ``TrackerError/figures(_:)`` with the reviews that came in and did not go out.
  ///
  /// - Parameters:
  ///   - window: the period.
  ///   - about: narrows a term's definition, such as to a region; leaves it as it is where not given.
  func checkedBalance(
    in window: Window, about: (RateDefinition) -> RateDefinition = { $0 }
  ) throws -> Balance {
    func figures(_ term: BalanceTerm, listing: Bool = false) throws -> [RateFigure] {
      try self.figures(about(term.definition), in: window, listing: listing)
    }
    let balances = try Balance.collect(in: window, isWhole: true) { try figures($0) }
    let balance = balances.first ?? Balance(window: window)
    guard !balance.holds else { return balance }
    func records(_ terms: [BalanceTerm]) throws -> Set<RecordID> {
      try terms.reduce(into: []) { records, term in
        for figure in try figures(term, listing: true) {
          records.formUnion(figure.sets.records.numerator)
        }
      }
    }
    let stray = try records(BalanceTerm.incoming)
      .symmetricDifference(records(BalanceTerm.outgoing))
    throw TrackerError.figures(
      .unbalanced(incoming: balance.incoming, outgoing: balance.outgoing, stray.sorted()))
  }
}
