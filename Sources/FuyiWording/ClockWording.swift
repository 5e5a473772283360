public import FuyiCore
import FuyiLaw

extension Waiting: Worded {
  /// The period that a state lasts under, or why there is none.
  public func text(in language: Language) -> String {
    let wording =
      switch self {
      case .clock(let clock):
        Term(zh: "受\(clock.term.zh)约束", en: "bound by the period “\(clock.term.en)”")
      case .noPeriod(let why): Term(zh: "不计期限：\(why.zh)", en: "no period: \(why.en)")
      }
    return wording.text(in: language)
  }
}

extension Clock: Worded {
  /// The period, whose it is, when it began, when it ends or what is left of it, what follows, and
  /// the article: one line.
  public func text(in language: Language) -> String {
    let (name, article) = (id.term, article.term)
    let place = party.flatMap { Int($0) == nil ? nil : Party.term(code: $0) }
    let bound =
      place.map { Term(zh: "\(owner.term.zh)，\($0.zh)", en: "\(owner.term.en), \($0.en)") }
      ?? party.map { Party.term(code: $0) } ?? owner.term
    let (end, next) = (end, next)
    let wording = Term(
      zh: "\(name.zh)（\(bound.zh)）：自 \(from) 起算，\(end.zh)\(next.zh)。依据：\(article.zh)。",
      en: "\(name.en) (\(bound.en)): from \(from), \(end.en)\(next.en). Basis: \(article.en).")
    return wording.text(in: language)
  }

  /// Where the period stands.
  private var end: Term {
    let due = due.map { $0.withWeekday + provisional } ?? Term(zh: "未定", en: "not settled")
    switch status {
    case .running where isCondition:
      return Term(zh: "满期次日 \(due.zh)", en: "over by \(due.en)")
    case .running:
      return Term(zh: "\(due.zh)届满", en: "due \(due.en)")
    case .stopped(let since, let daysLeft):
      let left = Period.term(days: daysLeft)
      return Term(
        zh: "\(since) 起停止计算，剩余 \(left.zh)", en: "stopped since \(since) with \(left.en) left")
    case .met(let day):
      return Term(zh: "\(due.zh)届满，已于 \(day) 按期完成", en: "due \(due.en), met on \(day)")
    case .missed(let day):
      return Term(zh: "\(due.zh)届满，未按期完成（\(day)）", en: "due \(due.en), missed (\(day))")
    }
  }

  /// What follows when an open period runs out.
  private var next: Term {
    guard status.isOpen else { return Term(zh: "", en: "") }
    let consequence = consequence.term
    return isCondition
      ? Term(zh: "，届时\(consequence.zh)", en: ", then: \(consequence.en)")
      : Term(zh: "，届满未办的：\(consequence.zh)", en: ", after that: \(consequence.en)")
  }

  /// Whether the day is the first after the period, when something has to be done, and not the last
  /// on which it may be.
  private var isCondition: Bool { id == .suspensionLimit }

  private var provisional: Term {
    isProvisional ? Term(zh: "（暂定）", en: " (provisional)") : Term(zh: "", en: "")
  }
}
