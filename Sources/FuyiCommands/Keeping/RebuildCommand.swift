import ArgumentParser
import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiStore
import FuyiWording

/// `fuyi rebuild`: the query tables made again from the log.
struct RebuildCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rebuild",
      abstract: tr("由记录重建全部查询表", "Make all query tables again from the log."),
      discussion: tr(
        "查询表被直接改动过（fuyi verify 指出）的，由此恢复为记录所说的内容；未被改动的，重建后一字不差。"
          + "记录本身被改动的不予重建。一次完成，中断则如同没有开始。",
        "Mends tables that were changed by hand (fuyi verify names them); tables that were not come out as "
          + "they were. Where the log itself was changed nothing is rebuilt. It is done whole or not at all."
      ))
  }

  @Flag(
    help: .init(
      tr("只说明有哪些不同，不写入；有不同时退出码为 1", "Say what differs and write nothing; exit 1 if something does"))
  )
  var dryRun = false
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let outcome = try global.tracker(in: context).rebuild(dryRun: dryRun)
    context.print(RebuildResult(outcome: outcome, isDryRun: dryRun), asJSON: global.json)
    switch outcome {
    case .refused: throw ExitCode(1)
    case .made(let tables, let found):
      if !found.isSound || dryRun && !tables.isEmpty { throw ExitCode(1) }
    }
  }
}

/// What was made again.
struct RebuildResult: Printable {
  let outcome: Rebuilding
  let isDryRun: Bool

  func text(in language: Language) -> String {
    switch outcome {
    case .refused(let found):
      return found.term.text(in: language) + "\n"
        + Term(
          zh: "记录本身不相符，未作重建。请用备份恢复：fuyi restore。",
          en: "The log itself does not fit, so nothing was rebuilt. Restore a backup: fuyi restore."
        ).text(in: language)
    case .made(let tables, let found):
      let lines = tables.map { table in
        Term(
          zh: "\(table.name)：多出或不同的 \(table.removed) 行，缺少或不同的 \(table.added) 行",
          en:
            "\(table.name): \(table.removed) rows too many or different, \(table.added) missing or "
            + "different"
        ).text(in: language)
      }
      return
        (lines + [summary(tables).text(in: language)]
        + [found.term.text(in: language)]).joined(separator: "\n")
    }
  }

  private func summary(_ tables: [MendedTable]) -> Term {
    switch (tables.count, isDryRun) {
    case (0, true): Term(zh: "各查询表都与记录相符，不必重建。", en: "All tables fit the log; nothing to mend.")
    case (0, false): Term(zh: "已重建，与原来相同。", en: "Rebuilt; all tables are as they were.")
    case (let count, true):
      Term(
        zh: "\(count) 个查询表与记录不符，未写入。",
        en: "\(count) tables do not fit the log; nothing was written.")
    case (let count, false):
      Term(zh: "已重建，改正 \(count) 个查询表。", en: "Rebuilt; \(count) tables were mended.")
    }
  }

  var json: JSON {
    switch outcome {
    case .refused(let found):
      ["rebuilt": false, "verification": .object(found.members)]
    case .made(let tables, let found):
      [
        "rebuilt": .bool(!isDryRun),
        "tables": .array(
          tables.map { table in
            [
              "table": .string(table.name), "removed": .int(table.removed),
              "added": .int(table.added),
            ]
          }),
        "verification": .object(found.members),
      ]
    }
  }
}
