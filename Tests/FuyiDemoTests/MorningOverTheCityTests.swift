import FuyiCore
import FuyiDemo
import FuyiKit
import FuyiLaw
import FuyiStore
import FuyiTestSupport
import Testing

@Suite("The morning's counts over the city")
struct MorningOverTheCityTests {
  @Test("on any day the counts are those of the cases one by one", arguments: [1] as [UInt64])
  func slowly(_ seed: UInt64) throws {
    let city = try BuiltCity.shared(seed)
    let repository = city.tracker.repository
    let (cases, setting) = try repository.read { session in
      (try session.caseIDs().compactMap { try session.fold($0) }, try session.setting())
    }
    #expect(cases.count == 300)
    var seen: Set<MorningCount> = []
    for months in [0, 2, 5, 9] {
      let today = DemoCity.today.adding(months: -months)
      let tracker = CaseTracker(repository: repository, recorder: "demo", today: today)
      let found = try tracker.morning()
      let slow = SlowMorning.counts(of: cases, on: today, under: setting)
      for item in MorningCount.allCases {
        #expect(found[item] ?? [] == slow[item.code] ?? [], "\(item.code) on \(today)")
        if found[item]?.isEmpty == false { seen.insert(item) }
      }
    }
    // A city in which most counts stay empty all year shows nothing of them.
    #expect(seen.count >= 8)
  }
}
