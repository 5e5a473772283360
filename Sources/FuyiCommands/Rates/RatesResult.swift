import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiStatistics
import FuyiWording

/// Rates with their fractions, and the balance of the period.
struct RatesResult: Printable {
  let report: RateReport
  /// The figures that are shown, where not all are.
  let shown: TopFigures
  /// The same figures of another period, where they are compared.
  let comparison: RatesComparison?
  let groupings: [Grouping]
  let rounding: Rounding
  let decimals: Int
  let listing: Bool
  /// The terminal's columns; nil where nobody looks at one.
  let width: Int?
  /// Whether the balance stands among the JSON's figures: where all rates were asked for.
  let showsBalanceInJSON: Bool
  /// The language of the terms in JSON.
  let language: Language

  func percent(_ figure: RateFigure) -> String? {
    guard figure.definition.shape.isPercentage else { return nil }
    return Percent.text(
      figure.sets.numerator, of: figure.sets.denominator, decimals: decimals, rounding: rounding)
  }

  /// So many for one, of a figure that is a ratio and no percentage; nil for others.
  func ratio(_ figure: RateFigure) -> String? {
    guard case .ratio = figure.definition.shape else { return nil }
    return Percent.ratio(
      figure.sets.numerator, to: figure.sets.denominator, decimals: decimals, rounding: rounding)
  }

  /// The names of a figure's groups, level by level.
  func groupNames(_ figure: RateFigure) -> [String] {
    zip(figure.groups, report.groupNames).map { group, names in
      guard let code = group.code else { return tr("未登记", "not recorded") }
      return names[code]?.text(in: language) ?? code
    }
  }

  // MARK: For people

  func text(in language: Language) -> String {
    var columns: [Table.Column] = [.init(tr("指标", "Rate"))]
    columns += groupings.map { .init($0.term.text(in: language)) }
    columns += [
      .init(tr("比率", "Percent"), .right), .init(""), .init(tr("分子", "Numerator"), .right),
      .init(tr("分母", "Denominator"), .right),
    ]
    if let comparison {
      columns += [.init(comparison.title, .right), .init(comparison.differenceTitle, .right)]
    }
    let rows = shown.figures.enumerated().map { index, figure in
      var row = [figure.definition.term.text(in: language)]
      row += groupNames(figure)
      row += [
        written(figure.definition, figure.sets), bar(figure), String(figure.sets.numerator),
        String(figure.sets.denominator),
      ]
      if let comparison { row += beside(comparison.comparisons[index]) }
      return row
    }
    var lines = [heading] + (report.knownOn.map { [KnownOption.note($0)] } ?? [])
    lines += table(columns, rows)
    if shown.omitted > 0 {
      lines.append(
        tr("另有 \(shown.omitted) 组未列。", "Groups not shown: \(shown.omitted)."))
    }
    if listing { lines += shown.figures.flatMap(members) }
    lines.append(report.balance.text)
    return lines.joined(separator: "\n")
  }

  /// The table with what is left out beside each figure; where that is too wide for the terminal, below
  /// it, so that no reason is cut.
  private func table(_ columns: [Table.Column], _ rows: [[String]]) -> [String] {
    let reasons = shown.figures.map(leftOut)
    let wide = Table(
      columns + [.init(tr("未计入", "Left out"))], rows: zip(rows, reasons).map { $0 + [$1] })
    guard let width, wide.width > width else { return [wide.text] }
    let notes = zip(shown.figures, reasons).filter { !$0.1.isEmpty }.map { figure, reason in
      let name = ([figure.definition.term.text(in: language)] + groupNames(figure))
        .joined(separator: " · ")
      return tr("未计入 \(name)：\(reason)", "Left out of \(name): \(reason)")
    }
    return [Table(columns, rows: rows).fitted(to: width).text] + notes
  }

  private var heading: String {
    let window = report.balance.window
    return tr(
      "\(window.first) 至 \(window.last)（\(rounding.term.zh)，\(decimals) 位小数；截至 \(window.asOf)）",
      "\(window.first) to \(window.last) (\(rounding.term.en), \(decimals) decimal\(decimals == 1 ? "" : "s"); as of \(window.asOf))"
    )
  }

  /// The percentage or the ratio with its sign; that there are no cases.
  private func written(_ definition: RateDefinition, _ sets: RateSets) -> String {
    let figure = RateFigure(definition: definition, window: report.balance.window, sets: sets)
    return percent(figure).map { $0 + "%" } ?? ratio(figure).map { $0 + ":1" }
      ?? tr("无", "no cases")
  }

  private func bar(_ figure: RateFigure) -> String {
    guard figure.definition.shape.isPercentage else { return "" }
    return PercentBar().text(figure.sets.numerator, of: figure.sets.denominator)
  }

  /// The figure of the other period, and the difference with its unit.
  private func beside(_ comparison: FigureComparison?) -> [String] {
    guard let comparison else { return [tr("无此期", "no such period"), ""] }
    let then = written(comparison.definition, comparison.then)
    let unit = comparison.definition.shape.isPercentage ? tr(" 个百分点", " points") : ""
    let difference = comparison.text(decimals: decimals, rounding: rounding)
    return [then, difference.map { $0 + unit } ?? tr("无", "none")]
  }

  private func leftOut(_ figure: RateFigure) -> String {
    exclusions(of: figure).map { exclusion, count in
      tr("\(exclusion.reason.zh) \(count)", "\(exclusion.reason.en) \(count)")
    }.joined(separator: tr("，", ", "))
  }

  func exclusions(of figure: RateFigure) -> [(Exclusion, Int)] {
    figure.definition.exclusions.compactMap { exclusion in
      figure.sets.excluded[exclusion.code].map { (exclusion, $0) }
    }
  }

  private func members(_ figure: RateFigure) -> [String] {
    let records = figure.sets.records
    let name =
      figure.definition.term.text(in: language)
      + groupNames(figure).map { " · " + $0 }.joined()
    var lines = [
      "\(name) \(tr("分子", "numerator")): " + records.numerator.map(\.label).joined(separator: " "),
      "\(name) \(tr("分母", "denominator")): "
        + records.denominator.map(\.label).joined(separator: " "),
    ]
    for (exclusion, _) in exclusions(of: figure) {
      let left = records.excluded[exclusion.code] ?? []
      lines.append(
        "\(name) \(tr("未计入", "left out"))（\(exclusion.reason.text(in: language))）: "
          + left.map(\.label).joined(separator: " "))
    }
    return lines
  }
}

extension Balance {
  /// Both sides of the balance, term by term.
  var text: String {
    tr(
      "收结存：结转 \(carriedOver) ＋ 受理 \(accepted) ＋ 移入 \(transferredIn) ＋ 重新审理 \(reopened) "
        + "＝ 办结 \(concluded) ＋ 移出 \(transferredOut) ＋ 未结 \(open)（其中超期 \(overdue)）",
      "Balance: carried over \(carriedOver) + accepted \(accepted) + transferred in \(transferredIn) "
        + "+ reopened \(reopened) = concluded \(concluded) + transferred out \(transferredOut) "
        + "+ open \(open) (of them overdue: \(overdue))")
  }
}
