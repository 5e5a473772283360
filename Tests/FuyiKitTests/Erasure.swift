import Foundation
import GRDB

/// Takes words out of a file's vault through a connection of its own, as the law may one day oblige
/// an office to.
enum Erasure {
  static func everything(at path: String) throws {
    try DatabaseQueue(path: path).write { try $0.execute(sql: "DELETE FROM vault") }
  }
}
