public import FuyiLaw

extension CountStep: Worded {
  /// One step of a count in words, a line without a full stop; with the article that moves or drops
  /// a day, and with a convention named as one.
  public func text(in language: Language) -> String { wording.text(in: language) }

  private var wording: Term {
    let civil = Article(.civilProcedureLaw, 85).term
    switch self {
    case .trigger(let day):
      return day.withWeekday
        + Term(
          zh: "为起算之日，不计入（\(civil.zh)）", en: " is the day of the event, not counted (\(civil.en))")
    case .budget(let period):
      return Term(zh: "期限 \(period.term.zh)", en: "The period is \(period.term.en)")
    case .backwards:
      let notice = Article.arl(51).term
      return Term(
        zh: "自该日往前倒数整工作日，首尾均不计入，末日不顺延（\(notice.zh)）",
        en: "Counted back from it in full working days, neither end counted and not moved "
          + "(\(notice.en))")
    case .set(let day):
      return Term(zh: "文书指定的截止日 ", en: "The day that was set is ") + day.withWeekday
    case .dayAfter(let day):
      return Term(zh: "届满次日 ", en: "All days are full on the day after, ") + day.withWeekday
        + Term(zh: "起条件成就（不顺延）", en: " (not moved)")
    case .stopped(let since, let left):
      let days = Period.term(days: left)
      return Term(
        zh: "自 \(since) 起中止，停止计算，剩余 \(days.zh)；恢复后续算",
        en: "Suspended since \(since) and stopped with \(days.en) left; it goes on when resumed")
    case .extended(let days):
      let added = Period.term(days: days)
      return Term(
        zh: "延长 \(added.zh)，与原期限合并计算", en: "Extended by \(added.en), counted with it as one period")
    case .interrupted(let stretch, let days):
      return Self.takenOut(stretch, days: days)
    case .heldOpen(let stretch, let until):
      return Term(
        zh: "期限计满后末日顺延，其间自 \(stretch.from) 起停止计算，届满不早于恢复计算之日 \(until)（惯例）",
        en: "All days were used and the end was only moved when the period stopped on "
          + "\(stretch.from); it ends no earlier than \(until), when it went on (by convention)")
    case .skipped(let day, let reason):
      return Self.rest(day, reason) + Term(zh: "，不计入", en: ", not counted")
    case .madeUp(let day, let name):
      let festival = RestReason.festival(name)
      return day.withWeekday
        + Term(zh: "因\(festival.zh)调休上班，计入", en: " is worked for \(festival.en), counted")
    case .monthEnd(let day):
      return Term(
        zh: "该月没有相同的日期，以该月最后一日 \(day) 为期末（惯例）",
        en: "The month lacks that day, so its last one is taken, \(day) (by convention)")
    case .rawEnd(let day):
      return Term(zh: "计至 \(day.withWeekday.zh)", en: "Counted to \(day.withWeekday.en)")
    case .movedOver(let day, let reason):
      return Self.rest(day, reason)
        + Term(zh: "，末日顺延（\(civil.zh)）", en: ", the end moves on (\(civil.en))")
    case .due(let day):
      return Term(zh: "最后一日 \(day.withWeekday.zh)", en: "The last day is \(day.withWeekday.en)")
    case .provisional(let year):
      return Term(
        zh: "\(year) 年没有正式的放假安排，结果为暂定",
        en: "\(year) has no official holidays yet, so the result is provisional")
    }
  }

  /// 2025-03-08（周六）休息, or the holiday's name.
  private static func rest(_ day: CivilDate, _ reason: RestReason) -> Term {
    switch reason {
    case .weekend: return day.withWeekday + Term(zh: "休息", en: " is a rest day")
    case .holiday:
      return day.withWeekday + Term(zh: reason.wording.zh, en: " is a \(reason.wording.en)")
    }
  }

  private static func takenOut(_ stretch: Interruption, days: Int) -> Term {
    let last = stretch.to.adding(days: -1)
    let lost = Period.term(days: days)
    return Term(
      zh: "扣除 \(stretch.from) 至 \(last)，在期限内的 \(lost.zh)；\(stretch.to) 起恢复计算（惯例）",
      en: "\(stretch.from) to \(last) is taken out, \(lost.en) of it within the period; it counts "
        + "again from \(stretch.to) (by convention)")
  }
}
