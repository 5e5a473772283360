import FuyiCore
import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("Facts as the log holds them")
struct PayloadTests {
  private func sample(_ name: FactName) -> FactValue {
    switch name.form {
    case .number(let range): .number(range.lowerBound)
    case .money: .number(300_001)
    case .day: .day(day("2025-03-05"))
    case .choice(let choices): .code(choices.all[0].code)
    case .choices(let choices): .codes(choices.all.prefix(2).map(\.code))
    case .reference, .label: .code("聊政复〔2025〕\"12\"\\号")
    case .references, .labels: .codes(["market", "city"])
    case .text: .words([.sealed("0a1b")])
    case .texts: .words([.sealed("0a1b"), .sealed("2c3d")])
    case .flag: .flag
    }
  }

  @Test("every fact is read back as it was written", arguments: FactName.allCases)
  func readBack(_ name: FactName) throws {
    var facts = Facts()
    facts[value: name] = sample(name)
    let payload = try #require(facts.payload)
    #expect(try Facts(payload: payload) == facts)
  }

  @Test("the text is settled by the facts alone: keys in order, without white space")
  func canonical() throws {
    var facts = Facts()
    facts[.reason] = [.sealed("0a")]
    facts[.days] = 15
    facts[.damages] = true
    facts[.received] = day("2025-03-05")
    facts[.disposition] = [.revoked, .upheld]
    #expect(
      facts.payload
        == #"{"damages":true,"days":15,"disposition":["revoked","upheld"],"#
        + #""reason":["0a"],"received":"2025-03-05"}"#)
    #expect(Facts().payload == "{}")
  }

  @Test("words that are not sealed are not written")
  func plainWords() {
    var facts = Facts()
    facts[.reason] = words("王某有病")
    #expect(facts.payload == nil)
  }

  @Test(
    "what is not the facts of an event says why",
    arguments: [
      ("[]", .notAnObject), (#"{"colour":1}"#, .unknownKey("colour")),
      (#"{"days":"15"}"#, .wrongValue(.days)),
      (#"{"received":"2025-02-29"}"#, .wrongValue(.received)),
      (#"{"damages":false}"#, .wrongValue(.damages)), (#"{"reason":"0a"}"#, .wrongValue(.reason)),
      (#"{"disposition":["revoked",1]}"#, .wrongValue(.disposition)),
      (#"{"days":1.5}"#, .wrongValue(.days)), (#"{"channel":null}"#, .wrongValue(.channel)),
    ] as [(String, PayloadError)])
  func wrong(_ payload: String, _ error: PayloadError) {
    #expect(throws: error) { try Facts(payload: payload) }
  }

  @Test("a key stands once, and nothing after the object")
  func malformed() {
    for payload in [#"{"days":1,"days":2}"#, "{} {}", #"{"days":1"#, "", #"{"days":01}"#] {
      do {
        _ = try Facts(payload: payload)
        Issue.record("\(payload) was read")
      } catch {
        guard case .notJSON = error else {
          Issue.record("\(payload): \(error)")
          continue
        }
      }
    }
  }

  @Test("facts drawn by lot are read back", arguments: 0..<50)
  func random(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var facts = Facts()
    for name in FactName.allCases where Bool.random(using: &random) {
      facts[value: name] = sample(name)
    }
    #expect(try Facts(payload: try #require(facts.payload)) == facts)
  }
}
