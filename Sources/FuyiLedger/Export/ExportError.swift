import FuyiLaw
package import FuyiWording

/// Why something could not be exported.
package enum ExportError: Error, Hashable, Sendable {
  /// The file cannot be written: no such folder, not allowed, or full. What was there stays.
  case cannotWrite(path: String)
  /// The form is not text and needs a file that can be written anywhere in it.
  case needsFile(path: String)
  /// What makes the workbook could not; in its words. This is our fault.
  case cannotMake(String)
  /// The event at this position is not what was hashed, or does not continue the one before it.
  case brokenLog(position: Int)
  /// Kept words are not those that were digested.
  case alteredWords(digest: String)
}

extension ExportError: Worded {
  /// What could not be done and why, and what to do about it.
  package func text(in language: Language) -> String {
    let wording =
      switch self {
      case .cannotWrite(let path):
        Term(
          zh: "无法写入文件“\(path.printable)”（目录不存在、无权限，或者磁盘已满），原有文件未改动。",
          en: "Cannot write the file “\(path.printable)”: the folder is not there, not allowed, or "
            + "full. What was there is unchanged.")
      case .needsFile(let path):
        Term(
          zh: "“\(path.printable)”不是普通文件；这种格式只能写入普通文件，请用 -o 另行指定。",
          en: "“\(path.printable)” is no ordinary file, which this form needs; name one with -o.")
      case .cannotMake(let reason):
        Term(
          zh: "无法生成文件：\(reason.printable)。这是程序的错误，请报告。",
          en: "The file cannot be made: \(reason.printable). This is our fault; please report it.")
      case .brokenLog(let position):
        Term(
          zh: "第 \(position) 条记录与其哈希不符，未导出：这样的文件无法恢复。请运行 fuyi verify，并用备份恢复数据库。",
          en:
            "Event \(position) is not what was hashed, so nothing was exported: such a file could "
            + "not be restored. Run fuyi verify, and restore the database from a backup.")
      case .alteredWords(let digest):
        Term(
          zh: "文字库中摘要为 \(digest.prefix(16).description.printable)… 的内容被改动，未导出："
            + "这样的文件无法恢复。请运行 fuyi verify，并用备份恢复数据库。",
          en:
            "The kept text with digest \(digest.prefix(16).description.printable)… has been altered, "
            + "so nothing was exported: such a file could not be restored. Run fuyi verify, and "
            + "restore the database from a backup.")
      }
    return wording.text(in: language)
  }
}
