package import FuyiCore
package import FuyiLaw

extension Refusal.Reason {
  /// Why an action is refused and what would do, in one or two sentences.
  package func wording(refusing action: Action) -> Term {
    switch self {
    case .notInThisState(let states): return Self.open(action, in: states)
    case .conditionFails(let condition):
      let term = condition.term
      return Term(zh: "本案不具备的条件：\(term.zh)。", en: "This has to be so and is not: \(term.en).")
    case .byLawOnly:
      return Term(
        zh: "期限届满时依法自动发生，不由人办理。",
        en: "The law does it by itself when the period ends; nobody can do it.")
    case .alreadyRegistered:
      return Term(
        zh: "本案已经登记，不能重复登记；另有申请的，另行登记为新案。",
        en: "The case is registered already; register another application as a case of its own.")
    case .missing(let name):
      let (option, expected) = (name.option, Self.expectation(of: name, for: action))
      return Term(
        zh: "缺少 \(option.zh)；应填\(expected.zh)。", en: "\(option.en) is missing; give \(expected.en)."
      )
    case .missingOneOf(let names):
      let options = names.map(\.option)
      return Term(
        zh: "缺少 \(options.joinedByOr.zh)；至少填一项。",
        en: "\(options.joinedByOr.en) is missing; give at least one.")
    case .unexpected(let name, let takes): return Self.unexpected(name, takes: takes)
    case .beforeHistory(let day, let last, let sequence):
      return Self.beforeHistory(day, last: last, sequence: sequence)
    case .afterToday(let name, let day, let today):
      let option = name.option
      return Term(
        zh: "\(option.zh)为 \(day)，晚于今天 \(today)；尚未发生的事不能记录。",
        en: "\(option.en) is \(day), after today, \(today); what has not happened is not recorded.")
    case .tooEarly(let name, let day, let earliest):
      let option = name.option
      return Term(
        zh: "\(option.zh)为 \(day)，过早；应填 \(earliest) 或者以后。",
        en: "\(option.en) is \(day), too early; give \(earliest) or later.")
    case .tooLate(let name, let day, let latest):
      let option = name.option
      return Term(
        zh: "\(option.zh)为 \(day)，过晚；应填 \(latest) 或者以前。",
        en: "\(option.en) is \(day), too late; give \(latest) or earlier.")
    case .periodOver(let clock, let day, let due):
      return Term(
        zh: "\(clock.term.zh)已于 \(due) 届满，\(day) 已在期限之外；须在届满之日或者以前办理。",
        en:
          "The period “\(clock.term.en)” ended on \(due) and \(day) is after it; it could be done "
          + "up to its end.")
    case .overLimit(let name, let asked, let used, let limit):
      return Self.overLimit(name, asked: asked, used: used, limit: limit)
    case .outOfRange(let name, let number, let allowed):
      let (option, bounds) = (name.option, (allowed.lowerBound, allowed.upperBound))
      return Term(
        zh: "\(option.zh)为 \(number)；应填 \(bounds.0) 至 \(bounds.1)。",
        en: "\(option.en) is \(number); give \(bounds.0) to \(bounds.1).")
    case .wrongValue(let name):
      let (option, wanted) = (name.option, name.form.expectation)
      return Term(
        zh: "\(option.zh)的值不对；\(wanted.zh)。",
        en: "The value of \(option.en) is wrong: \(wanted.en).")
    case .groundNotOpen(let ground, let suspension):
      return Self.notOpen(ground, suspendedUnder: suspension)
    case .causeWithoutWithdrawal(let ground): return Self.causeWithout(ground)
    case .notBeside(let name, let allowed):
      let (option, beside) = (name.option, allowed.map(\.entry).listed)
      return Term(
        zh: "\(option.zh)须与下列决定类型之一并用：\(beside.zh)。",
        en: "\(option.en) may stand only beside one of these dispositions: \(beside.en).")
    case .simplifiedNotOpen(let basis): return Self.notOpen(basis)
    case .unknownParty(let given, let known): return Self.unknownParty(given, known: known)
    case .alreadyServed(let recipient):
      let party = Party.entry(code: recipient)
      return Term(
        zh: "已向 \(party.zh)送达，不再重复送达；请从受送达人中去掉。",
        en: "\(party.en) has been served already; leave that recipient out.")
    case .notLastSignature(let day, let last):
      let option = FactName?.none.option
      return Term(
        zh: "\(option.zh)为 \(day)，不是最后一次签字、盖章之日；应填 \(last)。",
        en: "\(option.en) is \(day), not the day of the last signature or seal; give \(last).")
    case .joinedToItself:
      let option = FactName.with.option
      return Term(
        zh: "案件不能与自身并案；\(option.zh)请填另一案件。",
        en: "A case cannot be joined with itself; give another one as \(option.en).")
    }
  }

  private static func beforeHistory(_ day: CivilDate, last: CivilDate, sequence: Int) -> Term {
    let (option, record) = (FactName?.none.option, ReplayRefusal.record(sequence))
    return Term(
      zh: "\(option.zh)为 \(day)，早于\(record.zh)的日期 \(last)；应填 \(last) 或者以后，"
        + "漏记的事项用补记更正。",
      en:
        "\(option.en) is \(day), before \(record.en) of \(last); give \(last) or later, or put in "
        + "what was forgotten by correcting the record.")
  }
}
