import FuyiKit
import FuyiTestSupport
import Testing

@Suite("Why, by a label")
struct RateLabelTests {
  @Test("a label as lists of cases print it names one review of a case that was reopened")
  func label() throws {
    let desk = try Desk()
    let number = try desk.reviewed()
    try desk.act(number, .dismiss, "2025-04-01")
    try desk.act(number, .reopen, "2025-05-06")
    func labels(_ given: String) throws -> [String] {
      try desk.tracker.why(
        .mediation, number: given, from: day("2025-01-01"), to: day("2025-12-31")
      ).subjects.flatMap(\.memberships).map(\.id.label)
    }
    #expect(try labels(number) == [number, "\(number)#2"])
    #expect(try labels("2025-1#2") == ["\(number)#2"])
    #expect(throws: TrackerError.self) { try labels("2025-1#3") }
  }
}
