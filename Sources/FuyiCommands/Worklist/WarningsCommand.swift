import ArgumentParser
import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiWording

/// `fuyi warnings`: a month's blue, yellow and red warnings by agency or handler.
struct WarningsCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "warnings",
      abstract: tr("一个月的蓝黄红预警统计", "A month's blue, yellow and red warnings."),
      discussion: tr(
        "每项期限按其在该月内达到的最高级别计一次，已逾期的单列；起诉期限、申请期限和中止的不计。按现在所知的届满日计算。",
        "A clock counts once, with the highest level that it reached in the month; what went past its "
          + "end has its own column. Rights to sue, the time to file and what is suspended are left "
          + "out. It goes by the ends as they are known now."))
  }

  @Option(help: .init(tr("月份，默认本月", "The month; this one if left out"), valueName: "YYYY-MM"))
  var month: String?
  @Option(help: .init(tr("分组", "Grouped by"), valueName: "agency|handler"))
  var by: String = "agency"
  @Flag(help: .init(tr("列出各项的案号", "List the numbers of the cases")))
  var cases = false
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let grouping = try Choice.read(by, as: WarningGrouping.self, Term(zh: "分组", en: "grouping"))
    let tracker = try global.tracker(in: context)
    let day = try month.map { month in
      guard let first = try? CivilDate(month + "-01") else { throw CommandError.badMonth(month) }
      return first
    }
    let first = day ?? tracker.today
    context.print(
      WarningsResult(
        lines: try tracker.warnings(inMonthOf: first, by: grouping), grouping: grouping,
        month: String(first.description.prefix(7)), showsCases: cases), asJSON: global.json)
  }
}

/// A month's table of warnings.
struct WarningsResult: Printable {
  let lines: [WarningLine]
  let grouping: WarningGrouping
  let month: String
  let showsCases: Bool

  private func clocks(_ line: WarningLine, _ level: WarningLevel?) -> [WarnedClock] {
    guard let level else { return line.overdue }
    return line.levels[level] ?? []
  }

  private let columns: [WarningLevel?] = [nil, .red, .yellow, .blue]

  func text(in language: Language) -> String {
    guard !lines.isEmpty else {
      return tr("\(month) 没有预警。", "No warnings in \(month).")
    }
    var table = Table(
      [.init(grouping.term.text(in: language))]
        + columns.map {
          .init($0?.term.text(in: language) ?? tr("已逾期", "overdue"), .right)
        } + [.init(tr("合计", "total"), .right)])
    for line in lines {
      table.rows.append(
        [name(line, in: language)] + columns.map { String(clocks(line, $0).count) }
          + [String(line.count)])
    }
    table.rows.append(
      [tr("合计", "total")]
        + columns.map { level in String(lines.reduce(0) { $0 + clocks($1, level).count }) }
        + [String(lines.reduce(0) { $0 + $1.count })])
    var text = month + "\n" + table.text
    guard showsCases else { return text }
    for line in lines {
      text += "\n" + name(line, in: language)
      for level in columns {
        for clock in clocks(line, level) {
          let mark = level?.term.text(in: language) ?? tr("已逾期", "overdue")
          text +=
            "\n  \(mark)  \(clock.number)  \(clock.clock.term.text(in: language))"
            + "  \(clock.due)"
        }
      }
    }
    return text
  }

  private func name(_ line: WarningLine, in language: Language) -> String {
    line.name?.text(in: language) ?? line.code ?? tr("未指定", "not assigned")
  }

  var json: JSON {
    [
      "month": .string(month), "by": .string(grouping.code),
      "lines": .array(
        lines.map { line in
          var members: [JSON.Member] = [
            .init("code", .optional(line.code)), .init("name", .optional(line.name?.zh)),
            .init("total", .int(line.count)),
          ]
          for level in columns {
            let clocks = clocks(line, level)
            members.append(
              .init(
                level?.code ?? "overdue",
                [
                  "count": .int(clocks.count),
                  "clocks": .array(
                    clocks.map {
                      [
                        "number": .string($0.number), "id": .string($0.clock.code),
                        "due": .string($0.due.description),
                      ]
                    }),
                ]))
          }
          return .object(members)
        }),
    ]
  }
}
