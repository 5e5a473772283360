import FuyiCore
import FuyiLaw

extension Sequence<Term> {
  /// The terms one after another: 甲、乙 and `a, b`.
  var listed: Term {
    Term(zh: map(\.zh).joined(separator: "、"), en: map(\.en).joined(separator: ", "))
  }

  /// The options of which one applies: --a、--b或者 --c and `--a, --b or --c`.
  var joinedByOr: Term {
    let terms = Array(self)
    guard let last = terms.last, terms.count > 1 else { return listed }
    let others = terms.dropLast().listed
    return Term(zh: "\(others.zh)或者 \(last.zh)", en: "\(others.en) or \(last.en)")
  }

  /// The terms in quotation marks, of which one applies; in Chinese without commas between them.
  var quoted: Term {
    Term(zh: map(\.quoted.zh).joined(), en: map(\.quoted).joinedByOr.en)
  }

  /// The terms line by line.
  var lines: Term {
    Term(zh: map(\.zh).joined(separator: "\n"), en: map(\.en).joined(separator: "\n"))
  }
}

extension Term {
  /// The term in quotation marks.
  var quoted: Term { Term(zh: "“\(zh)”", en: "“\(en)”") }

  /// The term in brackets, in square ones where it has round ones inside.
  var inBrackets: Term {
    Term(
      zh: zh.contains("（") ? "〔\(zh)〕" : "（\(zh)）", en: en.contains("(") ? "[\(en)]" : "(\(en))")
  }

  /// The term with words behind it.
  static func + (left: Term, right: Term) -> Term {
    Term(zh: left.zh + right.zh, en: left.en + right.en)
  }
}

extension Named {
  /// The code to type with the term that it stands for, where that says more: accept（受理）.
  var entry: Term { Term.entry(code, term) }
}

extension FactForm.Choice {
  /// The code to type with the term that it stands for, where that says more.
  var entry: Term { Term.entry(code, term) }
}

extension Term {
  fileprivate static func entry(_ code: String, _ term: Term) -> Term {
    let spelled = String(code.map { $0 == "-" ? " " : $0 })
    let brackets = term.inBrackets
    return Term(zh: code + brackets.zh, en: spelled == term.en ? code : "\(code) \(brackets.en)")
  }
}

extension String {
  /// What a person gave, in quotation marks, made safe to print and not longer than a line.
  var given: String { "“\(printable.truncated(to: 60))”" }
}

extension Period {
  /// A number of calendar days, as read: 3 日, `3 days`.
  static func term(days: Int) -> Term { Period.days(days).term }
}
