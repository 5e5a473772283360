import ArgumentParser
import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiStore
import FuyiWording

/// `fuyi office`: the office's own settings.
struct OfficeCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "office", abstract: tr("机构设置", "The office's settings."),
      subcommands: [OfficeShowCommand.self, OfficeSetCommand.self])
  }
}

/// `fuyi office show`.
struct OfficeShowCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "show", abstract: tr("查看设置", "Show the settings."))
  }

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let office = try global.tracker(in: context).repository.read { try $0.office() }
    guard let office else { throw StoreError.unreadable("office") }
    context.print(OfficeSettingsResult(office: office), asJSON: global.json)
  }
}

/// `fuyi office set`.
struct OfficeSetCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "set", abstract: tr("更改设置", "Change settings."),
      discussion: tr(
        "更改记入日志；计算方式改变的，所有期限重新计算。",
        "A change is recorded in the log; where it changes the counting, every period is counted again."
      ))
  }

  @Option(
    name: .customLong("warn-days"),
    help: .init(
      tr("按日历日计的期限：距届满几日起蓝、黄、红", "Days left for blue, yellow, red: periods in calendar days"),
      valueName: "15,7,3"))
  var warnDays: String?
  @Option(
    name: .customLong("warn-working-days"),
    help: .init(
      tr("按工作日计的期限：距届满几个工作日起蓝、黄、红", "Working days left, for periods in working days"),
      valueName: "3,2,1"))
  var warnWorkingDays: String?
  @Option(
    name: .customLong("make-up-days"),
    help: .init(tr("调休上班日", "Make-up days"), valueName: "working|resting"))
  var makeUpDays: String?
  @Option(
    name: .customLong("suspended-days"),
    help: .init(tr("中止期间", "Suspended days"), valueName: "left-out|counted"))
  var suspendedDays: String?
  @Option(
    name: .customLong("retention-years"),
    help: .init(
      tr("个人信息保管期限（年），10 至 100", "Years that personal data is kept, 10 to 100"),
      valueName: "years"))
  var retentionYears: Int?
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let hasOption = [warnDays, warnWorkingDays, makeUpDays, suspendedDays].contains { $0 != nil }
    guard hasOption || retentionYears != nil else {
      throw CommandError.missing(
        option: tr(
          "--warn-days、--warn-working-days、--make-up-days、--suspended-days 或 --retention-years",
          "--warn-days, --warn-working-days, --make-up-days, --suspended-days or --retention-years"
        ))
    }
    if let retentionYears, !Office.retention.contains(retentionYears) {
      throw FactError.notANumber(
        .retentionYears, given: String(retentionYears), range: Office.retention)
    }
    let calendar = try warnDays.map { try Self.days($0, option: "--warn-days") }
    let working = try warnWorkingDays.map { try Self.days($0, option: "--warn-working-days") }
    let makeUp = try makeUpDays.map {
      try Choice.read($0, as: MakeUpDays.self, FactName.makeUpDays.term)
    }
    let suspended = try suspendedDays.map {
      try Choice.read($0, as: SuspendedDays.self, FactName.suspendedDays.term)
    }
    let changed = try global.tracker(in: context).change { office in
      Office(
        name: office.name, authority: office.authority,
        makeUpDays: makeUp ?? office.makeUpDays,
        suspendedDays: suspended ?? office.suspendedDays,
        warning: WarningThresholds(
          calendar: calendar ?? office.warning.calendar,
          working: working ?? office.warning.working),
        retentionYears: retentionYears ?? office.retentionYears)
    }
    context.print(OfficeSettingsResult(office: changed), asJSON: global.json)
  }

  private static func days(_ text: String, option: String) throws -> WarningThresholds.Days {
    let numbers = text.split(separator: ",", omittingEmptySubsequences: false).map {
      Int($0.drop { $0 == " " })
    }
    guard numbers.count == 3, let blue = numbers[0], let yellow = numbers[1], let red = numbers[2],
      let days = WarningThresholds.Days(blue: blue, yellow: yellow, red: red)
    else { throw CommandError.badThresholds(option: option, text) }
    return days
  }
}

/// The office's settings.
struct OfficeSettingsResult: Printable {
  let office: Office

  func text(in language: Language) -> String {
    func days(_ days: WarningThresholds.Days) -> String {
      "\(days.blue), \(days.yellow), \(days.red)"
    }
    return Table(
      [.init(""), .init("")],
      rows: [
        [tr("机构", "Office"), office.name.text(in: language)],
        [tr("复议机关", "Authority"), office.authority],
        [
          FactName.makeUpDays.term.text(in: language), office.makeUpDays.term.text(in: language),
        ],
        [
          FactName.suspendedDays.term.text(in: language),
          office.suspendedDays.term.text(in: language),
        ],
        [tr("蓝、黄、红预警（剩余日）", "Blue, yellow, red (days left)"), days(office.warning.calendar)],
        [
          tr("蓝、黄、红预警（剩余工作日）", "Blue, yellow, red (working days left)"),
          days(office.warning.working),
        ],
        [
          FactName.retentionYears.term.text(in: language),
          office.retentionYears.map(String.init) ?? tr("未设定", "not set"),
        ],
      ]
    ).text
  }

  var json: JSON {
    func days(_ days: WarningThresholds.Days) -> JSON {
      .array([.int(days.blue), .int(days.yellow), .int(days.red)])
    }
    return [
      "name": .string(office.name.zh), "nameEn": .string(office.name.en),
      "authority": .string(office.authority), "makeUpDays": .string(office.makeUpDays.code),
      "suspendedDays": .string(office.suspendedDays.code),
      "warnDays": days(office.warning.calendar), "warnWorkingDays": days(office.warning.working),
      "retentionYears": office.retentionYears.map { .int($0) } ?? .null,
    ]
  }
}
