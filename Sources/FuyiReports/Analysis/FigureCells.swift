import FuyiLaw
import FuyiStatistics
import FuyiWording

/// Turns figures into the cells of a report, all with one rounding.
struct FigureCells {
  let language: Language
  let decimals: Int
  let rounding: Rounding

  /// The figure with the records behind it: those counted, or of a share its numerator.
  func cell(_ figure: RateFigure) -> ReportCell {
    ReportCell(value(figure.definition, figure.sets), records: labels(figure))
  }

  /// The figure alone.
  func value(_ definition: RateDefinition, _ sets: RateSets) -> ReportCell.Value {
    let (numerator, denominator) = (sets.numerator, sets.denominator)
    switch definition.shape {
    case .count: return .count(numerator)
    case .share, .crossPeriod:
      return .percent(text: percent(sets), numerator: numerator, denominator: denominator)
    case .ratio:
      return .ratio(
        text: Percent.ratio(numerator, to: denominator, decimals: decimals, rounding: rounding),
        numerator: numerator, denominator: denominator)
    }
  }

  /// How it differs from another period.
  func cell(_ comparison: FigureComparison?) -> ReportCell {
    guard let comparison else { return ReportCell(.empty) }
    let places: Int
    if case .count = comparison.definition.shape { places = 0 } else { places = decimals }
    return ReportCell(
      .points(
        text: comparison.text(decimals: decimals, rounding: rounding),
        units: comparison.difference(decimals: decimals, rounding: rounding) ?? 0,
        decimals: places))
  }

  /// The percentage without its sign; nil where there are no cases.
  func percent(_ sets: RateSets) -> String? {
    Percent.text(sets.numerator, of: sets.denominator, decimals: decimals, rounding: rounding)
  }

  /// The figure as a sentence says it: `34.9%（172/493）`, `12 件`.
  func words(_ definition: RateDefinition, _ sets: RateSets) -> String {
    switch definition.shape {
    case .count: return String(sets.numerator)
    case .share, .crossPeriod:
      guard let percent = percent(sets) else { return word("无", "no cases") }
      return word(
        "\(percent)%（\(sets.numerator)/\(sets.denominator)）",
        "\(percent)% (\(sets.numerator)/\(sets.denominator))")
    case .ratio:
      let ratio = Percent.ratio(
        sets.numerator, to: sets.denominator, decimals: decimals, rounding: rounding)
      guard let ratio else { return word("无", "no cases") }
      return word(
        "\(ratio)∶1（\(sets.numerator)∶\(sets.denominator)）",
        "\(ratio):1 (\(sets.numerator):\(sets.denominator))")
    }
  }

  /// What the column of a figure holds.
  func kind(_ definition: RateDefinition) -> ReportTable.Column.Kind {
    if case .count = definition.shape { .count } else { .percent }
  }

  func word(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

  private func labels(_ figure: RateFigure) -> [String] {
    figure.sets.records.numerator.map(\.label)
  }
}
