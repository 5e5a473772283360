import FuyiCore
import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("What is refused to dossiers")
struct DossierRefusalTests {
  /// Why a dossier is not begun; nil where it is.
  private func opening(
    _ kind: DossierKind, _ on: String = "2025-03-03",
    about linked: Case? = nil, following earlier: Dossier? = nil, _ edit: (inout Facts) -> Void
  ) -> DossierRefusal.Reason? {
    var context = DossierContext(setting: .shipped, today: day("2026-06-30"))
    context.linkedCase = linked
    context.linkedDossier = earlier
    do throws(DossierRefusal) {
      _ = try DossierBuilder.first(kind, on, in: context, edit)
      return nil
    } catch {
      #expect(error.alternatives == [kind.opening])
      return error.reason
    }
  }

  @Test("a fact that is needed and missing is named")
  func missing() throws {
    #expect(opening(.letter) { $0[.summary] = nil } == .facts(.missing(.summary)))
    #expect(opening(.suit) { $0[.court] = nil } == .facts(.missing(.court)))
    #expect(opening(.mediation) { $0[.number] = nil } == .facts(.missing(.number)))
    let open = try DossierBuilder(.mediation)
    #expect(
      open.refusal(.fail, "2025-03-04") { $0[.reason] = nil }?.reason == .facts(.missing(.reason)))
  }

  @Test("a fact that does not belong there is named, with those that do")
  func unexpected() throws {
    let open = try DossierBuilder(.consultation)
    #expect(
      open.refusal(.withdraw, "2025-03-04") { $0[.court] = words("法院") }?.reason
        == .facts(.unexpected(.court, takes: [.reason, .note, .caseSequence])))
    // A number is allotted once.
    guard
      case .facts(.unexpected(.number, _))? = open.refusal(
        .withdraw, "2025-03-04", { $0[.number] = "聊政复咨〔2025〕8号" })?.reason
    else {
      Issue.record("a second number")
      return
    }
  }

  @Test("a value outside its range, or of another form, is named")
  func wrongValue() {
    #expect(opening(.letter) { $0[.replyDays] = 0 } == .facts(.wrongValue(.replyDays)))
    #expect(opening(.letter) { $0[value: .summary] = .flag } == .facts(.wrongValue(.summary)))
    #expect(
      opening(.coordination) {
        $0[.coordinationKind] = .crossRegion
        $0[.regions] = ["371502"]
        $0[.area] = "land"
      } == .facts(.wrongValue(.regions)))
  }

  @Test("no step lies before what is on record, nor after today, nor does what it reports")
  func days() throws {
    let open = try DossierBuilder(.mediation, "2025-03-03", today: "2025-03-10")
    #expect(
      open.refusal(.session, "2025-03-02")?.reason
        == .facts(.beforeHistory(day("2025-03-02"), last: day("2025-03-03"), sequence: 1)))
    #expect(open.refusal(.session, "2025-03-10") == nil)
    #expect(
      open.refusal(.session, "2025-03-11")?.reason
        == .facts(.afterToday(nil, day("2025-03-11"), today: day("2025-03-10"))))
    #expect(
      opening(.letter, "2026-06-30") { $0[.received] = day("2026-07-01") }
        == .facts(.afterToday(.received, day("2026-07-01"), today: day("2026-06-30"))))
  }

  @Test("a consultation that was converted became a case or a petition, and not both or neither")
  func exactlyOne() throws {
    let open = try DossierBuilder(.consultation)
    let reason = DossierRefusal.Reason.exactlyOne([.linkedCase, .petitionNumber])
    #expect(open.refusal(.convert, "2025-03-04") { $0[.petitionNumber] = "XF-2" }?.reason == reason)
    #expect(open.refusal(.convert, "2025-03-04") { $0[.linkedCase] = nil }?.reason == reason)
    let petition = try open.then(.convert, "2025-03-04") {
      $0[.linkedCase] = nil
      $0[.petitionNumber] = "XF-2"
    }
    #expect(petition.current.state == .becamePetition)
  }

  @Test(
    "a case that came of it is not older than it", arguments: [DossierKind.consultation, .petition])
  func caseOlder(_ kind: DossierKind) throws {
    let filed = try CaseBuilder(filed: "2025-03-03").current
    let later = try DossierBuilder(kind, "2025-03-04")
    #expect(
      later.refusal(.convert, "2025-03-05", about: filed)?.reason
        == .caseOlder(number: filed.number.printed, filedOn: day("2025-03-03")))
    let sameDay = try DossierBuilder(kind, "2025-03-03")
    #expect(sameDay.refusal(.convert, "2025-03-05", about: filed) == nil)
  }

  @Test(
    "the letters of enforcement supervision exist from 2026-02-01 on",
    arguments: [LetterKind.supervisionNotice, .supervisionOpinion, .supervisionDecision])
  func notIssuedBefore(_ kind: LetterKind) {
    #expect(
      opening(.letter, "2026-01-31") { $0[.letterKind] = kind }
        == .notIssuedBefore(kind, day("2026-02-01")))
    #expect(opening(.letter, "2026-02-01") { $0[.letterKind] = kind } == nil)
  }

  @Test("nobody gets the letter and the copy")
  func copied() {
    #expect(
      opening(.letter) { $0[.copyTo] = ["police", "market"] } == .copiedToAddressee("market"))
    #expect(opening(.letter) { $0[.copyTo] = ["police"] } == nil)
  }

  @Test("a letter is received and replied to no earlier than it is issued, by a day or in days")
  func letterDays() {
    #expect(
      opening(.letter) { $0[.received] = day("2025-03-02") }
        == .facts(.tooEarly(.received, day("2025-03-02"), earliest: day("2025-03-03"))))
    #expect(
      opening(.letter) { $0[.replyBy] = day("2025-03-02") }
        == .facts(.tooEarly(.replyBy, day("2025-03-02"), earliest: day("2025-03-03"))))
    #expect(
      opening(.letter) {
        $0[.replyBy] = day("2025-03-10")
        $0[.replyDays] = 5
      } == .facts(.unexpected(.replyDays, takes: [.replyBy])))
  }

  @Test("the sixty days of an opinion letter are the law's, and it is about a case")
  func opinion() {
    func issue(_ edit: (inout Facts) -> Void) -> DossierRefusal.Reason? {
      opening(.letter) {
        $0[.letterKind] = .opinion
        $0[.linkedCase] = "聊政复〔2025〕1号"
        edit(&$0)
      }
    }
    #expect(issue { $0[.linkedCase] = nil } == .facts(.missing(.linkedCase)))
    #expect(issue { $0[.replyDays] = 30 } == .facts(.unexpected(.replyDays, takes: [])))
    #expect(issue { $0[.replyUnit] = .workingDays } == .facts(.unexpected(.replyUnit, takes: [])))
    #expect(
      issue { $0[.replyBy] = day("2025-03-10") } == .facts(.unexpected(.replyBy, takes: [])))
    #expect(issue { $0[.replyDays] = 60 } == nil)
  }

  @Test("a stage of mediation asks for its own subject, in a state that it can be in")
  func stages() throws {
    func open(_ stage: MediationStage, _ linked: Case?, _ edit: (inout Facts) -> Void = { _ in })
      -> DossierRefusal.Reason?
    {
      opening(.mediation, "2025-06-03", about: linked) {
        $0[.stage] = stage
        if linked != nil { $0[.linkedCase] = "聊政复〔2025〕12号" }
        edit(&$0)
      }
    }
    #expect(open(.duringReview, nil) == .facts(.missing(.linkedCase)))
    #expect(open(.inLitigation, nil) == .facts(.missing(.linkedSuit)))
    let filed = try CaseBuilder()
    guard case .facts(.unexpected(.linkedCase, _))? = open(.beforeFiling, filed.current) else {
      Issue.record("a case before filing")
      return
    }
    let reviewed = try filed.then(.accept, "2025-03-05")
    let decided = try reviewed.then(.decide, "2025-04-01")
    for (stage, wrong, right) in [
      (MediationStage.duringReview, filed, reviewed), (.duringReview, decided, reviewed),
      (.beforeAcceptance, reviewed, filed),
    ] {
      let state = wrong.current.state
      #expect(
        open(stage, wrong.current)
          == .caseNotAtStage(stage, number: wrong.current.number.printed, state))
      #expect(open(stage, right.current) == nil)
    }
    #expect(
      open(.beforeAcceptance, filed.current) { $0[.suspend] = true }
        == .facts(.unexpected(.suspend, takes: [])))
    #expect(
      open(.duringReview, reviewed.current) {
        $0[.suspend] = true
        $0[.consentedOn] = day("2025-06-04")
      } == .facts(.tooLate(.consentedOn, day("2025-06-04"), latest: day("2025-06-03"))))
  }

  @Test("a statement is signed by each signatory once, and sealed once")
  func statement() throws {
    let agreed = try DossierBuilder(.mediation).then(.agree, "2025-03-10")
    #expect(
      agreed.refusal(.sign, "2025-03-11") { $0[.signatory] = "third-party" }?.reason
        == .notASignatory("third-party", known: ["applicant", "respondent"]))
    let signed = try agreed.then(.sign, "2025-03-11").then(.seal, "2025-03-12")
    #expect(
      signed.refusal(.sign, "2025-03-13")?.reason
        == .alreadySigned("applicant", on: day("2025-03-11")))
    #expect(signed.refusal(.seal, "2025-03-13")?.reason == .alreadySealed(on: day("2025-03-12")))
    #expect(
      try DossierBuilder(.mediation).refusal(.agree, "2025-03-10") {
        $0[.performBy] = day("2025-03-09")
      }?.reason
        == .facts(.tooEarly(.performBy, day("2025-03-09"), earliest: day("2025-03-10"))))
  }
}
