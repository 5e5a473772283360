import FuyiKit
import FuyiLedger
import FuyiTestSupport
import Testing

@Suite("Texts in event logs")
struct EventLogTextTests {
  @Test(
    "an office without cases has an empty log that can be read", arguments: EventLogForm.allCases)
  func empty(_ form: EventLogForm) throws {
    let tracker = CaseTracker(
      repository: try .create(at: TemporaryFolder.newPath()), recorder: "tester")
    let text = try EventLogs.text(form, tracker)
    #expect(!text.isEmpty)
    if form == .ocelJSON {
      let json = try JSON(parsing: text)
      #expect(json["events"] == [] && json["objects"] == [])
    }
  }

  @Test("signs of XML in a region's code are escaped, and control characters never come out")
  func escaped() throws {
    let city = try LedgerCity(cases: 1, seed: 3)
    let tracker = try city.tracker()
    try tracker.add(Region(code: "a<b>&\"\u{1}c", name: Term(zh: "甲", en: "A")))
    var facts = Facts()
    facts[.applicant] = [.plain("王某")]
    facts[.respondent] = [
      try #require(try tracker.repository.read { try $0.agencies().first }).code
    ]
    facts[.region] = "a<b>&\"\u{1}c"
    facts[.kind] = .penalty
    _ = try tracker.register(on: day("2025-06-02"), facts: facts, anyway: true)
    let text = try EventLogs.text(.xes, tracker)
    #expect(text.contains("value=\"a&lt;b&gt;&amp;&quot;c\""))
    #expect(text.unicodeScalars.allSatisfy { $0.value >= 32 || $0 == "\n" })
  }
}
