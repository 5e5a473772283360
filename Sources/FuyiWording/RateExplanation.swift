import FuyiCore
public import FuyiLaw
public import FuyiStatistics

/// A definition of a rate in words, part by part (指标定义说明).
public struct RateExplanation: Sendable {
  /// The definition that is explained.
  public let definition: RateDefinition
  private let names: [RecordColumn: [String: Term]]

  /// An explanation.
  /// - Parameters:
  ///   - definition: the rate.
  ///   - names: what the codes of the office's own lists are called.
  public init(_ definition: RateDefinition, names: [RecordColumn: [String: Term]] = [:]) {
    self.definition = definition
    self.names = names
  }

  /// How numerator and denominator belong together.
  public var shape: Term {
    switch definition.shape {
    case .share:
      Term(
        zh: "百分比；分子是分母的一部分，不超过 100%",
        en: "a percentage; the numerator is part of the denominator, so at most 100%")
    case .crossPeriod:
      Term(
        zh: "百分比；分子、分母分别按各自的日期统计，互不包含，可能超过 100%",
        en: "a percentage; numerator and denominator are dated differently, neither contains the "
          + "other, and it may pass 100%")
    case .ratio:
      Term(
        zh: "比值（如 2.0:1）；不是百分比，分子、分母分别统计",
        en: "a ratio such as 2.0:1, no percentage; the sides are counted apart")
    case .count: Term(zh: "件数；没有分母", en: "a number; there is no denominator")
    }
  }

  /// How it is usually rounded, and what stands where there are no cases.
  public var rounding: Term {
    switch definition.shape {
    case .share, .crossPeriod:
      Term(
        zh: "四舍五入，保留一位小数；分母为零时写“无”，不写 0%",
        en: "half up, to one decimal; “no cases” where the denominator is zero, never 0%")
    case .ratio:
      Term(
        zh: "四舍五入，保留一位小数；分母为零时写“无”",
        en: "half up, to one decimal; “no cases” where the denominator is zero")
    case .count: Term(zh: "整数，不舍入", en: "a whole number, not rounded")
    }
  }

  /// That records of several kinds are added up; nil where there is one kind.
  private var sum: Term? {
    guard case .share(let parts) = definition.shape, parts.count > 1 else { return nil }
    return Term(
      zh: "构成：分子、分母分别为下列 \(parts.count) 类统计对象之和",
      en: "Made of: each side is the sum over the \(parts.count) kinds of record below")
  }

  /// What dates its records, each way once.
  public var dates: Term {
    var terms: [Term] = []
    for (_, part) in definition.sides {
      let term =
        switch part.dating {
        case .on(let column): column.term(in: part.set)
        case .openDuring: Term(zh: "统计期内在审", en: "open in the period")
        }
      if !terms.contains(term) { terms.append(term) }
    }
    return terms.listed
  }

  /// The whole, as lines without a line end.
  public func lines(in language: Language) -> [String] {
    let (term, other) =
      language == .zh
      ? (definition.term.zh, definition.term.en) : (definition.term.en, definition.term.zh)
    var lines = [
      Term(zh: "\(term) / \(other)", en: "\(term) / \(other)"),
      Term(
        zh: "编号：\(definition.id)；第 \(definition.version) 版；\(definition.origin.term.zh)",
        en: "Id: \(definition.id); version \(definition.version); \(definition.origin.term.en)"),
      Term(zh: "来源：\(definition.source.zh)", en: "Source: \(definition.source.en)"),
      Term(zh: "形式：\(shape.zh)", en: "Shape: \(shape.en)"),
      Term(zh: "取值：\(rounding.zh)", en: "Rounding: \(rounding.en)"),
    ].map { $0.text(in: language) }
    if let sum { lines.append(sum.text(in: language)) }
    for (side, part) in definition.sides {
      lines.append("")
      lines += PartExplanation(part, side, names: names).lines(in: language)
    }
    let notes = notes
    if !notes.isEmpty { lines += [""] + notes.map { $0.text(in: language) } }
    return lines
  }

  /// What the days and columns that the definition uses are taken to be, each once.
  private var notes: [Term] {
    var notes: [Term] = []
    for (_, part) in definition.sides {
      let predicates = [part.about] + part.exclusions.map(\.predicate) + [part.numerator]
      let columns = part.dating.columns + predicates.flatMap(\.columns)
      for column in RecordColumn.allCases where columns.contains(column) {
        if let note = column.note(in: part.set), !notes.contains(note) { notes.append(note) }
      }
      let asks = predicates.contains(where: \.asksForDay)
      if asks, !notes.contains(Self.dayOfAsking) { notes.append(Self.dayOfAsking) }
    }
    return notes
  }

  private static let dayOfAsking = Term(
    zh: "查询日：统计结果所截至的日期，通常为当日。",
    en: "Day of asking: the day as of which the figure is counted, as a rule today.")
}
