import CXlsxwriter
import FuyiWording

/// The sheet with the charts, each beside the figures it draws.
struct ChartSheet {
  let document: ReportDocument

  init(_ document: ReportDocument) {
    self.document = document
  }

  func write(to workbook: Workbook, names: inout SheetNames) {
    let charts = document.sections.flatMap { section in
      section.blocks.compactMap { block -> ReportChart? in
        guard case .chart(let chart) = block, !chart.series.isEmpty, !chart.categories.isEmpty
        else {
          return nil
        }
        return chart
      }
    }
    let language = document.language
    guard !charts.isEmpty, let sheet = workbook.sheet(names.unique(language.words("图表", "Charts")))
    else { return }
    let left = (charts.map(\.series.count).max() ?? 1) + 2
    var row = 0
    for chart in charts {
      write(chart, to: sheet, at: row)
      draw(chart, on: sheet, data: row, column: left)
      // A chart is as high as twenty rows.
      row += max(chart.categories.count + 4, 22)
    }
    let widest = charts.flatMap(\.categories).map { displayWidth(of: $0.oneLine) }.max() ?? 0
    sheet.setWidth(min(40, max(12, widest)) + 2, of: 0)
    for column in 1..<left - 1 { sheet.setWidth(14, of: column) }
    sheet.setUpPage(isLandscape: true, language: language)
  }

  private func write(_ chart: ReportChart, to sheet: Sheet, at row: Int) {
    sheet.write(chart.caption, row, 0, CellStyle(role: .title, hasBorder: false))
    let heading = CellStyle(role: .heading, isCentred: true)
    sheet.write("", row + 1, 0, heading)
    for (index, category) in chart.categories.enumerated() {
      sheet.write(category.oneLine, row + 2 + index, 0, CellStyle())
    }
    for (column, series) in chart.series.enumerated() {
      sheet.write(series.name.oneLine, row + 1, column + 1, heading)
      for index in chart.categories.indices {
        var style = CellStyle(number: chart.isPercent ? "0.0%" : "0", isRight: true)
        guard series.values.indices.contains(index), let value = series.values[index] else {
          // Nothing is drawn where there are no cases.
          style.number = nil
          sheet.write("", row + 2 + index, column + 1, style)
          continue
        }
        let number = chart.isPercent ? Double(value) / 1000 : Double(value)
        sheet.write(number, row + 2 + index, column + 1, style)
      }
    }
  }

  private func draw(_ chart: ReportChart, on sheet: Sheet, data row: Int, column: Int) {
    let kind =
      switch chart.form {
      case .bars: LXW_CHART_BAR
      case .columns: LXW_CHART_COLUMN
      case .line: LXW_CHART_LINE
      }
    guard let drawn = sheet.workbook.chart(kind) else { return }
    let (first, last) = (UInt32(row + 2), UInt32(row + 1 + chart.categories.count))
    for index in chart.series.indices {
      guard let series = chart_add_series(drawn, nil, nil) else { continue }
      let at = UInt16(index + 1)
      chart_series_set_name_range(series, sheet.name, UInt32(row + 1), at)
      chart_series_set_categories(series, sheet.name, first, 0, last, 0)
      chart_series_set_values(series, sheet.name, first, at, last, at)
      chart_series_set_labels(series)
      style(series, index, chart.form)
    }
    chart_title_set_name(drawn, chart.caption.oneLine.printable)
    if chart.series.count == 1 { chart_legend_set_position(drawn, 0) }
    // The axis of values lies where bars lie. These stand in the order of the table, from the top.
    let isLying = chart.form == .bars
    let values = isLying ? drawn.pointee.x_axis : drawn.pointee.y_axis
    if isLying {
      chart_axis_set_reverse(drawn.pointee.y_axis)
      chart_axis_set_crossing_max(drawn.pointee.y_axis)
    }
    if chart.isPercent {
      chart_axis_set_num_format(values, "0%")
    } else if !chart.unit.isEmpty {
      chart_axis_set_name(values, chart.unit.oneLine.printable)
    }
    chart_axis_set_min(values, 0)
    chart.summary.oneLine.printable.withCString { summary in
      var options = lxw_chart_options()
      options.description = UnsafeMutablePointer(mutating: summary)
      (options.x_scale, options.y_scale) = (1.3, 1.35)
      worksheet_insert_chart_opt(sheet.pointer, UInt32(row), UInt16(column), drawn, &options)
    }
  }

  /// Series differ by pattern or dash as well as by colour.
  private func style(
    _ series: UnsafeMutablePointer<lxw_chart_series>, _ index: Int, _ form: ReportChart.Form
  ) {
    let colours: [UInt32] = [0x1F4E79, 0xB45309, 0x2F6B2F, 0x6B2FA0]
    let colour = colours[index % colours.count]
    switch form {
    case .line:
      let dashes = [
        LXW_CHART_LINE_DASH_SOLID, LXW_CHART_LINE_DASH_DASH, LXW_CHART_LINE_DASH_ROUND_DOT,
        LXW_CHART_LINE_DASH_DASH_DOT,
      ]
      let marks = [
        LXW_CHART_MARKER_CIRCLE, LXW_CHART_MARKER_SQUARE, LXW_CHART_MARKER_TRIANGLE,
        LXW_CHART_MARKER_DIAMOND,
      ]
      var line = lxw_chart_line()
      (line.color, line.width) = (colour, 2)
      line.dash_type = UInt8(dashes[index % dashes.count].rawValue)
      chart_series_set_line(series, &line)
      chart_series_set_marker_type(series, UInt8(marks[index % marks.count].rawValue))
    case .bars, .columns:
      guard index % colours.count > 0 else {
        var fill = lxw_chart_fill()
        fill.color = colour
        return chart_series_set_fill(series, &fill)
      }
      let patterns = [
        LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL, LXW_CHART_PATTERN_NARROW_HORIZONTAL,
        LXW_CHART_PATTERN_LARGE_GRID,
      ]
      var pattern = lxw_chart_pattern()
      (pattern.fg_color, pattern.bg_color) = (colour, 0xFFFFFF)
      pattern.type = UInt8(patterns[index % colours.count - 1].rawValue)
      var edge = lxw_chart_line()
      edge.color = colour
      chart_series_set_line(series, &edge)
      chart_series_set_pattern(series, &pattern)
    }
  }
}
