import ArgumentParser
import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiPapers
import FuyiWording

/// `fuyi paper list`: which papers there are, and which a case can have now.
struct PaperListCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: tr("文书清单；给出案号的，列出可打印的", "The papers there are; of a case, those it can have."))
  }

  @Argument(
    help: .init(tr("案号，或“年份-序号”", "The case: its number, or YEAR-SERIAL"), valueName: "case"))
  var number: String?
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let record = try number.map { try global.tracker(in: context).paperRecord($0) }
    context.print(PaperListResult(record: record), asJSON: global.json)
  }
}

/// The papers, with the events of a case that they can rest on.
struct PaperListResult: Printable {
  let record: PaperRecord?

  private func occasions(_ paper: Paper) -> [PaperOccasion] {
    record.map { PaperOccasion.all(for: paper, in: $0) } ?? []
  }

  func text(in language: Language) -> String {
    var table = Table([
      .init(tr("代码", "Code")), .init(tr("文书", "Paper")), .init(tr("依据", "Article")),
      .init(record == nil ? tr("所依据的事项", "Rests on") : tr("可打印", "Can be printed")),
    ])
    for paper in Paper.allCases {
      let names =
        language == .zh ? paper.term.zh : "\(paper.term.en) \(paper.term.zh)"
      table.rows.append([
        paper.code, names, paper.article.term.text(in: language),
        record == nil ? actions(paper, in: language) : state(paper, in: language),
      ])
    }
    let head = record.map { $0.case.number.printed + "  " + $0.case.state.term.text(in: language) }
    return [head, table.text].compactMap { $0 }.joined(separator: "\n")
  }

  private func actions(_ paper: Paper, in language: Language) -> String {
    guard paper != .proofOfService else {
      return tr("上列各文书的事项", "the event of any paper above")
    }
    return paper.actions.map { $0.term.text(in: language) }
      .joined(separator: tr("、", ", "))
  }

  private func state(_ paper: Paper, in language: Language) -> String {
    let events = occasions(paper).map { occasion in
      let entry = occasion.entry
      return Term(
        zh: "第 \(entry.sequence) 条 \(entry.effectiveOn) \(entry.action.term.zh)",
        en: "\(entry.sequence): \(entry.effectiveOn) \(entry.action.term.en)"
      ).text(in: language)
    }
    guard events.isEmpty else { return events.joined(separator: tr("；", "; ")) }
    if record?.case.state == .voided { return tr("否：登记已作废", "no: the registration is void") }
    let missing = actions(paper, in: language)
    return tr("否：没有“\(missing)”记录", "no: nothing on record is “\(missing)”")
  }

  var json: JSON {
    .array(
      Paper.allCases.map { paper in
        var members: [JSON.Member] = [
          .init("paper", .string(paper.code)), .init("name", .string(paper.term.zh)),
          .init("nameEn", .string(paper.term.en)), .init("article", .string(paper.article.code)),
          .init("actions", .array(paper.actions.map { .string($0.code) })),
        ]
        if record != nil {
          members.append(
            .init(
              "events",
              .array(
                occasions(paper).map {
                  [
                    "event": .int($0.entry.sequence), "action": .string($0.entry.action.code),
                    "on": .string($0.entry.effectiveOn.description),
                  ]
                })))
        }
        return .object(members)
      })
  }
}
