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
      commandName: "due", abstract: tr("正在进行的期限，逾期的在前", "The running clocks, overdue first."))
  }

  @Option(
    help: .init(
      tr("只列几天内到期和已逾期的", "Only ends within so many days, and what is overdue"), valueName: "days"))
  var within: Int?
  @Option(help: .init(tr("以该日为准，默认今天", "As of this day; today if left out"), valueName: "date"))
  var on: String?
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if let within, within < 0 {
      throw ValidationError(tr("--within 不能为负数", "--within cannot be negative"))
    }
  }

  func run(in context: CommandContext) throws {
    let day = try on.map { try Day.read($0, option: "--on") } ?? global.day()
    let tracker = CaseTracker(
      repository: try .open(at: global.path(in: context)),
      recorder: global.account(in: context), today: day)
    context.print(
      DueResult(lines: try tracker.due(within: within), today: day), asJSON: global.json)
  }
}

/// Clocks by their ends.
struct DueResult: Printable {
  let lines: [DueLine]
  let today: CivilDate

  func text(in language: Language) -> String {
    guard !lines.isEmpty else { return tr("没有正在进行的期限。", "No running clocks.") }
    var table = Table([
      .init(tr("案号", "Number")), .init(tr("期限", "Clock")), .init(tr("起算", "From")),
      .init(tr("届满", "Due")), .init(tr("剩余", "Left"), .right), .init(tr("状态", "State")),
      .init(tr("依据", "Article")),
    ])
    for line in lines {
      table.rows.append([
        line.number, line.clock.term.text(in: language), line.from.description,
        end(of: line), left(of: line), line.state.term.text(in: language), line.article,
      ])
    }
    let overdue = lines.count { isOverdue($0) }
    return table.text + "\n"
      + tr("共 \(lines.count) 项，逾期 \(overdue) 项", "\(lines.count) clocks, \(overdue) overdue")
  }

  private func isOverdue(_ line: DueLine) -> Bool { line.due.map { $0 < today } ?? false }

  private func end(of line: DueLine) -> String {
    guard let due = line.due else { return tr("停止计算", "stopped") }
    return due.description + (line.isProvisional ? tr("（暂定）", " (provisional)") : "")
  }

  private func left(of line: DueLine) -> String {
    guard let due = line.due else { return "" }
    let days = due.days(since: today)
    return days < 0 ? tr("逾期 \(-days) 日", "\(-days) d over") : tr("\(days) 日", "\(days) d")
  }

  var json: JSON {
    .array(
      lines.map { line in
        [
          "number": .string(line.number), "id": .string(line.clock.code),
          "from": .string(line.from.description), "due": .optional(line.due?.description),
          "provisional": .bool(line.isProvisional), "article": .string(line.article),
          "party": line.party.isEmpty ? .null : .string(line.party),
          "stopped": .bool(line.isStopped), "overdue": .bool(isOverdue(line)),
          "daysLeft": .optional(line.due?.days(since: today)), "state": .string(line.state.code),
          "region": .string(line.region), "handler": .optional(line.handler),
        ]
      })
  }
}
