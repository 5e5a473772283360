import ArgumentParser
import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiWording

/// `fuyi calendar load`: takes a year's holidays in and says which deadlines it moved.
struct CalendarLoadCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "load",
      abstract: tr("载入放假安排，重算全部期限", "Load holidays and count every deadline again."),
      discussion: tr(
        """
        文件首行为 date,kind,name，其后每日一行，类别为 holiday（放假）或者 workday_makeup（调休上班），
        如 2027-01-01,holiday,元旦。文件所列的每一年都须完整，因为它取代该年此前的安排。
        有一行写错的，全部不载入。载入作为一条记录保存，期限有变动的逐项列出。
        """,
        """
        The file begins with date,kind,name and has a day a line, of the kind holiday for a day off \
        or workday_makeup for a weekend day that is worked, such as 2027-01-01,holiday,元旦. Each \
        year in it has to be whole, since it stands in place of what was known of the year. Where a \
        line is wrong nothing is loaded. Loading is an event of the record, and every deadline that \
        it moves is listed.
        """))
  }

  @Argument(help: .init(tr("文件，- 为标准输入", "The file; - is standard input")))
  var file: String
  @Flag(help: .init(tr("是推算，不是国务院的安排", "It is a projection and not the State Council's")))
  var projected = false
  @Flag(
    help: .init(tr("年份不完整也载入", "Load it although a year of it is not whole")))
  var incomplete = false
  @Flag(
    name: .customLong("dry-run"),
    help: .init(tr("只列出变动，不载入", "Only list what would move; load nothing")))
  var dryRun = false
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let source = TextSource(path: file)
    let tracker = try global.tracker(in: context)
    let text = try source.read()
    let list: HolidayList
    do { list = try HolidayList(parsing: text) } catch { throw InputError.list(source, error) }
    let loaded = try tracker.load(
      LoadedCalendar(standing: projected ? .projected : .official, list: list),
      incomplete: incomplete, dryRun: dryRun)
    context.print(CalendarLoadedResult(loaded: loaded), asJSON: global.json)
  }
}
