import FuyiCore
import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("Ranges of numbers, and years counted")
struct NumberRangeTests {
  private static let ranges: [(FactName, ClosedRange<Int>)] = [
    (.filingDays, 1...7300), (.serial, 1...9_999_999), (.year, 1900...2199), (.days, 1...365),
    (.reviewDays, 1...60), (.item, 1...10), (.ground, 1...10), (.letter, 1...99),
    (.party, 1...10_000), (.target, 1...1_000_000), (.before, 1...1_000_000),
    (.actAgainWithin, 1...3650), (.performWithin, 1...3650), (.retentionYears, 10...100),
    (.warnBlue, 0...365), (.warnBlueWorking, 0...365), (.warnYellow, 0...365),
    (.warnYellowWorking, 0...365), (.warnRed, 0...365), (.warnRedWorking, 0...365),
    (.replyDays, 1...365), (.caseSequence, 1...1_000_000), (.people, 1...1_000_000),
    (.sessions, 1...1_000_000), (.version, 1...1_000_000), (.findingCount, 0...1_000_000),
    (.heads, 0...1_000_000), (.count, 0...1_000_000_000),
  ]

  @Test("a number is admitted up to both ends of its range", arguments: Self.ranges)
  func ends(_ name: FactName, _ range: ClosedRange<Int>) {
    for number in [range.lowerBound, range.upperBound] {
      #expect(name.form.admits(.number(number)), "\(number)")
    }
    for number in [range.lowerBound - 1, range.upperBound + 1] {
      #expect(!name.form.admits(.number(number)), "\(number)")
    }
  }

  @Test(
    "a list is admitted with something in it, and nothing blank",
    arguments: [
      FactName.agencies, .respondent, .records, .template,
    ])
  func lists(_ name: FactName) {
    #expect(name.form.admits(.codes(["a", "b"])))
    for codes in [[], [""], ["a", " "], ["\u{3000}"]] {
      #expect(!name.form.admits(.codes(codes)), "\(codes)")
    }
  }

  @Test("every number of an event has its range here")
  func all() {
    let numbers = FactName.allCases.filter { if case .number = $0.form { true } else { false } }
    #expect(Set(numbers) == Set(Self.ranges.map(\.0)))
  }

  @Test(
    "personal data is kept for full years after that of the last event",
    arguments: [
      (10, "2025-01-01", "2036-01-01"), (10, "2025-12-31", "2036-01-01"),
      (98, "2100-05-05", "2199-01-01"), (99, "2100-05-05", nil), (nil, "2025-01-01", nil),
    ])
  func retention(_ years: Int?, _ last: String, _ first: String?) {
    let office = Office(name: Term(zh: "甲", en: "A"), authority: "a", retentionYears: years)
    #expect(office.firstErasureDay(after: day(last)) == first.map { day($0) })
  }
}
