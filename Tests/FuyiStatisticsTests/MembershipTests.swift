import FuyiStatistics
import FuyiTestSupport
import Testing

@Suite("Why a record counts")
struct MembershipTests {
  private func standing(_ rate: RateDefinition, _ record: Record, _ window: Window = .year2025)
    -> [Membership.Standing]
  {
    rate.memberships(of: record, in: window).map(\.standing)
  }

  @Test("a review closed by statement is in both sets of the mediation rate, an upheld one in one")
  func share() {
    #expect(standing(.mediation, Ledger.closed(1, "mediated")) == [.numerator])
    #expect(standing(.mediation, Ledger.closed(2, "upheld")) == [.denominator])
    #expect(standing(.mediation, Ledger.closed(3, "transferred-out")) == [.notAbout])
  }

  @Test("a record of another day or without one is not of the period")
  func dated() {
    let other = Window.of("2025-04-02", "2025-12-31")
    #expect(standing(.mediation, Ledger.closed(1, "mediated"), other) == [.notDated])
    #expect(standing(.mediation, Ledger.review(2, "2025-03-03")) == [.notDated])
    #expect(standing(.mediation, Ledger.filing(3, "2025-03-03")).isEmpty)
  }

  @Test("what is left out stands under the first reason that holds")
  func leftOut() throws {
    let lapsed = Ledger.filing(1, "2025-03-03", lapse: ("2025-03-10", "abandoned"))
    let found = try #require(standing(.acceptance, lapsed).first)
    guard case .excluded(let exclusion) = found else {
      Issue.record("\(found)")
      return
    }
    #expect(exclusion.code == "abandoned" && !exclusion.isPending)
    let before = Window.of("2025-01-01", "2025-12-31", asOf: "2025-03-10")
    guard case .excluded(let pending)? = standing(.acceptance, lapsed, before).first else {
      Issue.record("a filing still examined is left out")
      return
    }
    #expect(pending.code == "undecided" && pending.isPending)
  }

  @Test("sides that are counted apart each say where the record stands")
  func sides() {
    #expect(
      standing(.correctionOfAccepted, Ledger.closed(1, "revoked")) == [.numerator, .denominator])
    #expect(
      standing(.correctionOfAccepted, Ledger.closed(2, "upheld")) == [.notCounted, .denominator])
    let late = Window.of("2025-04-01", "2025-04-30")
    #expect(
      standing(.correctionOfAccepted, Ledger.closed(1, "revoked"), late)
        == [.numerator, .notDated])
  }

  @Test("the leaves that decide are those without which it would be otherwise")
  func deciding() {
    let question = Predicate.any([
      .isOneOf(.outcome, ["mediated"]),
      .all([.isSet(.servedOn), .not(.isOneOf(.opening, ["reopened"]))]),
    ])
    func leaves(_ record: Record) -> [Predicate] {
      Trace(question, of: record, in: .year2025).deciding.map(\.predicate)
    }
    #expect(leaves(Ledger.closed(1, "mediated")) == [.isOneOf(.outcome, ["mediated"])])
    #expect(
      leaves(Ledger.closed(2, "upheld", days: [.servedOn: "2025-04-02"]))
        == [.isSet(.servedOn), .isOneOf(.opening, ["reopened"])])
    #expect(
      leaves(Ledger.closed(3, "upheld")) == [.isOneOf(.outcome, ["mediated"]), .isSet(.servedOn)])
  }

  @Test("a trace answers as the predicate does, all the way down", arguments: RateDefinition.all)
  func same(_ rate: RateDefinition) {
    func check(_ trace: Trace, _ record: Record) {
      #expect(trace.holds == trace.predicate.holds(for: record, in: .year2025))
      for part in trace.parts { check(part, record) }
    }
    for record in Ledger.oneOfEach {
      for membership in rate.memberships(of: record, in: .year2025) {
        check(membership.about, record)
        check(membership.counts, record)
        for exclusion in membership.exclusions { check(exclusion, record) }
      }
    }
  }
}
