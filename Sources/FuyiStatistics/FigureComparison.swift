/// A figure beside the same one of another period, by one definition (比较).
public struct FigureComparison: Hashable, Sendable {
  /// The figure of the period asked about.
  public let now: RateSets
  /// The figure of the period that it is compared with.
  public let then: RateSets
  /// What the figure is, which says how they differ.
  public let definition: RateDefinition

  /// Two figures of one definition.
  public init(_ definition: RateDefinition, now: RateSets, then: RateSets) {
    self.definition = definition
    self.now = now
    self.then = then
  }

  /// The difference in units of the last decimal that is shown.
  ///
  /// Of percentages it is the difference of the two as printed, in percentage points, so that a reader
  /// who subtracts one from the other finds the same. Of numbers it is their difference.
  /// - Parameters:
  ///   - decimals: how many decimals the percentages are printed with; 0 to 6.
  ///   - rounding: how they are rounded.
  /// - Returns: nil where either side has no cases.
  public func difference(decimals: Int = 1, rounding: Rounding = .halfUp) -> Int? {
    switch definition.shape {
    case .count: now.numerator - then.numerator
    case .share, .crossPeriod:
      units(now, scale: 100, decimals, rounding).flatMap { now in
        units(then, scale: 100, decimals, rounding).map { now - $0 }
      }
    case .ratio:
      units(now, scale: 1, decimals, rounding).flatMap { now in
        units(then, scale: 1, decimals, rounding).map { now - $0 }
      }
    }
  }

  private func units(_ sets: RateSets, scale: Int, _ decimals: Int, _ rounding: Rounding) -> Int? {
    Percent.units(
      sets.numerator * scale, to: sets.denominator, decimals: decimals, rounding: rounding)
  }

  /// The difference as written, with its sign: `+1.7`, `-0.3`, `0.0`, or `+12` of numbers.
  public func text(decimals: Int = 1, rounding: Rounding = .halfUp) -> String? {
    difference(decimals: decimals, rounding: rounding).map { units in
      let places: Int
      if case .count = definition.shape { places = 0 } else { places = decimals }
      let sign = units > 0 ? "+" : units < 0 ? "-" : ""
      return sign + Percent.written(units: abs(units), decimals: places)
    }
  }
}
