import ArgumentParser

/// `fuyi deadline`: how periods are counted, in a case and without one.
struct DeadlineCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "deadline", abstract: tr("期限的计算", "How periods are counted."),
      subcommands: [ExplainCommand.self, CheckCommand.self, CountCommand.self])
  }
}
