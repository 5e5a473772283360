import FuyiCore
import Testing

@Suite("JSON as it is written")
struct JSONWritingTests {
  @Test(
    "lists are written with a line for each element, and empty ones on none",
    arguments: [
      ("[]", "[]"), ("{}", "{}"), ("[1]", "[\n  1\n]"),
      ("{\"a\":[],\"b\":[{}]}", "{\n  \"a\": [],\n  \"b\": [\n    {}\n  ]\n}"),
    ])
  func pretty(_ compact: String, _ pretty: String) throws {
    let value = try JSON(parsing: compact)
    #expect(value.compact == compact)
    #expect(value.pretty.hasPrefix(pretty))
    #expect(value.pretty.count - pretty.count <= 1)
  }

  @Test(
    "a character that has to be escaped is found at every place of a text, and nothing else is escaped",
    arguments: Array(UInt8(0)..<0x80))
  func escapes(_ byte: UInt8) {
    let character = String(UnicodeScalar(byte))
    let short: [UInt8: String] = [
      0x22: "\\\"", 0x5C: "\\\\", 0x09: "\\t", 0x0A: "\\n", 0x0D: "\\r",
    ]
    let isControl = byte < 0x20 || byte == 0x7F
    let digits = String(byte, radix: 16)
    let written =
      short[byte] ?? (isControl ? "\\u00" + (byte < 0x10 ? "0" : "") + digits : character)
    // Eight bytes are looked at together, and Chinese has bytes above all of ASCII.
    var wrong: [String] = []
    for around in ["a", "~", " ", "[", "]", "!", "#", "\u{80}", "\u{FF}", "\u{10FFFF}"] {
      for before in 0...17 {
        for after in [0, 1, 7, 8] {
          let (left, right) = (
            String(repeating: around, count: before), String(repeating: around, count: after)
          )
          let found = JSON.string(left + character + right).compact
          if found != "\"" + left + written + right + "\"" { wrong.append(found) }
        }
      }
    }
    #expect(wrong.isEmpty)
  }
}
