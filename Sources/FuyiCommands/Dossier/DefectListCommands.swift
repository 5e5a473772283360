import ArgumentParser
import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiStatistics
import FuyiWording

/// `fuyi defect kinds`: the office's list.
struct DefectKindsCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "kinds", abstract: tr("违法点与瑕疵名录", "The office's list of violations and flaws."))
  }

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let kinds = try global.tracker(in: context).repository.read { try $0.defectKinds() }
    context.print(CodedNamesResult(items: kinds.map { ($0.code, $0.name) }), asJSON: global.json)
  }
}

/// `fuyi defect add-kind`.
struct DefectAddCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add-kind", abstract: tr("在名录中增加一项", "Add one to the list."))
  }

  @Option(help: .init(tr("代码", "Its code")))
  var code: String
  @Option(help: .init(tr("名称", "Its name in Chinese")))
  var name: String
  @Option(name: .customLong("name-en"), help: .init(tr("英文名称", "Its name in English")))
  var nameEnglish: String?
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let kind = DefectKind(code: code, name: Term(zh: name, en: nameEnglish ?? name))
    try global.tracker(in: context).add(kind)
    context.print(CodedNamesResult(items: [(kind.code, kind.name)]), asJSON: global.json)
  }
}

/// `fuyi defect top`: the most frequent of a period.
struct DefectTopCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "top",
      abstract: tr("统计期内最常见的违法点与瑕疵", "The most frequent of a period, by agency or field."))
  }

  @Option(
    help: .init(
      tr("统计期，默认今年", "The period; this year if left out"), valueName: "2025|2025-Q1|2025-03"))
  var period: String?
  @Option(help: .init(tr("分组", "Break down by"), valueName: "agency|field"))
  var by: String?
  @Option(help: .init(tr("至多列出几项", "At most so many"), valueName: "count"))
  var limit: Int?
  @OptionGroup var known: KnownOption
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let tracker = try global.tracker(in: context)
    let code = period ?? String(tracker.today.year)
    guard let period = ReportPeriod(code: code) else { throw CommandError.badPeriod(code) }
    let grouping = try by.map {
      try Choice.read($0, as: DefectGrouping.self, Term(zh: "分组", en: "grouping"))
    }
    let knownOn = try known.day()
    let counts = try tracker.defects(
      from: period.first, to: period.last, by: grouping, knownOn: knownOn)
    context.print(
      DefectTopResult(
        counts: Array(counts.prefix(limit ?? counts.count)), grouping: grouping,
        knownOn: knownOn),
      asJSON: global.json)
  }
}

/// Defects by how often they were marked.
struct DefectTopResult: Printable {
  let counts: [DefectCount]
  let grouping: DefectGrouping?
  let knownOn: CivilDate?

  func text(in language: Language) -> String {
    let lines = [
      knownOn.map(KnownOption.note),
      counts.isEmpty ? tr("没有标注。", "None on record.") : table(language),
    ]
    return lines.compactMap { $0 }.joined(separator: "\n")
  }

  private func table(_ language: Language) -> String {
    var columns: [Table.Column] = [.init(tr("违法点或瑕疵", "Defect"), limit: 40)]
    if let grouping { columns.append(.init(grouping.term.text(in: language), limit: 32)) }
    columns += [.init(tr("件数", "Cases"), .right), .init(tr("案号", "Numbers"), limit: 60)]
    return Table(
      columns,
      rows: counts.map { count in
        let group =
          grouping == nil
          ? [] : [count.groupName?.text(in: language) ?? tr("未登记", "not recorded")]
        return [count.name.text(in: language)] + group
          + [String(count.cases.count), count.cases.joined(separator: " ")]
      }
    ).text
  }

  var json: JSON {
    .array(
      counts.map { count in
        var members: [JSON.Member] = [
          .init("code", .string(count.code)), .init("name", .string(count.name.zh)),
          .init("nameEn", .string(count.name.en)), .init("group", .optional(count.group)),
          .init("count", .int(count.cases.count)),
          .init("cases", .array(count.cases.map(JSON.string))),
        ]
        if let knownOn { members.append(.init("asKnownOn", .string(knownOn.description))) }
        return .object(members)
      })
  }
}
