import FuyiArchive
package import FuyiFiles
package import FuyiLaw
import FuyiWording

extension ArchiveError {
  /// What is wrong with a template's archive, and what to do.
  var wording: Term {
    switch self {
    case .file(let path, let fault):
      let why = fault.wording
      return Term(
        zh: "无法读取模板“\(path.printable)”：\(why.zh)。",
        en: "Cannot read the template “\(path.printable)”: \(why.en).")
    case .notAnArchive:
      return Term(
        zh: "模板不是 .docx 文件；可用 fuyi paper template 写出一份再修改。",
        en: "The template is no .docx file; fuyi paper template writes one to edit.")
    case .truncated:
      return Term(
        zh: "模板文件不完整（末尾缺失），请重新复制或者另存。",
        en: "The template's end is missing; copy it or save it again.")
    case .damaged(let entry, let reason):
      let place = entry.map { "（\($0.printable)）" } ?? ""
      return Term(
        zh: "模板文件已损坏\(place)：\(reason.printable)。请重新复制或者另存。",
        en: "The template is damaged\(entry.map { " in \($0.printable)" } ?? ""): "
          + "\(reason.printable). Copy it or save it again.")
    case .encrypted(let entry):
      return Term(
        zh: "模板中的“\(entry.printable)”已加密；请取消密码后另存。",
        en: "“\(entry.printable)” in the template is encrypted; save it without a password.")
    case .unknownMethod(let entry, let method):
      return Term(
        zh: "模板中的“\(entry.printable)”以本程序不认识的方式压缩（\(method)）；请在 Word 或 WPS 中另存。",
        en: "“\(entry.printable)” in the template is packed by method \(method), which is not "
          + "known here; save it again in Word or WPS.")
    case .noEntry(let name):
      return Term(
        zh: "模板中缺少“\(name.printable)”。", en: "The template lacks “\(name.printable)”.")
    case .duplicateName(let name):
      return Term(
        zh: "模板中有两个“\(name.printable)”，不予使用。",
        en: "The template has “\(name.printable)” twice and is not used.")
    case .unsafeName(let name):
      return Term(
        zh: "模板中的名称“\(name.printable)”不安全，不予使用。",
        en: "The template has the unsafe name “\(name.printable)” and is not used.")
    case .tooManyEntries(let limit):
      return Term(
        zh: "模板中的部件超过 \(limit) 个，不予使用。",
        en: "The template has more than \(limit) parts and is not used.")
    case .entryTooLarge(let entry, let limit), .archiveTooLarge(let entry, let limit):
      return Term(
        zh: "模板展开后过大（“\(entry.printable)”，上限 \(limit >> 20) MB），不予使用。",
        en: "The template unpacks to too much (“\(entry.printable)”, the limit is "
          + "\(limit >> 20) MB) and is not used.")
    case .ratioTooHigh(let entry, let limit):
      return Term(
        zh: "模板中的“\(entry.printable)”压缩比超过 \(limit) 倍，像是压缩炸弹，不予使用。",
        en: "“\(entry.printable)” in the template unpacks to more than \(limit) times its size, as "
          + "a bomb does; the template is not used.")
    case .cannotMake(let reason):
      return Term(
        zh: "无法生成文书：\(reason.printable)。这是程序的错误，请报告。",
        en: "The paper cannot be made: \(reason.printable). This is our fault; please report it.")
    }
  }
}

extension FileFault {
  /// Why a file cannot be read or written.
  package var wording: Term {
    switch self {
    case .notThere: Term(zh: "不存在，或者目录不存在", en: "it or its folder is not there")
    case .isFolder: Term(zh: "是目录", en: "it is a folder")
    case .notRegular: Term(zh: "不是普通文件", en: "it is no regular file")
    case .notAllowed: Term(zh: "没有权限", en: "not allowed")
    case .shortened: Term(zh: "读取时被截短", en: "it was shortened while it was read")
    case .system(let code): Term(zh: "系统错误 \(code)", en: "system error \(code)")
    }
  }
}
