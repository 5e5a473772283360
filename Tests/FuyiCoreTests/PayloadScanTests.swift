import FuyiCore
import FuyiTestSupport
import Testing

@Suite("Scanning payloads")
struct PayloadScanTests {
  @Test("what it takes, facts take", arguments: Self.texts)
  func takesNoMore(_ text: String) {
    if PayloadScan.said(of: text).takes { #expect((try? Facts(payload: text)) != nil, "\(text)") }
  }

  @Test("what the program writes is taken", arguments: Self.texts.prefix(4))
  func takes(_ text: String) {
    #expect(PayloadScan.said(of: text).takes, "\(text)")
  }

  @Test(
    "what is not canonical or no payload is left to the facts", arguments: Self.texts.dropFirst(4))
  func leaves(_ text: String) {
    #expect(!PayloadScan.said(of: text).takes, "\(text)")
  }

  @Test("the words of an erasure are told from those that it states")
  func erasure() throws {
    let found = PayloadScan.said(of: #"{"case":"x","erased-words":["aa","bb"],"reason":["cc"]}"#)
    #expect(found.takes)
    #expect(found.erased == ["aa", "bb"])
    #expect(found.words == ["cc"])
  }

  /// The first four are payloads; what follows is none, or is not written as the program writes it.
  static let texts = [
    "{}", #"{"amount":0,"applicant":[],"region":"x"}"#, #"{"act-date":"2024-02-29"}"#,
    #"{"not-told":true,"year":2025}"#,
    "", "{", "{}}", " {}", "{ }", "[]", "{\"amount\":01}", "{\"amount\":-1}", "{\"amount\":1.0}",
    "{\"amount\":99999999999999999999}", "{\"amount\":\"1\"}", "{\"act-date\":\"2025-02-29\"}",
    "{\"act-date\":\"2025-2-29\"}", "{\"act-date\":\"1899-01-01\"}", "{\"nothing\":1}",
    "{\"year\":2025,\"amount\":1}", "{\"amount\":1,\"amount\":1}", "{\"region\":\"a\\u0062\"}",
    "{\"region\":\"a\nb\"}", "{\"region\":\"a}", "{\"applicant\":\"x\"}", "{\"applicant\":[1]}",
    "{\"applicant\":[\"x\",]}", "{\"not-told\":false}", "{\"amount\":1,}", "{\"amount\" :1}",
  ]
}
