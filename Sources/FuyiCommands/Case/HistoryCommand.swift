import ArgumentParser
import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiWording

/// `fuyi case history`: everything that was recorded of a case.
struct HistoryCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "history",
      abstract: tr(
        "案件的全部记录，更正与被更正的并列", "Everything recorded, corrections beside what they corrected."))
  }

  @Argument(help: .init(tr("案号，或“年份-序号”", "The case: its number, or YEAR-SERIAL")))
  var number: String
  @OptionGroup var reveal: RevealOptions
  @OptionGroup var keys: KeyOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let tracker = try global.tracker(in: context, keys: keys, reveal: reveal)
    let lines = try tracker.history(number)
    let named = lines.first?.event.facts[.number] ?? number
    try reveal.record("case history", [named], count: 1, with: tracker)
    context.print(HistoryResult(lines: lines), asJSON: global.json)
  }
}

/// A record, event by event.
struct HistoryResult<Happening: Deed>: Printable {
  let lines: [HistoryLineOf<Happening>]

  func text(in language: Language) -> String {
    var table = Table([
      .init(tr("序号", "No."), .right), .init(tr("日期", "Day")), .init(tr("事项", "What")),
      .init(tr("内容", "Facts"), limit: 60), .init(tr("记录", "Recorded")),
      .init(tr("状况", "Standing")),
    ])
    for line in lines {
      table.rows.append([
        String(line.sequence), line.event.effectiveOn.description,
        line.event.kind.term.text(in: language), facts(of: line, in: language),
        "\(line.recordedAt) \(line.recorder)", standing(line.standing).text(in: language),
      ])
    }
    return table.text
  }

  private func facts(of line: HistoryLineOf<Happening>, in language: Language) -> String {
    line.event.facts.entries.map { entry in
      let value =
        switch entry.value {
        case .number(let number):
          if case .money = entry.name.form { Yuan.text(number) } else { String(number) }
        case .day(let day): day.description
        case .code(let code): code
        case .codes(let codes): codes.joined(separator: ",")
        case .words:
          (line.words[entry.name] ?? []).map { $0 ?? Words.erased.text(in: language) }
            .joined(separator: ",")
        case .flag: ""
        }
      return entry.name.code + (value.isEmpty ? "" : "=\(value)")
    }.joined(separator: " ")
  }

  private func standing(_ standing: EventStanding) -> Term {
    switch standing {
    case .counts: Term(zh: "", en: "")
    case .replaced(let by): Term(zh: "已由第 \(by) 条更正", en: "corrected by \(by)")
    case .annulled(let by): Term(zh: "已由第 \(by) 条撤销", en: "annulled by \(by)")
    }
  }

  var json: JSON {
    .array(
      lines.map { line in
        var members: [JSON.Member] = [
          .init("sequence", .int(line.sequence)), .init("kind", .string(line.event.kind.code)),
          .init("on", .string(line.event.effectiveOn.description)),
          .init("recordedAt", .string(line.recordedAt)),
          .init("recorder", .string(line.recorder)),
          .init("facts", .object(line.event.facts.entries.map { fact($0, of: line) })),
        ]
        switch line.standing {
        case .counts: members.append(.init("standing", "counts"))
        case .replaced(let by):
          members.append(.init("standing", "replaced"))
          members.append(.init("by", .int(by)))
        case .annulled(let by):
          members.append(.init("standing", "annulled"))
          members.append(.init("by", .int(by)))
        }
        return .object(members)
      })
  }

  private func fact(_ entry: Facts.Entry, of line: HistoryLineOf<Happening>) -> JSON.Member {
    let value: JSON =
      switch entry.value {
      case .number(let number): .int(number)
      case .day(let day): .string(day.description)
      case .code(let code): .string(code)
      case .codes(let codes): .array(codes.map(JSON.string))
      case .words: .array((line.words[entry.name] ?? []).map(JSON.optional))
      case .flag: true
      }
    return .init(entry.name.code, value)
  }
}

/// Money as people read it.
enum Yuan {
  /// Fen as yuan with two decimals where there are any.
  static func text(_ fen: Int) -> String {
    guard fen % 100 != 0 else { return String(fen / 100) }
    let rest = fen % 100
    return "\(fen / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
