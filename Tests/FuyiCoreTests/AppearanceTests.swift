import FuyiCore
import FuyiTestSupport
import Testing

@Suite("Heads of agencies in court")
struct AppearanceTests {
  private func suit(_ defendants: [String] = ["market"]) throws -> DossierBuilder {
    try DossierBuilder(.suit) { $0[.defendant] = defendants }
  }

  /// A hearing as a test writes it down.
  private struct Hearing {
    let on: String
    let head: HeadPresence
    var of: [String]?
    var spoke = false
    var called = false
    var absence: AbsenceReason?
  }

  private func heard(_ suit: DossierBuilder, _ hearings: [Hearing]) throws -> [Dossier.Appearance] {
    try hearings.reduce(suit) { suit, hearing in
      try suit.then(.hearing, hearing.on) {
        $0[.head] = hearing.head
        $0[.defendant] = hearing.of
        if hearing.spoke { $0[.spoke] = true }
        if hearing.called { $0[.headCalled] = true }
        $0[.absence] = hearing.absence
        if hearing.absence != nil { $0[.proof] = words("会议通知") }
      }
    }.current.appearances
  }

  @Test("before a hearing nobody has appeared or failed to")
  func none() throws {
    let appearance = try #require(try suit().current.appearances.first)
    #expect(appearance.agency == "market")
    #expect(appearance.firstHearingOn == nil && appearance.head == nil && !appearance.spoke)
  }

  @Test("one appearance suffices for the instance, dated by the first hearing (HEAD 7)")
  func once() throws {
    let appearances = try heard(
      suit(),
      [
        Hearing(on: "2025-04-01", head: .absent, absence: .officialDuty),
        Hearing(on: "2025-05-06", head: .deputy, spoke: true),
        Hearing(on: "2025-06-03", head: .absent),
      ])
    #expect(appearances.count == 1)
    #expect(appearances[0].firstHearingOn == day("2025-04-01"))
    #expect(appearances[0].head == .deputy)
    #expect(appearances[0].absence == nil)
    #expect(appearances[0].spoke)
  }

  @Test("a head who never came is absent, with the reason of the first hearing")
  func absent() throws {
    let appearances = try heard(
      suit(),
      [
        Hearing(on: "2025-04-01", head: .absent, absence: .officialDuty),
        Hearing(on: "2025-05-06", head: .absent),
      ])
    #expect(appearances.map(\.head) == [.absent])
    #expect(appearances.map(\.absence) == [.officialDuty])
  }

  @Test("a head whom the court called again in vain has not appeared (HEAD 7)")
  func calledInVain() throws {
    let came = Hearing(on: "2025-04-01", head: .principal, spoke: true)
    let inVain = try heard(
      suit(), [came, Hearing(on: "2025-05-06", head: .absent, called: true)])
    #expect(inVain.map(\.head) == [.absent])
    #expect(inVain.map(\.spoke) == [false])
    #expect(inVain.map(\.firstHearingOn) == [day("2025-04-01")])
    let again = try heard(
      suit(), [came, Hearing(on: "2025-05-06", head: .principal, called: true)])
    #expect(again.map(\.head) == [.principal])
  }

  @Test("each of several defendants is counted on its own")
  func coDefendants() throws {
    let appearances = try heard(
      suit(["market", "police"]),
      [
        Hearing(on: "2025-04-01", head: .principal, of: ["police"], spoke: true),
        Hearing(on: "2025-04-01", head: .absent, of: ["market"]),
        Hearing(on: "2025-05-06", head: .leaderInCharge, of: ["market"]),
      ])
    #expect(appearances.map(\.agency) == ["market", "police"])
    #expect(appearances.map(\.head) == [.leaderInCharge, .principal])
    #expect(appearances.map(\.spoke) == [false, true])
  }

  @Test("a hearing that names no defendant is of all of them")
  func ofAll() throws {
    let appearances = try heard(
      suit(["market", "police"]), [Hearing(on: "2025-04-01", head: .principal)])
    #expect(appearances.map(\.head) == [.principal, .principal])
    #expect(appearances.map(\.firstHearingOn) == [day("2025-04-01"), day("2025-04-01")])
  }

  @Test("what is said of one hearing is not said of the suit")
  func ofTheHearing() throws {
    let suit = try suit(["market", "police"]).then(.hearing, "2025-04-01") {
      $0[.defendant] = ["police"]
    }
    #expect(suit.current.facts[.defendant] == ["market", "police"])
    #expect(suit.current.facts[.head] == nil)
  }
}
