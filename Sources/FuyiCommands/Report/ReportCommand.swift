import ArgumentParser

/// `fuyi report`: reports made from the records.
struct ReportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "report", abstract: tr("由台账生成的报告", "Reports made from the records."),
      subcommands: [
        PeriodReportCommand<Monthly>.self, PeriodReportCommand<Quarterly>.self,
        PeriodReportCommand<Annual>.self, ArticleCommand.self,
      ])
  }
}
