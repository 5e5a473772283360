import FuyiCore
import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("Reading facts as people type them")
struct FactReadingTests {
  private func read(_ name: FactName, _ given: String...) throws(FactError) -> FactValue {
    try name.value(reading: given)
  }

  @Test(
    "a sum is yuan with at most two decimals, held as fen",
    arguments: [
      ("3000", 300_000), ("3000.0", 300_000), ("3000.01", 300_001), ("0.5", 50), ("0", 0),
      ("007", 700), ("9999999999999.99", 999_999_999_999_999),
    ])
  func money(_ text: String, _ fen: Int) throws {
    #expect(try read(.amount, text) == .number(fen))
  }

  @Test(
    "no other text is a sum",
    arguments: [
      "", ".", "5.", ".5", "-5", "+5", "1.234", "1,000", "1e3", "12元", "５", "1.2.3", " 5",
      "10000000000000", "0x10", "٣",
    ])
  func notMoney(_ text: String) {
    #expect(throws: FactError.notMoney(.amount, given: text)) { try read(.amount, text) }
  }

  @Test("a number lies in its range", arguments: [("1", 1), ("365", 365)])
  func number(_ text: String, _ number: Int) throws {
    #expect(try read(.days, text) == .number(number))
  }

  @Test(
    "no other text is a number",
    arguments: ["", "0", "366", "-1", "1.0", "十", "５", " 5", "99999999999999999999"])
  func notANumber(_ text: String) {
    #expect(throws: FactError.notANumber(.days, given: text, range: 1...365)) {
      try read(.days, text)
    }
  }

  @Test("a day is ten characters of a real day")
  func days() throws {
    #expect(try read(.received, "2025-03-05") == .day(day("2025-03-05")))
    #expect(throws: FactError.notADay(.received, .malformed("2025-3-5"))) {
      try read(.received, "2025-3-5")
    }
    #expect(
      throws: FactError.notADay(.until, .dayOutOfRange(29, month: 2, year: 2025, last: 28))
    ) {
      try read(.until, "2025-02-29")
    }
  }

  @Test(
    "a choice is given by its code or its term in either language",
    arguments: [
      (FactName.channel, "post", "post"), (.channel, "POST", "post"), (.channel, "邮寄", "post"),
      (.channel, "Handed over from petitions", "petition"),
      (.kind, "resource-title", "resource-title"),
      (.kind, "行政处罚", "penalty"), (.procedure, "Simplified Procedure", "simplified"),
      (.after, "和解后撤回", "settlement"), (.action, "受理", "accept"),
    ])
  func choices(_ name: FactName, _ text: String, _ code: String) throws {
    #expect(try read(name, text) == .code(code))
  }

  @Test("nothing else is a choice", arguments: ["", "pigeon", "邮", "post "])
  func notAChoice(_ text: String) {
    #expect(throws: FactError.notAChoice(.channel, given: text)) { try read(.channel, text) }
  }

  @Test("several dispositions keep the order in which they were given, each once")
  func severalChoices() throws {
    #expect(try read(.disposition, "维持", "revoked") == .codes(["upheld", "revoked"]))
    #expect(throws: FactError.repeated(.disposition)) {
      try read(.disposition, "revoked", "撤销")
    }
    #expect(throws: FactError.notAChoice(.disposition, given: "赞扬")) {
      try read(.disposition, "revoked", "赞扬")
    }
  }

  @Test("a flag takes no value, or true")
  func flags() throws {
    #expect(try read(.damages, "") == .flag)
    #expect(try read(.damages, "true") == .flag)
    for text in ["false", "yes", "1", "TRUE"] {
      #expect(throws: FactError.notAFlag(.damages, given: text)) { try read(.damages, text) }
    }
  }

  @Test("one value is meant where one is taken", arguments: [FactName.days, .reason, .handler])
  func repeated(_ name: FactName) {
    #expect(throws: FactError.repeated(name)) { try name.value(reading: ["1", "2"]) }
  }

  @Test("lists take several values")
  func lists() throws {
    #expect(try read(.respondent, "market", "city") == .codes(["market", "city"]))
    #expect(try read(.recipient, "applicant") == .codes(["applicant"]))
    #expect(try read(.applicant, "王某", "李某") == .words(words("王某", "李某")))
    #expect(try read(.reason, " 有空格 ") == .words([.plain(" 有空格 ")]))
  }

  @Test("nothing is not a value, nor is white space", arguments: FactName.allCases)
  func empty(_ name: FactName) {
    #expect(throws: FactError.empty(name)) { try name.value(reading: []) }
    if case .flag = name.form { return }
    #expect(throws: FactError.self) { try name.value(reading: [""]) }
    #expect(throws: FactError.self) { try name.value(reading: [" \u{3000}"]) }
  }

  @Test("a control character stands in no value", arguments: FactName.allCases)
  func controlCharacters(_ name: FactName) {
    for text in ["甲\n乙", "a\u{0}", "\u{1B}[31m", "a\u{7F}", "a\t"] {
      #expect(throws: FactError.controlCharacter(name)) { try name.value(reading: [text]) }
      #expect(throws: FactError.controlCharacter(name)) { try name.value(reading: ["1", text]) }
    }
  }
}
