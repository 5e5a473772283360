import FuyiCore
import FuyiLaw
import FuyiStatistics
import FuyiWording
import TOMLKit

/// The `[[rate]]` tables of a settings file: rates that an office defines itself.
struct RateFile {
  let path: String
  private let table: TOMLTable

  init(path: String, text: String) throws {
    self.path = path
    do { self.table = try TOMLText.table(text) } catch {
      throw CommandError.badRateFile(path: path, String(describing: error))
    }
  }

  init(path: String, table: TOMLTable) {
    self.path = path
    self.table = table
  }

  /// The definitions, each id and name once; none where the file has no such table.
  /// - Throws: ``CommandError/badRate(path:place:_:)`` for the first that is wrong.
  func definitions() throws -> [RateDefinition] {
    try Self.checkTables(of: table) { .badRateFile(path: path, $0) }
    guard let value = table["rate"] else { return [] }
    guard case .array(let tables) = JSON(value) else {
      throw CommandError.badRateFile(path: path, tr("应写作 [[rate]]", "write [[rate]]"))
    }
    var rates: [RateDefinition] = []
    for (index, json) in tables.enumerated() {
      do throws(RateReadingError) {
        let rate = try RateReading().definition(json)
        if rates.contains(where: { $0.id == rate.id }) {
          throw RateReadingError(path: "id", problem: .twice(rate.id))
        }
        if rates.contains(where: { $0.term.zh == rate.term.zh }) {
          throw RateReadingError(path: "name", problem: .twice(rate.term.zh))
        }
        rates.append(rate)
      } catch {
        throw CommandError.badRate(path: path, place: place(index, json), error)
      }
    }
    return rates
  }

  /// Looks that a settings file has no table that nothing reads, such as a misspelt one.
  static func checkTables(of table: TOMLTable, _ error: (String) -> CommandError) throws {
    let known = ["office", "region", "authority", "agency", "rate"]
    for key in table.keys where !known.contains(key) {
      let names = known.joined(separator: " ")
      throw error(tr("没有这样的表：\(key)。可用：\(names)", "no such table: \(key). Known: \(names)"))
    }
  }

  /// Which table it is: its place, and its id where it has one.
  private func place(_ index: Int, _ json: JSON) -> String {
    guard case .string(let id)? = json["id"] else { return "[[rate]] \(index + 1)" }
    return "[[rate]] \(index + 1) (\(id))"
  }
}

extension JSON {
  /// A value of TOML as JSON; what JSON has no form for stands as it is written.
  init(_ value: any TOMLValueConvertible) {
    if let table = value.table {
      self = .object(table.map { Member($0.0, JSON($0.1)) })
    } else if let array = value.array {
      self = .array(array.map { JSON($0) })
    } else if let text = value.string {
      self = .string(text)
    } else if let flag = value.bool {
      self = .bool(flag)
    } else if let number = value.int {
      self = .int(number)
    } else {
      self = .decimal(String(describing: value))
    }
  }
}
