import Foundation
import FuyiStore
import FuyiTestSupport
import GRDB
import Testing

@Suite("The chain of hashes")
struct ChainTests {
  private let archive: Archive

  init() throws { archive = try .withCases() }

  @Test("a second program computes the same hashes from the rows alone")
  func second() throws {
    try archive.outsider().read { database in
      var previous = [UInt8](repeating: 0, count: 32)
      let rows = try SecondProgram.rows(database)
      #expect(rows.count > 15)
      for row in rows {
        #expect(Array(row["previous"] as Data) == previous)
        previous = Array(row["hash"] as Data)
        #expect(try SecondProgram.hash(row, previous: Array(row["previous"] as Data)) == previous)
      }
      let head = try archive.repository.read { try $0.head() }
      #expect(head.hash == previous)
      #expect(head.position == rows.count)
    }
  }

  @Test("positions, subjects and sequences run as they are meant to")
  func places() throws {
    let rows = try archive.log()
    #expect(rows.map(\.position) == Array(1...rows.count))
    var last: [Int: Int] = [:]
    for row in rows {
      if row.sequence == 1 { #expect(row.subject == row.position) }
      #expect(row.sequence == last[row.subject, default: 0] + 1)
      last[row.subject] = row.sequence
    }
  }

  @Test("rows carry the stamp that they were recorded with, and their legal day")
  func stamp() throws {
    let row = try #require(try archive.log().first { $0.kind == "case.decide" })
    #expect(row.effectiveOn == "2025-04-01")
    #expect(row.recordedAt == "2026-06-30T01:02:03.456Z")
    #expect(row.recordedOn == "2026-06-30")
    #expect(row.recorder == "wang")
    #expect(row.payload == #"{"disposition":["upheld"]}"#)
  }

  @Test("bytes as hexadecimal")
  func hex() {
    #expect(Chain.hex([0x00, 0x0F, 0xA0, 0xFF]) == "000fa0ff")
    #expect(Chain.hex([UInt8]()).isEmpty)
  }
}
