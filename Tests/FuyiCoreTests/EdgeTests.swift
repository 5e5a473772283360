import FuyiCore
import FuyiLaw
import FuyiTestSupport
import Testing

/// The places where a rule turns on one comparison, one default or one constant.
@Suite("Edges of rules")
struct EdgeTests {
  @Test(
    "an authority's pattern has the year and the serial once each",
    arguments: [
      ("复〔{year}〕{serial}号", true), ("{serial}/{year}", true), ("{year}号", false),
      ("{serial}号", false), ("号", false), ("{year}{year}{serial}", false),
      ("{year}{serial}{serial}", false),
    ])
  func pattern(_ pattern: String, _ isOne: Bool) {
    let authority = Authority(
      code: "a", name: Term(zh: "甲", en: "A"), region: "r", pattern: pattern)
    #expect((authority != nil) == isOne)
  }

  @Test(
    "two halves of a character outside the basic plane are put together",
    arguments: [
      ("\\ud800\\udc00", "\u{10000}"), ("\\ud83d\\ude00", "\u{1F600}"),
      ("\\ud800\\udc01", "\u{10001}"), ("\\ud801\\udc00", "\u{10400}"),
      ("\\udbff\\udfff", "\u{10FFFF}"),
    ])
  func surrogates(_ escaped: String, _ text: String) throws {
    #expect(try JSON(parsing: "\"\(escaped)\"") == .string(text))
  }

  @Test("what is asked of suspensions and extensions rests on its article")
  func sources() {
    #expect(ProcedureProperty.sixtyDaysOfSuspension.source == .law(.arl(41, item: 5)))
    #expect(ProcedureProperty.extensionWithinLimit.source == .law(.arl(62)))
    #expect(ProcedureProperty.serviceOfDocument.source == .law(.arl(75)))
  }

  @Test("the time to file and to pass an application on begins with the registration")
  func sequences() throws {
    let handedIn = try CaseBuilder {
      $0[.knownOn] = day("2025-02-03")
      $0[.handedInOn] = day("2025-02-28")
    }
    for id in [ClockID.filing, .forwarding] {
      #expect(handedIn.clock(id)?.sequence == 1, "\(id)")
    }
  }

  @Test("a suit has its appearances in its rows, and one that is void none")
  func appearances() throws {
    let projector = DossierProjector(calendar: LegalSetting.shipped.calendar)
    let heard = try DossierBuilder(.suit)
    #expect(projector.project(heard.current).appearances == heard.current.appearances)
    #expect(!heard.current.appearances.isEmpty)
    let void = try heard.then(.void, "2025-03-10")
    #expect(projector.project(void.current).appearances.isEmpty)
  }

  @Test(
    "a text of one character that has to be escaped is",
    arguments: ["\"", "\\", "\u{1F}", "\u{7F}"])
  func escaped(_ text: String) throws {
    let written = JSON.string(text).compact
    #expect(written.hasPrefix("\"\\"))
    #expect(try JSON(parsing: written) == .string(text))
  }

  @Test("a dossier's short number names its kind of letter, and no other kind of dossier")
  func shortNumbers() {
    func short(_ series: String) -> String {
      DossierNumber(series: series, year: 2025, serial: 3, printed: "〔2025〕3号").short
    }
    #expect(
      LetterKind.allCases.map { short($0.code) } == LetterKind.allCases.map { "\($0.code)-2025-3" })
    #expect(short(DossierKind.suit.code) == "2025-3")
  }

  @Test("a letter arrives on its day or later")
  func arrival() throws {
    func letter(received: String) throws {
      _ = try DossierBuilder(.letter, "2025-03-03") { $0[.received] = day(received) }
    }
    try letter(received: "2025-03-03")
    #expect(throws: DossierRefusal.self) { try letter(received: "2025-03-02") }
  }

  @Test("what has to be performed has a row, with its last day and the day on which it was done")
  func duties() throws {
    let story = try CaseBuilder().then(.accept, "2025-03-05").then(.hearOpinions, "2025-03-20")
      .then(.decide, "2025-04-01") {
        $0[.disposition] = [.perform]
        $0[.performBy] = day("2025-05-08")
      }.then(.serve, "2025-04-02")
    let projector = Projector(setting: story.setting)
    let due = try #require(projector.project(story.current).duties.first)
    #expect(projector.project(story.current).duties.count == 1)
    #expect(due.ordinal == 1 && due.clock == .performance && due.doneOn == nil)
    #expect(due.due == day("2025-05-08"))
    let done = try story.then(.perform, "2025-05-07")
    #expect(projector.project(done.current).duties.map(\.doneOn) == [day("2025-05-07")])
  }

  @Test("what a step brings to be found is what the whole case has")
  func found() throws {
    let filed = try CaseBuilder()
    let accepted = try filed.then(.accept, "2025-03-05")
    let joined = try accepted.then(.addParty, "2025-03-20")
    let projector = Projector(setting: filed.setting)
    for (before, after) in [(filed, accepted), (accepted, joined)] {
      let both = projector.project(before.current, after: after.current)
      #expect(both.earlier.searched == SearchedTexts(before.current))
      #expect(both.projection.searched == SearchedTexts(after.current))
    }
    #expect(SearchedTexts(joined.current) != SearchedTexts(accepted.current))
  }

  @Test("an end that has moved is one by which the law acts, until there is nothing more to do")
  func movedEnds() throws {
    let resting = LegalSetting.shipped(makeUpDaysWork: false)
    func moved(_ story: CaseBuilder) throws -> MovedDeadline {
      try #require(
        MovedDeadline.between(.shipped, resting, of: story.current)
          .first { $0.clock == .examination })
    }
    let filed = try CaseBuilder(filed: "2026-02-09")
    let ahead = try moved(filed)
    #expect(ahead.byLaw == .ahead && !ahead.isClosed)
    #expect(ahead.before?.due == day("2026-02-14") && ahead.after?.due == day("2026-02-24"))
    let accepted = try moved(filed.then(.accept, "2026-02-11"))
    #expect(accepted.byLaw == nil && accepted.isClosed)
  }
}
