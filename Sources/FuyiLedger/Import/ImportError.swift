import FuyiLaw
package import FuyiWording

/// Why an import cannot begin: what of the file or its headings is wrong (导入错误).
package enum ImportError: Error, Hashable, Sendable {
  /// No sheet has headings that are known; the sheets there are.
  case noLedger([String])
  case unknownSheet(String, known: [String])
  /// Two headings of a sheet mean the same.
  case doubled(sheet: String, LedgerColumn, [String])
  /// Columns that nobody can do without, and the headings that are not known.
  case missingColumns(sheet: String, [LedgerColumn], unread: [String])
  /// Stopped by the person before its end.
  case interrupted
}

extension ImportError: Worded {
  /// What is wrong and what to do.
  package func text(in language: Language) -> String { wording.text(in: language) }

  private var wording: Term {
    switch self {
    case .noLedger(let sheets):
      let list = sheets.filter { !$0.isEmpty }.map { "“\($0.printable)”" }.joined(separator: "、")
      return Term(
        zh: "前 \(HeadingRow.depth) 行中没有认识的表头\(list.isEmpty ? "" : "（\(list)）")，未导入。"
          + "用 --suggest 写出映射文件，再用 --mapping 指明各栏。",
        en: "There are no known headings in the first \(HeadingRow.depth) rows"
          + "\(list.isEmpty ? "" : " (\(list))"); nothing was imported. Write a mapping with --suggest "
          + "and give it with --mapping.")
    case .unknownSheet(let given, let known):
      let near = nearest(given, among: known)
      let list = known.map { "“\($0.printable)”" }
      return Term(
        zh: "没有这个工作表：“\(given.printable)”。" + (near.map { "是否指“\($0)”？" } ?? "")
          + "有：\(list.joined(separator: "、"))。",
        en: "No such sheet: “\(given.printable)”." + (near.map { " Did you mean “\($0)”?" } ?? "")
          + " There are \(list.joined(separator: ", ")).")
    case .doubled(let sheet, let column, let headings):
      let list = headings.map(\.printable)
      return Term(
        zh:
          "\(Self.place(sheet).zh)有几栏都是“\(column.term.zh)”：\(list.joined(separator: "、"))。不作猜测，未导入；"
          + "在映射文件 [columns] 中将其余的写为 \"ignored\"。",
        en: "\(Self.place(sheet).en)several columns are “\(column.term.en)”: "
          + "\(list.joined(separator: ", ")). This is not guessed and nothing was imported; make the "
          + "others \"ignored\" under [columns] of a mapping.")
    case .missingColumns(let sheet, let columns, let unread):
      let names = columns.map(\.term)
      let others = unread.map { "“\($0.printable)”" }
      return Term(
        zh: "\(Self.place(sheet).zh)没有这些栏目：\(names.map(\.zh).joined(separator: "、"))，未导入。"
          + (others.isEmpty ? "" : "没有读入的栏：\(others.joined(separator: "、"))。")
          + "在映射文件 [columns] 中指明，或者在 [constants] 中给出：\(columns.map(\.code).joined(separator: "、"))。"
          + "--suggest 可写出映射文件。",
        en: "\(Self.place(sheet).en)these columns are missing and nothing was imported: "
          + "\(names.map(\.en).joined(separator: ", "))."
          + (others.isEmpty ? "" : " Columns not read: \(others.joined(separator: ", ")).")
          + " Name them under [columns] of a mapping, or give under [constants]: "
          + "\(columns.map(\.code).joined(separator: ", ")). --suggest writes a mapping.")
    case .interrupted:
      return Term(zh: "已中断，未作任何改动。", en: "Stopped; nothing was changed.")
    }
  }

  private static func place(_ sheet: String) -> Term {
    sheet.isEmpty
      ? Term(zh: "", en: "") : Term(zh: "表“\(sheet.printable)”", en: "In “\(sheet.printable)” ")
  }
}
