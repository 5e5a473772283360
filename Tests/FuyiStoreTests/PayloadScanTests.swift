import FuyiCore
import FuyiStore
import FuyiTestSupport
import Testing

@Suite("Scanning payloads")
struct PayloadScanTests {
  /// What a scan says of a text.
  private func scan(_ text: String) -> (takes: Bool, words: [String], erased: [String]) {
    var scan = PayloadScan()
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      let takes = scan.takes(buffer)
      func texts(_ ranges: [Range<Int>]) -> [String] {
        ranges.map { String(decoding: buffer[$0], as: UTF8.self) }
      }
      return (takes, texts(scan.words), texts(scan.erasedWords))
    }
  }

  @Test("every event of a log is taken, and its words are found")
  func log() throws {
    for row in try Archive.withCases().log() {
      let found = scan(row.payload)
      #expect(found.takes, "\(row.payload)")
      let facts = try Facts(payload: row.payload)
      let words = facts.entries.flatMap { entry -> [String] in
        guard case .words(let words) = entry.value else { return [] }
        return words.compactMap { if case .sealed(let digest) = $0 { digest } else { nil } }
      }
      #expect(found.words == words)
    }
  }

  @Test("what it takes, facts take", arguments: Self.texts)
  func takesNoMore(_ text: String) {
    if scan(text).takes { #expect((try? Facts(payload: text)) != nil, "\(text)") }
  }

  @Test(
    "what is not canonical or no payload is left to the facts", arguments: Self.texts.dropFirst(4))
  func leaves(_ text: String) {
    #expect(!scan(text).takes, "\(text)")
  }

  @Test("the words of an erasure are told from those that it states")
  func erasure() throws {
    let found = scan(#"{"case":"x","erased-words":["aa","bb"],"reason":["cc"]}"#)
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
