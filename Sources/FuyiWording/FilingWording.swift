public import FuyiLaw

extension FilingAssessment: Worded {
  /// The arithmetic of the time to file, several lines.
  ///
  /// Each limit with its article, start and end, then whether the filing came in time. It states;
  /// that a person decides is its last line.
  public func text(in language: Language) -> String {
    let heading = Term(
      zh: "申请期限的计算（起算之日不计入）：", en: "The time to file (the first day is not counted):")
    let decision = Term(zh: "是否受理，由承办人员审查决定。", en: "Whether to accept it, a person decides.")
    let lines = [heading] + parts.map(line) + [verdict, decision]
    return lines.lines.text(in: language)
  }

  private func line(_ part: Part) -> Term {
    let (count, article) = (part.count, part.article.term)
    let period = count.period?.term ?? Term(zh: "", en: "")
    let start = start(of: part.limit)
    let notes = notes(on: count)
    let isProvisional = count.provisional && count.due == due
    let end =
      count.due.withWeekday
      + (isProvisional ? Term(zh: "（暂定）", en: " (provisional)") : Term(zh: "", en: ""))
    return Term(
      zh: "- \(article.zh)：自\(start.zh) \(count.trigger) 起 \(period.zh)\(notes.zh)，"
        + "\(end.zh)届满。",
      en: "- \(article.en): \(period.en) from \(count.trigger), \(start.en)\(notes.en); "
        + "it ends on \(end.en).")
  }

  /// What day a limit runs from.
  ///
  /// The usual one runs from learning of the remedy where it had not been told, which is when the
  /// year from knowing the content applies beside it.
  private func start(of limit: Limit) -> Term {
    switch limit {
    case .usual where parts.contains { $0.limit == .untold }:
      Term(zh: "知道救济权利、机关和期限之日", en: "when the remedy was learned of")
    case .usual: Term(zh: "知道行政行为之日", en: "when the act was known")
    case .untold: Term(zh: "知道行政行为内容之日", en: "when its content was known")
    case .longest: Term(zh: "行政行为作出之日", en: "when the act was done")
    }
  }

  /// What changed the end: an obstacle taken out, a last day that was a rest day.
  private func notes(on count: Count) -> Term {
    var notes = Term(zh: "", en: "")
    for case .interrupted(_, let days) in count.steps {
      let lost = Period.term(days: days)
      notes = notes + Term(zh: "，扣除障碍期间 \(lost.zh)", en: ", \(lost.en) of obstacle taken out")
    }
    for case .heldOpen(_, let until) in count.steps {
      notes = notes + Term(zh: "，因障碍不早于 \(until)", en: ", held open to \(until) by an obstacle")
    }
    if count.due > count.rawEnd {
      notes = notes + Term(zh: "，末日 \(count.rawEnd) 顺延", en: ", moved on from \(count.rawEnd)")
    }
    return notes
  }

  private var verdict: Term {
    guard isLate else {
      return Term(
        zh: "提出申请（邮寄的为交邮）之日 \(filedOn)，不晚于最后一日 \(due)：在期限内。",
        en: "Filed (or posted) on \(filedOn), by the last day \(due): in time.")
    }
    let late = Period.term(days: daysLate)
    return Term(
      zh: "提出申请（邮寄的为交邮）之日 \(filedOn)，晚于最后一日 \(due)：逾期 \(late.zh)。",
      en: "Filed (or posted) on \(filedOn), after the last day \(due): late by \(late.en).")
  }
}
