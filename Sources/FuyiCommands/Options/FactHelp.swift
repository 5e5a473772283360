import ArgumentParser
import FuyiCore
import FuyiLaw
import FuyiWording

extension ArgumentHelp {
  /// The help of a fact's option, from the one schema of facts.
  static func fact(_ name: FactName) -> ArgumentHelp {
    ArgumentHelp(
      name.term.text(in: CommandContext.current.language), valueName: name.form.valueName)
  }
}

extension FactName {
  /// The fact's option with what stands for its value, as a guide shows it.
  var usage: String {
    switch form {
    case .flag: "--\(code)"
    default: "--\(code) <\(form.valueName)>"
    }
  }
}

extension FactForm {
  /// What stands for the value in a usage line.
  var valueName: String {
    switch self {
    case .number(let range): "\(range.lowerBound)…\(range.upperBound)"
    case .money: "yuan"
    case .day: "date"
    case .choice(let choices), .choices(let choices):
      choices.all.count <= 5 ? choices.all.map(\.code).joined(separator: "|") : "code"
    case .reference, .references: "code-or-name"
    case .label, .labels: "text"
    case .text, .texts: "text"
    case .flag: "flag"
    }
  }
}

/// Facts as typed: each name with its mentions.
struct GivenFacts {
  private(set) var entries: [(FactName, [String])] = []

  mutating func add(_ name: FactName, _ text: String?) {
    if let text { entries.append((name, [text])) }
  }

  mutating func add(_ name: FactName, _ texts: [String]) {
    if !texts.isEmpty { entries.append((name, texts)) }
  }

  mutating func add(_ name: FactName, _ flag: Bool) {
    if flag { entries.append((name, [""])) }
  }

  static func + (left: GivenFacts, right: GivenFacts) -> GivenFacts {
    GivenFacts(entries: left.entries + right.entries)
  }

  /// The facts as values.
  /// - Throws: ``FactError`` naming the first that is wrong.
  func read() throws -> Facts {
    var facts = Facts()
    for (name, values) in entries { facts[value: name] = try name.value(reading: values) }
    return facts
  }
}

/// Reads a code or a term of an enumeration.
enum Choice {
  /// Several of a list, separated by commas, each once; none where nothing is given.
  static func readList<Value: Named & CaseIterable & Equatable>(
    _ given: String?, as type: Value.Type = Value.self, _ what: Term
  ) throws -> [Value] {
    let parts = (given ?? "").split { $0 == "," || $0 == "，" || $0 == "、" }
    return try parts.reduce(into: []) { values, part in
      let value = try read(String(part), as: type, what)
      if !values.contains(value) { values.append(value) }
    }
  }

  static func read<Value: Named & CaseIterable>(
    _ given: String, as type: Value.Type = Value.self, _ what: Term
  ) throws -> Value {
    let wanted = given.lowercased()
    let match = type.allCases.first {
      $0.code == wanted || $0.term.zh == given || $0.term.en.lowercased() == wanted
    }
    guard let match else {
      throw CommandError.unknownChoice(
        what: what, given: given,
        choices: type.allCases.map { FactForm.Choice(code: $0.code, term: $0.term) })
    }
    return match
  }

  /// An action that a person can ask for.
  static func action(_ given: String) throws -> Action {
    let what = Term(zh: "事项", en: "action")
    do { return try read(given, what) } catch is CommandError {
      // What the law does by itself cannot be asked for, so it is not offered.
      throw CommandError.unknownChoice(
        what: what, given: given,
        choices: Action.allCases.filter { !$0.isByLaw && $0 != .register }
          .map { FactForm.Choice(code: $0.code, term: $0.term) })
    }
  }
}
