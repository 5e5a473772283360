import FuyiCore
import FuyiLaw
import FuyiStore
import FuyiTestSupport
import Testing

@Suite("Payloads of events")
struct PayloadTests {
  /// A value of the fact's form, as the log holds it.
  static func value(of name: FactName) -> FactValue {
    switch name.form {
    case .number(let range): .number(range.upperBound)
    case .money: .number(1_234_56)
    case .day: .day(day("2025-03-03"))
    case .choice(let choices): .code(choices.all.first?.code ?? "")
    case .choices(let choices): .codes(choices.all.map(\.code))
    case .reference: .code("market")
    case .references: .codes(["market", "police"])
    case .label: .code("聊政复〔2025〕1号 \"\\\u{1}\t/é😀")
    case .labels: .codes(["", "一", "2025-01-01,holiday,元旦"])
    case .text: .words([.sealed(String(repeating: "a", count: 64))])
    case .texts: .words([.sealed(String(repeating: "b", count: 64)), .sealed("c")])
    case .flag: .flag
    }
  }

  private static let everything: Facts = {
    var facts = Facts()
    for name in FactName.allCases.shuffled() { facts[value: name] = value(of: name) }
    return facts
  }()

  @Test("every fact is read back from its payload as it was", arguments: FactName.allCases)
  func roundTrip(_ name: FactName) throws {
    var facts = Facts()
    facts[value: name] = Self.value(of: name)
    let payload = try #require(facts.payload)
    #expect(try Facts(payload: payload) == facts)
  }

  @Test("every fact together is written to the log and read back")
  func log() throws {
    let archive = try Archive()
    let event = Event(.register, on: day("2025-03-03"), facts: Self.everything)
    let read = try archive.repository.write { session in
      let id = try session.append(event, to: nil, sequence: 1, Archive.stamp)
      return try session.events(of: id)
    }
    #expect(read == [SequencedEvent(sequence: 1, event: event)])
  }

  @Test("keys stand in byte order, once each, without white space")
  func canonical() throws {
    let payload = try #require(Self.everything.payload)
    guard case .object(let members) = try JSON(parsing: payload) else {
      Issue.record("not an object")
      return
    }
    let keys = members.map(\.key)
    #expect(keys.count == FactName.allCases.count)
    #expect(
      keys == keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(try JSON(parsing: payload).compact == payload)
    #expect(Facts().payload == "{}")
  }

  @Test("the order in which facts were stated does not matter")
  func order() throws {
    var (first, second) = (Facts(), Facts())
    first[.days] = 3
    first[.approver] = [.sealed("x")]
    second[.approver] = [.sealed("x")]
    second[.days] = 3
    #expect(first.payload == second.payload)
    #expect(first.payload == #"{"approver":["x"],"days":3}"#)
  }

  @Test("words that are not sealed have no payload")
  func plain() {
    var facts = Facts()
    facts[.reason] = [.sealed("x"), .plain("王某")]
    #expect(facts.payload == nil)
  }

  @Test(
    "what is not the facts of an event is refused by its key",
    arguments: [
      ("[]", PayloadError.notAnObject), ("1", .notAnObject),
      (#"{"colour":"red"}"#, .unknownKey("colour")), (#"{"days":"3"}"#, .wrongValue(.days)),
      (#"{"days":3.5}"#, .wrongValue(.days)), (#"{"days":null}"#, .wrongValue(.days)),
      (#"{"received":"2025-02-29"}"#, .wrongValue(.received)),
      (#"{"received":20250303}"#, .wrongValue(.received)),
      (#"{"reason":"abc"}"#, .wrongValue(.reason)), (#"{"reason":[1]}"#, .wrongValue(.reason)),
      (#"{"act-again":false}"#, .wrongValue(.actAgain)),
      (#"{"respondent":"market"}"#, .wrongValue(.respondent)),
      (#"{"kind":["penalty"]}"#, .wrongValue(.kind)),
    ])
  func wrong(_ payload: String, _ expected: PayloadError) {
    #expect(throws: expected) { try Facts(payload: payload) }
  }

  @Test("a key that stands twice is refused")
  func twice() {
    #expect(throws: PayloadError.self) { try Facts(payload: #"{"days":3,"days":4}"#) }
  }
}
