import ArgumentParser
import FuyiCore
import FuyiFiles
import FuyiKit
import FuyiLaw
import FuyiLedger
import FuyiStore
import FuyiWording

/// `fuyi backup TO`: the whole database in a file of its own, checked.
struct BackupCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "backup",
      abstract: tr("备份数据库，并核验备份", "Back the database up, and check the backup."),
      discussion: tr(
        "可在他人办理期间进行，备份为同一时刻的全部内容，仅本人可读。写完后检查每一页并核验全部记录，相符才放到所给的位置。"
          + "其中有个人信息的明文，请妥善保管。用 fuyi restore 恢复。",
        "Others may go on working; the backup is everything as it was at one moment, readable by its "
          + "owner alone. Every page and the whole record are checked before it is put into its place. It "
          + "holds personal data in clear; keep it safe. fuyi restore brings it back."))
  }

  @Argument(help: .init(tr("备份文件", "The file of the backup"), valueName: "to"))
  var place: String
  @Flag(help: .init(tr("可替换本数据库较早的备份", "An earlier backup of this database may be replaced")))
  var replace = false
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let tracker = try global.tracker(in: context)
    let watch = Interruption.watch()
    defer { watch.end() }
    let made = try LedgerBackup.make(
      of: tracker.repository, at: place, replacing: replace, procedure: tracker.procedure
    ) { watch.isRequested }
    context.print(BackupResult(place: place, made: made), asJSON: global.json)
  }
}

/// What was backed up.
struct BackupResult: Printable {
  let place: String
  let made: LedgerBackup.Made

  func text(in language: Language) -> String {
    Term(zh: "已备份到 \(place)。", en: "Backed up to \(place). ").text(in: language)
      + made.found.term.text(in: language)
  }

  var json: JSON {
    [
      "file": .string(place), "events": .int(made.head.position),
      "head": .string(Chain.hex(made.head.hash)),
    ]
  }
}
