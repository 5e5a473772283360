import FuyiKit
import FuyiPapers
import FuyiTestSupport
import FuyiWording
import Testing

@Suite struct PaperOccasionTests {
  private let desk: PaperDesk

  init() throws { desk = try PaperDesk() }

  private func refusal(_ paper: Paper, of number: String, event: Int? = nil) -> PaperRefusal? {
    do {
      _ = try desk.print(paper, of: number, event: event)
      return nil
    } catch { return error as? PaperRefusal }
  }

  @Test(arguments: Paper.allCases)
  func `a paper without its event is refused, saying what to record`(_ paper: Paper) throws {
    let number = try desk.register()
    let refused = refusal(paper, of: number)
    let refusal = try #require(refused)
    #expect(refusal.reason == .notHappened)
    for language in Language.allCases {
      let text = refusal.text(in: language)
      #expect(text.contains(paper.term.text(in: language)))
      #expect(text.contains(paper.article.term.text(in: language)))
      #expect(text.contains("fuyi case advance \(number) \(paper.actions[0].code)"))
    }
  }

  @Test func `what the law has done without an event is said in the refusal`() throws {
    let number = try desk.register()
    let refused = refusal(.acceptanceNotice, of: number)
    let text = try #require(refused).text(in: .zh)
    #expect(text.contains("依法已于 2025-03-10 视为受理，但尚未记录"))
  }

  @Test func `of several events the last is meant, and another can be named`() throws {
    let number = try desk.reviewed()
    try desk.act(number, .suspend, "2025-03-20") { $0[.suspensionGround] = .otherCase }
    try desk.act(number, .resume, "2025-03-25")
    try desk.act(number, .suspend, "2025-04-01") { $0[.suspensionGround] = .talks }
    func text(_ event: Int?) throws -> String {
      try OtherWord(desk.print(.suspensionNotice, of: number, event: event).document).text
    }
    #expect(try text(nil).contains("自2025年4月1日起中止"))
    #expect(try text(4).contains("自2025年3月20日起中止"))
    #expect(
      refusal(.suspensionNotice, of: number, event: 5)?.reason == .otherEvent(5, fitting: [4, 6]))
  }

  @Test func `a paper printed again says what it said at first`() throws {
    let number = try desk.reviewed()
    let first = try desk.print(.acceptanceNotice, of: number).document
    try desk.act(number, .addParty, "2025-03-20")
    try desk.act(number, .extend, "2025-04-01")
    #expect(try desk.print(.acceptanceNotice, of: number).document == first)
  }

  @Test func `a correction of the record corrects the paper`() throws {
    let number = try desk.reviewed()
    try desk.tracker.correct(
      number, sequence: 2, on: day("2025-03-06"), why: "日期录错")
    let text = try OtherWord(desk.print(.acceptanceNotice, of: number).document).text
    #expect(text.contains("自2025年3月6日起予以受理"))
  }

  @Test func `a voided registration has no papers`() throws {
    let number = try desk.reviewed()
    try desk.act(number, .void, "2025-03-20")
    #expect(refusal(.acceptanceNotice, of: number)?.reason == .voided)
  }

  @Test func `a case from before the law has papers from the office's own templates only`() throws {
    let number = try desk.register("2023-11-01")
    try desk.act(number, .accept, "2023-11-03")
    #expect(refusal(.acceptanceNotice, of: number)?.reason == .earlierLaw)
    let own = try PaperTemplate(bytes: Docx.bytes(body: Docx.paragraph("{{受理日期}}")))
    let printed = try desk.print(.acceptanceNotice, of: number, with: own)
    #expect(try Docx.part("word/document.xml", of: printed.document).contains("2023年11月3日"))
  }
}
