import ArgumentParser

/// The commands of every day, found by their words alone.
///
/// The parser makes the whole tree of commands with all their texts before it looks at an argument, which takes
/// longer than most of these commands run. Whatever is not understood here, help included, is left to the
/// tree, which has the right words for it.
enum DailyCommand {
  static let all: [(words: [String], command: any ParsableCommand.Type)] = [
    (["case", "show"], ShowCommand.self), (["case", "advance"], AdvanceCommand.self),
    (["case", "register"], RegisterCommand.self), (["case", "list"], ListCommand.self),
    (["case", "history"], HistoryCommand.self), (["search"], SearchCommand.self),
    (["due"], DueCommand.self), (["today"], TodayCommand.self),
  ]

  /// The command that arguments name, or nil where they are not understood so.
  static func parse(_ arguments: [String]) -> (any ParsableCommand)? {
    guard let known = all.first(where: { arguments.starts(with: $0.words) }) else { return nil }
    let rest = Array(arguments.dropFirst(known.words.count))
    // What asks for help is understood as another command.
    guard let parsed = try? known.command.parseAsRoot(rest), type(of: parsed) == known.command
    else {
      return nil
    }
    return parsed
  }
}
