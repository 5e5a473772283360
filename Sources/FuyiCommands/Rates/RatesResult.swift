import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiStatistics
import FuyiWording

/// Rates with their fractions, and the balance of the period.
struct RatesResult: Printable {
  let report: RateReport
  let groupings: [Grouping]
  let rounding: Rounding
  let decimals: Int
  let listing: Bool
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
      .init(tr("比率", "Percent"), .right), .init(tr("分子", "Numerator"), .right),
      .init(tr("分母", "Denominator"), .right), .init(tr("未计入", "Left out")),
    ]
    var table = Table(columns)
    for figure in report.figures {
      var row = [figure.definition.term.text(in: language)]
      row += groupNames(figure)
      row += [
        percent(figure).map { $0 + "%" } ?? ratio(figure).map { $0 + ":1" } ?? tr("无", "no cases"),
        String(figure.sets.numerator),
        String(figure.sets.denominator), leftOut(figure),
      ]
      table.rows.append(row)
    }
    var lines = [heading, table.text]
    if listing { lines += report.figures.flatMap(members) }
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

  private func leftOut(_ figure: RateFigure) -> String {
    exclusions(of: figure).map { exclusion, count in
      tr("\(exclusion.reason.zh) \(count)", "\(exclusion.reason.en) \(count)")
    }.joined(separator: tr("，", ", "))
  }

  private func exclusions(of figure: RateFigure) -> [(Exclusion, Int)] {
    guard case .share(let parts) = figure.definition.shape else { return [] }
    var seen: Set<String> = []
    return parts.flatMap(\.exclusions).filter { seen.insert($0.code).inserted }
      .compactMap { exclusion in figure.sets.excluded[exclusion.code].map { (exclusion, $0) } }
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
    .array(report.figures.map(json) + (showsBalanceInJSON ? [balanceJSON] : []))
  }

  private func json(_ figure: RateFigure) -> JSON {
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
    if let ratio = ratio(figure) { members.append(.init("ratio", .string(ratio))) }
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

  private var balanceJSON: JSON {
    let balance = report.balance
    return [
      "id": "balance", "term": .string(tr("收结存", "balance")),
      "from": .string(balance.window.first.description),
      "to": .string(balance.window.last.description), "group": nil,
      "numerator": .int(balance.outgoing), "denominator": .int(balance.incoming), "excluded": 0,
      "percent": nil, "rounding": .string(rounding.rawValue),
      "terms": [
        "carriedOver": .int(balance.carriedOver), "accepted": .int(balance.accepted),
        "transferredIn": .int(balance.transferredIn), "reopened": .int(balance.reopened),
        "concluded": .int(balance.concluded), "transferredOut": .int(balance.transferredOut),
        "open": .int(balance.open), "overdue": .int(balance.overdue),
      ],
    ]
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
