import FuyiCore
import FuyiReports
import FuyiTestSupport
import Testing

/// Opens a workbook with openpyxl, a program that shares nothing with the one that wrote it.
enum OtherProgram {
  /// What the program found in the workbook of a report.
  static func read(_ document: ReportDocument) throws -> JSON {
    let path = TemporaryFolder.newPath("xlsx")
    try ReportFormat.xlsx.write(document, to: path)
    return try JSON(parsing: Python.run(script, path))
  }

  private static let script = #"""
    import datetime, json, sys
    import openpyxl

    book = openpyxl.load_workbook(sys.argv[1])
    print(json.dumps({
        "created": book.properties.created.isoformat(),
        "title": book.properties.title,
        "sheets": [{
            "name": sheet.title,
            "frozen": sheet.freeze_panes,
            "repeated": sheet.print_title_rows,
            "paper": sheet.page_setup.paperSize,
            "orientation": sheet.page_setup.orientation,
            "fit": [sheet.sheet_properties.pageSetUpPr.fitToPage, sheet.page_setup.fitToHeight],
            "filter": sheet.auto_filter.ref,
            "merged": sorted(str(r) for r in sheet.merged_cells.ranges),
            "widths": [sheet.column_dimensions[c].width for c in "ABC"],
            "rows": sheet.max_row,
            "charts": [{
                "kind": type(chart).__name__,
                "values": [s.val.numRef.f for s in chart.series],
                "categories": [(s.cat.strRef or s.cat.numRef).f for s in chart.series],
            } for chart in sheet._charts],
            "cells": {cell.coordinate: {
                "type": type(cell.value).__name__,
                "value": str(cell.value),
                "format": cell.number_format,
                "bold": bool(cell.font.b),
                "link": cell.hyperlink.location if cell.hyperlink else None,
            } for row in sheet.iter_rows(max_row=60) for cell in row if cell.value is not None},
        } for sheet in book.worksheets],
    }, ensure_ascii=False))
    """#
}

extension JSON {
  /// The elements of an array; none of anything else.
  var elements: [JSON] {
    if case .array(let elements) = self { elements } else { [] }
  }

  /// The text of a string; nil of anything else.
  var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The sheet of a workbook with a name.
  func sheet(_ name: String) throws -> JSON {
    try #require(self["sheets"]?.elements.first { $0["name"]?.text == name }, "\(name)")
  }

  /// A cell of a sheet as type, value and number format.
  func cell(_ place: String) -> [String] {
    let cell = self["cells"]?[place]
    return ["type", "value", "format"].compactMap { cell?[$0]?.text }
  }
}
