import FuyiStore
import FuyiTestSupport
import Testing

@Suite("Texts that were seen before")
struct SeenTextsTests {
  private func value(
    of text: [UInt8], in seen: inout SeenTexts<[UInt8]>, made: inout Int
  ) -> [UInt8] {
    text.withUnsafeBufferPointer { bytes in
      seen.value(of: bytes) {
        made += 1
        return Array(bytes)
      }
    }
  }

  @Test("each comes to what was made of it, whatever its length, however many there are")
  func lengths() {
    var random = SplitMix64(seed: 12)
    var seen = SeenTexts<[UInt8]>()
    var made = 0
    // Of few letters, so that many differ at one place alone, and some are the beginning of others.
    let texts = Set(
      (0..<4000).map { _ in
        (0..<Int.random(in: 0...36, using: &random)).map { _ in
          UInt8.random(in: 0...2, using: &random)
        }
      })
    for round in 0..<3 {
      let before = made
      for text in texts { #expect(value(of: text, in: &seen, made: &made) == text) }
      // What is longer is made every time.
      #expect(made - before == (round == 0 ? texts.count : texts.filter { $0.count > 32 }.count))
    }
  }

  @Test(
    "texts that differ in one byte, or in their length alone, are told apart", arguments: 0...33)
  func neighbours(_ count: Int) {
    var seen = SeenTexts<[UInt8]>()
    var made = 0
    var texts = [[UInt8](repeating: 0, count: count), [UInt8](repeating: 0, count: count + 1)]
    for place in 0..<count {
      for byte in [UInt8(1), 0x80, 0xFF] {
        texts.append([UInt8](repeating: 0, count: count))
        texts[texts.count - 1][place] = byte
      }
    }
    for _ in 0..<2 {
      for text in texts { #expect(value(of: text, in: &seen, made: &made) == text) }
    }
  }

  @Test("where nothing could be made nothing is kept, and the next one is made")
  func failure() throws {
    struct Refusal: Error {}
    var seen = SeenTexts<Int>()
    let text = Array("under-review".utf8)
    func value(_ make: () throws -> Int) throws -> Int {
      try text.withUnsafeBufferPointer { try seen.value(of: $0, make: make) }
    }
    #expect(throws: Refusal.self) { try value { throw Refusal() } }
    #expect(try value { 7 } == 7)
    #expect(try value { throw Refusal() } == 7)
  }
}
