package import FuyiLaw
package import FuyiStore
package import FuyiWording

/// Why an export is not restored; nothing is written then.
package struct RestoreError: Error, Hashable, Sendable {
  /// What is wrong.
  package enum Problem: Error, Hashable, Sendable {
    /// The file is not there, not allowed, or no file.
    case cannotRead
    /// It is no export of this program.
    case notAnExport
    /// Somebody ended the process meanwhile.
    case interrupted
    /// A newer program wrote it; the version of its format.
    case newer(Int)
    /// A line that is not as an export has it.
    case malformed
    /// The file ends in the middle of something.
    case endsEarly
    /// A line that is not UTF-8.
    case notUTF8
    /// A line of more bytes than any can have.
    case tooLong
    /// The workbook cannot be read; why, in the words of what reads workbooks.
    case workbook(Term)
    /// Another event than the next one.
    case outOfPlace(found: Int, expected: Int)
    /// An event that is not what was hashed.
    case eventAltered(Int)
    /// An event that does not continue the one before it.
    case chainBroken(Int)
    /// An event that breaks a rule of the log.
    case eventRefused(Int)
    /// Words that are not what was digested.
    case wordsAltered(String)
    /// Words that stand there twice, or before others that come first.
    case wordsOutOfPlace(String)
    /// Fewer or more events than the header says.
    case eventCount(found: Int, stated: Int)
    /// Fewer or more words than the header says.
    case wordCount(found: Int, stated: Int)
    /// The last event is not the one that the header says.
    case headDiffers
    /// The words are not those that the header says.
    case wordsDiffer
    /// All is there and this program cannot read it; the first thing that it cannot.
    case unreadable(String)
    /// All is there and the record is not sound.
    case unsound(Verification)
    /// The database to restore into has other events; how many.
    case notEmpty(database: String, events: Int)
  }

  /// The export.
  package let path: String
  /// Where in it; nil where it is about the whole.
  package let place: ExportPlace?
  /// What is wrong.
  package let problem: Problem
}

extension RestoreError: Worded {
  /// Where, what is wrong, and what to do about it.
  package func text(in language: Language) -> String {
    let (what, advice) = (problem.what, problem.advice)
    let file = path.printable
    return Term(
      zh: "“\(file)”" + (place.map { $0.term.zh + "：" } ?? "：") + what.zh + "未写入任何内容。"
        + advice.zh,
      en: "“\(file)”" + (place.map { ", " + $0.term.en + ": " } ?? ": ") + what.en
        + " Nothing was written. " + advice.en
    ).text(in: language)
  }
}

extension RestoreError.Problem {
  fileprivate var what: Term {
    switch self {
    case .cannotRead: Term(zh: "无法读取。", en: "cannot be read.")
    case .notAnExport: Term(zh: "不是本程序的导出文件。", en: "is no export of this program.")
    case .newer(let version):
      Term(
        zh: "由较新的版本导出（格式 \(version)，本程序识别到 \(ExportHeader.currentVersion)）。",
        en: "was exported by a newer version (format \(version); this program knows "
          + "\(ExportHeader.currentVersion)).")
    case .malformed: Term(zh: "不是导出文件应有的内容。", en: "this is not what an export has here.")
    case .endsEarly:
      Term(zh: "文件到此中断，不完整。", en: "the file ends here and is not whole.")
    case .notUTF8: Term(zh: "不是 UTF-8 文本。", en: "this is not UTF-8.")
    case .tooLong: Term(zh: "内容过长，不是导出的内容。", en: "this is longer than anything exported.")
    case .workbook(let why): why
    case .outOfPlace(let found, let expected):
      Term(
        zh: "此处应为第 \(expected) 条记录，却是第 \(found) 条：记录缺失、重复或者顺序被改动。",
        en: "event \(expected) belongs here and this is \(found): events are missing, repeated or "
          + "moved.")
    case .eventAltered(let position):
      Term(
        zh: "第 \(position) 条记录的内容与其哈希不符：被改动过。",
        en: "event \(position) is not what was hashed: it has been altered.")
    case .chainBroken(let position):
      Term(
        zh: "第 \(position) 条记录不能与前一条相接。",
        en: "event \(position) does not continue the one before it.")
    case .eventRefused(let position):
      Term(
        zh: "第 \(position) 条记录违反记录库的规则。", en: "event \(position) breaks a rule of the log.")
    case .wordsAltered(let digest):
      Term(
        zh: "摘要为 \(Self.short(digest)) 的文字与其摘要不符：被改动过。",
        en:
          "the text with digest \(Self.short(digest)) is not what was digested: it has been altered."
      )
    case .wordsOutOfPlace(let digest):
      Term(
        zh: "摘要为 \(Self.short(digest)) 的文字重复或者顺序被改动。",
        en: "the text with digest \(Self.short(digest)) is repeated or moved.")
    case .eventCount(let found, let stated):
      Term(
        zh: "应有 \(stated) 条记录，实有 \(found) 条：文件不完整。",
        en: "\(stated) events should be there and \(found) are: the file is not whole.")
    case .wordCount(let found, let stated):
      Term(
        zh: "应有 \(stated) 段文字，实有 \(found) 段：文件不完整。",
        en: "\(stated) texts should be there and \(found) are: the file is not whole.")
    case .headDiffers:
      Term(
        zh: "最后一条记录与文件开头所载的链首不符。",
        en: "the last event is not the head that the file begins with.")
    case .wordsDiffer:
      Term(
        zh: "文字与文件开头所载的不符：有的被替换。",
        en: "the texts are not those that the file begins with: some have been exchanged.")
    case .unreadable(let what):
      Term(
        zh: "其中有本程序不能识别的内容（\(what.printable)）。",
        en: "it has content that this program cannot read (\(what.printable)).")
    case .unsound(let found):
      Term(
        zh: "恢复后的记录核验不符（\(String(describing: found).printable)）。",
        en: "the restored record would not be sound (\(String(describing: found).printable)).")
    case .interrupted: Term(zh: "已中断，没有恢复。", en: "interrupted; nothing was restored.")
    case .notEmpty(let database, let events):
      Term(
        zh: "数据库“\(database.printable)”已有 \(events) 条其他记录，导出文件只能恢复到空文件。",
        en:
          "the database “\(database.printable)” has \(events) other events, and an export is restored "
          + "into an empty file only.")
    }
  }

  fileprivate var advice: Term {
    switch self {
    case .cannotRead:
      Term(zh: "请检查文件是否存在、有无权限。", en: "See that the file is there and allowed.")
    case .notAnExport, .malformed, .notUTF8, .tooLong, .workbook:
      Term(
        zh: "请使用 fuyi export 写出、未经其他程序另存的文件。",
        en: "Give a file as fuyi export wrote it, not saved by another program since.")
    case .newer, .unreadable:
      Term(zh: "请先升级本程序。", en: "Upgrade this program first.")
    case .endsEarly, .outOfPlace, .eventAltered, .chainBroken, .eventRefused, .wordsAltered,
      .wordsOutOfPlace,
      .eventCount, .wordCount, .headDiffers, .wordsDiffer, .unsound:
      Term(
        zh: "请重新导出，或者使用另一份未被改动的文件。",
        en: "Export again, or use another copy that has not been changed.")
    case .interrupted: Term(zh: "可以再次恢复。", en: "Restore it again when you like.")
    case .notEmpty:
      Term(zh: "请用 --db 指定一个新文件。", en: "Name a new file with --db.")
    }
  }

  private static func short(_ digest: String) -> String {
    String(digest.printable.prefix(16)) + "…"
  }
}
