import FuyiCore
import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("The parties of a case")
struct PartiesTests {
  @Test("another respondent is served and answers anew; the day of acceptance stays")
  func anotherRespondent() throws {
    let answered = try Standing.copySent.story().then(.answer, "2025-03-20")
    #expect(answered.clock(.answer)?.status == .met(on: day("2025-03-20")))
    let replaced = try answered.then(.replaceParty, "2025-03-26")
    #expect(replaced.clock(.copyService)?.from == day("2025-03-26"))
    #expect(replaced.clock(.copyService)?.status == .running)
    #expect(replaced.clock(.copyService)?.due == day("2025-04-07"))
    #expect(replaced.clock(.answer) == nil)
    #expect(replaced.clock(.review) == answered.clock(.review))
    #expect(replaced.current.registration.respondents == ["housing"])
    let served = try replaced.then(.serveCopy, "2025-03-28")
    #expect(served.clock(.answer)?.from == day("2025-03-28"))
    #expect(served.clock(.answer)?.status == .running)
  }

  @Test("one of two respondents is replaced")
  func secondRespondent() throws {
    let story = try CaseBuilder { $0[.respondent] = ["market", "city"] }
      .then(.replaceParty, "2025-03-04") {
        $0[.party] = 2
        $0[.respondent] = ["county"]
      }
    #expect(story.current.registration.respondents == ["market", "county"])
    #expect(story.current.parties.compactMap(\.agency) == ["market", "county"])
  }

  @Test("an applicant's successor takes the applicant's place and disturbs no clock")
  func successor() throws {
    let before = try Standing.copySent.story()
    let after = try before.then(.replaceParty, "2025-03-12") {
      $0[.role] = .applicant
      $0[.respondent] = nil
      $0[.name] = words("王某之子")
    }
    #expect(after.current.parties.first?.name == .plain("王某之子"))
    #expect(after.clocks == before.clocks)
  }

  @Test("nobody is replaced who takes no part")
  func nobody() throws {
    let refusal = try CaseBuilder().refusal(.replaceParty, "2025-03-04") { $0[.party] = 2 }
    #expect(
      refusal?.reason == .unknownParty("respondent-2", known: ["applicant", "respondent"]))
    #expect(refusal?.source == .law(.arl(19)))
  }

  @Test("an agency stands for a respondent and a name for anybody else")
  func agencyOrName() throws {
    let filed = try CaseBuilder()
    let nameless = filed.refusal(.replaceParty, "2025-03-04") { $0[.respondent] = nil }
    #expect(nameless?.reason == .missing(.respondent))
    let agency = filed.refusal(.replaceParty, "2025-03-04") { $0[.role] = .applicant }
    #expect(agency?.reason == .missing(.name))
    let both = filed.refusal(.replaceParty, "2025-03-04") { $0[.name] = words("某局") }
    guard case .unexpected(.name, let takes)? = both?.reason else {
      Issue.record("not refused for it: \(String(describing: both))")
      return
    }
    #expect(!takes.contains(.name) && takes.contains(.respondent))
  }

  @Test("third parties follow each other in their numbers")
  func thirdParties() throws {
    let story = try CaseBuilder { $0[.thirdParty] = words("甲") }
      .then(.addParty, "2025-03-04").then(.addParty, "2025-03-05")
    #expect(
      story.current.parties.map(\.code)
        == ["applicant", "respondent", "third-party", "third-party-2", "third-party-3"])
  }

  @Test("a handler is whoever was named last")
  func handler() throws {
    let story = try CaseBuilder { $0[.handler] = "li" }
    #expect(story.current.handler == "li")
    #expect(try story.then(.assign, "2025-03-04").current.handler == "zhang")
  }
}
