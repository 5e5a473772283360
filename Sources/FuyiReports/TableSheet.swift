import FuyiLaw
import FuyiWording

/// A sheet with a table of a report.
struct TableSheet {
  let name: String
  let table: ReportTable
  let language: Language

  /// Writes the sheet and leaves the records of its figures for theirs.
  func write(to workbook: Workbook, records: inout RecordSheet) {
    guard let sheet = workbook.sheet(name) else { return }
    let flat = FlatTable(table, in: language)
    sheet.write(table.caption, 0, 0, CellStyle(role: .title, hasBorder: false))
    let first = writeHeadings(flat, to: sheet)
    for (index, row) in table.rows.enumerated() {
      for (column, part) in flat.columns.enumerated() {
        let place = Place(sheet: sheet, row: first + index, column: column)
        write(row, part, flat.value(row, part), at: place, records: &records)
      }
    }
    for (index, note) in table.notes.enumerated() {
      sheet.write(
        note, first + table.rows.count + index, 0, CellStyle(role: .note, hasBorder: false))
    }
    let widths = flat.columns.map { width(of: $0, in: flat) }
    for (column, width) in widths.enumerated() { sheet.setWidth(width, of: column) }
    for (index, row) in table.rows.enumerated() {
      // Not every program makes a row as high as its words need.
      let lines = zip(flat.columns, widths).map { column, width in
        column.kind.isNumeric ? 1 : words(row, column, flat).wrapped(to: width - 2).count
      }
      sheet.setHeight(lines: lines.max() ?? 1, of: first + index)
    }
    sheet.freeze(rows: first, columns: table.columns.count > 1 ? 1 : 0, headings: 1...first - 1)
    sheet.setUpPage(isLandscape: widths.reduce(0, +) > 95, language: language)
  }

  private struct Place {
    let sheet: Sheet
    let row: Int
    let column: Int
  }

  /// Whether the headings of figures stand, since there are too many columns for them to lie.
  private var hasTurnedHeadings: Bool { table.columns.count(where: \.isNumeric) > 14 }

  /// - Returns: the first row of the body.
  private func writeHeadings(_ flat: FlatTable, to sheet: Sheet) -> Int {
    let lying = CellStyle(role: .heading, isCentred: true)
    var turned = lying
    if hasTurnedHeadings { turned.turned = language == .zh ? .stacked : .sideways }
    func style(_ column: Int) -> CellStyle {
      flat.columns[column].kind.isNumeric ? turned : lying
    }
    let isGrouped = table.isGrouped
    for heading in flat.headings {
      guard let group = heading.group else {
        for column in heading.columns {
          sheet.merge(
            flat.columns[column].title, rows: 1...(isGrouped ? 2 : 1), columns: column...column,
            style(column))
        }
        continue
      }
      let columns = heading.columns.lowerBound...heading.columns.upperBound - 1
      sheet.merge(group, rows: 1...1, columns: columns, lying)
      for column in columns { sheet.write(flat.columns[column].title, 2, column, style(column)) }
    }
    let lines = flat.columns.map { column in
      let title = column.title.oneLine
      guard hasTurnedHeadings, column.kind.isNumeric else {
        return title.wrapped(to: width(of: column, in: flat) - 3).count
      }
      // Stacked characters take a line each; sideways about three do.
      return language == .zh ? title.count : displayWidth(of: title) / 2 + 1
    }
    sheet.setHeight(lines: lines.max() ?? 1, of: isGrouped ? 2 : 1)
    return isGrouped ? 3 : 2
  }

  private func write(
    _ row: ReportTable.Row, _ column: FlatTable.Column, _ value: ReportCell.Value, at place: Place,
    records: inout RecordSheet
  ) {
    let cell = row.cell(column.source)
    var style = CellStyle(role: row.isTotal ? .total : .plain, isRight: column.kind.isNumeric)
    if column.part == .value, !cell.records.isEmpty {
      style.isLink = true
      let target = records.add(
        cell.records, table: table.caption, row: row, column: table.columns[column.source])
      if let target {
        place.sheet.link(
          place.row, place.column, to: target.sheet, row: target.row, style: style)
      }
    }
    write(value, style, at: place)
  }

  private func write(_ value: ReportCell.Value, _ style: CellStyle, at place: Place) {
    let none = language.words("无", "none")
    func write(_ text: String?, over divisor: Double, _ format: (String) -> String) {
      var style = style
      guard let text, let number = Double(text) else {
        return place.sheet.write(none, place.row, place.column, style)
      }
      style.number = format(Self.digits(like: text))
      place.sheet.write(number / divisor, place.row, place.column, style)
    }
    switch value {
    case .empty: place.sheet.write("", place.row, place.column, style)
    case .text(let text): place.sheet.write(text, place.row, place.column, style)
    case .count(let number):
      var style = style
      style.number = "0"
      place.sheet.write(Double(number), place.row, place.column, style)
    // The percentage as published, so that a truncated one is not rounded up again.
    case .percent(let text, _, _): write(text, over: 100) { $0 + "%" }
    case .ratio(let text, _, _): write(text, over: 1) { $0 + "\":1\"" }
    case .points: write(value.plainPoints, over: 1) { "+\($0);-\($0);\($0)" }
    case .day(let day): place.sheet.write(day, place.row, place.column, style)
    }
  }

  /// The number format with as many decimals as a text has: `0.0` for `94.7`.
  private static func digits(like text: String) -> String {
    guard let point = text.firstIndex(of: ".") else { return "0" }
    return "0." + String(repeating: "0", count: text[point...].count - 1)
  }

  private func words(
    _ row: ReportTable.Row, _ column: FlatTable.Column, _ flat: FlatTable
  ) -> String {
    flat.value(row, column).words(in: language, under: column.kind)
  }

  /// As wide as the cells; a longer heading is wrapped, and so are words from 50 columns on.
  private func width(of column: FlatTable.Column, in flat: FlatTable) -> Int {
    let cells = table.rows.map { displayWidth(of: words($0, column, flat).oneLine) }
    let most = column.kind.isNumeric ? (hasTurnedHeadings ? 2 : 14) : 24
    return min(50, max(cells.max() ?? 0, min(displayWidth(of: column.title.oneLine), most))) + 2
  }
}
