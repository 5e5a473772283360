import ArgumentParser

/// `fuyi rates`: what each rate means, what it was in a period, and which records stand behind it.
struct RatesCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rates", abstract: tr("各项指标：统计、口径、来由", "Rates: counted, defined and opened."),
      discussion: tr(
        "不写子命令时即 show：fuyi rates mediation --period 2025。",
        "Without a subcommand it is show: fuyi rates mediation --period 2025."),
      subcommands: [
        RatesShowCommand.self, RatesListCommand.self, RatesExplainCommand.self,
        RatesWhyCommand.self, RatesDiffCommand.self, RatesAddCommand.self,
      ], defaultSubcommand: RatesShowCommand.self)
  }
}
