import FuyiKit
import FuyiTestSupport
import Testing

@Suite("Corrections that would make the history unlawful")
struct UnlawfulCorrectionTests {
  private let desk: Desk
  /// 1 register 03-03, 2 accept 03-05, 3 serve-copy 03-10, 4 extend 04-01, 5 decide 04-20.
  private let number: String

  init() throws {
    desk = try Desk()
    number = try desk.reviewed()
    try desk.act(number, .extend, "2025-04-01")
    try desk.act(number, .decide, "2025-04-20")
  }

  /// Expects a refusal that names an event, and the file untouched.
  private func refused(
    naming sequence: Int, _ reason: (Refusal.Reason) -> Bool,
    _ correction: (CaseTracker) throws -> Advanced,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let before = try desk.tracker.verify()
    let error = #expect(throws: ReplayRefusal.self, sourceLocation: sourceLocation) {
      try correction(desk.tracker)
    }
    #expect(error?.sequence == sequence, sourceLocation: sourceLocation)
    #expect(
      error.map { reason($0.refusal.reason) } == true, "\(String(describing: error))",
      sourceLocation: sourceLocation)
    #expect(try desk.tracker.verify() == before, sourceLocation: sourceLocation)
  }

  @Test("a day after a later event's names that event")
  func backwards() throws {
    try refused(
      naming: 4, { $0 == .beforeHistory(day("2025-04-01"), last: day("2025-04-10"), sequence: 3) },
      { try $0.correct(number, sequence: 3, on: day("2025-04-10"), why: "误录") })
  }

  @Test("an acceptance taken out leaves what the law did, and a later event that still stands")
  func acceptance() throws {
    // Deemed accepted on 03-10; the copy of that day then came before it.
    try refused(
      naming: 3, { if case .notInThisState = $0 { true } else { false } },
      { try $0.annul(number, sequence: 2, why: "误录") })
  }

  @Test("an acceptance in the simplified procedure forbids the later extension")
  func simplified() throws {
    try refused(
      naming: 4, { $0 == .conditionFails(.underOrdinaryProcedure) },
      {
        var facts = Facts()
        facts[.procedure] = .simplified
        return try $0.correct(number, sequence: 2, facts: facts, why: "误录")
      })
  }

  @Test("a decision put in before another names the other")
  func inserted() throws {
    try refused(
      naming: 5, { if case .notInThisState = $0 { true } else { false } },
      { try $0.insert(number, .usual(.decide, "2025-04-10"), why: "漏录") })
  }

  @Test("an event put in that is itself unlawful is named by the sequence that it would have had")
  func insertedItself() throws {
    try refused(
      naming: 6,
      { if case .overLimit(.days, asked: 20, used: 15, limit: 30) = $0 { true } else { false } },
      { try $0.insert(number, .usual(.extend, "2025-04-02") { $0[.days] = 20 }, why: "漏录") })
  }

  @Test("facts that the event does not take name the event itself")
  func unexpected() throws {
    try refused(
      naming: 3, { if case .unexpected(.days, takes: _) = $0 { true } else { false } },
      {
        var facts = Facts()
        facts[.days] = 3
        return try $0.correct(number, sequence: 3, facts: facts, why: "误录")
      })
  }

  @Test("a day that lies ahead names the event itself")
  func future() throws {
    try refused(
      naming: 5, { $0 == .afterToday(nil, day("2026-07-01"), today: day("2026-06-30")) },
      { try $0.correct(number, sequence: 5, on: day("2026-07-01"), why: "误录") })
  }

  @Test("a needed fact cleared names the event itself")
  func cleared() throws {
    try refused(
      naming: 4, { $0 == .missing(.approver) },
      { try $0.correct(number, sequence: 4, clearing: [.approver], why: "误录") })
  }

  @Test("what only the law does cannot be put in by hand")
  func byLaw() throws {
    let before = try desk.logLength
    #expect(throws: (any Error).self) {
      try desk.tracker.insert(number, Request(.deemedAccepted, on: day("2025-03-10")), why: "漏录")
    }
    let after = try? desk.logLength
    #expect(after == before)
    #expect(try desk.tracker.verify().isSound)
  }
}
