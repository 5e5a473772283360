import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiWording

/// Why lines or a list that a person gave are not taken: where, what stands there, what should.
enum InputError: Error {
  /// Nobody named a day or a file, and a person sits at the terminal.
  case nothingGiven
  /// No line to count.
  case noLines(TextSource)
  /// The number of a line, from 1, with what is wrong with it.
  case line(TextSource, number: Int, LineProblem)
  /// A list of holidays; the error has the line.
  case list(TextSource, HolidayListError)
  case notAYear(String)
}

/// What is wrong with a line `date,n,working|calendar`.
enum LineProblem: Error, Hashable {
  case fields(String)
  case day(CivilDateError)
  case count(String)
  case kind(String)
}

/// Where text comes from: a file, or standard input by the name `-`.
struct TextSource: Hashable {
  let path: String

  static let standardInput = TextSource(path: "-")

  var term: Term {
    path == "-"
      ? Term(zh: "标准输入", en: "standard input")
      : Term(zh: "“\(path.printable)”", en: "“\(path.printable)”")
  }

  /// The whole text, without a byte order mark.
  func read() throws -> String { try FileText.read(path) }
}

extension InputError: Worded {
  func text(in language: Language) -> String { wording.text(in: language) }

  private var wording: Term {
    switch self {
    case .nothingGiven:
      return Term(
        zh: "没有给出要计算的期限。计算一项：--from 2026-02-09 --days 5 --working；"
          + "计算多项：--file 文件，或者把“日期,天数,working|calendar”逐行送到标准输入。",
        en: "Nothing to count was given. For one period: --from 2026-02-09 --days 5 --working; for "
          + "many: --file FILE, or lines “date,n,working|calendar” on standard input.")
    case .noLines(let source):
      return Term(
        zh: "\(source.term.zh)中没有要计算的期限；应每行写一项，如 2026-02-09,5,working。",
        en: "There is nothing to count in \(source.term.en); write one period a line, such as "
          + "2026-02-09,5,working.")
    case .line(let source, let number, let problem):
      let what = problem.wording
      return Term(
        zh: "\(source.term.zh)第 \(number) 行有误，全部未计算：\(what.zh)",
        en: "Line \(number) of \(source.term.en) is wrong; nothing was counted: \(what.en)")
    case .list(let source, let error):
      return Term(
        zh: "\(source.term.zh)不能载入，日历未作改动。\(error.text(in: .zh))",
        en: "\(source.term.en) cannot be loaded; the calendar is unchanged. "
          + error.text(in: .en)
      ).capitalised
    case .notAYear(let given):
      let years = CivilDate.years
      let shown = given.printable.truncated(to: 60)
      return Term(
        zh: "“\(shown)”不是可用的年份；应写 \(years.lowerBound) 至 \(years.upperBound) 之间的四位数字，如 2026。",
        en: "“\(shown)” is no year; give four digits from \(years.lowerBound) to "
          + "\(years.upperBound), such as 2026.")
    }
  }
}

extension LineProblem {
  fileprivate var wording: Term {
    switch self {
    case .fields(let found):
      return Term(
        zh: "“\(found.shown)”不是三栏；应依次写日期、天数、类别，以逗号分隔，如 2026-02-09,5,working。",
        en: "“\(found.shown)” does not have three fields; write the date, how many days and which, "
          + "with commas between, such as 2026-02-09,5,working.")
    case .day(let error): return Term(zh: error.text(in: .zh), en: error.text(in: .en))
    case .count(let found):
      let range = DayKind.amounts
      return Term(
        zh: "“\(found.shown)”不是可用的天数；应为 \(range.lowerBound) 至 \(range.upperBound) 的整数。",
        en: "“\(found.shown)” is no number of days; give a whole one from \(range.lowerBound) to "
          + "\(range.upperBound).")
    case .kind(let found):
      let kinds = DayKind.allCases
      let zh = kinds.map { "\($0.code)（\($0.term.zh)）" }.joined(separator: "或者 ")
      let en = kinds.map { "\($0.code) (\($0.term.en))" }.joined(separator: " or ")
      return Term(
        zh: "“\(found.shown)”不是类别；应为 \(zh)。", en: "“\(found.shown)” is no kind; give \(en).")
    }
  }
}

extension String {
  fileprivate var shown: String { printable.truncated(to: 60) }
}

extension Term {
  /// The term with a capital where the English begins with a word.
  fileprivate var capitalised: Term {
    Term(zh: zh, en: en.prefix(1).uppercased() + en.dropFirst())
  }
}
