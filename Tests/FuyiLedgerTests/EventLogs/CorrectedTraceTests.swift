import Foundation
import FuyiKit
import FuyiLedger
import FuyiTestSupport
import Testing

@Suite("Event logs of corrected records")
struct CorrectedTraceTests {
  private let tracker: CaseTracker

  init() throws { tracker = try LedgerCity(cases: 1, seed: 3).tracker() }

  private func register(_ on: String) throws -> String {
    var facts = Facts()
    facts[.applicant] = [.plain("王某")]
    facts[.respondent] = [
      try #require(try tracker.repository.read { try $0.agencies().first }).code
    ]
    facts[.region] = "371500"
    facts[.kind] = .penalty
    return try tracker.register(on: day(on), facts: facts, anyway: true).case.number.printed
  }

  private func trace(_ number: String) throws -> [String]? {
    let text = try EventLogs.text(.xes, tracker)
    guard let start = text.range(of: "value=\"\(number)\"") else { return nil }
    let trace = text[start.upperBound...].prefix(
      upTo: try #require(
        text[start.upperBound...].range(of: "</trace>")
      ).lowerBound)
    return trace.matches(of: /key="(?:concept:name|time:timestamp)" value="([^"]*)"/).map {
      String($0.output.1)
    }
  }

  @Test("what a correction took out is not there, and what it put in stands at its place")
  func corrected() throws {
    let number = try register("2025-06-02")
    for (action, on) in [(Action.accept, "2025-06-04"), (.serveCopy, "2025-06-06")] {
      try tracker.advance(number, Request(action, on: day(on)))
    }
    try tracker.advance(number, Request(.receive, on: day("2025-06-10")))
    try tracker.annul(number, sequence: 4, why: "误录")
    try tracker.insert(
      number, Request(.receive, on: day("2025-06-06")), before: nil, why: "漏录")
    let found = try #require(try trace(number))
    let actions = stride(from: 0, to: found.count, by: 2).map { found[$0] }
    #expect(actions == ["register", "accept", "serve-copy", "receive"])
    let times = stride(from: 1, to: found.count, by: 2).map { found[$0] }
    #expect(times == times.sorted() && Set(times).count == times.count)
    #expect(
      times.map { String($0.prefix(10)) } == [
        "2025-06-02", "2025-06-04", "2025-06-06", "2025-06-06",
      ])
  }

  @Test(
    "a registration made by mistake is left out, of every form", arguments: EventLogForm.allCases)
  func voided(_ form: EventLogForm) throws {
    let number = try register("2025-06-02")
    #expect(try EventLogs.text(form, tracker).contains(number))
    var facts = Facts()
    facts[.reason] = [.plain("误录")]
    try tracker.advance(number, Request(.void, on: day("2025-06-03"), facts: facts))
    #expect(try !EventLogs.text(form, tracker).contains(number))
  }

  @Test("what the law has done by the day of asking is there, by the law")
  func byLaw() throws {
    let number = try register("2025-06-02")
    let found = try #require(try trace(number))
    #expect(found.contains(Action.deemedAccepted.code))
    #expect(try EventLogs.text(.xes, tracker).contains("key=\"org:resource\" value=\"law\""))
  }
}
