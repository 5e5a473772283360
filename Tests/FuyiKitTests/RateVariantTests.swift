import FuyiKit
import FuyiTestSupport
import GRDB
import Testing

@Suite("Rates of the office's own, on record")
struct RateVariantTests {
  private func rate(_ id: String = "own.a", _ name: String = "甲", only: String = "penalty") throws
    -> RateDefinition
  {
    try RateReading().definition([
      "id": .string(id), "name": .string(name), "base": "mediation",
      "only": ["column": "kind", "is": .string(only)],
    ])
  }

  @Test("each change is an event and a version; the same definition is neither")
  func versions() throws {
    let desk = try Desk()
    let before = try desk.logLength
    #expect(try desk.tracker.define([rate()]).map(\.kind) == [.added])
    #expect(try desk.tracker.define([rate()]).map(\.kind) == [.unchanged])
    let changed = try desk.tracker.define([rate(only: "licence")])
    #expect(changed.map(\.kind) == [.changed])
    #expect(changed.map(\.definition.version) == [2])
    #expect(try desk.logLength == before + 2)
    // The earlier one is taken up again as a further version.
    #expect(try desk.tracker.define([rate()]).map(\.definition.version) == [3])
    let colleague = try desk.colleague()
    #expect(try colleague.definition("own.a")?.version == 3)
    #expect(try colleague.definition("甲")?.origin == .office)
    #expect(try colleague.definitions().count == RateDefinition.all.count + 1)
    #expect(try colleague.verify().isSound)
  }

  @Test("an id or a name stands for one rate, and of several all are taken or none")
  func apart() throws {
    let desk = try Desk()
    try desk.tracker.define([rate()])
    let before = try desk.logLength
    #expect(throws: TrackerError.exists(.rateVariant, "甲")) {
      try desk.tracker.define([rate("own.b", "乙"), rate("own.c", "甲")])
    }
    #expect(throws: TrackerError.exists(.rateVariant, "own.b")) {
      try desk.tracker.define([rate("own.b", "乙"), rate("own.b", "丙")])
    }
    #expect(try desk.logLength == before)
    // Names may be given on within one call.
    let changed = try desk.tracker.define([rate("own.b", "甲"), rate("own.a", "丁")])
    #expect(changed.map(\.kind) == [.added, .changed])
    #expect(try desk.tracker.verify().isSound)
  }

  @Test(
    "a row that is not what the log says is found",
    arguments: [
      "UPDATE rate_variant SET version = 7", "DELETE FROM rate_variant",
      "UPDATE rate_variant SET definition = replace(definition, 'penalty', 'licence')",
    ])
  func forged(_ sql: String) throws {
    let desk = try Desk()
    try desk.tracker.define([rate()])
    try DatabaseQueue(path: desk.path).write { try $0.execute(sql: sql) }
    guard case .projectionDiffers("rate_variant", _) = try desk.colleague().verify() else {
      Issue.record("\(try desk.colleague().verify())")
      return
    }
  }

  @Test("why asks the office's rates as it does the standard ones")
  func why() throws {
    let desk = try Desk()
    let number = try desk.reviewed()
    try desk.tracker.define([rate()])
    let own = try #require(try desk.tracker.definition("own.a"))
    let reasons = try desk.tracker.why(
      own, number: number, from: day("2025-01-01"), to: day("2025-12-31"))
    #expect(reasons.subjects.map(\.number) == [number])
    #expect(reasons.subjects.flatMap(\.memberships).map(\.standing) == [.notDated])
    // A label as the lists of cases print it names one of its records; this one has no second review.
    for unknown in ["2031-9", "\(number)#2"] {
      #expect(throws: TrackerError.self) {
        try desk.tracker.why(
          own, number: unknown, from: day("2025-01-01"), to: day("2025-12-31"))
      }
    }
    #expect(throws: TrackerError.self) {
      try desk.tracker.why(
        own, number: "2031-9/remaking", from: day("2025-01-01"), to: day("2025-12-31"))
    }
    #expect(
      throws: TrackerError.endsBeforeItBegins(first: day("2025-02-01"), last: day("2025-01-01"))
    ) {
      try desk.tracker.why(own, number: number, from: day("2025-02-01"), to: day("2025-01-01"))
    }
  }
}
