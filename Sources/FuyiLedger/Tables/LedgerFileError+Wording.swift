import FuyiArchive
import FuyiFiles
public import FuyiLaw
public import FuyiWording

extension LedgerFileError: Worded {
  /// What cannot be read or written, where, why, and what to do.
  public func text(in language: Language) -> String { message.text(in: language) }

  /// What cannot be read or written, where, why, and what to do, in both languages.
  public var message: Term {
    switch self {
    case .file(let path, let fault): fault.reading(path)
    case .cannotWrite(let path, let fault): fault.writing(path)
    case .empty(let path):
      Term(
        zh: "文件“\(path.printable)”是空的，没有内容可读。请确认选对了文件。",
        en:
          "The file “\(path.printable)” is empty, there is nothing to read. Check that it is the right one."
      )
    case .foreign(let path, let kind):
      Term(
        zh: "不能读取“\(path.printable)”：\(kind.explanation.zh)",
        en: "Cannot read “\(path.printable)”: \(kind.explanation.en)")
    case .wrongEnding(let path, let format):
      Term(
        zh: "“\(path.printable)”的内容是\(format.term.zh)，与文件名的后缀不符。"
          + "请把后缀改为 .\(format.code)，或者写明 --format \(format.code)。",
        en: "“\(path.printable)” is a \(format.term.en) by its content, which its name's ending "
          + "denies. Rename it to .\(format.code), or say --format \(format.code).")
    case .notAsTold(let path, let format):
      Term(
        zh: "“\(path.printable)”的内容是\(format.term.zh)，与所指定的格式不符。请改用 --format \(format.code)。",
        en: "“\(path.printable)” is a \(format.term.en) by its content, not what was said. "
          + "Say --format \(format.code).")
    case .archive(let error): error.message
    case .xml(let part, let line, let fault): fault.message(part, line)
    case .incomplete(let part):
      Term(
        zh: "工作簿不完整：缺少部件“\(part.printable)”或者其内容不全。请用 Excel 或 WPS 打开后另存为 .xlsx。",
        en: "The workbook is incomplete: its part “\(part.printable)” is missing or lacks content. "
          + "Open it in Excel or WPS and save it as .xlsx.")
    case .encoding(let fault, let line, let byte): fault.message(line, byte)
    case .noSheets:
      Term(
        zh: "工作簿里没有带单元格的工作表。请确认选对了文件。",
        en: "The workbook has no sheet with cells. Check that it is the right file.")
    case .cannotMake(let reason):
      Term(
        zh: "无法处理表格文件：\(reason.printable)。这是程序的错误，请报告。",
        en: "The table cannot be handled: \(reason.printable). This is our fault; please report it."
      )
    case .tooMany(let part, let limit):
      Term(
        zh: "工作簿的部件“\(part.printable)”过大，超过上限 \(limit)。请删去多余的工作表、格式或者文字后另存。",
        en: "The workbook's part “\(part.printable)” is too large, over the limit of \(limit). "
          + "Take out sheets, formats or texts that are not needed and save it.")
    default: tableMessage
    }
  }

  /// What is wrong with rows and cells.
  private var tableMessage: Term {
    switch self {
    case .unclearSeparator:
      Term(
        zh: "无法从前几行看出分隔符：逗号、制表符、分号都像。请用 --separator comma、tab 或者 semicolon 指定。",
        en: "The first rows do not tell the separator: comma, tab and semicolon are all possible. "
          + "Say --separator comma, tab or semicolon.")
    case .strayQuote(let place):
      place.wording(
        zh: "引号的位置不对：含引号的内容须整个放在引号里，其中的引号写两个（\"\"）。请更正该行。",
        en: "a quotation mark is out of place: a value with one stands in quotation marks, and "
          + "those in it are doubled (\"\"). Mend the row.")
    case .unclosedQuote(let place):
      place.wording(
        zh: "引号没有结束，一直到文件末尾。请在该单元格末尾补上引号。",
        en: "the quotation mark has no end up to the end of the file. Close it behind the value.")
    case .nul(let place):
      place.wording(
        zh: "含有空字符（NUL），不是文本。请用 Excel 或 WPS 重新导出。",
        en: "there is a NUL character, so this is no text. Export the file again.")
    case .cell(let place, let fault): fault.message(place)
    case .tooLarge(let place, let excess): excess.message(place)
    default: Term(zh: "", en: "")
    }
  }
}

extension LedgerPlace {
  /// What is wrong, behind the place.
  func wording(zh: String, en: String) -> Term {
    Term(zh: "\(term.zh)：\(zh)", en: "\(term.en): \(en)")
  }

  /// The place: 工作表“x”第 5 行 C 列, `sheet “x”, row 5, column C`.
  public var term: Term {
    let letters = column.map(ColumnName.letters)
    let name = sheet.printable
    return Term(
      zh: (sheet.isEmpty ? "" : "工作表“\(name)”") + "第 \(row) 行" + (letters.map { " \($0) 列" } ?? ""),
      en: (sheet.isEmpty ? "" : "sheet “\(name)”, ") + "row \(row)"
        + (letters.map { ", column \($0)" } ?? ""))
  }
}

extension EncodingFault {
  fileprivate func message(_ line: Int, _ byte: Int) -> Term {
    let place = Term(
      zh: "文件第 \(line) 行（第 \(byte) 字节）", en: "line \(line) of the file (byte \(byte))")
    switch self {
    case .notUTF8:
      return Term(
        zh: "\(place.zh)不是 UTF-8 编码的文字。请另存为 UTF-8，或者用 --encoding gb18030 指定编码。",
        en: "There is no UTF-8 in \(place.en). Save it as UTF-8, or say --encoding gb18030.")
    case .notGB18030:
      return Term(
        zh: "\(place.zh)不是 GB18030 编码的文字。请另存为 UTF-8，或者用 --encoding utf-8 指定编码。",
        en: "There is no GB18030 in \(place.en). Save it as UTF-8, or say --encoding utf-8.")
    case .neither:
      return Term(
        zh: "\(place.zh)既不是 UTF-8 也不是 GB18030 编码的文字。请用 Excel 或 WPS 另存为“CSV UTF-8”。",
        en: "There is neither UTF-8 nor GB18030 in \(place.en). Save the table as “CSV UTF-8”.")
    case .changes:
      return Term(
        zh: "\(place.zh)起编码改变：此前与此后分别是 UTF-8 和 GB18030 之一。请把两部分各自转为 UTF-8 后再合并。",
        en: "The encoding changes in \(place.en): before and after it are UTF-8 and GB18030 or the "
          + "other way round. Turn both parts into UTF-8 and join them again.")
    case .unknown:
      return Term(
        zh: "本机系统不支持 GB18030 编码。请另存为 UTF-8 后再读。",
        en: "This system does not know GB18030. Save the file as UTF-8.")
    }
  }
}

extension CellFault {
  fileprivate func message(_ place: LedgerPlace) -> Term {
    let again = Term(
      zh: "请用 Excel 或 WPS 打开后另存。", en: "Open the workbook in Excel or WPS and save it.")
    let (zh, en): (String, String)
    switch self {
    case .place(let given):
      (zh, en) = ("单元格位置“\(given.printable)”不成立", "the place “\(given.printable)” is none")
    case .order:
      (zh, en) = ("行或者单元格重复或者次序颠倒", "a row or cell is there twice or out of order")
    case .number(let given):
      (zh, en) = ("“\(given.printable)”不是数字", "“\(given.printable)” is no number")
    case .shared(let given):
      (zh, en) = ("共享文字“\(given.printable)”不存在", "there is no shared text “\(given.printable)”")
    case .style(let given):
      (zh, en) = ("单元格格式“\(given.printable)”不存在", "there is no format “\(given.printable)”")
    case .kind(let given):
      (zh, en) = ("单元格类型“\(given.printable)”不存在", "there is no kind “\(given.printable)”")
    case .boolean(let given):
      (zh, en) = ("“\(given.printable)”不是逻辑值", "“\(given.printable)” is no truth value")
    }
    return place.wording(zh: "\(zh)，工作簿已损坏。\(again.zh)", en: "\(en); it is damaged. \(again.en)")
  }
}

extension Excess {
  fileprivate func message(_ place: LedgerPlace) -> Term {
    switch self {
    case .cell(let limit):
      place.wording(
        zh: "单元格超过 \(limit) 字节的上限，可能是前面有引号没有结束。请更正。",
        en: "the cell has more than \(limit) bytes; perhaps a quotation mark before it has no end.")
    case .characters(let limit):
      place.wording(
        zh: "内容超过 Excel 单元格 \(limit) 个字符的上限，无法写入。请改用 CSV 或者 JSON 格式。",
        en: "the text has more than the \(limit) characters that Excel takes in a cell. "
          + "Use CSV or JSON instead.")
    case .row(let limit):
      place.wording(
        zh: "整行文字超过 \(limit) 字节的上限，可能是前面有引号没有结束。请更正。",
        en: "the row has more than \(limit) bytes; perhaps a quotation mark before it has no end.")
    case .columns(let limit):
      place.wording(
        zh: "有内容的列超过 \(limit) 列的上限。请删去多余的列。",
        en:
          "there is something beyond the limit of \(limit) columns. Delete the columns that are not needed."
      )
    case .rows(let limit):
      place.wording(
        zh: "超过工作表 \(limit) 行的上限。请分成几个文件或者工作表。",
        en: "this is beyond the limit of \(limit) rows of a sheet. Divide it.")
    }
  }
}
