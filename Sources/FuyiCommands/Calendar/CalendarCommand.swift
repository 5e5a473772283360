import ArgumentParser

/// `fuyi calendar`: the days off and the days worked in return.
struct CalendarCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "calendar", abstract: tr("工作日历", "The calendar of working days."),
      subcommands: [CalendarListCommand.self, CalendarLoadCommand.self])
  }
}
