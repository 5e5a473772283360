import FuyiLaw
import FuyiLedger
import FuyiWording
import TOMLKit

/// A mapping of a ledger in TOML.
struct MappingFile {
  let path: String

  /// The mapping, every statement of it checked against the office's lists.
  /// - Throws: ``CommandError/badMapping(path:_:)`` with the line and what is wrong.
  func mapping(names: OfficeNames) throws -> LedgerMapping {
    let text = try FileText.read(path)
    let table: TOMLTable
    do { table = try TOMLText.table(text) } catch let error as TOMLParseError {
      throw CommandError.notTOML(path: path, line: error.source.begin.line, error.description)
    } catch let fault as TOMLText.Fault {
      throw CommandError.notTOML(
        path: path, line: fault.line, fault.what.text(in: CommandContext.current.language))
    }
    do throws(MappingError) {
      return try LedgerMapping(entries(of: table, in: TOMLLines(text)), names: names)
    } catch { throw CommandError.badMapping(path: path, error) }
  }

  /// The statements in the order of their lines, so that the first wrong one is told.
  private func entries(of table: TOMLTable, in lines: TOMLLines) -> [MappingEntry] {
    var entries: [MappingEntry] = []
    func add(_ table: TOMLTable, under name: String) {
      for key in table.keys {
        guard let value = table[key] else { continue }
        if name.isEmpty || name == "values", let inner = value.table {
          add(inner, under: name.isEmpty ? key : "\(name).\(key)")
        } else {
          entries.append(
            MappingEntry(
              table: name, key: key, value: Self.value(value),
              line: lines.line(of: key, under: name)))
        }
      }
    }
    add(table, under: "")
    return entries.sorted { ($0.line, $0.key) < ($1.line, $1.key) }
  }

  private static func value(_ value: any TOMLValueConvertible) -> MappingEntry.Value {
    if let text = value.string { return .text(text) }
    if let number = value.int { return .number(number) }
    return .other
  }
}

/// Where the statements of a text in TOML stand, since the parser does not say.
struct TOMLLines {
  private var places: [String: Int] = [:]

  init(_ text: String) {
    var table = ""
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let bare = line.drop(while: \.isWhitespace)
      if bare.first == "[" {
        table = Self.name(bare)
      } else if let key = Self.key(bare) {
        let place = table + "\u{1F}" + key
        if places[place] == nil { places[place] = index + 1 }
      }
    }
  }

  /// The line of a statement, from 1; 0 where it is written in another way.
  func line(of key: String, under table: String) -> Int { places[table + "\u{1F}" + key] ?? 0 }

  private static func name(_ line: Substring) -> String {
    let inside = line.dropFirst().prefix { $0 != "]" }
    return String(inside.filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" })
  }

  private static func key(_ line: Substring) -> String? {
    guard let first = line.first, first != "#" else { return nil }
    guard first == "\"" || first == "'" else {
      let key = line.prefix { $0 != "=" && !$0.isWhitespace }
      return key.isEmpty ? nil : String(key)
    }
    var (key, isEscaped) = ("", false)
    for character in line.dropFirst() {
      if isEscaped {
        key.append(character == "n" ? "\n" : character == "t" ? "\t" : character)
        isEscaped = false
      } else if character == "\\", first == "\"" {
        isEscaped = true
      } else if character == first {
        return key
      } else {
        key.append(character)
      }
    }
    return nil
  }
}
