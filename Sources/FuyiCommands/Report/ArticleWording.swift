import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiStatistics
import FuyiWording

extension PrintedClaim {
  /// What the article printed, as people read it; nil where it printed nothing.
  var term: Term? {
    switch self {
    case .exactly(let number): Term(zh: "\(number)", en: "\(number)")
    case .over(let number): Term(zh: "过\(number)", en: "over \(number)")
    case .share(let numerator, let denominator, let percent, let rounding):
      Term(
        zh: "\(percent)%（\(numerator)/\(denominator)，\(rounding.term.zh)）",
        en: "\(percent)% (\(numerator)/\(denominator), \(rounding.term.en))")
    case .every: Term(zh: "100%", en: "100%")
    case .overPercent(let percent): Term(zh: "过\(percent)%", en: "over \(percent)%")
    case .ratio(let one): Term(zh: "\(one):1", en: "\(one):1")
    case .nothing: nil
    case .unknown(let words): words
    }
  }
}

/// A rate's fraction as percentages, or as so many for one.
private struct Quotients {
  let truncated: String?
  let halfUp: String?
  /// Whether it is so many for one, and no percentage.
  let isRatio: Bool

  /// What stands behind the number.
  var unit: String { isRatio ? ":1" : "%" }

  init(_ figure: RateFigure) {
    let (numerator, denominator) = (figure.sets.numerator, figure.sets.denominator)
    func quotient(_ rounding: Rounding) -> String? {
      switch figure.definition.shape {
      case .share, .crossPeriod: Percent.text(numerator, of: denominator, rounding: rounding)
      case .ratio, .count: Percent.ratio(numerator, to: denominator, rounding: rounding)
      }
    }
    isRatio = !figure.definition.shape.isPercentage
    truncated = quotient(.truncated)
    halfUp = quotient(.halfUp)
  }
}

extension ArticleFinding.Counted {
  /// Records that stand behind a figure.
  struct Members {
    let key: String
    let term: Term?
    let records: [RecordID]
  }

  /// The records behind it; of a rate those of the numerator, of the denominator, and left out.
  var sets: [Members] {
    switch self {
    case .figure(let count): [Members(key: "counted", term: nil, records: count.records)]
    case .rate(let figure):
      [
        Members(
          key: "numerator", term: Term(zh: "分子", en: "numerator"),
          records: figure.sets.records.numerator),
        Members(
          key: "denominator", term: Term(zh: "分母", en: "denominator"),
          records: figure.sets.records.denominator),
        Members(
          key: "excluded", term: Term(zh: "未计入", en: "left out"),
          records: figure.sets.records.excluded.values.joined().sorted()),
      ]
    }
  }

  /// What the records say: the number, or the fraction with both ways of rounding.
  func text(in language: Language) -> String {
    switch self {
    case .figure(let count): return String(count.value)
    case .rate(let figure):
      let quotients = Quotients(figure)
      let sign = quotients.isRatio ? ":" : "/"
      let fraction = "\(figure.sets.numerator)\(sign)\(figure.sets.denominator)"
      let left = figure.sets.excludedTotal
      let leftOut = left > 0 ? tr("；未计入 \(left)", "; left out \(left)") : ""
      guard let truncated = quotients.truncated, let halfUp = quotients.halfUp else {
        return tr("\(fraction)，无", "\(fraction), no cases") + leftOut
      }
      let unit = quotients.unit
      return Term(
        zh: "\(fraction)＝\(truncated)\(unit)（\(Rounding.truncated.term.zh)），"
          + "\(halfUp)\(unit)（\(Rounding.halfUp.term.zh)）\(leftOut)",
        en: "\(fraction) = \(truncated)\(unit) (\(Rounding.truncated.term.en)), "
          + "\(halfUp)\(unit) (\(Rounding.halfUp.term.en))\(leftOut)"
      ).text(in: language)
    }
  }

  /// What the records say, for scripts.
  var json: [JSON.Member] {
    switch self {
    case .figure(let count): return [.init("value", .int(count.value))]
    case .rate(let figure):
      let quotients = Quotients(figure)
      let name = quotients.isRatio ? "ratio" : "percent"
      return [
        .init("numerator", .int(figure.sets.numerator)),
        .init("denominator", .int(figure.sets.denominator)),
        .init("excluded", .int(figure.sets.excludedTotal)),
        .init("\(name)Truncated", .optional(quotients.truncated)),
        .init("\(name)HalfUp", .optional(quotients.halfUp)),
      ]
    }
  }
}
