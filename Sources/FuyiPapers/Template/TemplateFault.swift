package import FuyiArchive
import FuyiFiles
import FuyiLaw
package import FuyiWording

/// Why a template cannot be used; nothing has been written then.
package enum TemplateFault: Error, Hashable, Sendable {
  /// The file cannot be read, or is no archive, or one that no paper is.
  case archive(ArchiveError)
  /// It is in the format from before 2007, or protected by a password.
  case oldFormat
  /// It is an archive, and no document of Word.
  case notWord
  /// It is a template of Word (DOTX), which makes documents and is none.
  case templateFile
  /// It brings macros.
  case macros
  /// A part of it cannot be read.
  case xml(part: String, XMLFault)
  /// Braces open in a paragraph and do not close.
  case unclosed(paragraph: String)
  /// There is no field of this name; with the nearest one.
  case unknownField(String, paragraph: String, near: String?)
  /// A paragraph or a row cannot stand once for each of two lists.
  case twoLists(String, String, paragraph: String)
  /// It has no field at all, so that every paper would be the same.
  case noFields
  /// The paper would be larger than any program opens.
  case tooMuch
}

extension TemplateFault: Worded {
  /// What is wrong, where, and what to do.
  package func text(in language: Language) -> String { wording.text(in: language) }

  private var wording: Term {
    switch self {
    case .archive(let error): error.wording
    case .oldFormat:
      Term(
        zh: "模板是旧版 .doc 格式，或者设有密码；请在 Word 或 WPS 中取消密码，另存为 .docx。",
        en: "The template is in the old .doc format or has a password; take the password off and "
          + "save it as .docx in Word or WPS.")
    case .notWord:
      Term(
        zh: "模板不是 Word 文档（.docx）；可用 fuyi paper template 写出一份再修改。",
        en: "The template is no Word document (.docx); fuyi paper template writes one to edit.")
    case .templateFile:
      Term(
        zh: "模板是 Word 模板文件（.dotx）；请另存为 .docx。",
        en: "The template is a template file of Word (.dotx); save it as .docx.")
    case .macros:
      Term(
        zh: "模板带有宏，不予使用；请另存为不带宏的 .docx。",
        en: "The template has macros and is not used; save it as .docx, without them.")
    case .xml(let part, let fault):
      Term(
        zh: "模板的“\(part.printable)”不能读取：\(fault.wording.zh)。请在 Word 或 WPS 中打开后另存为 .docx。",
        en: "“\(part.printable)” in the template cannot be read: \(fault.wording.en). Open it in "
          + "Word or WPS and save it as .docx.")
    case .unclosed(let paragraph):
      Term(
        zh: "模板中有“{{”没有对应的“}}”，所在段落：“\(paragraph.shown)”。",
        en: "A “{{” in the template has no “}}”, in the paragraph “\(paragraph.shown)”.")
    case .unknownField(let name, let paragraph, let near):
      Term(
        zh: "模板中的“{{\(name.shown)}}”不是文书的字段，所在段落：“\(paragraph.shown)”。"
          + (near.map { "是否指“{{\($0)}}”？" } ?? "")
          + "用 fuyi paper fields（函件用 fuyi paper fields letter）查看可用的字段。",
        en: "“{{\(name.shown)}}” in the template is no field of a paper, in the paragraph "
          + "“\(paragraph.shown)”." + (near.map { " Did you mean “{{\($0)}}”?" } ?? "")
          + " See fuyi paper fields, for letters fuyi paper fields letter.")
    case .twoLists(let first, let second, let paragraph):
      Term(
        zh: "模板的同一段落或表格行中，“\(first)”和“\(second)”的逐项字段不能并用，所在段落：“\(paragraph.shown)”。请分成两段或两行。",
        en: "One paragraph or row of the template has fields for each of “\(first)” and of "
          + "“\(second)”, in “\(paragraph.shown)”. Part them into two.")
    case .noFields:
      Term(
        zh: "模板中没有任何“{{字段}}”，填不进案件的内容；可用 fuyi paper template 写出一份再修改。",
        en:
          "The template has no “{{field}}” at all, so nothing of the case would stand in it; fuyi "
          + "paper template writes one to edit.")
    case .tooMuch:
      Term(
        zh: "按模板生成的文书过大，请减少模板中逐项重复的内容。",
        en: "The paper would be too large; let less of the template repeat for each item.")
    }
  }
}

extension XMLFault {
  /// What is wrong with the text.
  fileprivate var wording: Term {
    switch self {
    case .malformed(let line, let reason):
      Term(
        zh: "不是合法的 XML（第 \(line) 行，\(reason.printable)）",
        en: "not XML, line \(line), \(reason.printable)")
    case .documentType:
      Term(zh: "带有文档类型声明（DOCTYPE），可能有害", en: "it has a DOCTYPE, which may do harm")
    case .notUTF8: Term(zh: "不是 UTF-8 编码", en: "it is not UTF-8")
    case .tooDeep(let depth):
      Term(zh: "元素嵌套超过 \(depth) 层", en: "elements stand deeper than \(depth) in one another")
    }
  }
}

extension String {
  /// The text as a message shows it.
  fileprivate var shown: String { printable.truncated(to: 80) }

  /// The candidate that was probably meant.
  func near(_ candidates: [String]) -> String? { nearest(self, among: candidates) }
}
