/// How a percentage is cut to its decimals (舍入方式).
public enum Rounding: String, CaseIterable, Sendable {
  /// Half away from zero (四舍五入).
  case halfUp = "half-up"
  /// Cut off (截断).
  case truncated
}

/// A percentage in exact whole-number arithmetic.
public enum Percent {
  /// How many decimals can be asked for.
  public static let decimals = 0...6

  /// The share as a decimal string without a percent sign, such as `94.7`; nil where the denominator
  /// is 0, since there are no cases.
  /// - Parameters:
  ///   - numerator: from 0.
  ///   - denominator: from 0; with 0 there is no share.
  ///   - decimals: 0 to 6; others are taken as the nearest of these.
  ///   - rounding: what becomes of the decimals that are not shown.
  public static func text(
    _ numerator: Int, of denominator: Int, decimals: Int = 1, rounding: Rounding = .halfUp
  ) -> String? {
    ratio(numerator * 100, to: denominator, decimals: decimals, rounding: rounding)
  }

  /// So many for one, as a decimal string such as `2.0` for 400 to 200; nil where there are none to
  /// compare with.
  /// - Parameters:
  ///   - numerator: from 0.
  ///   - denominator: from 0; with 0 there is no ratio.
  ///   - decimals: 0 to 6; others are taken as the nearest of these.
  ///   - rounding: what becomes of the decimals that are not shown.
  public static func ratio(
    _ numerator: Int, to denominator: Int, decimals: Int = 1, rounding: Rounding = .halfUp
  ) -> String? {
    units(numerator, to: denominator, decimals: decimals, rounding: rounding)
      .map { written(units: $0, decimals: decimals) }
  }

  /// So many for one in units of the last decimal; nil where there are none to compare with.
  static func units(
    _ numerator: Int, to denominator: Int, decimals: Int, rounding: Rounding
  ) -> Int? {
    guard denominator > 0, numerator >= 0 else { return nil }
    let whole = numerator * scale(decimals)
    return switch rounding {
    case .halfUp: (whole * 2 + denominator) / (denominator * 2)
    case .truncated: whole / denominator
    }
  }

  /// A number that is given in units of its last decimal, as written; not below 0.
  static func written(units: Int, decimals: Int) -> String {
    let scale = scale(decimals)
    guard scale > 1 else { return String(units) }
    // The scale's own digits after its first are the places of the fraction.
    let fraction = String(units % scale + scale).dropFirst()
    return String(units / scale) + "." + fraction
  }

  /// Ten to the power of the decimals, as far as they can be asked for.
  private static func scale(_ decimals: Int) -> Int {
    (0..<min(max(decimals, Self.decimals.lowerBound), Self.decimals.upperBound))
      .reduce(1) { scale, _ in scale * 10 }
  }
}
