import ArgumentParser
import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiStore
import FuyiWording

/// `fuyi today`: what an office looks at each morning.
struct TodayCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "today",
      abstract: tr("每日待办：各项件数及其案件", "The morning's counts, with their cases."),
      discussion: tr(
        "件数可以重叠：超期未结的也在办未结。已用天数按审理期限计，中止期间不算。给出项目代码的，只列该项及其案号。",
        "Counts overlap: what is overdue is undecided too. Days used are those of the review period, "
          + "without suspended ones. With an item's code, only that item and its case numbers."))
  }

  @Argument(help: .init(tr("项目代码", "An item's code"), valueName: "item"))
  var item: String?
  @Flag(help: .init(tr("列出各项的案号", "List the numbers of the cases")))
  var cases = false
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let only = try item.map {
      try Choice.read($0, as: MorningCount.self, Term(zh: "项目", en: "item"))
    }
    let tracker = try global.tracker(in: context)
    let found = try tracker.morning()
    let items = only.map { [$0] } ?? MorningCount.allCases
    context.print(
      MorningResult(
        lines: items.map { ($0, found[$0] ?? []) }, today: tracker.today,
        showsCases: cases || only != nil), asJSON: global.json)
  }
}

/// The morning's counts.
struct MorningResult: Printable {
  let lines: [(item: MorningCount, numbers: [String])]
  let today: CivilDate
  let showsCases: Bool

  func text(in language: Language) -> String {
    guard showsCases else {
      return
        ([Term(zh: "\(today) 待办", en: "To do on \(today)").text(in: language)]
        + Table(
          [.init(""), .init("", .right), .init("")],
          rows: lines.map {
            [$0.item.term.text(in: language), String($0.numbers.count), $0.item.code]
          }
        ).lines).joined(separator: "\n")
    }
    return lines.map { line in
      ([
        "\(line.item.term.text(in: language))  \(line.numbers.count)"
      ] + line.numbers.map { "  " + $0 }).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  var json: JSON {
    .array(
      lines.map { line in
        [
          "id": .string(line.item.code), "zh": .string(line.item.term.zh),
          "en": .string(line.item.term.en), "count": .int(line.numbers.count),
          "cases": .array(line.numbers.map { .string($0) }),
        ]
      })
  }
}
