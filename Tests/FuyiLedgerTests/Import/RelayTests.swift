import FuyiLedger
import Testing

@Suite("Handing items from one thread to another")
struct RelayTests {
  private struct Made: Error, Equatable {}
  private struct Took: Error, Equatable {}

  @Test("all items come, in order", arguments: [0, 1, 63, 64, 65, 10_000])
  func order(_ count: Int) throws {
    var taken: [Int] = []
    try Relay<Int>.run { put in
      for item in 0..<count { try put(item) }
    } consume: { item in
      taken.append(item)
    }
    #expect(taken == Array(0..<count))
  }

  @Test("what was made before the maker fails is taken, then its failure is told")
  func makerFails() {
    var taken = 0
    #expect(throws: Made()) {
      try Relay<Int>.run { put in
        for item in 0..<100 { try put(item) }
        throw Made()
      } consume: { _ in
        taken += 1
      }
    }
    #expect(taken == 100)
  }

  @Test(
    "where the taker fails the maker ends, however much it has yet to make and has put",
    arguments: [0, 70, 5000])
  func takerFails(_ at: Int) {
    #expect(throws: Took()) {
      try Relay<Int>.run { put in
        for item in 0..<1_000_000 { try put(item) }
      } consume: { item in
        if item == at { throw Took() }
      }
    }
  }
}
