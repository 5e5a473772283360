import FuyiCore
import FuyiKit
import FuyiLaw
package import FuyiWording

/// Why a case has no such paper.
package struct PaperRefusal: Error, Hashable, Sendable {
  /// The paper that was asked for.
  package let paper: Paper
  /// The case.
  package let number: String
  /// Why.
  package let reason: Reason
  private let lapse: LapseNote?

  /// Why there is no such paper.
  package enum Reason: Hashable, Sendable {
    /// Nothing that it could rest on has happened.
    case notHappened
    /// The event that was named is none that it rests on; with those that are.
    case otherEvent(Int, fitting: [Int])
    /// The case was filed before the law that the built-in papers cite.
    case earlierLaw
    /// The registration was a mistake.
    case voided
  }

  private struct LapseNote: Hashable {
    let term: Term
    let on: CivilDate
  }

  init(_ paper: Paper, _ record: PaperRecord, _ reason: Reason) {
    self.paper = paper
    self.number = record.case.number.printed
    self.reason = record.case.state == .voided ? .voided : reason
    self.lapse = record.lapse.map { LapseNote(term: $0.kind.term, on: $0.effectiveOn) }
  }
}

extension PaperRefusal: Worded {
  /// What is refused, why, under which article, and what to do.
  package func text(in language: Language) -> String { wording.text(in: language) }

  private var wording: Term {
    let (name, article) = (paper.term, paper.article.term)
    switch reason {
    case .notHappened:
      let actions = paper.actions.prefix(3)
      let zh = actions.map { "“\($0.term.zh)”" }.joined(separator: "、")
      let en = actions.map { "“\($0.term.en)”" }.joined(separator: ", ")
      let more = actions.count < paper.actions.count
      let lapsed = lapse.map {
        Term(
          zh: "依法已于 \($0.on) \($0.term.zh)，但尚未记录，将随下一事项记录。",
          en: " By law since \($0.on): \($0.term.en); the next action records it.")
      }
      let command = paper.actions.first.map { "fuyi case advance \(number) \($0.code)" } ?? ""
      return Term(
        zh: "\(number) 不能打印\(name.zh)：案件没有\(zh)\(more ? "等" : "")记录（\(article.zh)）。"
          + (lapsed?.zh ?? "") + "请先记录该事项，如 \(command)。",
        en: "\(number) has no \(name.en): nothing on record is \(en)\(more ? " or the like" : "") "
          + "(\(article.en)).\(lapsed?.en ?? "") Record it first, such as with \(command).")
    case .otherEvent(let sequence, let fitting):
      let known = fitting.map(String.init).joined(separator: ", ")
      return Term(
        zh: "\(number) 的第 \(sequence) 条记录不是\(name.zh)所依据的事项；可用 --event \(known)。",
        en: "Event \(sequence) of \(number) is none that the \(name.en) rests on; those are "
          + "--event \(known).")
    case .earlierLaw:
      return Term(
        zh: "\(number) 在现行行政复议法施行前收到，内置\(name.zh)所引条款对其不适用；请用 --template 另给模板。",
        en: "\(number) was filed before the present law came into force, which the built-in "
          + "\(name.en) cites; give a template of your own with --template.")
    case .voided:
      return Term(
        zh: "\(number) 已登记作废，不能打印\(name.zh)。",
        en: "\(number) is a voided registration and has no \(name.en).")
    }
  }
}
