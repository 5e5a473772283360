import FuyiCore
import FuyiLaw
import FuyiStatistics

/// How percentages are printed: rounded how, with how many decimals.
struct RateStyle {
  let rounding: Rounding
  let decimals: Int

  /// - Throws: ``CommandError`` for a rounding that is none, or decimals out of range.
  static func read(rounding given: String, decimals: Int) throws -> RateStyle {
    guard let rounding = Rounding(rawValue: given) else {
      throw CommandError.unknownChoice(
        what: Term(zh: "舍入方式", en: "rounding"), given: given, choices: Rounding.choices)
    }
    guard Percent.decimals.contains(decimals) else {
      throw CommandError.decimalsOutOfRange(decimals)
    }
    return RateStyle(rounding: rounding, decimals: decimals)
  }
}

extension Rounding {
  static let choices = [
    FactForm.Choice(code: Rounding.halfUp.rawValue, term: Term(zh: "四舍五入", en: "half up")),
    FactForm.Choice(code: Rounding.truncated.rawValue, term: Term(zh: "截断", en: "truncated")),
  ]

  var term: Term {
    Rounding.choices.first { $0.code == rawValue }?.term ?? Term(zh: rawValue, en: rawValue)
  }
}
