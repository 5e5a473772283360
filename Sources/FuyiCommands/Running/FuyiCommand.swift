import ArgumentParser

/// The program's version, as `--version` prints it.
enum Version {
  static let text = "0.1.0"
}

/// `fuyi`: everything else is a subcommand of it.
struct FuyiCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "fuyi",
      abstract: tr("行政复议案件跟踪", "Tracks administrative reconsideration cases."),
      discussion: tr(
        "登记案件、按法定程序推进、计算期限与各项指标。一个数据库文件就是一个机构的全部记录。",
        "Registers cases, advances them along the statutory procedure, counts deadlines and rates. "
          + "One database file is all that an office has recorded."),
      version: Version.text,
      subcommands: [
        InitCommand.self, CaseCommand.self, SearchCommand.self, ConsultationCommand.self,
        PetitionCommand.self,
        MediationCommand.self, PaperCommand.self, LetterCommand.self, SuitCommand.self,
        CoordinationCommand.self,
        DefectCommand.self, DueCommand.self, TodayCommand.self,
        WarningsCommand.self, RatesCommand.self, ReportCommand.self,
        DeadlineCommand.self, CalendarCommand.self, StatesCommand.self, AgencyCommand.self,
        RegionCommand.self, PointCommand.self, OfficeCommand.self, VerifyCommand.self,
        CheckpointCommand.self, KeyCommand.self, EraseCommand.self, RebuildCommand.self,
        BackupCommand.self, RestoreCommand.self, ExportCommand.self, ImportCommand.self,
        DemoCommand.self,
      ])
  }
}

/// A command that does something: its second step runs in a context that a test can give.
protocol RunnableCommand: ParsableCommand {
  var global: GlobalOptions { get }
  func run(in context: CommandContext) throws
}

extension RunnableCommand {
  mutating func run() throws { try run(in: CommandContext.current) }
}
