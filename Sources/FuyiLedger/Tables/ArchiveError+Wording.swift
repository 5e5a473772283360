import FuyiArchive
import FuyiLaw
import FuyiWording

extension ArchiveError {
  /// What is wrong with the archive that a workbook is, and what to do.
  var message: Term {
    if case .file(let path, let fault) = self { return fault.reading(path) }
    if case .noEntry(let name) = self { return LedgerFileError.incomplete(part: name).message }
    let again = Term(
      zh: "请重新取得文件，或者用 Excel、WPS 打开后另存为 .xlsx。",
      en: "Get the file again, or open it in Excel or WPS and save it as .xlsx.")
    return Term(
      zh: "工作簿的压缩包不能读取：\(reason.zh)。\(again.zh)",
      en: "The archive that the workbook is cannot be read: \(reason.en). \(again.en)")
  }

  private var reason: Term {
    switch self {
    case .file, .noEntry: Term(zh: "", en: "")
    case .notAnArchive: Term(zh: "不是 ZIP 压缩包", en: "it is no ZIP archive")
    case .truncated:
      Term(zh: "文件不完整，末尾缺失（可能没有传完）", en: "its end is missing (perhaps it was not sent whole)")
    case .damaged(let entry, let reason):
      Term(
        zh: "\(entry.map { "部件“\($0.printable)”" } ?? "")已损坏（\(reason.printable)）",
        en: "\(entry.map { "its part “\($0.printable)”" } ?? "it") is damaged (\(reason.printable))"
      )
    case .encrypted(let entry):
      Term(zh: "部件“\(entry.printable)”已加密", en: "its part “\(entry.printable)” is encrypted")
    case .unknownMethod(let entry, let method):
      Term(
        zh: "部件“\(entry.printable)”用了不支持的压缩方法（\(method)）",
        en: "its part “\(entry.printable)” is packed by a method that is not read (\(method))")
    case .duplicateName(let name):
      Term(zh: "部件“\(name.printable)”出现两次", en: "its part “\(name.printable)” is there twice")
    case .unsafeName(let name):
      Term(zh: "部件名“\(name.printable)”不安全", en: "the name “\(name.printable)” is not safe")
    case .tooManyEntries(let limit):
      Term(zh: "部件超过 \(limit) 个", en: "it has more than \(limit) parts")
    case .entryTooLarge(let entry, let limit):
      Term(
        zh: "部件“\(entry.printable)”解压后超过 \(limit) 字节",
        en: "more than \(limit) bytes come out of its part “\(entry.printable)”")
    case .archiveTooLarge(let entry, let limit):
      Term(
        zh: "解压到部件“\(entry.printable)”时合计超过 \(limit) 字节",
        en: "more than \(limit) bytes in all come out with its part “\(entry.printable)”")
    case .ratioTooHigh(let entry, let limit):
      Term(
        zh: "部件“\(entry.printable)”的压缩比超过 \(limit)，疑为压缩炸弹",
        en:
          "its part “\(entry.printable)” unpacks to more than \(limit) times its size, as a bomb does"
      )
    case .cannotMake(let reason):
      Term(zh: "无法生成（\(reason.printable)）", en: "it cannot be made (\(reason.printable))")
    }
  }
}
