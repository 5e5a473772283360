import ArgumentParser

/// `fuyi paper`: the papers of cases.
struct PaperCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "paper",
      abstract: tr("案件文书：打印、模板、字段", "The papers of cases: print, templates, fields."),
      subcommands: [
        PaperPrintCommand.self, PaperListCommand.self, PaperTemplateCommand.self,
        PaperFieldsCommand.self,
      ])
  }
}
