package import FuyiCore
import FuyiLaw
import FuyiWording

/// A report as JSON: numbers as numbers, percentages as decimal strings, the records of each figure.
package struct JSONReport: Sendable {
  private let document: ReportDocument

  /// The JSON of a report.
  package init(_ document: ReportDocument) {
    self.document = document
  }

  /// The value as a text with a line end at its end.
  package func render() -> String { json.pretty + "\n" }

  /// The value, in the order of the report.
  package var json: JSON {
    .object(
      [
        .init("language", .string(document.language.code)),
        .init("title", .string(document.title)),
      ] + document.facts.map { JSON.Member($0.key, .optional($0.value)) } + [
        .init("subtitle", Self.strings(document.subtitle)),
        .init("remarks", Self.strings(document.remarks)),
        .init(
          "sections",
          .array(
            document.sections.map { section in
              [
                "id": .string(section.id), "title": .string(section.title),
                "blocks": .array(section.blocks.map(Self.json)),
              ]
            })),
      ])
  }

  private static func strings(_ texts: [String]) -> JSON { .array(texts.map(JSON.string)) }

  private static func json(_ block: ReportBlock) -> JSON {
    switch block {
    case .paragraph(let text): ["type": "paragraph", "text": .string(text)]
    case .table(let table): json(table)
    case .chart(let chart): json(chart)
    case .identities(let identities):
      [
        "type": "identities",
        "identities": .array(
          identities.map { identity in
            [
              "id": .optional(identity.id), "name": .string(identity.name),
              "left": .string(identity.left),
              "right": .string(identity.right), "holds": .bool(identity.holds),
            ]
          }),
      ]
    }
  }

  private static func json(_ table: ReportTable) -> JSON {
    [
      "type": "table", "id": .string(table.id), "caption": .string(table.caption),
      "columns": .array(
        table.columns.map { column in
          [
            "id": .string(column.id), "title": .string(column.title),
            "group": .optional(column.group), "kind": .string(column.kind.rawValue),
          ]
        }),
      "rows": .array(
        table.rows.map { row in
          [
            "code": .optional(row.code), "isTotal": .bool(row.isTotal),
            "cells": .object(
              table.columns.enumerated().map { index, column in
                JSON.Member(column.id, json(row.cell(index)))
              }),
          ]
        }),
      "notes": strings(table.notes),
    ]
  }

  private static func json(_ cell: ReportCell) -> JSON {
    var members: [JSON.Member]
    switch cell.value {
    case .empty: return nil
    case .text(let text): members = [.init("text", .string(text))]
    case .day(let day): members = [.init("day", .string(day.description))]
    case .count(let number): members = [.init("count", .int(number))]
    case .percent(let text, let numerator, let denominator):
      members = [
        .init("percent", .optional(text)), .init("numerator", .int(numerator)),
        .init("denominator", .int(denominator)),
      ]
    case .ratio(let text, let numerator, let denominator):
      members = [
        .init("ratio", .optional(text)), .init("numerator", .int(numerator)),
        .init("denominator", .int(denominator)),
      ]
    case .points:
      members = [.init("points", .optional(cell.value.plainPoints))]
    }
    if cell.value.isFigure || !cell.records.isEmpty {
      members.append(.init("records", strings(cell.records)))
    }
    return .object(members)
  }

  private static func json(_ chart: ReportChart) -> JSON {
    [
      "type": "chart", "id": .string(chart.id), "caption": .string(chart.caption),
      "summary": .string(chart.summary), "form": .string(chart.form.rawValue),
      "unit": .string(chart.unit), "categories": strings(chart.categories),
      "series": .array(
        chart.series.map { series in
          [
            "name": .string(series.name),
            "values": .array(series.values.map(JSON.optional)),
            "texts": strings(series.texts),
          ]
        }),
    ]
  }
}

extension ReportCell.Value {
  /// Whether it counts records, so that it may open to them.
  fileprivate var isFigure: Bool {
    switch self {
    case .count, .percent, .ratio: true
    case .empty, .text, .points, .day: false
    }
  }
}
