import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("Filing in time")
struct FilingTimeTests {
  /// An act of 2025-03-03, known a week later, unless a test says otherwise.
  private func assess(
    act: String? = "2025-03-03", known: String? = "2025-03-10", learned: String? = nil,
    notTold: Bool = false, immovable: Bool = false, obstacle: (String, String)? = nil,
    longer: Int? = nil, filed: String = "2025-05-09", under book: Rulebook = .reconsiderationLaw2023
  ) throws -> FilingAssessment? {
    let facts = FilingFacts(
      actOn: act.map(day), knownOn: known.map(day), learnedOn: learned.map(day),
      wasNotTold: notTold, isImmovable: immovable,
      obstacle: obstacle.map { Interruption(from: day($0.0), to: day($0.1)) }, longerDays: longer)
    return try WorkingCalendar.shipped().assessFiling(facts, filedOn: day(filed), under: book)
  }

  /// The limits with their articles and last days, a line each.
  private func lines(_ assessment: FilingAssessment?) -> [String]? {
    assessment?.parts.map { "\($0.limit.rawValue) \($0.article.code) \($0.count.due)" }
  }

  @Test("The usual limit runs from knowing the act, the longest one from the act")
  func usual() throws {
    let found = try assess()
    #expect(lines(found) == ["usual ARL 20 2025-05-09", "longest ARL 21 2030-03-04"])
    #expect(found?.due == day("2025-05-09"))
    #expect(found?.parts.first?.count.trigger == day("2025-03-10"))
    #expect(found?.parts.first?.count.period == .days(60))
    #expect(found?.parts.last?.count.period == .years(5))
    #expect(found?.parts.last?.count.rawEnd == day("2030-03-03"))
  }

  @Test(
    "Late is what comes after the last day, by so many days",
    arguments: [
      ("2025-03-10", 0), ("2025-05-08", 0), ("2025-05-09", 0), ("2025-05-10", 1), ("2025-05-12", 3),
      ("2026-05-09", 365),
    ])
  func late(filed: String, days: Int) throws {
    let found = try #require(try assess(filed: filed))
    #expect(found.filedOn == day(filed))
    #expect(found.daysLate == days)
    #expect(found.isLate == (days > 0))
  }

  @Test("Knowing is taken from the act where nothing else is stated, and the act may be unknown")
  func missingDays() throws {
    #expect(
      try lines(assess(known: nil)) == ["usual ARL 20 2025-05-06", "longest ARL 21 2030-03-04"])
    #expect(try lines(assess(act: nil)) == ["usual ARL 20 2025-05-09"])
    #expect(try assess(act: nil, known: nil) == nil)
    #expect(try assess(under: .none) == nil)
  }

  @Test(
    "Another law may make the usual limit longer and never shorter",
    arguments: [
      (90, "2025-06-09"), (61, "2025-05-10"), (60, "2025-05-09"), (15, "2025-05-09"),
    ])
  func longer(days: Int, due: String) throws {
    let end = try WorkingCalendar.shipped().workingDay(onOrAfter: day(due))
    #expect(try assess(longer: days)?.due == end)
  }

  @Test("Who was not told has the usual limit from learning of it, within a year of the content")
  func notTold() throws {
    let learned = try assess(learned: "2025-06-02", notTold: true)
    #expect(
      lines(learned) == [
        "usual ARL 20 2025-08-01", "untold ARL 20 2026-03-10", "longest ARL 21 2030-03-04",
      ])
    #expect(learned?.due == day("2025-08-01"))
    let never = try assess(notTold: true)
    #expect(lines(never) == ["untold ARL 20 2026-03-10", "longest ARL 21 2030-03-04"])
    #expect(never?.due == day("2026-03-10"))
    let capped = try assess(learned: "2026-02-02", notTold: true, filed: "2026-03-11")
    #expect(lines(capped)?.first == "usual ARL 20 2026-04-03")
    #expect(capped?.due == day("2026-03-10"))
    #expect(capped?.daysLate == 1)
  }

  @Test("A day of learning says nothing where the remedy was told")
  func toldAfterAll() throws {
    #expect(try assess(learned: "2025-06-02") == assess())
  }

  @Test("Five years from the act end it, twenty for immovable property")
  func longest() throws {
    let five = try assess(act: "2020-03-02", known: "2025-01-20", filed: "2025-03-04")
    #expect(lines(five) == ["usual ARL 20 2025-03-21", "longest ARL 21 2025-03-03"])
    #expect(five?.daysLate == 1)
    let twenty = try assess(act: "2005-06-01", known: "2025-05-05", immovable: true)
    #expect(lines(twenty) == ["usual ARL 20 2025-07-04", "longest ARL 21 2025-06-03"])
    #expect(twenty?.due == day("2025-06-03"))
    let movable = try assess(act: "2005-06-01", known: "2025-05-05")
    #expect(movable?.due == day("2010-06-01"))
    #expect(movable?.isLate == true)
  }

  @Test("An obstacle stops the usual limit and not the outer ones")
  func obstacle() throws {
    let told = try assess(obstacle: ("2025-04-01", "2025-04-15"))
    #expect(lines(told) == ["usual ARL 20 2025-05-23", "longest ARL 21 2030-03-04"])
    #expect(told?.parts.first?.count.rawEnd == day("2025-05-23"))
    let notTold = try assess(
      learned: "2025-06-02", notTold: true, obstacle: ("2025-07-01", "2025-07-08"))
    #expect(
      lines(notTold) == [
        "usual ARL 20 2025-08-08", "untold ARL 20 2026-03-10", "longest ARL 21 2030-03-04",
      ])
  }
}
