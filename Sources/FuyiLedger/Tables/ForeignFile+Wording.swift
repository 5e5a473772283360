import FuyiArchive
import FuyiFiles
import FuyiLaw
import FuyiWording

extension ForeignFile {
  /// What the file is and what to do about it.
  var explanation: Term {
    switch self {
    case .oldWorkbook:
      Term(
        zh: "它是 Excel 97-2003 工作簿（.xls）。请用 Excel 或 WPS 打开，另存为 .xlsx。",
        en:
          "it is a workbook of Excel 97-2003 (.xls). Open it in Excel or WPS and save it as .xlsx.")
    case .encryptedWorkbook:
      Term(
        zh: "它设有打开密码。请用 Excel 或 WPS 打开，取消密码后另存为 .xlsx。",
        en:
          "it has a password. Open it in Excel or WPS, take the password away and save it as .xlsx."
      )
    case .oldDocument:
      Term(
        zh: "它是 Office 97-2003 的文档，不是工作簿。请把表格另存为 .xlsx。",
        en: "it is a document of Office 97-2003 and no workbook. Save the table as .xlsx.")
    case .binaryWorkbook:
      Term(
        zh: "它是二进制工作簿（.xlsb）。请用 Excel 打开，另存为 .xlsx。",
        en: "it is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.")
    case .openDocument:
      Term(
        zh: "它是 OpenDocument 文档（如 .ods）。请用 LibreOffice 或 WPS 打开，另存为 .xlsx。",
        en:
          "it is an OpenDocument file (such as .ods). Open it in LibreOffice or WPS and save it as .xlsx."
      )
    case .wordDocument:
      Term(
        zh: "它是 Word 文档（.docx）。请把表格复制到 Excel 或 WPS 表格，存为 .xlsx。",
        en: "it is a Word document (.docx). Copy the table into Excel or WPS and save it as .xlsx.")
    case .slides:
      Term(
        zh: "它是演示文稿（.pptx）。请把表格复制到 Excel 或 WPS 表格，存为 .xlsx。",
        en: "it is a presentation (.pptx). Copy the table into Excel or WPS and save it as .xlsx.")
    case .archive:
      Term(
        zh: "它是压缩包，不是工作簿。请先解压，再读其中的 .xlsx 或 .csv。",
        en: "it is a ZIP archive and no workbook. Unpack it and read the .xlsx or .csv in it.")
    case .markup:
      Term(
        zh: "它是网页或者 XML（有的系统这样导出 .xls）。请用 Excel 或 WPS 打开，另存为 .xlsx。",
        en:
          "it is a page or XML (some systems export .xls so). Open it in Excel or WPS and save it as .xlsx."
      )
    case .pdf:
      Term(
        zh: "它是 PDF。请取得原表格，存为 .xlsx 或 .csv。",
        en: "it is a PDF. Get the table itself as .xlsx or .csv.")
    case .database:
      Term(
        zh: "它是 SQLite 数据库，不是表格。若是本程序的文件，请用 --db 打开，或者导出后再读。",
        en: "it is an SQLite database and no table. If it is one of this program's, open it with "
          + "--db, or export it first.")
    case .utf16:
      Term(
        zh: "它是 UTF-16 编码的文本（Excel 的“Unicode 文本”）。请另存为“CSV UTF-8”或 .xlsx。",
        en: "it is text in UTF-16 (Excel's “Unicode Text”). Save it as “CSV UTF-8” or .xlsx.")
    case .binary:
      Term(
        zh: "它不是文本，也不是工作簿。请选择 .xlsx 或 .csv 文件。",
        en: "it is neither text nor a workbook. Choose an .xlsx or .csv file.")
    }
  }
}

extension FileFault {
  private var reason: Term {
    switch self {
    case .notThere: Term(zh: "文件或者目录不存在", en: "no such file or folder")
    case .isFolder: Term(zh: "这是目录，不是文件", en: "it is a folder and no file")
    case .notRegular:
      Term(zh: "这是管道或者设备，不是普通文件", en: "it is a pipe or a device and no plain file")
    case .notAllowed: Term(zh: "没有权限", en: "not allowed")
    case .exists: Term(zh: "已有同名文件", en: "a file of that name is there")
    case .shortened:
      Term(zh: "读取期间文件变短了，可能正被别的程序改写", en: "the file was shortened while it was read")
    case .system(let code): Term(zh: "系统错误 \(code)", en: "system error \(code)")
    }
  }

  func reading(_ path: String) -> Term {
    Term(
      zh: "无法读取“\(path.printable)”：\(reason.zh)。请核对路径和权限后再试。",
      en: "Cannot read “\(path.printable)”: \(reason.en). Check the path and the permissions.")
  }

  func writing(_ path: String) -> Term {
    Term(
      zh: "无法写入“\(path.printable)”：\(reason.zh)，原有文件未改动。请换一个位置或者腾出空间。",
      en: "Cannot write “\(path.printable)”: \(reason.en). What was there is unchanged. "
        + "Choose another place or make room.")
  }
}

extension XMLFault {
  func message(_ part: String, _ line: Int) -> Term {
    let (zh, en): (String, String)
    switch self {
    case .malformed(let reason):
      (zh, en) = ("不是正确的 XML（\(reason.printable)）", "it is not well-formed (\(reason.printable))")
    case .doctype:
      (zh, en) = (
        "含有文档类型声明（可借以定义实体），不予读取", "it declares a document type, which could define entities"
      )
    case .tooDeep(let limit):
      (zh, en) = ("元素嵌套超过 \(limit) 层", "its elements are nested deeper than \(limit)")
    case .tooLong(let limit):
      (zh, en) = ("单个标记超过 \(limit) 字节", "a tag is longer than \(limit) bytes")
    case .tooManyAttributes(let limit):
      (zh, en) = ("单个元素超过 \(limit) 个属性", "an element has more than \(limit) attributes")
    }
    return Term(
      zh: "工作簿的部件“\(part.printable)”第 \(line) 行：\(zh)。请用 Excel 或 WPS 打开后另存为 .xlsx；来历不明的文件不要打开。",
      en:
        "Part “\(part.printable)” of the workbook, line \(line): \(en). Open the workbook in Excel "
        + "or WPS and save it as .xlsx; do not open what comes from strangers.")
  }
}
