import ArgumentParser
import FuyiCore
import FuyiLaw

/// Looks at the subcommand before the parser does, which would call an unknown one a superfluous
/// argument and name no other.
enum Subcommand {
  /// - Throws: ``CommandError/unknownChoice(what:given:choices:)`` for the first word that is none of
  ///   the subcommands where one is meant.
  static func check(_ arguments: [String]) throws {
    var words = arguments[...]
    if words.first == "help" { words = words.dropFirst() }
    var level: any ParsableCommand.Type = FuyiCommand.self
    while let word = words.popFirst(), !word.hasPrefix("-") {
      let known = level.configuration.subcommands
      guard !known.isEmpty else { return }
      guard let next = known.first(where: { $0.configuration.commandName == word }) else {
        // What is no subcommand is then an argument of the usual one.
        guard level.configuration.defaultSubcommand == nil else { return }
        throw CommandError.unknownChoice(
          what: Term(zh: "子命令", en: "subcommand"), given: word,
          choices: known.map { command in
            let configuration = command.configuration
            return FactForm.Choice(
              code: configuration.commandName ?? "",
              term: Term(zh: configuration.abstract, en: configuration.abstract))
          })
      }
      level = next
    }
  }
}
