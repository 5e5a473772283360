import FuyiCore
import FuyiLaw
import FuyiLedger
import FuyiWording

/// What an import did, or would do.
struct ImportResult: Printable {
  let file: String
  let summary: ImportSummary
  let isRehearsal: Bool
  /// Where the remarks and the rows to mend went.
  let remarks: String?
  let rest: String?
  /// The columns of the terminal; nil where nothing reads it on one.
  let width: Int?

  private var added: Int { summary.total(\.added) }
  private var known: Int { summary.total(\.known) }
  private var refused: Int { summary.total(\.refused) }

  func text(in language: Language) -> String {
    var lines = [headline.text(in: language)]
    lines += summary.sheets.map { counts($0).text(in: language) }
    lines += notRead.map { $0.text(in: language) }
    lines += RemarkTable(summary.remarks, width: width, language: language).lines
    if let remarks {
      lines.append(tr("意见已写入 \(remarks)。", "The remarks are in \(remarks)."))
    }
    if let rest {
      lines.append(
        tr(
          "未收的行已写入 \(rest)，改正后可再次导入。",
          "The rows that were not taken are in \(rest); mend and import them."))
    }
    return lines.joined(separator: "\n")
  }

  private var headline: Term {
    let rows = summary.total(\.rows)
    let numbers = (added, summary.events, known, refused)
    if rows == 0 {
      return Term(
        zh: "\(file) 没有数据行，未作改动。",
        en: "\(file) has no rows below its headings; nothing was changed.")
    }
    if isRehearsal {
      return Term(
        zh: "演练 \(file)：\(rows) 行，可新增 \(numbers.0) 件（\(numbers.1) 条记录），已在册 \(numbers.2) 件，"
          + "不能登记 \(numbers.3) 行。未写入。",
        en:
          "Rehearsed \(file): of \(rows) rows \(numbers.0) would be new cases (\(numbers.1) events), "
          + "\(numbers.2) are on record, \(numbers.3) cannot be taken. Nothing was written.")
    }
    if summary.isWritten {
      return Term(
        zh: "已导入 \(file)：\(rows) 行，新增 \(numbers.0) 件（\(numbers.1) 条记录），已在册 \(numbers.2) 件，"
          + "未收 \(numbers.3) 行。",
        en: "Imported \(file): of \(rows) rows \(numbers.0) are new cases (\(numbers.1) events), "
          + "\(numbers.2) were on record, \(numbers.3) were not taken.")
    }
    if refused == 0 {
      return Term(
        zh: "\(file) 的 \(rows) 行都已在册，未作改动。",
        en: "All \(rows) rows of \(file) are on record already; nothing was changed.")
    }
    if rest != nil {
      return Term(
        zh: "\(file)：没有新的案件；\(rows) 行中已在册 \(known) 件，未收 \(refused) 行。",
        en:
          "\(file): no new cases; of \(rows) rows \(known) were on record and \(refused) were not "
          + "taken.")
    }
    return Term(
      zh: "\(file) 有 \(refused) 行不能登记（共 \(rows) 行），全部未导入。改正后再导入，或者用 --accept-good 先收下其余的行。",
      en:
        "\(refused) of \(rows) rows of \(file) cannot be taken, so nothing was imported. Mend them "
        + "and import again, or take the others with --accept-good.")
  }

  private func counts(_ sheet: ImportSummary.Sheet) -> Term {
    let name = sheet.name.printable
    return Term(
      zh: "\(name.isEmpty ? "" : "表“\(name)”，")表头第 \(sheet.headingRow) 行：\(sheet.rows) 行；"
        + "另有空行 \(sheet.empty)、合计等 \(sheet.totals)。",
      en:
        "\(name.isEmpty ? "Headings" : "“\(name)”, headings") in row \(sheet.headingRow): \(sheet.rows) rows; "
        + "besides \(sheet.empty) empty ones and \(sheet.totals) of totals.")
  }

  /// The sheets and the columns that nothing was read from.
  private var notRead: [Term] {
    var terms: [Term] = []
    for sheet in summary.sheets where !sheet.unread.isEmpty {
      let list = sheet.unread.map { "\(ColumnName.letters($0.index)) \($0.label.printable)" }
      terms.append(
        Term(
          zh: "没有读入的栏：\(list.joined(separator: "、"))。可在映射文件 [columns] 中指明，不需要的写 \"ignored\"。",
          en: "Columns not read: \(list.joined(separator: ", ")). Name them under [columns] of a "
            + "mapping, or make them \"ignored\"."))
    }
    let skipped = summary.skipped.filter { $0.reason != .notChosen }
    if !skipped.isEmpty {
      let zh = skipped.map { "\($0.name.printable)（\($0.reason.term.zh)）" }
      let en = skipped.map { "\($0.name.printable) (\($0.reason.term.en))" }
      terms.append(
        Term(
          zh: "没有读入的表：\(zh.joined(separator: "、"))。",
          en: "Sheets not read: \(en.joined(separator: ", "))."))
    }
    return terms
  }

  var json: JSON {
    [
      "file": .string(file), "written": .bool(summary.isWritten), "dryRun": .bool(isRehearsal),
      "rows": .int(summary.total(\.rows)), "added": .int(added), "known": .int(known),
      "refused": .int(refused), "events": .int(summary.events),
      "sheets": .array(summary.sheets.map(\.json)),
      "skipped": .array(
        summary.skipped.map { ["sheet": .string($0.name), "reason": .string($0.reason.rawValue)] }),
      "remarkCount": .int(summary.remarks.count), "noticeCount": .int(summary.remarks.notices),
      "remarks": .array(summary.remarks.kept.map(\.json)),
      "groups": .array(summary.remarks.groups.map(\.json)), "remarksFile": .optional(remarks),
      "restFile": .optional(rest),
    ]
  }
}

extension SkippedSheet.Reason {
  fileprivate var term: Term {
    switch self {
    case .noHeadings: Term(zh: "没有认识的表头", en: "no known headings")
    case .hidden: Term(zh: "隐藏", en: "hidden")
    case .notChosen: Term(zh: "未选", en: "not chosen")
    }
  }
}

extension ImportSummary.Sheet {
  fileprivate var json: JSON {
    [
      "sheet": .string(name), "headingRow": .int(headingRow), "rows": .int(rows),
      "added": .int(added), "known": .int(known), "refused": .int(refused), "empty": .int(empty),
      "totals": .int(totals),
      "unread": .array(
        unread.map {
          ["column": .string(ColumnName.letters($0.index)), "heading": .string($0.label)]
        }),
    ]
  }
}

extension ImportRemark {
  fileprivate var json: JSON {
    [
      "sheet": .string(sheet), "row": .int(row), "column": .optional(place.map(ColumnName.letters)),
      "heading": .optional(heading), "field": .string(column.code), "read": .string(read),
      "code": .string(problem.code), "notice": .bool(problem.isNotice),
      "article": .optional(problem.source?.code),
      "message": .string(
        problem.wording(in: column).text(in: CommandContext.current.language)),
    ]
  }
}

extension RemarkTally.Group {
  fileprivate var json: JSON {
    [
      "field": .string(first.column.code), "code": .string(first.problem.code),
      "count": .int(count), "firstSheet": .string(first.sheet), "firstRow": .int(first.row),
      "read": .string(first.read),
    ]
  }
}
