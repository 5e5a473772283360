import FuyiLaw
import FuyiStatistics
import FuyiWording

/// The tables and charts that the sections are made of.
extension AnalysisReport {
  /// A breakdown: a row for each group, with the differences from a year ago where they are asked for.
  func block(_ table: FigureTable) -> ReportBlock {
    .table(reportTable(table))
  }

  func reportTable(_ table: FigureTable) -> ReportTable {
    let question = table.question
    let hasTotal = !table.rows.isEmpty
    var notes: [String] = []
    if table.omitted > 0 {
      notes.append(
        word(
          "按\(question.columns[0].term.zh)由多到少，另有 \(table.omitted) 个未列。",
          "By \(question.columns[0].term.en), the most first; \(table.omitted) more not shown."))
    }
    if table.rows.isEmpty { notes.append(word("本期无记录。", "No records in the period.")) }
    return ReportTable(
      id: question.id, caption: question.term.text(in: language), columns: columns(question),
      rows: table.rows.map { row($0, question, name: name($0.group, question.grouping)) }
        + (hasTotal ? [row(table.total, question, name: word("合计", "Total"), isTotal: true)] : []),
      notes: notes)
  }

  private func columns(_ question: ReportQuestion) -> [ReportTable.Column] {
    [.init("group", question.grouping?.term.text(in: language) ?? "")]
      + question.columns.flatMap { definition -> [ReportTable.Column] in
        let own = ReportTable.Column(
          definition.id, definition.term.text(in: language), cells.kind(definition))
        guard question.compared.contains(definition.id) else { return [own] }
        return [
          own,
          .init("\(definition.id).year-ago", word("同比", "on a year ago"), .points),
        ]
      }
  }

  private func row(
    _ row: FigureTable.Row, _ question: ReportQuestion, name: String, isTotal: Bool = false
  ) -> ReportTable.Row {
    let values = question.columns.enumerated().flatMap { index, definition -> [ReportCell] in
      let own = cells.cell(row.figures[index])
      guard question.compared.contains(definition.id) else { return [own] }
      return [own, cells.cell(row.comparison(index))]
    }
    return ReportTable.Row([.text(name)] + values, isTotal: isTotal, code: row.group?.code)
  }

  /// The name of a group; of one without a code that it is not recorded.
  func name(_ group: RateFigure.Group?, _ grouping: Grouping?) -> String {
    guard let code = group?.code else { return word("未登记", "not recorded") }
    guard let grouping else { return code }
    if grouping.column == nil {
      return ReportPeriod(code: code)?.term.text(in: language) ?? code
    }
    return report.names[grouping]?[code]?.text(in: language) ?? code
  }

  /// Figures of the whole one below the other, beside the period before and a year ago.
  /// - Parameters:
  ///   - id: the table's code.
  ///   - caption: what stands above it.
  ///   - definitions: the figures, one a row; those that the report does not have are left out.
  ///   - share: what each is a part of, for its share of it; nil for none.
  func lines(
    _ id: String, _ caption: String, _ definitions: [RateDefinition],
    partsOf share: RateDefinition? = nil
  ) -> ReportTable {
    let whole = share.flatMap { report.line($0)?.now.sets.numerator }
    let isYear = report.period.length == .year
    var columns: [ReportTable.Column] = [
      .init("figure", word("指标", "Figure")), .init("now", word("本期", "This period"), .percent),
    ]
    if whole != nil { columns.append(.init("share", word("占比", "Share"), .percent)) }
    if !isYear {
      columns += [
        .init("previous", word("上期", "Period before"), .percent),
        .init("previous-difference", word("环比", "Difference"), .points),
      ]
    }
    columns += [
      .init("year-ago", word("上年同期", "A year ago"), .percent),
      .init("year-ago-difference", word("同比", "Difference"), .points),
    ]
    let rows = definitions.compactMap { report.line($0) }.map { line in
      var row: [ReportCell] = [
        .text(line.now.definition.term.text(in: language)), cells.cell(line.now),
      ]
      if let whole {
        var sets = RateSets()
        (sets.numerator, sets.denominator) = (line.now.sets.numerator, whole)
        row.append(
          ReportCell(
            .percent(
              text: cells.percent(sets), numerator: sets.numerator, denominator: whole)))
      }
      if !isYear { row += beside(line, line.previous, line.withPrevious) }
      row += beside(line, line.yearAgo, line.withYearAgo)
      return ReportTable.Row(
        row, isTotal: line.now.definition.id == share?.id, code: line.now.definition.id)
    }
    return ReportTable(id: id, caption: caption, columns: columns, rows: rows)
  }

  private func beside(_ line: ReportLine, _ sets: RateSets?, _ comparison: FigureComparison?)
    -> [ReportCell]
  {
    [
      sets.map { ReportCell(cells.value(line.now.definition, $0)) } ?? ReportCell(.empty),
      cells.cell(comparison),
    ]
  }

  /// The sets of every rate, each opening to its records: numerator, denominator, and what is left
  /// out, by whether it may still come in.
  func sets(_ definitions: [RateDefinition]) -> ReportTable {
    let rows = definitions.compactMap { report.line($0)?.now }.map { figure in
      let sets = figure.sets
      func labels(_ ids: [RecordID]) -> [String] { ids.map(\.label) }
      let exclusions = figure.definition.exclusions.filter { sets.excluded[$0.code] != nil }
      func left(pending: Bool) -> ReportCell {
        let codes = exclusions.filter { $0.isPending == pending }.map(\.code)
        return .count(
          codes.compactMap { sets.excluded[$0] }.reduce(0, +),
          labels(codes.flatMap { sets.records.excluded[$0] ?? [] }.sorted()))
      }
      let reasons = exclusions.map { exclusion in
        "\(exclusion.reason.text(in: language)) \(sets.excluded[exclusion.code] ?? 0)"
      }
      return ReportTable.Row(
        [
          .text(figure.definition.term.text(in: language)),
          .count(sets.numerator, labels(sets.records.numerator)),
          .count(sets.denominator, labels(sets.records.denominator)), left(pending: true),
          left(pending: false), .text(reasons.joined(separator: word("，", ", "))),
        ], code: figure.definition.id)
    }
    return ReportTable(
      id: "rate-sets", caption: word("各项指标的集合", "The sets of the rates"),
      columns: [
        .init("rate", word("指标", "Rate")), .init("numerator", word("分子", "Numerator"), .count),
        .init("denominator", word("分母", "Denominator"), .count),
        .init("pending", word("待定", "Pending"), .count),
        .init("left-out", word("不计入", "Left out"), .count),
        .init("reasons", word("原因", "Why")),
      ], rows: rows)
  }

  // MARK: Charts

  /// A chart of columns of a table, one series each.
  /// - Parameters:
  ///   - id: the chart's code.
  ///   - caption: what stands above it.
  ///   - form: how it is drawn.
  ///   - table: whose groups are the categories.
  ///   - definitions: the columns; all counts, or all percentages.
  func chart(
    _ id: String, _ caption: String, _ form: ReportChart.Form, of table: FigureTable,
    _ definitions: [RateDefinition]
  ) -> ReportBlock? {
    guard !table.rows.isEmpty, let first = definitions.first else { return nil }
    let series = definitions.compactMap { definition -> ReportChart.Series? in
      guard let column = table.question.columns.firstIndex(where: { $0.id == definition.id })
      else { return nil }
      let sets = table.rows.map { $0.figures[column].sets }
      return ReportChart.Series(
        name: definition.term.text(in: language),
        values: sets.map { definition.shape.isPercentage ? tenths($0) : $0.numerator },
        texts: sets.map {
          definition.shape.isPercentage
            ? cells.percent($0).map { $0 + "%" } ?? word("无", "no cases") : String($0.numerator)
        })
    }
    let categories = table.rows.map { shortName($0.group, table.question.grouping) }
    return .chart(
      ReportChart(
        id: id, caption: caption, summary: summary(caption, categories, series), form: form,
        categories: categories, series: series, unit: first.shape.isPercentage ? "%" : ""))
  }

  /// Months by their number alone, since the chart says the year.
  private func shortName(_ group: RateFigure.Group?, _ grouping: Grouping?) -> String {
    guard grouping == .month, let code = group?.code, let month = Int(code.suffix(2)) else {
      return name(group, grouping)
    }
    return word("\(month)月", String(code.suffix(2)))
  }

  /// What the chart shows, series by series, for those who do not see it.
  private func summary(
    _ caption: String, _ categories: [String], _ series: [ReportChart.Series]
  ) -> String {
    let parts = series.map { series in
      let values = zip(categories, series.texts).map { word("\($0) \($1)", "\($0) \($1)") }
      return series.name + word("：", ": ") + values.joined(separator: word("，", ", "))
    }
    return caption + word("。", ". ") + parts.joined(separator: word("；", "; ")) + word("。", ".")
  }

  private func tenths(_ sets: RateSets) -> Int? {
    Percent.text(
      sets.numerator, of: sets.denominator, decimals: 1, rounding: cells.rounding
    ).flatMap { Int($0.filter { $0 != "." }) }
  }
}
