import FuyiCore

/// An object of a definition with its place, for reading it key by key.
struct RateTable {
  let path: String
  private let members: [JSON.Member]

  init(_ json: JSON, at path: String) throws(RateReadingError) {
    guard case .object(let members) = json else {
      throw RateReadingError(path: path, problem: .wrongKind(found: json.compact, wanted: .table))
    }
    self.path = path
    self.members = members
  }

  var keys: [String] { members.map(\.key) }

  subscript(key: String) -> JSON? { members.first { $0.key == key }?.value }

  func place(_ key: String) -> String {
    path.isEmpty ? key : key.isEmpty ? path : path + "." + key
  }

  func error(_ key: String, _ problem: RateReadingError.Problem) -> RateReadingError {
    RateReadingError(path: place(key), problem: problem)
  }

  private func wrong(_ key: String, _ found: JSON, _ wanted: RateReadingError.Kind)
    -> RateReadingError
  {
    error(key, .wrongKind(found: found.compact, wanted: wanted))
  }

  /// - Throws: ``RateReadingError`` for the first key that is none of these.
  func check(_ allowed: [String]) throws(RateReadingError) {
    for key in keys where !allowed.contains(key) {
      throw error("", .unknownKey(key, allowed: allowed))
    }
  }

  func optionalText(_ key: String) throws(RateReadingError) -> String? {
    guard let value = self[key] else { return nil }
    guard case .string(let text) = value, text.contains(where: { !$0.isWhitespace }),
      !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    else { throw wrong(key, value, .text) }
    return text
  }

  func text(_ key: String) throws(RateReadingError) -> String {
    guard let text = try optionalText(key) else { throw error("", .missing(key)) }
    return text
  }

  func flag(_ key: String) throws(RateReadingError) -> Bool {
    guard let value = self[key] else { return false }
    guard case .bool(let flag) = value else { throw wrong(key, value, .flag) }
    return flag
  }

  /// A list that has something in it.
  func list(_ key: String) throws(RateReadingError) -> [JSON] {
    guard let value = self[key] else { throw error("", .missing(key)) }
    guard case .array(let values) = value else { throw wrong(key, value, .list) }
    guard !values.isEmpty else { throw error(key, .emptyList) }
    return values
  }

  func tables(_ key: String) throws(RateReadingError) -> [RateTable] {
    var tables: [RateTable] = []
    for (index, value) in try list(key).enumerated() {
      tables.append(try RateTable(value, at: "\(place(key))[\(index + 1)]"))
    }
    return tables
  }
}
