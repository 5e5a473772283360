import FuyiKit

/// A breakdown of a figure in a period.
struct Question {
  let definition: RateDefinition
  let groupings: [Grouping]
  let period: String
  let window: Window

  var name: String { definition.id }
  var breakdown: String {
    groupings.isEmpty ? "whole" : groupings.map(\.code).joined(separator: " × ")
  }
}

/// Every breakdown that the reports use; the one place that lists them.
enum Questions {
  static func all(asOf today: String) throws -> [Question] {
    let asOf = try CivilDate(today)
    func window(_ first: String, _ last: String) throws -> Window? {
      Window(first: try CivilDate(first), last: try CivilDate(last), asOf: asOf)
    }
    let periods: [(name: String, window: Window?)] = [
      ("2025", try window("2025-01-01", "2025-12-31")),
      ("2025-Q4", try window("2025-10-01", "2025-12-31")),
      ("2026-01", try window("2026-01-01", "2026-01-31")),
    ]
    var questions: [Question] = []
    for (name, window) in periods {
      guard let window else { continue }
      for (definition, breakdowns) in breakdowns {
        for groupings in breakdowns {
          questions.append(
            Question(definition: definition, groupings: groupings, period: name, window: window))
        }
      }
    }
    // Ten years by region and month, which long reports ask.
    if let window = try window("2016-01-01", "2025-12-31") {
      for groupings in [[Grouping.month, .region], [.kind]] {
        questions.append(
          Question(
            definition: .mediation, groupings: groupings, period: "2016–2025", window: window))
      }
    }
    return questions
  }

  /// The figures with what the reports break them down by: as a whole, month by month, and as in each of
  /// their tables and of the parts of the official form; every rate by region besides.
  private static var breakdowns: [(RateDefinition, [[Grouping]])] {
    var order: [RateDefinition] = []
    var groupings: [String: [[Grouping]]] = [:]
    func ask(_ definition: RateDefinition, _ grouping: Grouping?) {
      if groupings[definition.id] == nil { order.append(definition) }
      let levels = grouping.map { [$0] } ?? []
      guard !(groupings[definition.id] ?? []).contains(levels) else { return }
      groupings[definition.id, default: []].append(levels)
    }
    for definition in PeriodReport.figures(RateDefinition.all) { ask(definition, nil) }
    let tables =
      ReportQuestion.breakdowns + [.series] + FormPart.allCases.map(\.question)
    for table in tables {
      for column in table.columns {
        ask(column, nil)
        ask(column, table.grouping)
      }
    }
    for definition in RateDefinition.all { ask(definition, .region) }
    return order.map { ($0, groupings[$0.id] ?? []) }
  }
}
