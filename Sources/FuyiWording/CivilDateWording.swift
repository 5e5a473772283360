public import FuyiLaw

extension CivilDateError: Worded {
  /// What was given, what a day has to be, and how to write it.
  public func text(in language: Language) -> String { wording.text(in: language) }

  /// The sentence in both languages.
  var wording: Term {
    switch self {
    case .malformed(let text):
      return Term(
        zh: "\(text.given)不是日期；应按年、月、日写足十个字符，如 2025-03-03。",
        en: "\(text.given) is not a day; write year, month and day in ten characters, "
          + "such as 2025-03-03.")
    case .yearOutOfRange(let year):
      let (first, last) = (CivilDate.years.lowerBound, CivilDate.years.upperBound)
      return Term(
        zh: "年份 \(year) 超出范围；应在 \(first) 年至 \(last) 年之间。",
        en: "The year \(year) is out of range; give one from \(first) to \(last).")
    case .monthOutOfRange(let month):
      return Term(
        zh: "没有 \(month) 月；月份应为 01 至 12。",
        en: "There is no month \(month); give one from 01 to 12.")
    case .dayOutOfRange(let day, let month, let year, let last):
      return Term(
        zh: "\(year) 年 \(month) 月没有 \(day) 日；该月最后一日是 \(last) 日。",
        en: "Month \(month) of \(year) has no day \(day); its last day is \(last).")
    }
  }
}

extension Weekday {
  /// What the day of the week is called.
  package var term: Term {
    switch self {
    case .monday: Term(zh: "周一", en: "Monday")
    case .tuesday: Term(zh: "周二", en: "Tuesday")
    case .wednesday: Term(zh: "周三", en: "Wednesday")
    case .thursday: Term(zh: "周四", en: "Thursday")
    case .friday: Term(zh: "周五", en: "Friday")
    case .saturday: Term(zh: "周六", en: "Saturday")
    case .sunday: Term(zh: "周日", en: "Sunday")
    }
  }
}

extension CivilDate {
  /// The day with its weekday: 2025-03-03（周一）.
  var withWeekday: Term {
    Term(zh: "\(self)（\(weekday.term.zh)）", en: "\(self) (\(weekday.term.en))")
  }
}
