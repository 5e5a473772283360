import FuyiLaw
import FuyiWording

extension Language {
  /// One of two texts, in this language.
  func words(_ zh: String, _ en: String) -> String {
    switch self {
    case .zh: zh
    case .en: en
    }
  }

  /// The number of a section with what stands behind it: 一、 and `1. `.
  func sectionNumber(_ number: Int) -> String {
    words(Self.chinese(number) + "、", "\(number). ")
  }

  /// Whether both sides of an identity are equal, in words.
  func verdict(_ identity: ReportIdentity) -> String {
    identity.holds ? words("成立", "holds") : words("不成立", "does not hold")
  }

  /// What sets a figure's fraction apart as columns of their own: 分子, 分母.
  var fractionParts: (numerator: String, denominator: String) {
    (words("分子", "numerator"), words("分母", "denominator"))
  }

  private static func chinese(_ number: Int) -> String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    guard (1...99).contains(number) else { return String(number) }
    let (tens, ones) = (number / 10, number % 10)
    return (tens > 1 ? digits[tens] : "") + (tens > 0 ? "十" : "") + digits[ones]
  }
}

extension ReportIdentity {
  /// Both sides with the sign that belongs between them.
  var sides: String { "\(left) \(holds ? "=" : "≠") \(right)" }

  /// The mark that goes with the verdict.
  var mark: String { holds ? "✓" : "✗" }
}
