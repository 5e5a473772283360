import FuyiCore
import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("JSON and payloads that somebody has spoilt")
struct ReadingFuzzTests {
  private static let bricks = [
    "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud83d", "\\udc00", "\\u0000", "null",
    "true",
    "fals", "-", "0", "1e", "1e999", "-0", "9223372036854775808", "0.5", "\u{0}", "\n", "[[",
    "{\"a\":",
    "行政", "\u{FEFF}", "\"applicant\":[\"", "\"filed\":", "\"2025-02-30\"", "\"amount\":",
  ]

  private static let texts = [
    #"{"applicant":["a1b2"],"respondent":["market"],"amount":280050,"filed":"2025-03-03"}"#,
    #"{"a":[1,-2,3.50,1e3,true,false,null,"\u4e2d\n"],"b":{"c":{},"d":[]},"e":"案号"}"#,
    #"[[[[]]],{"x":"y"},"z",0]"#, #""\ud83d\ude00 text""#, "-12.5",
  ]

  @Test("JSON is read or refused, and what was read is written and read again", arguments: 1...4)
  func json(_ seed: UInt64) throws {
    var mutation = TextMutation(seed: seed, bricks: Self.bricks)
    var read = 0
    for round in 0..<(1500 * FuzzAmount.times) {
      let text = mutation.text(of: Self.texts[round % Self.texts.count])
      do throws(JSONError) {
        let value = try JSON(parsing: text)
        read += 1
        for written in [value.compact, value.pretty] {
          #expect((try? JSON(parsing: written)) == value, "\(text)")
        }
      } catch {
        #expect((0...text.utf8.count).contains(error.offset), "\(text)")
      }
    }
    #expect(read > 10)
  }

  @Test(
    "a payload is read or refused, and what was read is the same written and read again",
    arguments: 5...8)
  func payload(_ seed: UInt64) throws {
    var mutation = TextMutation(seed: seed, bricks: Self.bricks)
    let whole = try #require(Self.facts().payload)
    var read = 0
    for _ in 0..<(3000 * FuzzAmount.times) {
      let text = mutation.text(of: whole)
      guard let facts = try? Facts(payload: text) else { continue }
      read += 1
      let written = try #require(facts.payload)
      #expect(try Facts(payload: written) == facts, "\(text)")
      #expect(try Facts(payload: written).payload == written)
    }
    #expect(read > 10)
  }

  @Test(
    "the facts of every form come back from their payload, any of them left out", arguments: 9...12)
  func roundTrip(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let whole = Self.facts()
    #expect(whole.entries.count == FactName.allCases.count)
    for _ in 0..<(200 * FuzzAmount.times) {
      var facts = whole
      for entry in whole.entries where Bool.random(using: &random) {
        facts[value: entry.name] = nil
      }
      let payload = try #require(facts.payload)
      #expect(try Facts(payload: payload) == facts)
    }
  }

  /// A fact under every name, of the form that it has.
  private static func facts() -> Facts {
    var facts = Facts()
    for (index, name) in FactName.allCases.enumerated() {
      switch name.form {
      case .number, .money: facts[value: name] = .number(index * 1_000_003 - 7)
      case .day: facts[value: name] = .day(day("2024-02-29").adding(days: index))
      case .choice, .reference, .label: facts[value: name] = .code("代码\"\\\(index)\n")
      case .choices, .references, .labels: facts[value: name] = .codes(["a\(index)", "", "乙"])
      case .text: facts[value: name] = .words([.sealed(String(repeating: "a", count: 64))])
      case .texts: facts[value: name] = .words([.sealed("x"), .sealed("\u{1F600}")])
      case .flag: facts[value: name] = .flag
      }
    }
    return facts
  }
}
