import FuyiCore
import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("Every period of normative documents and opinion letters")
struct EveryPeriodTestsOfDocuments {
  private let review: CaseBuilder

  init() throws { review = try Standing.ordinary.story() }

  private func handling(_ article: String = "ARL 56", _ status: Clock.Status = .running) -> Stated {
    Stated(
      .documentReview, from: "2025-03-10", due: "2025-04-09", .office, article, .overdue, status)
  }

  private func suspended(_ ground: SuspensionGround, on day: String) throws -> CaseBuilder {
    try Standing.documentTakenUp.story().then(.suspend, day) { $0[.suspensionGround] = ground }
  }

  // MARK: Documents that this authority may judge

  @Test("a document that this authority may judge is dealt with in thirty days")
  func documentReview() throws {
    let opened = try Standing.documentTakenUp.story()
    #expect(opened.stated(.documentReview) == handling())
    #expect(opened.clock(.documentReview)?.sequence == 3)
    let met = try opened.then(.handleDocument, "2025-04-09")
    #expect(met.stated(.documentReview) == handling("ARL 56", .met("2025-04-09")))
    let missed = try opened.then(.handleDocument, "2025-04-10")
    #expect(missed.stated(.documentReview) == handling("ARL 56", .missed("2025-04-10")))
    // Closed in time, it falls away; closed later, it was missed.
    #expect(try opened.then(.decide, "2025-04-09").clock(.documentReview) == nil)
    let late = try opened.then(.decide, "2025-04-10")
    #expect(late.stated(.documentReview) == handling("ARL 56", .missed("2025-04-10")))
    #expect(opened.clock(.documentTransfer) == nil)
  }

  @Test("of the authority's own motion article 57 is cited, here and for a transfer")
  func ownMotion() throws {
    let own = try review.then(.openDocumentReview, "2025-03-10") { $0[.reviewBasis] = .ownMotion }
    #expect(own.stated(.documentReview) == handling("ARL 57"))
    let others = try review.then(.openDocumentReview, "2025-03-10") {
      $0[.reviewBasis] = .ownMotion
      $0[.notCompetent] = true
    }
    #expect(others.clock(.documentTransfer)?.article == .arl(57))
  }

  @Test("a second document taken up after the first has periods of its own")
  func second() throws {
    let second = try Standing.documentTakenUp.story().then(.handleDocument, "2025-03-20")
      .then(.openDocumentReview, "2025-04-07")
    #expect(
      second.all(.documentReview) == [
        handling("ARL 56", .met("2025-03-20")),
        Stated(
          .documentReview, from: "2025-04-07", due: "2025-05-07", .office, "ARL 56", .overdue),
      ])
  }

  @Test("its maker is asked in three working days from the suspension for the document")
  func makerNotice() throws {
    func notice(_ status: Clock.Status) -> Stated {
      Stated(
        .makerNotice, from: "2025-03-12", due: "2025-03-17", .office, "ARL 58", .overdue, status)
    }
    #expect(try Standing.documentTakenUp.story().clock(.makerNotice) == nil)
    for ground in SuspensionGround.allCases where ground != .normativeDocument {
      #expect(try suspended(ground, on: "2025-03-12").clock(.makerNotice) == nil, "\(ground)")
    }
    let story = try suspended(.normativeDocument, on: "2025-03-12")
    #expect(story.stated(.makerNotice) == notice(.running))
    #expect(story.clock(.makerNotice)?.sequence == 4)
    let met = try story.then(.notifyMaker, "2025-03-17")
    #expect(met.stated(.makerNotice) == notice(.met("2025-03-17")))
    let missed = try story.then(.notifyMaker, "2025-03-18")
    #expect(missed.stated(.makerNotice) == notice(.missed("2025-03-18")))
    #expect(try story.then(.terminate, "2025-03-17").clock(.makerNotice) == nil)
    let late = try story.then(.terminate, "2025-03-18")
    #expect(late.stated(.makerNotice) == notice(.missed("2025-03-18")))
  }

  @Test("its maker answers in ten working days from receiving the question")
  func makerAnswer() throws {
    func answer(_ status: Clock.Status) -> Stated {
      Stated(
        .makerAnswer, from: "2025-03-14", due: "2025-03-28", .otherBody, "ARL 58", .overdue, status)
    }
    let asked = try suspended(.normativeDocument, on: "2025-03-12")
      .then(.notifyMaker, "2025-03-13") { $0[.received] = day("2025-03-14") }
    #expect(asked.stated(.makerAnswer) == answer(.running))
    #expect(asked.clock(.makerAnswer)?.sequence == 5)
    let met = try asked.then(.makerAnswer, "2025-03-28")
    #expect(met.stated(.makerAnswer) == answer(.met("2025-03-28")))
    let missed = try asked.then(.makerAnswer, "2025-03-31")
    #expect(missed.stated(.makerAnswer) == answer(.missed("2025-03-31")))
    #expect(try asked.then(.terminate, "2025-03-28").clock(.makerAnswer) == nil)
    #expect(try Standing.documentTakenUp.story().clock(.makerAnswer) == nil)
  }

  // MARK: Documents for another body

  @Test("a document for another body is sent there in seven working days")
  func transfer() throws {
    func transfer(_ status: Clock.Status) -> Stated {
      Stated(
        .documentTransfer, from: "2025-03-10", due: "2025-03-19", .office, "ARL 56", .overdue,
        status)
    }
    let opened = try Standing.documentForOthers.story()
    #expect(opened.stated(.documentTransfer) == transfer(.running))
    #expect(opened.clock(.documentReview) == nil)
    let met = try opened.then(.transferDocument, "2025-03-19")
    #expect(met.stated(.documentTransfer) == transfer(.met("2025-03-19")))
    let missed = try opened.then(.transferDocument, "2025-03-20")
    #expect(missed.stated(.documentTransfer) == transfer(.missed("2025-03-20")))
    #expect(try opened.then(.terminate, "2025-03-19").clock(.documentTransfer) == nil)
    let late = try opened.then(.terminate, "2025-03-20")
    #expect(late.stated(.documentTransfer) == transfer(.missed("2025-03-20")))
    // A suspension for it asks no maker: the other body does.
    let suspended = try opened.then(.suspend, "2025-03-12") {
      $0[.suspensionGround] = .normativeDocument
    }
    #expect(suspended.clock(.makerNotice) == nil)
  }

  @Test("the other body replies in sixty days from receiving it")
  func reply() throws {
    func reply(_ status: Clock.Status) -> Stated {
      Stated(
        .documentReply, from: "2025-03-13", due: "2025-05-12", .otherBody, "ARL 60", .overdue,
        status)
    }
    let sent = try Standing.documentForOthers.story().then(.transferDocument, "2025-03-11") {
      $0[.received] = day("2025-03-13")
    }
    #expect(sent.stated(.documentReply) == reply(.running))
    #expect(sent.clock(.documentReply)?.sequence == 4)
    let met = try sent.then(.documentReply, "2025-05-12")
    #expect(met.stated(.documentReply) == reply(.met("2025-05-12")))
    let missed = try sent.then(.documentReply, "2025-05-13")
    #expect(missed.stated(.documentReply) == reply(.missed("2025-05-13")))
    #expect(try sent.then(.decide, "2025-05-06").clock(.documentReply) == nil)
  }

  @Test("the periods of a document are provisional over New Year")
  func provisional() throws {
    let review = try CaseBuilder(filed: "2026-12-21", today: "2026-12-31")
      .then(.accept, "2026-12-21")
    let mine = try review.then(.openDocumentReview, "2026-12-22")
    #expect(mine.clock(.documentReview)?.isProvisional == true)
    let asked = try mine.then(.suspend, "2026-12-30") {
      $0[.suspensionGround] = .normativeDocument
    }.then(.notifyMaker, "2026-12-31")
    #expect(asked.clock(.makerNotice)?.isProvisional == true)
    #expect(asked.clock(.makerAnswer)?.isProvisional == true)
    let theirs = try review.then(.openDocumentReview, "2026-12-28") { $0[.notCompetent] = true }
    #expect(theirs.clock(.documentTransfer)?.isProvisional == true)
    let sent = try theirs.then(.transferDocument, "2026-12-29")
    #expect(sent.clock(.documentReply)?.isProvisional == true)
  }

  // MARK: Opinion letters

  private func report(
    _ from: String, _ due: String, _ owner: ClockOwner, _ status: Clock.Status = .running
  ) -> Stated {
    Stated(.opinionReport, from: from, due: due, owner, "ARL 76", .orderPerformance, status)
  }

  @Test("the respondent reports on an opinion letter in sixty days from receiving it")
  func opinion() throws {
    let issued = try review.then(.issueOpinion, "2025-04-02") { $0[.received] = day("2025-04-10") }
    #expect(issued.stated(.opinionReport) == report("2025-04-10", "2025-06-09", .respondent))
    #expect(issued.clock(.opinionReport)?.sequence == 3)
    let met = try issued.then(.reportOnOpinion, "2025-06-09")
    #expect(
      met.stated(.opinionReport)
        == report("2025-04-10", "2025-06-09", .respondent, .met("2025-06-09")))
    let missed = try issued.then(.reportOnOpinion, "2025-06-10")
    #expect(
      missed.stated(.opinionReport)
        == report("2025-04-10", "2025-06-09", .respondent, .missed("2025-06-10")))
    // The end of the review does not end it.
    let decided = try issued.then(.decide, "2025-05-06")
    #expect(decided.stated(.opinionReport) == report("2025-04-10", "2025-06-09", .respondent))
  }

  @Test("another body reports on a letter to it, and each letter has its own sixty days")
  func opinions() throws {
    // The sixtieth days are Sunday 2025-06-01, in the Dragon Boat holiday, and Saturday 2025-06-07.
    let both = try review.then(.issueOpinion, "2025-04-02")
      .then(.issueOpinion, "2025-04-08") { $0[.to] = words("市医保局") }
    #expect(
      both.all(.opinionReport) == [
        report("2025-04-02", "2025-06-03", .respondent),
        report("2025-04-08", "2025-06-09", .otherBody),
      ])
    #expect(both.clocks.filter { $0.id == .opinionReport }.map(\.sequence) == [3, 4])
    // The second is reported on first, then the one that waits without being named.
    let second = try both.then(.reportOnOpinion, "2025-05-20") { $0[.letter] = 2 }
    #expect(second.all(.opinionReport).map(\.status) == [.running, .met("2025-05-20")])
    let first = try second.then(.reportOnOpinion, "2025-06-04")
    #expect(
      first.all(.opinionReport).map(\.status) == [.missed("2025-06-04"), .met("2025-05-20")])
  }

  @Test("the report on a letter can be due in a year without official holidays")
  func provisionalReport() throws {
    let story = try CaseBuilder(filed: "2026-12-01", today: "2026-12-31")
      .then(.accept, "2026-12-01").then(.issueOpinion, "2026-12-02")
    #expect(story.clock(.opinionReport)?.isProvisional == true)
    let official = try review.then(.issueOpinion, "2025-04-02")
    #expect(official.clock(.opinionReport)?.isProvisional == false)
  }
}
