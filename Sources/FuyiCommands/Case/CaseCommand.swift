import ArgumentParser

/// `fuyi case`: everything about one case, and the list of them.
struct CaseCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "case",
      abstract: tr("案件：登记、推进、查看、更正", "Cases: register, advance, look at, correct."),
      subcommands: [
        RegisterCommand.self, AdvanceCommand.self, WhatIfCommand.self, ShowCommand.self,
        HistoryCommand.self,
        ListCommand.self, CorrectCommand.self, AnnulCommand.self, InsertCommand.self,
      ])
  }
}
