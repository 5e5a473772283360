import FuyiCore
import FuyiLaw
package import FuyiWording

/// Why a mapping cannot be used: which line, which key, and what is wrong.
package struct MappingError: Error, Hashable, Sendable {
  /// The line of the file, from 1; 0 where it is not known.
  package let line: Int
  /// The key.
  package let key: String
  /// What is wrong with it.
  package let problem: Problem

  /// What can be wrong.
  package enum Problem: Hashable, Sendable {
    case unknownTable(String)
    case unknownKey([String])
    case unknownColumn(String)
    case notText
    case notOneOf([String])
    case notARow
    case notAYear
    case badValue(LedgerColumn, given: String, CellProblem)
  }
}

extension MappingError: Worded {
  /// The line and the key, what is wrong and what to write.
  package func text(in language: Language) -> String {
    let what = wording
    let place = key.printable.truncated(to: 60)
    return Term(
      zh: "第 \(line) 行“\(place)”：\(what.zh)", en: "line \(line), “\(place)”: \(what.en)"
    ).text(in: language)
  }

  private var wording: Term {
    switch problem {
    case .unknownTable(let table):
      let near = nearest(table, among: ["columns", "constants", "values.outcome"])
      return Term(
        zh: "没有这样的表“[\(table)]”；可用 [columns]、[constants] 和 [values.栏目代码]。"
          + (near.map { "是否指 [\($0)]？" } ?? ""),
        en: "no such table, [\(table)]; there are [columns], [constants] and [values.COLUMN]."
          + (near.map { " Did you mean [\($0)]?" } ?? ""))
    case .unknownKey(let known):
      let near = nearest(key, among: known)
      return Term(
        zh: "没有这样的键；可用 \(known.joined(separator: "、"))。" + (near.map { "是否指 \($0)？" } ?? ""),
        en: "no such key; there are \(known.joined(separator: ", "))."
          + (near.map { " Did you mean \($0)?" } ?? ""))
    case .unknownColumn(let given):
      let near = nearest(given, among: LedgerColumn.allCases.map(\.code))
      return Term(
        zh: "没有这样的栏目“\(given.printable)”。" + (near.map { "是否指 \($0)？" } ?? "")
          + "全部栏目见 Docs/ledgers.zh-CN.md。",
        en: "no such column, “\(given.printable)”." + (near.map { " Did you mean \($0)?" } ?? "")
          + " Docs/ledgers.md has all of them.")
    case .notText: return Term(zh: "应为加引号的文字。", en: "give a text in quotation marks.")
    case .notOneOf(let known):
      return Term(
        zh: "应为 \(known.joined(separator: "、")) 之一。",
        en: "give one of \(known.joined(separator: ", ")).")
    case .notARow: return Term(zh: "应为表头所在的行号。", en: "give the row of the headings.")
    case .notAYear:
      return Term(zh: "应为四位年份，或者 filed。", en: "give a year of four digits, or filed.")
    case .badValue(let column, let given, let problem):
      let why = problem.wording(in: column)
      return Term(
        zh: "“\(given.printable)”不能用于“\(column.term.zh)”：\(why.zh)",
        en: "“\(given.printable)” cannot stand under “\(column.term.en)”: \(why.en)")
    }
  }
}
