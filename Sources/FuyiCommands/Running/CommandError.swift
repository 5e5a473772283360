import FuyiCore
import FuyiLaw
import FuyiLedger
import FuyiPapers
import FuyiStatistics
import FuyiWording

/// What was wrong with what a person typed or with a file that they named.
enum CommandError: Error {
  /// An environment's FUYI_WAIT that is no number of seconds.
  case badWait(String)
  /// None of the codes or terms of a list.
  case unknownChoice(what: Term, given: String, choices: [FactForm.Choice])
  case notADay(option: String, CivilDateError)
  case badPeriod(String)
  /// Neither a period nor one beside it.
  case badComparison(String)
  /// A number below one.
  case badCount(option: String, Int)
  /// A period of another length than the report's.
  case wrongPeriod(String, ReportPeriod.Length, example: String)
  case badMonth(String)
  /// Not three numbers of days that fall.
  case badThresholds(option: String, String)
  case cannotWrite(path: String)
  /// A file is there already, and is not overwritten.
  case exists(path: String)
  /// What was given as proofs cannot be read as any.
  case badProof(Term)
  /// Neither a period nor both its ends, or an end before the beginning.
  case badRange
  /// Not one or two days of knowledge to compare.
  case badKnownDays(Int)
  case missing(option: String)
  case notTogether(String, String)
  case decimalsOutOfRange(Int)
  case cannotRead(path: String)
  /// A line of a batch file, from 1.
  case badLine(path: String, line: Int, any Error)
  case notAnObject
  case unknownKey(String, known: [String])
  case badValue(key: String)
  /// An office file: where, and what.
  case badOffice(path: String, String)
  /// A file of rates that cannot be read as TOML, or as what it should be.
  case badRateFile(path: String, String)
  /// A file without a table of a rate.
  case noRates(path: String)
  /// A rate of a file: which table, and what is wrong with it.
  case badRate(path: String, place: String, RateReadingError)
  /// A template names something, on a line from 1, that is no field of a letter.
  case badTemplate(path: String, line: Int, field: String)
  /// What is to be written would take the place of the database.
  case isTheDatabase(path: String)
  /// A demonstration is only made in a new file.
  case notEmpty(path: String)
  /// What only a ledger can be read by, said of an export, which is restored as it is.
  case exportWithOptions(path: String)
  /// A mapping that is no TOML: the line, and what the parser says.
  case notTOML(path: String, line: Int, String)
  case badMapping(path: String, MappingError)
  /// The rows to mend of a workbook need one too.
  case restOfWorkbook(path: String)
  /// What is shown in clear has to be recorded, and the file cannot be written.
  case cannotDisclose
  /// A file of remarks or of rows to mend would take the ledger's own place.
  case ledgerItself(path: String)
}

extension CommandError: Worded {
  func text(in language: Language) -> String {
    switch self {
    case .unknownChoice(let what, let given, let choices):
      let near = nearest(given, among: choices.flatMap { [$0.code, $0.term.zh, $0.term.en] })
      let hint = near.flatMap { match in
        choices.first { $0.code == match || $0.term.zh == match || $0.term.en == match }?.code
      }
      let list = choices.map { "\($0.code)（\($0.term.zh)）" }.joined(separator: " ")
      let codes = choices.map(\.code).joined(separator: " ")
      return Term(
        zh: "没有这样的\(what.zh)：“\(given)”。"
          + (hint.map { "是否指 \($0)？" } ?? "") + "\n可用的有：\(list)",
        en: "No such \(what.en): “\(given)”." + (hint.map { " Did you mean \($0)?" } ?? "")
          + "\nKnown: \(codes)"
      ).text(in: language)
    case .badWait(let told):
      return Term(
        zh: "环境变量 FUYI_WAIT 应为 0 至 3600 之间的秒数，给出的是“\(told.printable)”。",
        en: "FUYI_WAIT takes a number of seconds from 0 to 3600, not “\(told.printable)”."
      ).text(in: language)
    case .notADay(let option, let error):
      return "\(option)：".text(or: "\(option): ", in: language) + error.text(in: language)
    case .badPeriod(let given):
      return Term(
        zh: "“\(given)”不是统计期间。应写作 2025、2025-Q1 或 2025-03。",
        en: "“\(given)” is no period. Write 2025, 2025-Q1 or 2025-03."
      ).text(in: language)
    case .badComparison(let given):
      return Term(
        zh: "--compare 应为 previous（环比）、year-ago（同比）或 2024、2024-Q3、2024-03 这样的统计期，给出的是“\(given)”。",
        en: "--compare takes previous, year-ago or a period such as 2024, 2024-Q3 or 2024-03, not "
          + "“\(given)”."
      ).text(in: language)
    case .badCount(let option, let given):
      return Term(
        zh: "\(option) 应为 1 以上的整数，给出的是 \(given)。",
        en: "\(option) takes a whole number from 1 on, not \(given)."
      ).text(in: language)
    case .wrongPeriod(let given, let length, let example):
      return Term(
        zh: "“\(given)”不是\(length.term.zh)报告的统计期。应写作 \(example)。",
        en: "“\(given)” is no period of a \(length.term.en) report. Write \(example)."
      ).text(in: language)
    case .badMonth(let given):
      return Term(
        zh: "“\(given)”不是月份，应写作 2026-01。", en: "“\(given)” is no month. Write 2026-01."
      ).text(in: language)
    case .badThresholds(let option, let given):
      return Term(
        zh: "\(option) 应为 0 至 365 之间由大到小的三个天数（蓝、黄、红），如 15,7,3，给出的是“\(given)”。",
        en:
          "\(option) takes three falling numbers of days from 0 to 365 (blue, yellow, red), such as "
          + "15,7,3, not “\(given)”."
      ).text(in: language)
    case .badTemplate(let path, let line, let field):
      let known = LetterTemplate.Field.allCases.map { "{{\($0.rawValue)}}" }.joined(separator: " ")
      return Term(
        zh: "模板“\(path)”第 \(line) 行的“{{\(field)}}”不是函件的字段，未作改动。可用：\(known)",
        en:
          "“{{\(field)}}” on line \(line) of the template “\(path)” is no field of a letter; nothing "
          + "was changed. Known: \(known)"
      ).text(in: language)
    case .badProof(let what):
      return Term(
        zh: "不是期限证明：\(what.zh)。应为 fuyi deadline explain --json 的输出。",
        en: "No proofs of deadlines: \(what.en). Give what fuyi deadline explain --json prints."
      ).text(in: language)
    case .cannotWrite(let path):
      return Term(
        zh: "无法写入文件“\(path)”（目录不存在、无权限，或者磁盘已满）。",
        en: "Cannot write the file “\(path)”: the folder is not there, not allowed, or full."
      ).text(in: language)
    case .exists(let path):
      return Term(
        zh: "文件“\(path.printable)”已经存在，没有覆盖；请另取名称，或者先移走。",
        en:
          "The file “\(path.printable)” is there already and was not overwritten; give another name, "
          + "or move it away."
      ).text(in: language)
    case .badRange:
      return Term(
        zh: "--from 和 --to 须同时给出，且起日不晚于止日；与 --period 只用其一。",
        en: "Give both --from and --to, the first not after the second, or --period alone."
      ).text(in: language)
    case .badKnownDays(let given):
      return Term(
        zh: "--known 应写一次或两次，给出了 \(given) 次。如 --known 2025-04-01 --known 2025-06-30。",
        en: "--known is given once or twice, not \(given) times; such as --known 2025-04-01 "
          + "--known 2025-06-30."
      ).text(in: language)
    case .missing(let option):
      return Term(zh: "缺少 \(option)。", en: "\(option) is missing.").text(in: language)
    case .notTogether(let first, let second):
      return Term(
        zh: "\(first) 与 \(second) 不能同时使用。", en: "\(first) and \(second) cannot stand together."
      ).text(in: language)
    case .decimalsOutOfRange(let given):
      return Term(
        zh: "--decimals \(given) 超出范围，应为 0 到 6。",
        en: "--decimals \(given) is out of range; it takes 0 to 6."
      ).text(in: language)
    case .cannotRead(let path):
      return Term(
        zh: "无法读取文件“\(path)”（不存在、无权限，或不是 UTF-8 文本）。",
        en: "Cannot read the file “\(path)”: it is not there, not allowed, or not UTF-8 text."
      ).text(in: language)
    case .badLine(let path, let line, let error):
      let inner = Failure(error)?.text(in: language) ?? String(describing: error)
      return Term(
        zh: "“\(path)”第 \(line) 行有误，全部未办理：\n\(inner)",
        en: "Line \(line) of “\(path)” is wrong; nothing was done:\n\(inner)"
      ).text(in: language)
    case .notAnObject:
      return Term(
        zh:
          "每行应是一个 JSON 对象，如 {\"number\":\"2025-12\",\"action\":\"accept\",\"on\":\"2025-03-03\"}。",
        en: "Each line is one JSON object, such as "
          + "{\"number\":\"2025-12\",\"action\":\"accept\",\"on\":\"2025-03-03\"}."
      ).text(in: language)
    case .unknownKey(let key, let known):
      let hint = nearest(key, among: known)
      return Term(
        zh: "没有这样的键：“\(key)”。" + (hint.map { "是否指 \($0)？" } ?? ""),
        en: "No such key: “\(key)”." + (hint.map { " Did you mean \($0)?" } ?? "")
      ).text(in: language)
    case .badValue(let key):
      return Term(
        zh: "键“\(key)”的值应为字符串、数字、true，或字符串数组。",
        en: "The value of “\(key)” has to be a string, a number, true, or an array of strings."
      ).text(in: language)
    case .badOffice(let path, let what):
      return Term(
        zh: "机构文件“\(path)”有误：\(what)", en: "The office file “\(path)” is wrong: \(what)"
      ).text(in: language)
    case .badRateFile(let path, let what):
      return Term(
        zh: "指标文件“\(path)”有误，未作改动：\(what)",
        en: "The file of rates “\(path)” is wrong; nothing was changed: \(what)"
      ).text(in: language)
    case .noRates(let path):
      return Term(
        zh: "“\(path)”中没有 [[rate]] 表，未作改动。",
        en: "There is no [[rate]] table in “\(path)”; nothing was changed."
      ).text(in: language)
    case .badRate(let path, let place, let error):
      return Term(
        zh: "“\(path)”的 \(place) 有误，未作改动：\(error.text(in: .zh))",
        en: "\(place) of “\(path)” is wrong; nothing was changed: \(error.text(in: .en))"
      ).text(in: language)
    case .isTheDatabase(let path):
      return Term(
        zh: "“\(path)”就是数据库文件，未写入。请用 -o 指定另一个文件。",
        en: "“\(path)” is the database itself; nothing was written. Name another file with -o."
      ).text(in: language)
    case .exportWithOptions(let path):
      return Term(
        zh: "“\(path)”是 fuyi export 的导出文件，只能原样恢复，未导入。请去掉映射、工作表、格式和检查等选项。",
        en:
          "“\(path)” was written by fuyi export and is restored as it is; nothing was imported. Leave out "
          + "the options about mapping, sheets, format and checking."
      ).text(in: language)
    case .notTOML(let path, let line, let what):
      return Term(
        zh: "映射文件“\(path)”第 \(line) 行不是合法的 TOML，未导入：\(what)",
        en: "Line \(line) of the mapping “\(path)” is not TOML; nothing was imported: \(what)"
      ).text(in: language)
    case .badMapping(let path, let error):
      return Term(
        zh: "映射文件“\(path)”有误，未导入。\(error.text(in: .zh))",
        en: "The mapping “\(path)” is wrong; nothing was imported. \(error.text(in: .en))"
      ).text(in: language)
    case .restOfWorkbook(let path):
      return Term(
        zh: "台账是工作簿，--rest 也应为 .xlsx 文件，给出的是“\(path)”。",
        en: "The ledger is a workbook, so --rest takes a file .xlsx too, not “\(path)”."
      ).text(in: language)
    case .cannotDisclose:
      return Term(
        zh: "查看明文须先记入日志，而数据库只读，未显示。请去掉 --reveal，或者对可写的数据库使用。",
        en:
          "What is shown in clear has to be recorded first, and the database is read-only; nothing "
          + "was shown. Leave out --reveal, or use a database that can be written."
      ).text(in: language)
    case .ledgerItself(let path):
      return Term(
        zh: "“\(path)”是台账本身，不能写入；请另给文件名。", en: "“\(path)” is the ledger itself; give another file."
      ).text(in: language)
    case .notEmpty(let path):
      return Term(
        zh: "演示只写入新文件，“\(path)”已有内容。请用 --db 指定一个新文件。",
        en: "A demonstration is made in a new file only, and “\(path)” has content. "
          + "Name a new one with --db."
      ).text(in: language)
    }
  }
}

extension String {
  fileprivate func text(or english: String, in language: Language) -> String {
    language == .zh ? self : english
  }
}
