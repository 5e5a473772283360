package import FuyiFiles
import FuyiLaw
package import FuyiStore
package import FuyiWording

/// Why no backup was made, or none restored; what was there stays as it was.
package enum BackupError: Error, Hashable, Sendable {
  /// A file is there, and whoever asked did not say that it may be replaced.
  case exists(path: String)
  /// A file is there that is no earlier backup of the same record, and is not replaced.
  case notEarlier(path: String)
  /// A side file of another database lies beside the place, and would be taken for the new file's.
  case sideFile(path: String)
  /// Both names lead to the same file.
  case same(path: String)
  case cannotWrite(path: String, FileFault)
  /// Pages of a copy are damaged; what SQLite says first.
  case damaged(path: String, String)
  /// A copy does not verify.
  case unsound(path: String, Verification)
  /// Somebody ended the process meanwhile.
  case interrupted
  /// What is there has events that the backup lacks; so many would be lost.
  case older(database: String, lost: Int)
  /// What is there went on while the backup was checked.
  case wentOn(database: String)
  /// It is an export, which is restored otherwise.
  case export(path: String)
}

extension BackupError: Worded {
  /// What was not done, why, and what to do.
  package func text(in language: Language) -> String { message.text(in: language) }

  private var message: Term {
    switch self {
    case .exists(let path):
      Term(
        zh: "“\(path.printable)”已存在，未作改动。另取名称；确要替换的，加 --replace。",
        en: "“\(path.printable)” is there already; nothing was changed. Give another name, or add "
          + "--replace to replace it.")
    case .notEarlier(let path):
      Term(
        zh: "“\(path.printable)”不是本数据库较早的备份，未作改动。请另取名称，或者先移走。",
        en: "“\(path.printable)” is no earlier backup of this database; nothing was changed. Give "
          + "another name, or move it away.")
    case .sideFile(let path):
      Term(
        zh: "旁边有别的数据库留下的“\(path.printable)”，会被误认为新文件的内容，未作改动。请先移走。",
        en:
          "“\(path.printable)” was left by another database and would be taken for content of the "
          + "new file; nothing was changed. Move it away first.")
    case .same(let path):
      Term(
        zh: "“\(path.printable)”就是数据库本身，未作改动。",
        en: "“\(path.printable)” is the database itself; nothing was changed.")
    case .cannotWrite(let path, let fault): fault.writing(path)
    case .damaged(let path, let what):
      Term(
        zh: "“\(path.printable)”已损坏（\(what.printable)），未作改动。请用另一份备份。",
        en: "“\(path.printable)” is damaged (\(what.printable)); nothing was changed. Use another "
          + "backup.")
    case .unsound(let path, let found):
      Term(
        zh:
          "“\(path.printable)”核验不符（\(String(describing: found).printable)），未作改动。运行 fuyi verify 查看。",
        en: "“\(path.printable)” does not verify (\(String(describing: found).printable)); nothing "
          + "was changed. Run fuyi verify on it.")
    case .interrupted: Term(zh: "已中断，未作改动。", en: "Interrupted; nothing was changed.")
    case .older(let database, let lost):
      Term(
        zh: "“\(database.printable)”中有 \(lost) 条记录是备份没有的，恢复后将失去，未作改动。"
          + "确要恢复的，加 --discard-newer；原文件会保留在旁边。",
        en:
          "“\(database.printable)” has \(lost) events that the backup lacks and that would be lost; "
          + "nothing was changed. To restore all the same add --discard-newer; the old file is kept "
          + "beside it.")
    case .wentOn(let database):
      Term(
        zh: "“\(database.printable)”在核验备份期间有新的记录，未作改动，请再试。",
        en:
          "“\(database.printable)” went on while the backup was checked; nothing was changed. Try "
          + "again.")
    case .export(let path):
      Term(
        zh: "“\(path.printable)”是导出文件，用 fuyi import 恢复。",
        en: "“\(path.printable)” is an export; restore it with fuyi import.")
    }
  }
}
