import FuyiCore
import Testing

@Suite("Reading JSON as RFC 8259 has it")
struct JSONParsingTests {
  @Test(
    "values of every kind",
    arguments: [
      ("null", JSON.null), ("true", .bool(true)), ("false", .bool(false)), ("0", .int(0)),
      ("-0", .int(0)), ("-12", .int(-12)), ("9223372036854775807", .int(.max)),
      ("-9223372036854775808", .int(.min)),
      ("9223372036854775808", .decimal("9223372036854775808")),
      ("1.0", .decimal("1.0")), ("-0.5", .decimal("-0.5")), ("1e5", .decimal("1e5")),
      ("1E+5", .decimal("1E+5")), ("1.5e-3", .decimal("1.5e-3")), (#""""#, .string("")),
      ("[]", .array([])), ("{}", .object([])), ("[ ]", .array([])), ("{ }", .object([])),
      (" \t\r\n1\n", .int(1)), ("[1,[2],{}]", .array([.int(1), .array([.int(2)]), .object([])])),
    ] as [(String, JSON)])
  func values(_ text: String, _ value: JSON) throws { #expect(try JSON(parsing: text) == value) }

  @Test(
    "escapes and characters that stand for themselves",
    arguments: [
      (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u0041\u00e9\u4e2D""#, "Aé中"),
      (#""\ud83d\ude00""#, "😀"), (#""\u0000""#, "\0"), ("\"复议😀é\"", "复议😀é"),
      ("\"\u{7F}\u{2028}\"", "\u{7F}\u{2028}"), (#""a\u0020b""#, "a b"), (#""\uFFFF""#, "\u{FFFF}"),
    ])
  func strings(_ text: String, _ value: String) throws {
    guard case .string(let read) = try JSON(parsing: text) else {
      Issue.record("not a string")
      return
    }
    #expect(Array(read.utf8) == Array(value.utf8))
  }

  @Test(
    "what is not JSON, and at which byte",
    arguments: [
      ("", JSONError.Problem.unexpectedEnd, 0), (" ", .unexpectedEnd, 1),
      ("tru", .unexpectedEnd, 3), ("trux", .unexpectedCharacter, 3),
      ("True", .unexpectedCharacter, 0), ("nul", .unexpectedEnd, 3),
      ("NaN", .unexpectedCharacter, 0), ("Infinity", .unexpectedCharacter, 0),
      ("'a'", .unexpectedCharacter, 0), ("+1", .unexpectedCharacter, 0),
      (".5", .unexpectedCharacter, 0), ("01", .invalidNumber, 2), ("-", .invalidNumber, 1),
      ("-01", .invalidNumber, 3), ("1.", .invalidNumber, 2), ("1e", .invalidNumber, 2),
      ("1e+", .invalidNumber, 3), ("0x1", .trailingText, 1), ("1 2", .trailingText, 2),
      ("{}x", .trailingText, 2), ("[1,]", .unexpectedCharacter, 3),
      ("[,1]", .unexpectedCharacter, 1),
      ("[1 2]", .unexpectedCharacter, 3), ("[1", .unexpectedEnd, 2), ("[", .unexpectedEnd, 1),
      ("]", .unexpectedCharacter, 0), ("{", .unexpectedEnd, 1),
      (#"{"a":1,}"#, .unexpectedCharacter, 7), (#"{"a" 1}"#, .unexpectedCharacter, 5),
      (#"{"a":}"#, .unexpectedCharacter, 5), (#"{a:1}"#, .unexpectedCharacter, 1),
      (#"{1:2}"#, .unexpectedCharacter, 1), (#"{"a":1,"a":2}"#, .repeatedKey, 10),
      (#"{"a":1,"\u0061":2}"#, .repeatedKey, 15), (#""abc"#, .unexpectedEnd, 4),
      (#""\x""#, .invalidEscape, 3), (#""\u12""#, .unexpectedEnd, 3),
      (#""\u12G4""#, .invalidEscape, 3), (#""\u+123""#, .invalidEscape, 3),
      (#""\udc00""#, .invalidEscape, 7), (#""\ud83d""#, .unexpectedCharacter, 7),
      (#""\ud83dx""#, .unexpectedCharacter, 7), (#""\ud83d\u0041""#, .invalidEscape, 13),
      ("\"a\nb\"", .controlCharacter, 2), ("\"\t\"", .controlCharacter, 1),
      ("\u{FEFF}1", .unexpectedCharacter, 0), ("\u{B}1", .unexpectedCharacter, 0),
      ("\u{A0}1", .unexpectedCharacter, 0), ("[1]// x", .trailingText, 3),
    ])
  func refused(_ text: String, _ problem: JSONError.Problem, _ offset: Int) {
    let error = #expect(throws: JSONError.self) { try JSON(parsing: text) }
    #expect(error?.problem == problem)
    #expect(error?.offset == offset)
  }

  @Test("nesting is read to 64 levels and refused below, without running out of stack")
  func nesting() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(throws: Never.self) { try JSON(parsing: nested(64)) }
    for depth in [65, 100_000] {
      let error = #expect(throws: JSONError.self) { try JSON(parsing: nested(depth)) }
      #expect(error?.problem == .nestedTooDeeply)
    }
  }

  @Test("members keep their order, and what is written is read back the same")
  func roundTrip() throws {
    let value: JSON = [
      "z": ["\u{1}\u{7F}\"\\", 1, true, nil], "a": .decimal("1.50"), "中": ["b": []],
    ]
    guard case .object(let members) = try JSON(parsing: value.compact) else {
      Issue.record("not an object")
      return
    }
    #expect(members.map(\.key) == ["z", "a", "中"])
    #expect(try JSON(parsing: value.compact) == value)
    #expect(try JSON(parsing: value.pretty) == value)
    #expect(value["a"] == .decimal("1.50"))
    #expect(value["b"] == nil)
  }

  @Test("writing escapes what a reader or a terminal could stumble over, and nothing else")
  func writing() {
    #expect(JSON.string("\"\\/\n\r\t\u{8}\u{7F}é中😀").compact == #""\"\\/\n\r\t\u0008\u007fé中😀""#)
    #expect((["a": [1, []], "b": [:]] as JSON).compact == #"{"a":[1,[]],"b":{}}"#)
    #expect(
      (["a": [1, []], "b": [:]] as JSON).pretty == """
        {
          "a": [
            1,
            []
          ],
          "b": {}
        }
        """)
    #expect(JSON.optional(nil as Int?).compact == "null")
    #expect(JSON.optional("x").compact == #""x""#)
  }
}
