import Crypto
import Foundation
import FuyiStore
import GRDB

/// The log's chain as a second program would compute it from the rows alone, written apart from ours.
enum SecondProgram {
  /// SHA-256 over each field preceded by its length as eight bytes, most significant first.
  static func hash(_ row: Row, previous: [UInt8]) throws -> [UInt8] {
    let numbers = ["position", "subject", "sequence"].map { String(row[$0] as Int) }
    let texts = [
      "kind", "effective_on", "recorded_at", "recorded_on", "recorder", "payload",
    ].map { row[$0] as String }
    var bytes: [UInt8] = []
    for field in (numbers + texts).map({ Array($0.utf8) }) + [previous] {
      var length = UInt64(field.count)
      var prefix: [UInt8] = []
      for _ in 0..<8 {
        prefix.insert(UInt8(length & 0xFF), at: 0)
        length >>= 8
      }
      bytes += prefix + field
    }
    return Array(SHA256.hash(data: bytes))
  }

  static func rows(_ database: Database) throws -> [Row] {
    try Row.fetchAll(database, sql: "SELECT * FROM event ORDER BY position")
  }

  /// Makes the chain hold again from a position on, as a forger with time would.
  static func forge(_ archive: Archive, from position: Int) throws {
    try archive.withoutTriggers { database in
      var previous = [UInt8](repeating: 0, count: 32)
      for row in try rows(database) {
        let place: Int = row["position"]
        guard place >= position else {
          previous = Array(row["hash"] as Data)
          continue
        }
        let hash = try hash(row, previous: previous)
        try database.execute(
          sql: "UPDATE event SET previous = ?, hash = ? WHERE position = ?",
          arguments: [Data(previous), Data(hash), place])
        previous = hash
      }
    }
  }
}
