import ArgumentParser
import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiProofCheck
import FuyiWording

/// `fuyi deadline check`: proofs checked by a program that shares nothing with the one that made them.
struct CheckCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: tr(
        "复核 fuyi deadline explain --json 给出的证明", "Check proofs that explain --json gave."),
      discussion: tr(
        "复核程序与计算程序不共用任何计算代码：按证明开头的事实逐日重数，每一步、每个日期都须一致。不符的逐项列出，退出码为 1。"
          + "有数据库的按其日历，没有的按程序自带的日历。",
        "The checker shares no counting code: it counts again day by day from what the proof begins "
          + "with, and every step and date has to agree. What does not is listed, with exit code 1. "
          + "It goes by the database's calendar, or by the shipped one where there is no database.")
    )
  }

  @Argument(
    help: .init(
      tr("证明文件；不写或写 - 为标准输入", "A file of proofs; standard input if left out, or -"),
      valueName: "file"))
  var file: String?
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    if file == nil, context.input.isTerminal() {
      throw CommandError.missing(option: tr("证明文件", "A file of proofs"))
    }
    let text = try FileText.read(file ?? "-")
    let source = try CalendarSource(global, in: context)
    context.notes(source.note)
    let verdicts: [ProofVerdict]
    do {
      let setting = try source.path.map { _ in
        try global.tracker(in: context).repository.read { try $0.setting() }
      }
      verdicts = try Self.check(text, by: source, setting)
    } catch let error as ProofCheckError {
      throw CommandError.badProof(Term(zh: error.zh, en: error.en))
    }
    context.print(CheckResult(verdicts: verdicts), asJSON: global.json)
    if verdicts.contains(where: { !$0.isVerified }) { throw ExitCode(1) }
  }
}

extension CheckCommand {
  /// By the office's switches where there is a database, else by those that the proof names.
  private static func check(_ text: String, by source: CalendarSource, _ setting: LegalSetting?)
    throws -> [ProofVerdict]
  {
    try ProofCheck(
      calendar: source.lists.standingLines,
      makeUpDaysWork: setting?.calendar.makeUpDaysWork,
      suspensionStopsReview: setting?.suspensionStopsReview,
      calendarName: (setting?.calendar ?? source.lists.working).version
    ).check(text)
  }
}

extension ProofVerdict {
  /// Whether it is a period of a law that is known here, and not only sums that come out.
  fileprivate var isKnown: Bool {
    ProofCheck.knows(clock: clock) && Rulebook.all.contains { $0.id == rulebook }
  }

  fileprivate var isVerified: Bool { holds && isKnown }
}

extension CalendarLists {
  /// Every day of both lists with its standing, as the checker reads them.
  var standingLines: String {
    let lists = [(official, CalendarStanding.official), (projected, .projected)]
    return lists.reduce(into: "date,kind,name,standing\n") { text, entry in
      for line in entry.0.lines { text += "\(line),\(entry.1.code)\n" }
    }
  }
}

/// What the checker found.
struct CheckResult: Printable {
  let verdicts: [ProofVerdict]

  func text(in language: Language) -> String {
    guard !verdicts.isEmpty else { return tr("没有证明可复核。", "There are no proofs to check.") }
    return verdicts.map { verdict in
      let clock = ClockID(rawValue: verdict.clock)?.term.text(in: language)
      let name = [verdict.number, clock ?? verdict.clock, verdict.party].compactMap {
        $0?.printable
      }
      .joined(separator: "  ")
      let unknown =
        verdict.isKnown
        ? "" : tr("（未知的期限或者规则，只核算术）", " (no known clock or law: arithmetic only)")
      let head =
        name + unknown + tr("：", ": ")
        + (verdict.holds ? tr("相符", "holds") : tr("不符", "DOES NOT HOLD"))
      return
        ([head]
        + verdict.findings.map {
          "  " + Term(zh: $0.zh.printable, en: $0.en.printable).text(in: language)
        }).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  var json: JSON {
    .array(
      verdicts.map { verdict in
        [
          "number": .optional(verdict.number), "clock": .string(verdict.clock),
          "party": .optional(verdict.party), "holds": .bool(verdict.holds),
          "known": .bool(verdict.isKnown),
          "findings": .array(
            verdict.findings.map {
              ["step": .optional($0.step), "zh": .string($0.zh), "en": .string($0.en)]
            }),
        ]
      })
  }
}
