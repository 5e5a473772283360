import FuyiCore
import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("The facts of an event")
struct FactsTests {
  @Test("a fact is read as the type that its key has")
  func typedKeys() {
    var facts = Facts()
    facts[.days] = 15
    facts[.received] = day("2025-03-05")
    facts[.handler] = "zhang"
    facts[.recipient] = ["applicant", "respondent"]
    facts[.reason] = words("理由")
    facts[.damages] = true
    facts[.channel] = .post
    facts[.disposition] = [.revoked, .upheld]
    facts[.suspensionGround] = .talks
    #expect(facts[.days] == 15)
    #expect(facts[.received] == day("2025-03-05"))
    #expect(facts[.handler] == "zhang")
    #expect(facts[.recipient] == ["applicant", "respondent"])
    #expect(facts[.reason] == [.plain("理由")])
    #expect(facts[.damages] == true)
    #expect(facts[.channel] == .post)
    #expect(facts[.disposition] == [.revoked, .upheld])
    #expect(facts[.suspensionGround] == .talks)
    #expect(facts[.terminationGround] == nil)
    #expect(facts[value: .ground] == .number(6))
    #expect(facts[.remedial] == nil)
  }

  @Test("a value of another type is not read")
  func otherTypes() {
    var facts = Facts()
    facts[value: .days] = .day(day("2025-03-05"))
    facts[value: .received] = .number(3)
    facts[value: .handler] = .words(words("张"))
    facts[value: .recipient] = .code("applicant")
    facts[value: .reason] = .code("理由")
    facts[value: .damages] = .number(1)
    facts[value: .channel] = .code("pigeon")
    facts[value: .disposition] = .codes(["revoked", "praised"])
    facts[value: .ground] = .number(11)
    #expect(facts[.days] == nil && facts[.received] == nil && facts[.handler] == nil)
    #expect(facts[.recipient] == nil && facts[.reason] == nil && facts[.damages] == nil)
    #expect(facts[.channel] == nil && facts[.disposition] == nil)
    #expect(facts[.suspensionGround] == nil)
    #expect(facts.has(.ground))
  }

  @Test("the facts stand in the order of their keys, however they were stated")
  func order() {
    var (forwards, backwards) = (Facts(), Facts())
    for name in FactName.allCases { forwards[value: name] = .flag }
    for name in FactName.allCases.reversed() { backwards[value: name] = .flag }
    #expect(forwards == backwards)
    #expect(forwards.entries.map(\.name.code) == FactName.allCases.map(\.code).sorted())
  }

  @Test("each name stands once, and the last value counts")
  func once() {
    var facts = Facts()
    facts[.days] = 15
    facts[.days] = 20
    #expect(facts.entries.map(\.name) == [.days] && facts[.days] == 20)
    facts[.days] = nil
    #expect(facts.entries.isEmpty && !facts.has(.days))
    facts[.days] = nil
    #expect(facts == Facts())
  }

  @Test("facts laid over others replace the same names and keep the rest")
  func overlaid() {
    var (under, over) = (Facts(), Facts())
    under[.days] = 15
    under[.approver] = words("李")
    over[.days] = 20
    over[.reason] = words("复杂")
    let both = under.overlaid(with: over)
    #expect(both[.days] == 20)
    #expect(both[.approver] == words("李") && both[.reason] == words("复杂"))
    #expect(both.entries.map(\.name) == [.approver, .days, .reason])
    #expect(under[.days] == 15)
  }

  @Test("facts without some names keep the others")
  func without() {
    var facts = Facts()
    facts[.days] = 15
    facts[.approver] = words("李")
    #expect(facts.without([.days, .reason]).entries.map(\.name) == [.approver])
  }
}
