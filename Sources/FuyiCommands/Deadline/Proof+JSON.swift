import FuyiCore
import FuyiLaw

extension Proof {
  /// The proof as `fuyi deadline check` and other programs read it.
  func json(number: String, approvers: [Int: String]) -> JSON {
    var on: CivilDate?
    let status: String
    switch clock.status {
    case .running: status = "running"
    case .stopped: status = "stopped"
    case .met(let day): (status, on) = ("met", day)
    case .missed(let day): (status, on) = ("missed", day)
    }
    return .object([
      .init("number", .string(number)), .init("clock", .string(clock.id.code)),
      .init("party", .optional(clock.party)), .init("owner", .string(clock.owner.code)),
      .init("consequence", .string(clock.consequence.code)),
      .init("article", .string(clock.article.code)), .init("status", .string(status)),
      .init("on", .optional(on?.description)),
      .init(
        "trigger",
        [
          "on": .string(clock.from.description), "event": .int(clock.sequence),
          "action": .optional(trigger?.code),
        ]),
      .init(
        "period",
        clock.count.period.map {
          ["amount": .int($0.amount), "unit": .string($0.unit.rawValue)]
        } ?? .null),
      .init(
        "extensions",
        .array(
          extensions.map {
            [
              "days": .int($0.days), "on": .string($0.on.description), "event": .int($0.sequence),
              "approver": .optional(approvers[$0.sequence]),
            ]
          })),
      .init(
        "interruptions",
        .array(
          interruptions.map {
            [
              "from": .string($0.from.description), "to": .optional($0.to?.description),
              "event": .int($0.sequence), "action": .string($0.action.code),
              "ground": .optional($0.ground?.rawValue),
            ]
          })),
      .init("steps", .array(clock.count.steps.map(\.json))),
      .init("rawEnd", .string(clock.count.rawEnd.description)),
      .init("due", .optional(clock.due?.description)),
      .init("provisional", .bool(clock.isProvisional)),
      .init("earliest", .optional(range?.lowerBound.description)),
      .init("latest", .optional(range?.upperBound.description)),
      .init("calendar", .string(calendar)), .init("rulebook", .string(rulebook.id)),
      .init("makeUpDaysWork", .bool(makeUpDaysWork)),
      .init("suspensionStopsReview", .bool(suspensionStopsReview)),
    ])
  }
}

extension CountStep {
  /// The step as other programs read it.
  var json: JSON {
    switch self {
    case .trigger(let day): ["step": "trigger", "day": .string(day.description)]
    case .budget(let period):
      ["step": "budget", "amount": .int(period.amount), "unit": .string(period.unit.rawValue)]
    case .backwards: ["step": "backwards"]
    case .extended(let days): ["step": "extended", "days": .int(days)]
    case .set(let day): ["step": "set", "day": .string(day.description)]
    case .interrupted(let stretch, let days):
      [
        "step": "interrupted", "from": .string(stretch.from.description),
        "to": .string(stretch.to.description), "days": .int(days),
      ]
    case .heldOpen(let stretch, let until):
      [
        "step": "held-open", "from": .string(stretch.from.description),
        "to": .string(until.description),
      ]
    case .skipped(let day, let reason): Self.rest("skipped", day, reason)
    case .madeUp(let day, let name):
      ["step": "made-up", "day": .string(day.description), "name": .string(name)]
    case .monthEnd(let day): ["step": "month-end", "day": .string(day.description)]
    case .rawEnd(let day): ["step": "raw-end", "day": .string(day.description)]
    case .dayAfter(let day): ["step": "day-after", "day": .string(day.description)]
    case .stopped(let since, let left):
      ["step": "stopped", "since": .string(since.description), "daysLeft": .int(left)]
    case .movedOver(let day, let reason): Self.rest("moved-over", day, reason)
    case .due(let day): ["step": "due", "day": .string(day.description)]
    case .provisional(let year): ["step": "provisional", "year": .int(year)]
    }
  }

  private static func rest(_ step: String, _ day: CivilDate, _ reason: RestReason) -> JSON {
    switch reason {
    case .weekend:
      ["step": .string(step), "day": .string(day.description), "reason": "weekend", "name": .null]
    case .holiday(let name):
      [
        "step": .string(step), "day": .string(day.description), "reason": "holiday",
        "name": .string(name),
      ]
    }
  }
}
