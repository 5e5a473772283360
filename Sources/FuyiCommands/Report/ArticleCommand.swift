import ArgumentParser
import FuyiKit
import FuyiLaw
import FuyiWording

/// `fuyi report article`: a newspaper article's figures held against the records.
struct ArticleCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "article",
      abstract: tr("以台账核对“聊城样板”一文所载数字", "Check the Liaocheng article against the records."),
      discussion: tr(
        "逐项列出文章所载、台账所记、是否一致。“过”指严格大于，比值四舍五入取整后比对。文章所载为 2025 年数字，其他年度只统计，不比对。",
        "Each figure: what was printed, what the records say, whether both agree. “Over” is strictly "
          + "more; a ratio is compared rounded half up to a whole number. The article speaks of 2025; other years are counted and not compared."
      ))
  }

  @Option(help: .init(tr("年度", "The year"), valueName: "2025"))
  var year: String
  @Flag(help: .init(tr("列出每项数字背后的记录", "List the records behind each figure")))
  var records = false
  @OptionGroup var known: KnownOption
  @OptionGroup var keys: KeyOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let year = try Year.read(year)
    let tracker = try global.tracker(in: context)
    let report = try tracker.article(year: year, knownOn: try known.day())
    context.print(
      ArticleResult(
        report: report, mark: try context.mark(of: tracker, keys), listing: records,
        language: context.language),
      asJSON: global.json)
  }
}
