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
}
