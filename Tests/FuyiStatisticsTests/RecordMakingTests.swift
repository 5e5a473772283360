import FuyiCore
import FuyiLaw
import FuyiStatistics
import FuyiTestSupport
import Testing

@Suite("The records that cases and dossiers give")
struct RecordMakingTests {
  @Test("a case gives its filing and reviews, and one that is void nothing")
  func ofCases() throws {
    let projector = Projector(setting: .shipped)
    let accepted = try CaseBuilder().then(.accept, "2025-03-05")
    let records = Record.records(of: projector.project(accepted.current), field: .taxation)
    #expect(records.map(\.id.set) == [.filings, .reviews])
    #expect(records.allSatisfy { $0.codes[.field] == AgencyField.taxation.code })
    let void = try CaseBuilder().then(.void, "2025-03-05")
    #expect(Record.records(of: projector.project(void.current), field: nil).isEmpty)
  }

  @Test("a dossier gives a record of the set of its kind", arguments: DossierKind.allCases)
  func ofDossiers(_ kind: DossierKind) throws {
    let builder = try? DossierBuilder(kind)
    guard let builder else { return }
    let projection = DossierProjector(calendar: LegalSetting.shipped.calendar)
      .project(builder.current)
    let first = Record.records(of: projection) { _ in nil }.first
    #expect(first?.id.set.dossiers == kind)
    #expect(first?.codes[.isHard] == "no")
  }

  @Test("of the duties of a review, performing comes before acting again")
  func ofDuties() throws {
    let reviewed = try CaseBuilder().then(.accept, "2025-03-05").then(.serveCopy, "2025-03-06")
      .then(.answer, "2025-03-14").then(.hearOpinions, "2025-03-20")
    let ordered = try reviewed.then(.decide, "2025-04-01") {
      $0[.performWithin] = 30
      $0[.actAgain] = true
      $0[.actAgainWithin] = 15
    }.then(.serve, "2025-04-03")
    let records = Record.records(
      of: Projector(setting: .shipped).project(ordered.current), field: nil)
    let duties = records.filter { $0.id.set == .duties }
    #expect(duties.map(\.id.ordinal) == [1, 2])
    #expect(
      duties.map { $0.codes[.variety] } == [ClockID.performance.code, ClockID.remaking.code])
  }

  @Test("the defendants of a suit are numbered as they stand there")
  func ofDefendants() throws {
    let suit = try DossierBuilder(.suit) { $0[.defendant] = ["market", "city"] }
    let projection = DossierProjector(calendar: LegalSetting.shipped.calendar)
      .project(suit.current)
    let records = Record.records(of: projection) { _ in nil }
    let defendants = records.filter { $0.id.set == .appearances }
    #expect(defendants.map(\.id.ordinal) == [1, 2])
    #expect(defendants.map { $0.codes[.respondent] } == ["market", "city"])
  }
}
