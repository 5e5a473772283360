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
}
