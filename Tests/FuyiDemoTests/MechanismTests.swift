import FuyiCore
import FuyiDemo
import FuyiKit
import FuyiLaw
import FuyiStatistics
import FuyiStore
import Testing

@Suite("The mechanisms of the demonstration city")
struct MechanismTests {
  /// The city of the usual size; built once.
  private static let usual = Result { try BuiltCity(seed: 2025, cases: DemoCity.usualCases) }

  private let city: BuiltCity

  init() throws { city = try Self.usual.get() }

  // MARK: Counting

  private func sets(_ rate: RateDefinition) throws -> RateSets {
    try #require(try city.figures([rate]).first?.sets)
  }

  /// The dossiers of a kind that were begun in 2025.
  private func lines(_ kind: DossierKind, _ variety: (any Named)? = nil) throws -> [DossierLine] {
    var filter = DossierFilter()
    filter.variety = variety?.code
    filter.from = try CivilDate(year: 2025, month: 1, day: 1)
    filter.to = try CivilDate(year: 2025, month: 12, day: 31)
    return try city.tracker.list(kind, filter)
  }

  private func dossiers(_ kind: DossierKind, _ variety: (any Named)? = nil) throws -> [Dossier] {
    try lines(kind, variety).map { try city.tracker.show(kind, $0.number.printed).dossier }
  }

  private func people(_ kind: CoordinationKind) throws -> Int {
    try dossiers(.coordination, kind).compactMap { $0.facts[.people] }.reduce(0, +)
  }

  // MARK: Figures

  @Test("everything in the city is on record as the log says")
  func sound() throws {
    #expect(try city.tracker.verify().isSound)
    #expect(city.cases.count == DemoCity.usualCases)
  }

  @Test("395 consultations were received, and 374 resolved early")
  func consultations() throws {
    let sets = try sets(.preFilingResolution)
    #expect((sets.numerator, sets.denominator) == (374, 395))
    let known = try lines(.consultation)
    #expect(Set(known.compactMap(\.region)).count == 8)
    #expect(Set(known.compactMap(\.listName)).count == 12)
    let states: [DossierState] = [
      .resolved, .becameCase, .becamePetition, .withdrawn, .open,
    ]
    #expect(Set(known.map(\.state)) == Set(states))
    for line in known where line.state == .becameCase {
      let number = try #require(line.linkedCase)
      let filedOn = try city.tracker.show(number).case.registration.filedOn
      #expect(filedOn >= line.openedOn)
    }
  }

  @Test("28 matters of land and houses were settled before filing, over 950 in all, together")
  func mediations() throws {
    let all = try dossiers(.mediation)
    let agreed = all.filter {
      ["statement", "settled"].contains($0.outcome) && $0.endedOn?.parts.year == 2025
    }
    // Those begun in 2024 and ended in 2025 count with them.
    var filter = DossierFilter()
    filter.to = try CivilDate(year: 2024, month: 12, day: 31)
    let earlier = try city.tracker.list(.mediation, filter).filter {
      ["statement", "settled"].contains($0.outcome) && $0.endedOn?.parts.year == 2025
    }
    #expect(agreed.count + earlier.count == 956)
    #expect(agreed.allSatisfy { $0.facts.has(.bodies) })
    let land = agreed.filter {
      $0.facts[.kind] == .expropriation && $0.facts[.stage] == .beforeFiling
    }
    #expect(land.count == 28)
    #expect(Set(land.compactMap { $0.facts[.venue] }).count >= 3)
    #expect(Set(agreed.compactMap { $0.facts[.stage] }) == Set(MediationStage.allCases))
    #expect(Set(agreed.compactMap { $0.facts[.region] }).count == 9)
    let outcomes = Set(all.compactMap(\.outcome))
    #expect(outcomes == ["statement", "settled", "partly-settled", "failed", "gone-back"])
    let performance = try sets(.performance)
    #expect(performance.numerator > 0 && performance.numerator < performance.denominator)
  }

  @Test("every figure of the article that can be counted comes out of the records")
  func article() throws {
    let report = try city.tracker.article(year: 2025)
    for finding in report.findings {
      let expected: [Agreement] =
        finding.line.measure == nil ? [.notKnown] : [.agrees, .nothingPrinted]
      #expect(expected.contains(finding.agreement), "\(finding.line.id)")
    }
    #expect(report.findings.count { $0.agreement == .agrees } == 28)
    #expect(report.findings.count { $0.agreement == .notKnown } == 1)
  }

  @Test("petitions came from every category of the list")
  func petitions() throws {
    let handedOver = try dossiers(.petition).filter {
      $0.entries.first?.facts.has(.linkedCase) == false
    }
    #expect(Set(handedOver.compactMap { $0.facts[.kind] }) == Set(ActKind.allCases))
    #expect(handedOver.contains { $0.state == .becameCase })
  }

  @Test("two cases were accepted for every suit")
  func suits() throws {
    let ratio = try sets(.reconsiderationToLitigation)
    #expect((ratio.numerator + 1) / 2 == ratio.denominator)
    let heads = try sets(.headAppearance)
    #expect(heads.numerator == heads.denominator && heads.denominator > 100)
    let spoke = try sets(.headSpoke)
    #expect(spoke.numerator < spoke.denominator && spoke.numerator * 10 > spoke.denominator * 8)
    #expect(try (40...90).contains(city.thousandths(.loss)))
    #expect(try (180...260).contains(city.thousandths(.litigationSettlement)))
    #expect(try !lines(.suit, CourtInstance.second).isEmpty)
    #expect(try lines(.suit, CourtInstance.first).contains { $0.linkedCase != nil })
  }

  @Test("over three in ten cases and suits together were settled")
  func citywide() throws { #expect(try city.thousandths(.mediationCitywide) > 300) }

  @Test("131 matters were handled across regions, 75 of them hard")
  func crossRegion() throws {
    let items = try dossiers(.coordination, CoordinationKind.crossRegion)
    let hard = items.filter { $0.facts.has(.hard) }
    #expect(items.count == 131)
    #expect(hard.count == 75 && hard.allSatisfy { $0.facts[.result] == .studied })
    #expect(items.count { $0.facts[.result] == .coordinated } == 56)
    #expect(Set(items.compactMap { $0.facts[.area] }).count >= 31)
  }

  @Test("meetings, visits, corrections, reviews and proposals")
  func oversight() throws {
    func count(_ kind: CoordinationKind) throws -> Int { try lines(.coordination, kind).count }
    #expect(try count(.jointConsultation) == 12)
    #expect(try count(.governmentCourt) + count(.governmentProcuratorate) == 4)
    #expect(try count(.unannouncedVisit) == 22)
    let corrected = try dossiers(.coordination, CoordinationKind.rectification)
    #expect(corrected.allSatisfy { $0.facts[.result] == .rectified })
    #expect(Set(corrected.flatMap { $0.facts[.agencies] ?? [] }).count == 32)
    let reviews = try dossiers(.coordination, CoordinationKind.caseReview)
    #expect(reviews.count == 40 && reviews.allSatisfy { $0.facts.has(.findings) })
    let proposals = try dossiers(.coordination, CoordinationKind.proposal)
    #expect(proposals.map { $0.facts[.result] } == [.adopted, .adopted])
  }

  @Test("5 transfer, 3 reminder and 3 inspection letters, all replied to")
  func letters() throws {
    let transfers = try dossiers(.letter, LetterKind.transfer)
    let reminders = try dossiers(.letter, LetterKind.reminder)
    #expect(transfers.count == 5 && reminders.count == 3)
    #expect(transfers.count { $0.facts.has(.escalatedTo) } == 3)
    #expect(reminders.allSatisfy { $0.facts.has(.escalatedFrom) })
    #expect(try lines(.letter, LetterKind.inspection).count == 3)
    #expect(try lines(.letter, LetterKind.recommendation).count == 2)
    #expect(try !lines(.letter, LetterKind.opinion).isEmpty)
    for kind in [LetterKind.transfer, .reminder, .inspection] {
      #expect(
        try lines(.letter, kind).allSatisfy { $0.doneOn != nil && $0.dueOn?.parts.year == 2025 })
    }
    let reply = try sets(.letterReply)
    #expect(reply.numerator == reply.denominator && reply.denominator >= 13)
  }

  @Test("officials watched trials and learned together")
  func training() throws {
    #expect(try lines(.coordination, CoordinationKind.trialObservation).count == 2)
    #expect(try people(.trialObservation) == 320)
    #expect(try lines(.coordination, CoordinationKind.courtVisit).count == 206)
    #expect(try people(.courtVisit) == 8_240)
    #expect(try lines(.coordination, CoordinationKind.sharedClass).count == 22)
    #expect(try people(.sharedClass) == 3_080)
    var filter = DossierFilter()
    filter.variety = CoordinationKind.leadersAttend.code
    let years = try city.tracker.list(.coordination, filter).map(\.number.year)
    #expect(Set(years) == Set(2021...2025))
  }

  @Test("corrected cases have their defects")
  func defects() throws {
    let tagged = try dossiers(.defect)
    #expect(Set(tagged.compactMap { $0.facts[.defect] }).count == 10)
    #expect(tagged.allSatisfy { $0.facts.has(.linkedCase) && $0.facts.has(.lawArticle) })
  }

  @Test("dossiers are begun on working days and not recorded ahead of time")
  func days() throws {
    let calendar = WorkingCalendar(official: try HolidayList.shippedOfficial())
    for kind in DossierKind.allCases {
      #expect(try lines(kind).allSatisfy { calendar.isWorkingDay($0.openedOn) }, "\(kind.code)")
    }
  }
}
