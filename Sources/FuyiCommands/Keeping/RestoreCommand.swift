import ArgumentParser
import FuyiCore
import FuyiFiles
import FuyiLaw
import FuyiLedger
import FuyiStore
import FuyiWording

/// `fuyi restore FROM`: a backup in the place of the database.
struct RestoreCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "restore",
      abstract: tr("用备份恢复数据库", "Restore the database from a backup."),
      discussion: tr(
        "先核验备份，不符的不予恢复。已有数据库的，须加 --replace，原文件改名为“.replaced-1”等保留在旁边。"
          + "备份缺少现有记录的，说明会失去多少条，加 --discard-newer 才恢复。导出文件用 fuyi import 恢复。",
        "The backup is checked first, and not restored where it does not verify. A database that is there "
          + "is replaced with --replace only, and kept beside it as .replaced-1 and so on. Where it has "
          + "events that the backup lacks, they are counted, and --discard-newer is needed too. An export "
          + "is restored with fuyi import."))
  }

  @Argument(help: .init(tr("备份文件", "The backup"), valueName: "from"))
  var source: String
  @Flag(
    help: .init(tr("替换已有的数据库，原文件保留在旁边", "Replace the database that is there, and keep it beside")))
  var replace = false
  @Flag(
    help: .init(
      tr("备份缺少的较新记录可以失去", "Newer events that the backup lacks may be lost")))
  var discardNewer = false
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let database = global.path(in: context)
    let watch = Interruption.watch()
    defer { watch.end() }
    let restored = try BackupRestore.restore(
      from: source, into: database, replacing: replace, discarding: discardNewer,
      waiting: global.waiting(in: context)
    ) { watch.isRequested }
    context.print(
      BackupRestoredResult(database: database, restored: restored), asJSON: global.json)
  }
}

/// What was restored from a backup.
struct BackupRestoredResult: Printable {
  let database: String
  let restored: BackupRestore.Restored

  func text(in language: Language) -> String {
    var lines = [
      Term(zh: "已恢复到 \(database)。", en: "Restored to \(database). ").text(in: language)
        + restored.found.term.text(in: language)
    ]
    if let kept = restored.kept {
      lines.append(
        Term(zh: "原文件保留为 \(kept)。", en: "The old file is kept as \(kept).").text(in: language))
      let lost =
        switch restored.lost {
        case nil:
          Term(
            zh: "原文件无法读取，不知其中是否有备份没有的记录。",
            en: "It cannot be read, so whether it had events that the backup lacks is not known.")
        case 0?: Term(zh: "其中的记录备份都有。", en: "The backup has all of its events.")
        case let number?:
          Term(zh: "其中 \(number) 条记录是备份没有的。", en: "\(number) of its events are not in the backup.")
        }
      lines.append(lost.text(in: language))
    }
    return lines.joined(separator: "\n")
  }

  var json: JSON {
    [
      "db": .string(database), "events": .int(restored.head.position),
      "head": .string(Chain.hex(restored.head.hash)), "kept": .optional(restored.kept),
      "lost": restored.lost.map { .int($0) } ?? .null,
    ]
  }
}
