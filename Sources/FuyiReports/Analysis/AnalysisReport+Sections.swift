import FuyiLaw
import FuyiStatistics
import FuyiWording

/// The sections about cases and what became of them.
extension AnalysisReport {
  var overview: ReportSection {
    let balance = report.balance
    var paragraphs = [
      word(
        "本期收到行政复议申请 \(number(.received)) 件\(trend(.received))；"
          + "受理案件 \(balance.accepted) 件，办结 \(number(.concludedReviews)) 件"
          + "\(trend(.concludedReviews))，期末未结 \(balance.open) 件。",
        "Applications received: \(number(.received))\(trend(.received)). Cases accepted: "
          + "\(balance.accepted); concluded: \(number(.concludedReviews))"
          + "\(trend(.concludedReviews)); open at the end: \(balance.open)."),
      sentence([.mediation, .correction, .resolution, .closedForGood, .onTime]),
    ]
    let waiting = pending(.closedForGood)
    if waiting > 0 {
      paragraphs.append(
        word(
          "另有 \(waiting) 件未送达或仍在起诉期内，案结事了率暂不计入。",
          "Outside the rate of those closed for good, since they are unserved or may still be sued "
            + "over: \(waiting)."))
    }
    return ReportSection(
      id: "overview", title: word("总体情况", "Overview"),
      blocks: paragraphs.map { .paragraph($0) }
        + [
          chart(
            "months", word("本年逐月收案与办结", "Received and concluded, month by month"), .columns,
            of: report.series, [.received, .concludedReviews]),
          block(report.series),
        ].compactMap { $0 })
  }

  var intake: ReportSection {
    ReportSection(
      id: "intake", title: word("收案与受理", "Intake"),
      blocks: [
        .paragraph(
          word(
            "收到的 \(number(.received)) 件申请，按收到日统计其审查结果；"
              + "受理率 \(figure(.acceptance))\(trend(.acceptance))。",
            "Applications received, by what became of them, dated by filing: "
              + "\(number(.received)). Acceptance rate: "
              + "\(figure(.acceptance))\(trend(.acceptance)).")),
        .table(
          lines(
            "intake", word("申请审查情况", "Applications by outcome"),
            [.received] + RateDefinition.filingOutcomes, partsOf: .received)),
      ])
  }

  var outcomes: ReportSection {
    let table = lines(
      "outcomes", word("审结方式", "Outcomes"),
      [.concludedReviews] + RateDefinition.outcomes, partsOf: .concludedReviews)
    let shown = RateDefinition.outcomes.compactMap { report.line($0)?.now }
      .filter { $0.sets.numerator > 0 }
    var blocks: [ReportBlock] = [
      .paragraph(
        word(
          "办结 \(number(.concludedReviews)) 件，每件按主要决定事项或结案方式计一次。",
          "Cases concluded, each counted once by its principal disposition or its way of closing: "
            + "\(number(.concludedReviews))."))
    ]
    if !shown.isEmpty {
      let series = ReportChart.Series(
        name: word("件数", "cases"), values: shown.map(\.sets.numerator),
        texts: shown.map { String($0.sets.numerator) })
      let names = shown.map { $0.definition.term.text(in: language) }
      let listed = zip(names, series.texts).map { "\($0) \($1)" }
        .joined(separator: word("，", ", "))
      let caption = word("各审结方式的件数", "Cases by outcome")
      blocks.append(
        .chart(
          ReportChart(
            id: "outcomes-chart", caption: caption,
            summary: caption + word("：\(listed)。", ": \(listed)."), form: .bars,
            categories: names, series: [series], unit: "")))
    }
    return ReportSection(
      id: "outcomes", title: word("办结与审结方式", "Outcomes"), blocks: blocks + [.table(table)])
  }

  var rates: ReportSection {
    let standing = report.lines.map(\.now.definition).filter { definition in
      if case .count = definition.shape { false } else { true }
    }
    return ReportSection(
      id: "rates", title: word("主要指标", "Rates"),
      blocks: [
        .paragraph(sentence([.mediationWithPreAcceptance, .mediationCitywide, .upheld])),
        .table(lines("rates", word("各项指标", "All rates"), standing)), .table(sets(standing)),
      ])
  }

  var regions: ReportSection {
    breakdown(
      "by-region", word("各区域情况", "By region"),
      chart: word("各区域调解和解率", "Mediation rate by region"), .mediation)
  }

  var respondents: ReportSection {
    breakdown("by-respondent", word("被申请人情况", "By respondent"))
  }

  var fields: ReportSection {
    breakdown(
      "by-field", word("各管理领域情况", "By field of administration"),
      chart: word("各管理领域收到申请", "Applications by field"), .received)
  }

  var kinds: ReportSection {
    breakdown(
      "by-kind", word("各类复议事项情况", "By kind of act"),
      chart: word("各类复议事项收到申请", "Applications by kind of act"), .received)
  }

  var deadlines: ReportSection {
    let overdue = report.balance.overdue
    return ReportSection(
      id: "deadlines", title: word("期限执行情况", "Deadlines kept and missed"),
      blocks: [
        .paragraph(
          word(
            "法定期限内办结率 \(figure(.onTime))\(trend(.onTime))；期限已计入中止和延长。"
              + (overdue > 0 ? "期末未结案件中 \(overdue) 件已超期。" : "期末未结案件均未超期。"),
            "Concluded in time, suspensions and extensions counted: \(figure(.onTime))"
              + "\(trend(.onTime)). Open cases overdue at the end: \(overdue).")),
        .table(
          lines(
            "deadlines", word("期限执行", "Deadlines"),
            [.concludedReviews] + RateDefinition.timeliness)),
      ] + tables("deadlines-by-region"))
  }

  /// A section about a breakdown, with a chart of one of its columns.
  private func breakdown(
    _ id: String, _ title: String, chart caption: String? = nil, _ column: RateDefinition? = nil
  ) -> ReportSection {
    guard let table = report.table(id) else {
      return ReportSection(id: id, title: title, blocks: [])
    }
    var blocks: [ReportBlock] = []
    if let leader = table.rows.max(by: { $0.figures[0].size < $1.figures[0].size }),
      leader.figures[0].size > 0
    {
      let name = name(leader.group, table.question.grouping)
      let count = leader.figures[0].size
      blocks.append(
        .paragraph(
          word(
            "收到申请最多的是\(name)，\(count) 件，占 \(share(count))%。",
            "The most applications concerned \(name): \(count), or \(share(count))%.")))
    }
    if let caption, let column,
      let chart = chart("\(id)-chart", caption, .bars, of: table, [column])
    {
      blocks.append(chart)
    }
    return ReportSection(id: id, title: title, blocks: blocks + [block(table)])
  }

  func tables(_ id: String) -> [ReportBlock] {
    report.table(id).map { [block($0)] } ?? []
  }

  // MARK: Words

  /// How many, as written; none where the report does not have the figure.
  func number(_ definition: RateDefinition) -> String {
    String(report.line(definition)?.now.sets.numerator ?? 0)
  }

  /// The figure with its fraction.
  func figure(_ definition: RateDefinition) -> String {
    report.line(definition).map { cells.words(definition, $0.now.sets) } ?? ""
  }

  /// How it differs from a year ago, in brackets; empty where nothing is known of then.
  func trend(_ definition: RateDefinition) -> String {
    guard let comparison = report.line(definition)?.withYearAgo,
      comparison.then.numerator + comparison.then.denominator > 0,
      let units = comparison.difference(
        decimals: cells.decimals, rounding: cells.rounding),
      let text = comparison.text(decimals: cells.decimals, rounding: cells.rounding)
    else { return "" }
    if units == 0 { return word("（与上年同期持平）", " (as a year ago)") }
    let amount = text.drop { $0 == "+" || $0 == "-" }
    if case .count = definition.shape {
      return units > 0
        ? word("（同比增加 \(amount) 件）", " (\(amount) more than a year ago)")
        : word("（同比减少 \(amount) 件）", " (\(amount) fewer than a year ago)")
    }
    return units > 0
      ? word("（同比上升 \(amount) 个百分点）", " (up \(amount) points on a year ago)")
      : word("（同比下降 \(amount) 个百分点）", " (down \(amount) points on a year ago)")
  }

  /// Several rates in one sentence, each with its fraction and how it differs from a year ago.
  func sentence(_ definitions: [RateDefinition]) -> String {
    let parts = definitions.map { definition in
      let term = definition.term.text(in: language)
      return word(
        "\(term) \(figure(definition))\(trend(definition))",
        "\(term) \(figure(definition))\(trend(definition))")
    }
    let text = parts.joined(separator: word("；", "; ")) + word("。", ".")
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  private func pending(_ definition: RateDefinition) -> Int {
    report.line(definition)?.now.sets.excludedTotal ?? 0
  }

  private func share(_ count: Int) -> String {
    var sets = RateSets()
    (sets.numerator, sets.denominator) = (
      count, report.line(.received)?.now.sets.numerator ?? 0
    )
    return cells.percent(sets) ?? "0"
  }
}
