import FuyiCommands
import FuyiCore
import TOMLKit

/// The readers of texts; what is not UTF-8 does not come to them.
extension FuzzTarget {
  static func readJSON(_ bytes: [UInt8]) throws -> String? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    let value = try JSON(parsing: text)
    for written in [value.compact, value.pretty] where try JSON(parsing: written) != value {
      return "what is written is not what was read"
    }
    return nil
  }

  static func readPayload(_ bytes: [UInt8]) throws -> String? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    let facts = try Facts(payload: text)
    guard let written = facts.payload else { return "facts that were read cannot be written" }
    return try Facts(payload: written) == facts ? nil : "what is written is not what was read"
  }

  static func readTOML(_ bytes: [UInt8]) throws -> String? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    let table = try TOMLText.table(text)
    return table.keys.allSatisfy { table[$0] != nil } ? nil : "a key that is listed is not there"
  }
}
