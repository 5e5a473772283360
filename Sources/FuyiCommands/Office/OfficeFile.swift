import FuyiCore
import FuyiKit
import FuyiLaw
import TOMLKit

/// An office's settings in TOML: the office, its regions, authorities and agencies,
/// and the rates that it defines itself.
struct OfficeFile {
  let path: String
  private let table: TOMLTable

  /// The office of Liaocheng that the program ships.
  static func shipped() throws -> OfficeFile {
    try OfficeFile(
      path: "liaocheng.toml",
      text: String(decoding: PackageResources.liaocheng_toml, as: UTF8.self))
  }

  init(path: String, text: String) throws {
    self.path = path
    do { self.table = try TOMLText.table(text) } catch {
      throw CommandError.badOffice(path: path, String(describing: error))
    }
  }

  /// The setup that the file states.
  /// - Throws: ``CommandError/badOffice(path:_:)`` naming the table and key that is wrong.
  func setup() throws -> OfficeSetup {
    guard let office = table["office"]?.table else { throw wrong("[office]") }
    try RateFile.checkTables(of: table) { wrong($0) }
    let entry = Entry(table: office, label: "[office]", file: self)
    try entry.check([
      "name", "name_en", "authority", "make_up_days", "suspended_days", "warn_days",
      "warn_working_days",
    ])
    return OfficeSetup(
      office: Office(
        name: try entry.name(), authority: try entry.text("authority"),
        makeUpDays: try entry.choice("make_up_days") ?? .working,
        suspendedDays: try entry.choice("suspended_days") ?? .leftOut,
        warning: WarningThresholds(
          calendar: try entry.days("warn_days") ?? WarningThresholds.usual.calendar,
          working: try entry.days("warn_working_days") ?? WarningThresholds.usual.working)),
      regions: try entries("region").map { entry in
        try entry.check(["code", "name", "name_en"])
        return Region(code: try entry.text("code"), name: try entry.name())
      },
      authorities: try entries("authority").map { entry in
        try entry.check(["code", "name", "name_en", "region", "pattern"])
        let authority = Authority(
          code: try entry.text("code"), name: try entry.name(),
          region: try entry.text("region"), pattern: try entry.text("pattern"))
        guard let authority else {
          throw wrong("\(entry.label) pattern: {year} {serial}")
        }
        return authority
      },
      agencies: try entries("agency").map { entry in
        try entry.check(["code", "name", "name_en", "region", "level", "field"])
        return Agency(
          code: try entry.text("code"), name: try entry.name(), region: try entry.text("region"),
          level: try entry.choice("level") ?? .county, field: try entry.choice("field") ?? .other)
      }, rates: try RateFile(path: path, table: table).definitions())
  }

  private func entries(_ key: String) throws -> [Entry] {
    guard let array = table[key]?.array else { throw wrong("[[\(key)]]") }
    return try array.enumerated().map { index, value in
      guard let table = value.table else { throw wrong("[[\(key)]] \(index + 1)") }
      return Entry(table: table, label: "[[\(key)]] \(index + 1)", file: self)
    }
  }

  private func wrong(_ what: String) -> CommandError { .badOffice(path: path, what) }

  /// One table of the file.
  private struct Entry {
    let table: TOMLTable
    let label: String
    let file: OfficeFile

    func check(_ known: [String]) throws {
      for key in table.keys where !known.contains(key) {
        throw file.wrong("\(label) \(key): \(known.joined(separator: ", "))")
      }
    }

    func text(_ key: String) throws -> String {
      guard let text = table[key]?.string, !text.isEmpty else {
        throw file.wrong("\(label) \(key)")
      }
      return text
    }

    func name() throws -> Term {
      let zh = try text("name")
      return Term(zh: zh, en: table["name_en"]?.string ?? zh)
    }

    /// Days left for blue, yellow and red.
    func days(_ key: String) throws -> WarningThresholds.Days? {
      guard let value = table[key] else { return nil }
      let numbers = value.array?.compactMap(\.int) ?? []
      guard numbers.count == 3, value.array?.count == 3,
        let days = WarningThresholds.Days(
          blue: numbers[0], yellow: numbers[1], red: numbers[2])
      else {
        throw file.wrong(
          "\(label) \(key): [15, 7, 3] (" + tr("蓝 > 黄 > 红 ≥ 0", "blue > yellow > red >= 0") + ")")
      }
      return days
    }

    func choice<Value: Named & CaseIterable>(_ key: String) throws -> Value? {
      guard let given = table[key]?.string else { return nil }
      guard let value = Value.allCases.first(where: { $0.code == given || $0.term.zh == given })
      else {
        let known = Value.allCases.map(\.code).joined(separator: " ")
        throw file.wrong("\(label) \(key) = \"\(given)\": \(known)")
      }
      return value
    }
  }
}
