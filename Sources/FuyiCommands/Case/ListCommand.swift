import ArgumentParser
import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiStore
import FuyiWording

/// `fuyi case list`: the cases that a filter lets through.
struct ListCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: tr("列出案件，新的在前", "List cases, newest first."))
  }

  @Option(help: .init(tr("状态", "State"), valueName: "code"))
  var state: String?
  @Option(help: .init(tr("区域", "Region"), valueName: "code-or-name"))
  var region: String?
  @Option(help: .init(tr("复议事项", "Kind of act"), valueName: "code"))
  var kind: String?
  @Option(help: .init(tr("被申请人", "Respondent"), valueName: "code-or-name"))
  var respondent: String?
  @Option(help: .init(tr("承办人", "Handler"), valueName: "code-or-name"))
  var handler: String?
  @Option(help: .init(tr("复议机关", "Authority"), valueName: "code-or-name"))
  var authority: String?
  @Option(help: .init(tr("申请渠道", "Channel"), valueName: "code"))
  var channel: String?
  @Option(help: .init(tr("收到日不早于", "Filed on or after"), valueName: "date"))
  var from: String?
  @Option(help: .init(tr("收到日不晚于", "Filed on or before"), valueName: "date"))
  var to: String?
  @Option(help: .init(tr("至多列出几件", "At most so many"), valueName: "count"))
  var limit: Int?
  @Option(
    help: .init(tr("申请人的证件号码", "The number of an applicant's paper"), valueName: "number"))
  var identity: String?
  @OptionGroup var reveal: RevealOptions
  @OptionGroup var keys: KeyOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    var filter = CaseFilter()
    filter.state = try state.map { try Choice.read($0, Term(zh: "状态", en: "state")) }
    filter.region = region
    filter.kind = try kind.map { try Choice.read($0, Term(zh: "复议事项", en: "kind of act")) }
    filter.respondent = respondent
    filter.handler = handler
    filter.authority = authority
    filter.channel = try channel.map { try Choice.read($0, Term(zh: "申请渠道", en: "channel")) }
    filter.filedFrom = try from.map { try Day.read($0, option: "--from") }
    filter.filedTo = try to.map { try Day.read($0, option: "--to") }
    filter.identity = try identity.map { text in
      do throws(IdentityFault) { return try IdentityPaper(text) } catch {
        throw FactError.notAnIdentity(.identity, error)
      }
    }
    filter.limit = limit
    let tracker = try global.tracker(in: context, keys: keys, reveal: reveal)
    let lines = try tracker.list(filter)
    try reveal.record("case list", count: lines.count, with: tracker)
    context.print(CaseListResult(lines: lines), asJSON: global.json)
  }
}

/// A list of cases.
struct CaseListResult: Printable {
  let lines: [CaseLine]

  func text(in language: Language) -> String {
    guard !lines.isEmpty else { return tr("没有案件。", "No cases.") }
    return table(in: language) + "\n" + tr("共 \(lines.count) 件", "\(lines.count) cases")
  }

  /// The cases one below the other, under their headings.
  func table(in language: Language) -> String {
    var table = Table([
      .init(tr("案号", "Number")), .init(tr("收到", "Filed")), .init(tr("状态", "State")),
      .init(tr("申请人", "Applicant"), limit: 24), .init(tr("被申请人", "Respondent"), limit: 32),
      .init(tr("事项", "Kind")),
    ])
    for line in lines {
      table.rows.append([
        line.number, line.filedOn.description, line.state.term.text(in: language),
        line.applicant ?? Words.erased.text(in: language), line.respondentName.text(in: language),
        line.kind.term.text(in: language),
      ])
    }
    return table.text
  }

  var json: JSON {
    .array(
      lines.map { line in
        [
          "number": .string(line.number), "filed": .string(line.filedOn.description),
          "state": .string(line.state.code), "procedure": .optional(line.procedure?.code),
          "region": .string(line.region), "respondent": .string(line.respondent),
          "respondentName": .string(line.respondentName.zh), "kind": .string(line.kind.code),
          "handler": .optional(line.handler), "applicant": .optional(line.applicant),
        ]
      })
  }
}
