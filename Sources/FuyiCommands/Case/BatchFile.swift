import FuyiCore
import FuyiKit
import FuyiLaw

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A file of actions, one JSON object a line: `number`, `action`, `on`, and facts by their names.
///
/// A registration has no `number`; later lines name the case that line N registered as `@N`.
struct BatchFile {
  let path: String

  func steps(today: CivilDate) throws -> [BatchStep] {
    let text = try FileText.read(path)
    var steps: [BatchStep] = []
    for (index, line) in text.split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline
    ).enumerated() where !line.allSatisfy(\.isWhitespace) {
      do {
        steps.append(try step(String(line), today: today))
      } catch {
        throw CommandError.badLine(path: path, line: index + 1, error)
      }
    }
    return steps
  }

  private static let ownKeys = ["number", "action", "on", "filed", "anyway"]

  private func step(_ line: String, today: CivilDate) throws -> BatchStep {
    guard case .object(let members) = try JSON(parsing: line) else {
      throw CommandError.notAnObject
    }
    var given = GivenFacts()
    var own: [String: [String]] = [:]
    for member in members {
      guard let values = Self.values(member.value) else {
        throw CommandError.badValue(key: member.key)
      }
      if Self.ownKeys.contains(member.key) {
        own[member.key] = values
      } else if let name = FactName(rawValue: member.key) {
        given.add(name, values)
      } else {
        throw CommandError.unknownKey(
          member.key, known: Self.ownKeys + FactName.allCases.map(\.rawValue))
      }
    }
    guard let word = own["action"]?.first else { throw CommandError.missing(option: "action") }
    let action = try Choice.action(word)
    let facts = try given.read()
    let day = try (own["on"] ?? own["filed"])?.first.map { try Day.read($0, option: "on") } ?? today
    guard action != .register else {
      return .register(on: day, facts: facts, anyway: own["anyway"]?.isEmpty == false)
    }
    guard let number = own["number"]?.first else { throw CommandError.missing(option: "number") }
    return .advance(number: number, Request(action, on: day, facts: facts))
  }

  /// The texts that a JSON value stands for; nil where it is an object or a list of others.
  private static func values(_ json: JSON) -> [String]? {
    switch json {
    case .string(let text): return [text]
    case .int(let number): return [String(number)]
    case .decimal(let lexeme): return [lexeme]
    case .bool(let flag): return flag ? [""] : []
    case .null: return []
    case .array(let elements):
      var texts: [String] = []
      for element in elements {
        switch element {
        case .string(let text): texts.append(text)
        case .int(let number): texts.append(String(number))
        case .null, .bool, .decimal, .array, .object: return nil
        }
      }
      return texts
    case .object: return nil
    }
  }
}

/// Reads whole files as text.
enum FileText {
  static func read(_ path: String) throws -> String {
    let data: Data
    if path == "-" {
      guard let bytes = CommandContext.current.input.bytes() else {
        throw CommandError.cannotRead(path: path)
      }
      data = Data(bytes)
    } else {
      guard let content = try? Data(contentsOf: URL(filePath: path)) else {
        throw CommandError.cannotRead(path: path)
      }
      data = content
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw CommandError.cannotRead(path: path)
    }
    return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
  }
}
