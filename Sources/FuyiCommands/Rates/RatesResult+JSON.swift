import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiStatistics
import FuyiWording

/// What scripts get of rates.
extension RatesResult {
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
    if figure.group != nil {
      members.append(.init("groupTerm", .string(groupNames(figure).joined(separator: " · "))))
      if figure.groups.count > 1 {
        members.append(.init("groups", .array(figure.groups.map { .optional($0.code) })))
      }
      if figure.groups.contains(where: { $0.code == nil }) {
        members.append(.init("notRecorded", true))
      }
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
    var members: [JSON.Member] = [
      .init("from", .optional(other?.first.description)),
      .init("to", .optional(other?.last.description)),
      .init("numerator", .int(comparison.then.numerator)),
      .init("denominator", .int(comparison.then.denominator)),
      .init("percent", .optional(percent(then))),
    ]
    if let ratio = ratio(then) { members.append(.init("ratio", .string(ratio))) }
    let difference = comparison.text(decimals: decimals, rounding: rounding)
    members.append(.init("difference", .optional(difference)))
    return .object(members)
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
}
