import ArgumentParser
import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiStore
import FuyiWording

/// `fuyi due`: the clocks that run, overdue first.
struct DueCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "due", abstract: tr("正在进行的期限，逾期的在前", "The running clocks, overdue first."),
      discussion: tr(
        "各条件可以并用。预警分蓝、黄、红三级，起点由机构设定（fuyi office show）。--ics 另存为日历文件，"
          + "可导入通用的日历软件，其中没有当事人姓名。",
        "Conditions can be combined. Warnings are blue, yellow or red, from the days that the office "
          + "has set (fuyi office show). --ics writes a file for calendar programs; it has no names "
          + "of parties."))
  }

  @OptionGroup(title: CommandContext.current.language == .zh ? "条件" : "Conditions")
  var conditions: DueConditions
  @Option(help: .init(tr("以该日为准，默认今天", "As of this day; today if left out"), valueName: "date"))
  var on: String?
  @Option(
    help: .init(
      tr("案件和其他事项各至多列出几项", "At most so many of cases and of other matters"), valueName: "count"))
  var limit: Int?
  @Option(
    help: .init(
      tr("写入日历文件（RFC 5545），- 为标准输出", "Write a calendar file (RFC 5545); - is standard output"),
      valueName: "file"))
  var ics: String?
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard limit ?? 0 >= 0 else {
      throw ValidationError(tr("--limit 不能小于 0。", "--limit cannot be less than 0."))
    }
  }

  func run(in context: CommandContext) throws {
    if ics != nil, global.json { throw CommandError.notTogether("--ics", "--json") }
    let day = try on.map { try Day.read($0, option: "--on") } ?? global.day()
    let tracker = try global.tracker(in: context, on: day)
    var filter = try conditions.filter(on: day)
    filter.limit = limit
    let lines = try tracker.due(filter)
    guard let ics else {
      let dossiers = try tracker.dossiersDue(filter).prefix(limit ?? Int.max)
      return context.print(
        DueResult(lines: lines, dossiers: Array(dossiers), today: day),
        asJSON: global.json)
    }
    let file = DueCalendar(lines: lines, stamp: SystemClock.instant(), language: context.language)
    guard ics != "-" else { return context.output(file.text) }
    try TextFile(path: ics).write(file.text)
    context.notes(
      tr("已写入 \(ics)，\(file.count) 项。", "Wrote \(ics) with \(file.count) entries."))
  }
}

/// Which clocks a worklist shows.
struct DueConditions: ParsableArguments {
  @Option(help: .init(tr("承办人", "The handler"), valueName: "code-or-name"))
  var handler: String?
  @Option(help: .init(tr("区域", "The region"), valueName: "code-or-name"))
  var region: String?
  @Option(help: .init(tr("复议机关", "The authority"), valueName: "code-or-name"))
  var authority: String?
  @Option(help: .init(tr("被申请人", "The respondent"), valueName: "code-or-name"))
  var agency: String?
  @Option(help: .init(tr("期限种类", "The clock"), valueName: "clock"))
  var clock: String?
  @Option(
    help: .init(
      tr("由谁办理", "Who has to act"), valueName: "applicant|office|respondent|other-body"))
  var owner: String?
  @Option(help: .init(tr("预警级别", "The level of warning"), valueName: "blue|yellow|red"))
  var level: String?
  @Flag(help: .init(tr("只列已逾期的", "Only what is overdue")))
  var overdue = false
  @Flag(name: .customLong("due-today"), help: .init(tr("只列当日届满的", "Only what ends on the day")))
  var dueToday = false
  @Option(
    help: .init(
      tr("只列几天内到期和已逾期的", "Only ends within so many days, and what is overdue"), valueName: "days"))
  var within: Int?
  @Flag(help: .init(tr("只列中止的", "Only what a suspension holds")))
  var stopped = false
  @Flag(help: .init(tr("只列暂定的", "Only what is provisional")))
  var provisional = false

  func validate() throws {
    let range = 0...36_500
    if let within, !range.contains(within) {
      throw ValidationError(
        tr("--within 应为 0 至 36500，给出的是 \(within)", "--within takes 0 to 36500, not \(within)"))
    }
    let ends = [overdue, dueToday, within != nil, stopped].filter(\.self).count
    if ends > 1 {
      throw ValidationError(
        tr(
          "--overdue、--due-today、--within 和 --stopped 只用其一",
          "use one of --overdue, --due-today, --within and --stopped"))
    }
  }

  func filter(on day: CivilDate) throws -> DueFilter {
    var filter = DueFilter()
    (filter.handler, filter.region) = (handler, region)
    (filter.authority, filter.agency) = (authority, agency)
    filter.clock = try clock.map(ClockChoice.read)
    filter.owner = try owner.map {
      try Choice.read($0, as: ClockOwner.self, Term(zh: "办理方", en: "party to act"))
    }
    filter.level = try level.map {
      try Choice.read($0, as: WarningLevel.self, Term(zh: "预警级别", en: "level of warning"))
    }
    filter.isOverdue = overdue
    if dueToday { (filter.from, filter.until) = (day, day) }
    if let within { filter.until = day.adding(days: within) }
    filter.isStopped = stopped
    filter.isProvisional = provisional
    return filter
  }
}

/// Clocks as an option or an argument names them.
enum ClockChoice {
  static func read(_ given: String) throws -> ClockID {
    try Choice.read(given, as: ClockID.self, Term(zh: "期限", en: "clock"))
  }
}
