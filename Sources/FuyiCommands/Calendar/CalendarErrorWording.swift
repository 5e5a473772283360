public import FuyiKit
import FuyiLaw
public import FuyiWording

extension CalendarLoadError: Worded {
  /// Which year is not loaded, why, and what to do.
  public func text(in language: Language) -> String { wording.text(in: language) }

  private var wording: Term {
    switch self {
    case .officialAlready(let years):
      let shown = Set(years).yearRanges
      return Term(
        zh: "\(shown) 年已有正式的放假安排，不能再以推算代替，日历未作改动。"
          + "请从文件中去掉；确为正式安排的，不加 --projected。",
        en: "There are official holidays of \(shown) already, which a projection cannot replace; "
          + "the calendar is unchanged. Leave the year out, or leave --projected out where the list "
          + "is official.")
    case .incomplete(let years):
      let lines = years.map(\.wording)
      return Term(
        zh: "放假安排不完整，日历未作改动：\n" + lines.map { "  " + $0.zh }.joined(separator: "\n")
          + "\n文件所列的每一年都取代该年此前的安排，须列出全年。只为调整上年末几日的，把这几日并入上年的全部安排"
          + "（fuyi calendar list 上年 --format csv）再载入；确认无误的，加 --incomplete。",
        en: "The list is not whole; the calendar is unchanged:\n"
          + lines.map { "  " + $0.en }.joined(separator: "\n")
          + "\nEach year of a list stands in place of what was known of it, so it has to be all of "
          + "the year. To change the last days of a year before, put them into that year's whole "
          + "list (fuyi calendar list YEAR --format csv) and load that. Where it is right as it is, "
          + "add --incomplete.")
    }
  }
}

extension IncompleteYear {
  fileprivate var wording: Term {
    let lacks = shortfalls.map(\.wording)
    return Term(
      zh: "\(year) 年（列出 \(days) 日）：" + lacks.map(\.zh).joined(separator: "；"),
      en: "\(year) (\(days) days listed): " + lacks.map(\.en).joined(separator: "; "))
  }
}

extension YearShortfall {
  fileprivate var wording: Term {
    switch self {
    case .festival(let name, let found, let least):
      let english = RestReason.festival(name).text(in: .en)
      return found == 0
        ? Term(zh: "没有\(name)", en: "no \(english)")
        : Term(
          zh: "\(name)只有 \(found) 日，应不少于 \(least) 日",
          en: "\(english) has \(found) days off, not \(least) or more")
    case .fewDaysOff(let found, let least):
      return Term(
        zh: "周一至周五的放假日减去调休上班日为 \(found) 日，应不少于 \(least) 日，放假日可能有遗漏",
        en: "the weekdays off less the make-up days come to \(found), not \(least) or more; days "
          + "off may have been left out")
    case .fewMakeUpDays(let found, let most):
      return Term(
        zh: "周一至周五的放假日减去调休上班日为 \(found) 日，应不多于 \(most) 日，调休上班日可能有遗漏",
        en:
          "the weekdays off less the make-up days come to \(found), not \(most) or fewer; make-up "
          + "days may have been left out")
    }
  }
}
