import FuyiLaw
import FuyiWording

extension ReportCell.Value {
  /// The value as people read it, without its fraction: `94.7%`, `2.0:1`, `12`; 无 where there are no
  /// cases, — where the question does not arise.
  func words(in language: Language, under kind: ReportTable.Column.Kind) -> String {
    let none = language.words("无", "none")
    switch self {
    case .empty: return "—"
    case .text(let text): return text
    case .count(let number): return String(number)
    case .percent(let text, _, _): return text.map { $0 + "%" } ?? none
    case .ratio(let text, _, _): return text.map { $0 + ":1" } ?? none
    case .points(let text, _, _):
      // The heading of a column of differences says what they are.
      let unit = kind == .points ? "" : language.words(" 个百分点", " points")
      return text.map { $0 + unit } ?? none
    case .day(let day): return day.description
    }
  }

  /// The fraction of a percentage or a ratio as read: `374/395`, `400:200`.
  var fraction: String? {
    switch self {
    case .percent(_, let numerator, let denominator): "\(numerator)/\(denominator)"
    case .ratio(_, let numerator, let denominator): "\(numerator):\(denominator)"
    case .empty, .text, .count, .points, .day: nil
    }
  }

  /// The parts of a percentage or a ratio.
  var parts: (numerator: Int, denominator: Int)? {
    switch self {
    case .percent(_, let numerator, let denominator): (numerator, denominator)
    case .ratio(_, let numerator, let denominator): (numerator, denominator)
    case .empty, .text, .count, .points, .day: nil
    }
  }

  /// The value and its fraction in a line: `94.7% (374/395)`.
  func wordsWithFraction(in language: Language, under kind: ReportTable.Column.Kind) -> String {
    let words = words(in: language, under: kind)
    return fraction.map { words + language.words("（\($0)）", " (\($0))") } ?? words
  }

  /// A difference as a plain number without a plus sign, `-1.2`; nil for anything else.
  var plainPoints: String? {
    guard case .points(let text, let units, let decimals) = self, text != nil else { return nil }
    guard decimals > 0 else { return String(units) }
    let digits = String(units.magnitude)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    return (units < 0 ? "-" : "") + padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }
}
