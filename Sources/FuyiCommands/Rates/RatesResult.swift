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

  private func percent(_ figure: RateFigure) -> String? {
    guard figure.definition.shape.isPercentage else { return nil }
    return Percent.text(
      figure.sets.numerator, of: figure.sets.denominator, decimals: decimals, rounding: rounding)
  }

  /// So many for one, of a figure that is a ratio and no percentage; nil for others.
  private func ratio(_ figure: RateFigure) -> String? {
    guard case .ratio = figure.definition.shape else { return nil }
    return Percent.ratio(
      figure.sets.numerator, to: figure.sets.denominator, decimals: decimals, rounding: rounding)
  }

  /// The names of a figure's groups, level by level.
  private func groupNames(_ figure: RateFigure) -> [String] {
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
    columns.append(.init(tr("未计入", "Left out")))
    var table = Table(columns)
    for (index, figure) in shown.figures.enumerated() {
      var row = [figure.definition.term.text(in: language)]
      row += groupNames(figure)
      row += [
        written(figure.definition, figure.sets), bar(figure), String(figure.sets.numerator),
        String(figure.sets.denominator),
      ]
      if let comparison { row += beside(comparison.comparisons[index]) }
      row.append(leftOut(figure))
      table.rows.append(row)
    }
    var lines = [heading] + (report.knownOn.map { [KnownOption.note($0)] } ?? [])
    lines.append(table.fitted(to: width).text)
    if shown.omitted > 0 {
      lines.append(
        tr("另有 \(shown.omitted) 组未列。", "Groups not shown: \(shown.omitted)."))
    }
    if listing { lines += shown.figures.flatMap(members) }
    lines.append(report.balance.text)
    return lines.joined(separator: "\n")
  }

  private var heading: String {
    let window = report.balance.window
    return tr(
      "\(window.first) 至 \(window.last)（\(rounding.term.zh)，\(decimals) 位小数；截至 \(window.asOf)）",
      "\(window.first) to \(window.last) (\(rounding.term.en), \(decimals) decimals; as of \(window.asOf))"
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

  private func exclusions(of figure: RateFigure) -> [(Exclusion, Int)] {
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

  // MARK: For scripts

  var json: JSON {
    .array(
      shown.figures.enumerated().map { json($1, comparison?.comparisons[$0]) }
        + (showsBalanceInJSON ? [balanceJSON] : []))
  }

  private func json(_ figure: RateFigure, _ comparison: FigureComparison?) -> JSON {
    var members: [JSON.Member] = [
      .init("id", .string(figure.definition.id)),
      .init("term", .string(figure.definition.term.text(in: language))),
      .init("from", .string(figure.window.first.description)),
      .init("to", .string(figure.window.last.description)),
      .init("group", .optional(figure.group?.code)),
      .init("numerator", .int(figure.sets.numerator)),
      .init("denominator", .int(figure.sets.denominator)),
      .init("excluded", .int(figure.sets.excludedTotal)),
      .init("percent", .optional(percent(figure))),
      .init("rounding", .string(rounding.rawValue)),
      .init("version", .int(figure.definition.version)),
    ]
    if let group = figure.group {
      members.append(.init("groupTerm", .string(groupNames(figure).joined(separator: " · "))))
      if figure.groups.count > 1 {
        members.append(.init("groups", .array(figure.groups.map { .optional($0.code) })))
      }
      if group.code == nil { members.append(.init("notRecorded", true)) }
    } else if figure.definition.id == RateDefinition.onTime.id {
      members.append(.init("overdueAndOpen", .int(report.balance.overdue)))
    }
    if let day = report.knownOn { members.append(.init("asKnownOn", .string(day.description))) }
    if let ratio = ratio(figure) { members.append(.init("ratio", .string(ratio))) }
    if let comparison { members.append(.init("comparedWith", json(comparison, of: figure))) }
    let reasons = exclusions(of: figure)
    if !reasons.isEmpty {
      members.append(
        .init(
          "excludedBy", .object(reasons.map { JSON.Member($0.0.code, .int($0.1)) })))
    }
    if listing {
      let records = figure.sets.records
      func labels(_ ids: [RecordID]) -> JSON { .array(ids.map { .string($0.label) }) }
      members.append(
        .init(
          "cases",
          [
            "numerator": labels(records.numerator), "denominator": labels(records.denominator),
            "excluded": .object(
              reasons.map {
                JSON.Member($0.0.code, labels(records.excluded[$0.0.code] ?? []))
              }),
          ]))
    }
    return .object(members)
  }

  private func json(_ comparison: FigureComparison, of figure: RateFigure) -> JSON {
    let other = self.comparison.flatMap { figure.window.beside($0.period) }
    let then = RateFigure(
      definition: figure.definition, window: figure.window, sets: comparison.then)
    return [
      "from": .optional(other?.first.description), "to": .optional(other?.last.description),
      "numerator": .int(comparison.then.numerator),
      "denominator": .int(comparison.then.denominator), "percent": .optional(percent(then)),
      "difference": .optional(comparison.text(decimals: decimals, rounding: rounding)),
    ]
  }

  private var balanceJSON: JSON {
    let balance = report.balance
    var members: [JSON.Member] = [
      .init("id", "balance"), .init("term", .string(tr("收结存", "balance"))),
      .init("from", .string(balance.window.first.description)),
      .init("to", .string(balance.window.last.description)), .init("group", nil),
      .init("numerator", .int(balance.outgoing)), .init("denominator", .int(balance.incoming)),
      .init("excluded", 0), .init("percent", nil), .init("rounding", .string(rounding.rawValue)),
      .init("terms", balance.terms),
    ]
    if let day = report.knownOn { members.append(.init("asKnownOn", .string(day.description))) }
    return .object(members)
  }
}

extension Balance {
  /// The terms of the balance for scripts.
  fileprivate var terms: JSON {
    [
      "carriedOver": .int(carriedOver), "accepted": .int(accepted),
      "transferredIn": .int(transferredIn), "reopened": .int(reopened),
      "concluded": .int(concluded), "transferredOut": .int(transferredOut),
      "open": .int(open), "overdue": .int(overdue),
    ]
  }

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
