import ArgumentParser
import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiStore
import FuyiWording

/// `fuyi search`: the cases in which words stand.
struct SearchCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "search",
      abstract: tr("按文字查找案件", "Find cases by words."),
      discussion: tr(
        "在当事人姓名、机关名称、案情摘要、文书号、案号等文字中查找，任何位置的一个或几个字都可以；几个词须都出现。"
          + "后登记的在前。证件号码、电话和地址不在查找之列。",
        "Looks in the names of parties and agencies, summaries, the numbers of acts, documents and cases, and "
          + "all other texts, for any part of them; several words must all be there. Those registered last "
          + "come first. Identity numbers, telephones and addresses are not searched."))
  }

  @Argument(help: .init(tr("要找的文字", "What to look for"), valueName: "text"))
  var text: [String]
  @Option(help: .init(tr("区域", "Region"), valueName: "code-or-name"))
  var region: String?
  @Option(help: .init(tr("状态", "State"), valueName: "code"))
  var state: String?
  @Option(help: .init(tr("至多列出几件", "At most so many"), valueName: "count"))
  var limit = 20
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard limit >= 0 else {
      throw ValidationError(tr("--limit 不能小于 0。", "--limit cannot be less than 0."))
    }
  }

  func run(in context: CommandContext) throws {
    let words = text.flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
    guard !words.isEmpty else {
      throw ValidationError(
        tr("没有要找的文字，如：fuyi search 工伤", "There is nothing to look for, as in: fuyi search 工伤"))
    }
    var search = CaseSearch(words: words)
    search.region = region
    search.state = try state.map { try Choice.read($0, Term(zh: "状态", en: "state")) }
    search.limit = limit
    let found = try global.tracker(in: context).search(search)
    context.print(SearchResult(found: found), asJSON: global.json)
  }
}

/// What a search has found.
struct SearchResult: Printable {
  let found: CaseSearchResult

  func text(in language: Language) -> String {
    let list = CaseListResult(lines: found.lines)
    guard found.count > 0 else { return tr("没有找到案件。", "No cases found.") }
    let count =
      found.isMore
      ? tr("超过 \(found.count) 件", "More than \(found.count) cases")
      : tr("共 \(found.count) 件", "\(found.count) cases")
    guard found.lines.count < found.count else { return list.table(in: language) + "\n" + count }
    guard !found.lines.isEmpty else { return count }
    return list.table(in: language) + "\n" + count
      + tr(
        "，列出后登记的 \(found.lines.count) 件；--limit 可多列",
        "; the \(found.lines.count) registered last are listed, --limit lists more")
  }

  var json: JSON {
    [
      "count": .int(found.count), "more": .bool(found.isMore),
      "cases": CaseListResult(lines: found.lines).json,
    ]
  }
}
