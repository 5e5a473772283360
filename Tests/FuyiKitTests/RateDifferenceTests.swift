import FuyiKit
import FuyiTestSupport
import Testing

@Suite("Why a rate is known otherwise")
struct RateDifferenceTests {
  private let desk: Desk

  /// Three cases, one of them corrected after the quarter that it is counted in.
  ///
  /// In the first quarter 1 was concluded by mediation and 2 decided, each recorded on its day. On
  /// 2025-05-08 the record was corrected: 1 had not been mediated but decided. 3, filed on 2025-06-20,
  /// was left alone, so that it is deemed accepted.
  init() throws {
    desk = try Desk(today: "2025-02-10")
    try on("2025-02-10") {
      for _ in 1...2 { _ = try $0.register(on: day("2025-02-10"), facts: .filing()) }
    }
    for serial in 1...2 {
      try on("2025-02-12") { try $0.advance("2025-\(serial)", .usual(.accept, "2025-02-12")) }
    }
    try on("2025-03-20") {
      try $0.advance("2025-1", .usual(.concludeByMediation, "2025-03-20"))
      try $0.advance("2025-2", .usual(.decide, "2025-03-20"))
    }
    try on("2025-05-08") {
      try $0.annul("2025-1", sequence: 3, why: "误录")
      try $0.insert("2025-1", .usual(.decide, "2025-03-21"), why: "漏录")
    }
    try on("2025-06-20") { _ = try $0.register(on: day("2025-06-20"), facts: .filing()) }
  }

  private func on(_ today: String, _ body: (CaseTracker) throws -> Void) throws {
    try body(desk.colleague(today: today, recorder: "zhao"))
  }

  private var end: CaseTracker {
    get throws { try desk.colleague(today: "2025-12-31") }
  }

  private func mediation(knownOn: String?) throws -> String {
    let sets = try end.rates(
      [.mediation], from: day("2025-01-01"), to: day("2025-03-31"),
      knownOn: knownOn.map { day($0) }
    ).figures.first?.sets
    return "\(sets?.numerator ?? -1)/\(sets?.denominator ?? -1)"
  }

  private func differences(
    _ definitions: [RateDefinition], _ earlier: String, _ later: String,
    to last: String = "2025-03-31", by groupings: [Grouping] = []
  ) throws -> RateDifferenceReport {
    try end.rateDifferences(
      definitions, from: day("2025-01-01"), to: day(last), by: groupings,
      known: (day(earlier), day(later)))
  }

  @Test("a corrected record does not change the report that was published before")
  func published() throws {
    #expect(try mediation(knownOn: nil) == "0/2")
    #expect(try mediation(knownOn: "2025-04-01") == "1/2")
    #expect(try mediation(knownOn: "2025-05-07") == "1/2")
    #expect(try mediation(knownOn: "2025-05-08") == "0/2")
  }

  @Test("the difference names the case and the correction, by whom and when")
  func named() throws {
    let report = try differences([.mediation], "2025-04-01", "2025-05-31")
    let difference = try #require(report.differences.first)
    #expect(difference.points == "-50.0")
    let change = try #require(difference.changes.first)
    #expect(difference.changes.count == 1 && change.cause == .recorded)
    #expect(change.record.label == "聊政复〔2025〕1号")
    let recordings = try #require(report.recordings[change.record.subject])
    #expect(recordings.map(\.code) == ["record-annul", "record-insert"])
    let annulment = recordings[0]
    #expect(annulment.sequence == 4 && annulment.recorder == "zhao")
    #expect(annulment.recordedOn == day("2025-05-08"))
    #expect(annulment.corrected?.sequence == 3)
    #expect(annulment.corrected?.term == Action.concludeByMediation.term)
    #expect(annulment.corrected?.effectiveOn == day("2025-03-20"))
    let insertion = recordings[1]
    #expect(insertion.corrected?.sequence == nil)
    #expect(insertion.corrected?.term == Action.decide.term)
    #expect(insertion.effectiveOn == day("2025-03-21"))
  }

  @Test("the two days may be named in either order, and events outside them are not told")
  func order() throws {
    let backwards = try differences([.mediation], "2025-05-31", "2025-04-01")
    #expect(backwards.earlier == day("2025-04-01") && backwards.later == day("2025-05-31"))
    #expect(
      backwards.differences
        == (try differences([.mediation], "2025-04-01", "2025-05-31").differences))
    #expect(
      try differences([.mediation], "2025-05-08", "2025-06-01").differences[0].changes.isEmpty)
  }

  @Test("what the law did by itself is told as the passing of time, without an event")
  func byLaw() throws {
    let report = try differences([.acceptance], "2025-06-21", "2025-07-31", to: "2025-12-31")
    let change = try #require(report.differences.first?.changes.first)
    #expect(change.record.number == "聊政复〔2025〕3号")
    #expect(change.before.excludedBy != nil && change.after.isInNumerator)
    #expect(change.cause == .time)
    #expect(report.recordings[change.record.subject] == [])
  }

  @Test("a case that was not registered by the earlier day enters with all its events")
  func registered() throws {
    let report = try differences([.acceptance], "2025-02-09", "2025-02-28")
    let changes = try #require(report.differences.first?.changes)
    #expect(changes.map(\.record.number) == ["聊政复〔2025〕1号", "聊政复〔2025〕2号"])
    #expect(changes.allSatisfy { $0.before == .outside && $0.cause == .recorded })
    #expect(
      report.recordings[changes[0].record.subject]?.map(\.code) == ["register", "accept"])
  }

  @Test("records of dossiers have their own events")
  func dossiers() throws {
    try desk.tracker.addLists()
    try on("2025-07-01") {
      try $0.begin(.consultation, on: day("2025-02-11"), facts: .usual(.consultation))
    }
    let report = try differences([.preFilingResolution], "2025-06-30", "2025-07-01")
    let change = try #require(report.differences.first?.changes.first)
    #expect(change.record.set == .consultations)
    let code = DossierKind.consultation.opening.code
    #expect(report.recordings[change.record.subject]?.map(\.code) == [code])
  }

  @Test("broken down, the groups of both days are compared")
  func groups() throws {
    let report = try differences([.mediation], "2025-01-31", "2025-05-31", by: [.region])
    #expect(report.differences.map { $0.groups.map(\.code) } == [["371502"]])
    #expect(report.differences[0].before == RateSets())
    #expect(report.groupNames[0]["371502"]?.zh == "东昌府区")
  }

  @Test("twice the same day, a day ahead and a period the wrong way round are refused")
  func refused() throws {
    #expect(throws: TrackerError.sameKnownDay(day("2025-05-01"))) {
      try differences([.mediation], "2025-05-01", "2025-05-01")
    }
    #expect(
      throws: TrackerError.notYetKnown(day: day("2026-01-01"), today: day("2025-12-31"))
    ) { try differences([.mediation], "2026-01-01", "2025-05-01") }
    #expect(
      throws: TrackerError.endsBeforeItBegins(first: day("2025-01-01"), last: day("2024-12-31"))
    ) { try differences([.mediation], "2025-01-01", "2025-05-01", to: "2024-12-31") }
  }
}
