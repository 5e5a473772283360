import ArgumentParser
import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiStatistics
import FuyiWording

/// `fuyi rates add FILE`: takes in the rates that an office defines itself.
struct RatesAddCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: tr("登记或者修改本机构自定的指标", "Add or change rates of the office's own."),
      discussion: tr(
        "读取 TOML 文件中的 [[rate]] 表，写法见 Docs/rates.zh-CN.md。编号以 own. 开头；已有的编号定义改变的，版本加一，"
          + "原版本留在日志中。全部登记或者全部不登记。",
        "Reads the [[rate]] tables of a TOML file; Docs/rates.md says how they are written. An id "
          + "begins with own.; one that is there with another definition gets the next version, and "
          + "the earlier one stays in the log. All are recorded or none."))
  }

  @Argument(help: .init(tr("TOML 文件", "The TOML file"), valueName: "file"))
  var path: String
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let rates = try RateFile(path: path, text: FileText.read(path)).definitions()
    guard !rates.isEmpty else { throw CommandError.noRates(path: path) }
    let changes = try global.tracker(in: context).define(rates)
    context.print(RateChangesResult(changes: changes), asJSON: global.json)
  }
}

/// What became of definitions.
struct RateChangesResult: Printable {
  let changes: [RateChange]

  func text(in language: Language) -> String {
    changes.map { change in
      let rate = change.definition
      return Term(
        zh: "\(rate.id)（\(rate.term.zh)）：\(change.kind.term.zh)，现为第 \(rate.version) 版",
        en: "\(rate.id) (\(rate.term.en)): \(change.kind.term.en), now version \(rate.version)"
      ).text(in: language)
    }.joined(separator: "\n")
  }

  var json: JSON {
    .array(
      changes.map { change in
        [
          "id": .string(change.definition.id), "term": .string(change.definition.term.zh),
          "version": .int(change.definition.version), "change": .string(change.kind.code),
        ]
      })
  }
}
