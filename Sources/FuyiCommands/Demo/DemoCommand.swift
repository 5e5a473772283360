import ArgumentParser
import FuyiCore
import FuyiDemo
import FuyiKit
import FuyiLaw
import FuyiStatistics
import FuyiStore
import FuyiWording

/// `fuyi demo`: a city's year of cases, made by ordinary actions, and its rates.
struct DemoCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "demo",
      abstract: tr("在新文件中演示一座城市一年的案件", "Make a city's year of cases in a new file."),
      discussion: tr(
        "每件案件都由普通事项逐一办理而成，人名均为虚构。同一 --seed 得到同样的城市。",
        "Every case is made by ordinary actions, one by one; all names are made up. The same --seed "
          + "gives the same city."))
  }

  @Option(help: .init(tr("案件数", "How many cases"), valueName: "count"))
  var cases = DemoCity.usualCases
  @Option(help: .init(tr("随机种子", "What the city is drawn from"), valueName: "number"))
  var seed: UInt64 = 2025
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard (1...1_000_000).contains(cases) else {
      throw ValidationError(
        tr("--cases 应为 1 到 1000000，给出的是 \(cases)", "--cases takes 1 to 1000000, not \(cases)"))
    }
  }

  func run(in context: CommandContext) throws {
    let path = global.path(in: context)
    if let size = Repository.size(of: path), size > 0 { throw CommandError.notEmpty(path: path) }
    let setup = try OfficeFile.shipped().setup()
    let first = try NewDatabase.make(
      at: path, global: global, setup: setup, in: context, today: DemoCity.opening)
    let tracker = { (day: CivilDate) in
      CaseTracker(repository: first.repository, recorder: first.recorder, today: day)
    }
    let city = DemoCity(setup: setup, cases: cases, seed: seed)
    do { try city.build(with: tracker) } catch {
      Repository.remove(at: path)
      throw error
    }
    let asked = tracker(DemoCity.today)
    guard let year = ReportPeriod(code: "2025") else { return }
    context.print(
      DemoResult(
        path: path, seed: seed, head: try first.repository.read { try $0.head() },
        cases: cases,
        regions: try asked.rates(from: year.first, to: year.last, by: [.region]),
        whole: try asked.rates(from: year.first, to: year.last), language: context.language),
      asJSON: global.json)
  }
}

/// A city and its rates by region.
struct DemoResult: Printable {
  let path: String
  let seed: UInt64
  let head: Head
  let cases: Int
  let regions: RateReport
  let whole: RateReport
  let language: Language

  /// The rates that stand side by side in the table; all of them are in the JSON.
  private static let shown: [RateDefinition] = [
    .acceptance, .onTime, .mediation, .correction, .resolution, .closedForGood, .upheld,
  ]

  func text(in language: Language) -> String {
    let made = tr(
      "已建立 \(path)：\(cases) 件案件，\(head.position) 条记录（种子 \(seed)）。2025 年各区域指标：",
      "Made \(path): \(cases) cases, \(head.position) events (seed \(seed)). Rates of 2025 by region:"
    )
    var table = Table(
      [Table.Column(Grouping.region.term.text(in: language))]
        + Self.shown.map { Table.Column($0.term.text(in: language), .right) })
    var codes: [String?] = []
    for figure in regions.figures {
      if let group = figure.group, !codes.contains(group.code) { codes.append(group.code) }
    }
    for code in codes.sorted(by: RateFigure.Group.precedes) {
      let name = code.map { regions.groupNames[0][$0]?.text(in: language) ?? $0 }
      table.rows.append(
        [name ?? tr("未登记", "not recorded")]
          + cells(regions.figures.filter { $0.group?.code == code }))
    }
    table.rows.append([tr("全部", "all")] + cells(whole.figures))
    let next = tr(
      "接着查看：fuyi rates --db \(path) --today \(DemoCity.today) --period 2025",
      "Go on with: fuyi rates --db \(path) --today \(DemoCity.today) --period 2025")
    return [made, table.text, whole.balance.text, next].joined(separator: "\n")
  }

  /// Each rate as its percentage with the fraction.
  private func cells(_ figures: [RateFigure]) -> [String] {
    Self.shown.map { definition in
      guard let sets = figures.first(where: { $0.definition.id == definition.id })?.sets,
        let percent = Percent.text(sets.numerator, of: sets.denominator)
      else { return tr("无", "no cases") }
      return "\(percent)% \(sets.numerator)/\(sets.denominator)"
    }
  }

  var json: JSON {
    func rates(_ report: RateReport, _ groupings: [Grouping]) -> JSON {
      RatesResult(
        report: report, shown: TopFigures(report.figures, limit: nil), comparison: nil,
        groupings: groupings, rounding: .halfUp, decimals: 1, listing: false, width: nil,
        showsBalanceInJSON: groupings.isEmpty, language: language
      ).json
    }
    return [
      "db": .string(path), "seed": .decimal(String(seed)), "cases": .int(cases),
      "events": .int(head.position), "today": .string(DemoCity.today.description),
      "rates": rates(whole, []), "regions": rates(regions, [.region]),
    ]
  }
}
