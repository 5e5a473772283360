import FuyiCore
import Testing

@Suite("Values under bytes")
struct ByteTableTests {
  @Test("every key of many is found, and nothing else")
  func found() {
    // So many that some have to stand in another's place.
    let keys = (0..<1000).map { Array("key-\($0)".utf8) }
    let table = ByteTable(keys.enumerated().map { ($1, $0) })
    for (place, key) in keys.enumerated() {
      #expect(key.withUnsafeBufferPointer { table[$0] } == place)
    }
    for place in 1000..<2000 {
      #expect(Array("key-\(place)".utf8).withUnsafeBufferPointer { table[$0] } == nil)
    }
    #expect(Array("".utf8).withUnsafeBufferPointer { table[$0] } == nil)
  }
}
