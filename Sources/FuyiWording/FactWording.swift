public import FuyiCore
import FuyiLaw

extension FactError: Worded {
  /// The option, what was given, what it takes, and what to do.
  public func text(in language: Language) -> String { wording.text(in: language) }

  private var wording: Term {
    switch self {
    case .notANumber(let name, let given, let range):
      return Self.wrong(name, given, FactForm.number(range).expectation)
    case .notMoney(let name, let given): return Self.wrong(name, given, name.form.expectation)
    case .notADay(let name, let error):
      let option = name.option
      return Term(zh: "\(option.zh)：", en: "\(option.en): ") + error.wording
    case .notAChoice(let name, let given):
      let wrong = Self.wrong(name, given, name.form.expectation)
      guard let meant = name.form.choice(near: given)?.entry else { return wrong }
      return wrong + Term(zh: "是否指 \(meant.zh)？", en: " Did you mean \(meant.en)?")
    case .repeated(let name):
      let option = name.option
      guard case .choices = name.form else {
        return Term(
          zh: "\(option.zh)重复；只能填一次，请留下一个值。",
          en: "\(option.en) is given more than once; leave one value.")
      }
      return Term(
        zh: "\(option.zh)有重复的值；每个值只填一次，请删去重复的。",
        en: "\(option.en) has a value twice; give each once.")
    case .empty(let name):
      let (option, expected) = (name.option, name.form.expectation)
      return Term(
        zh: "\(option.zh)没有值；应填\(expected.zh)。",
        en: "\(option.en) has no value; give \(expected.en).")
    case .notAFlag(let name, let given):
      let option = name.option
      return Term(
        zh: "\(option.zh)不带值，却给了\(given.given)；只写 --\(name.code) 即可。",
        en: "\(option.en) takes no value and was given \(given.given); write --\(name.code) alone.")
    case .controlCharacter(let name):
      let option = name.option
      return Term(
        zh: "\(option.zh)含有换行、制表等控制字符；请删去后重填。",
        en: "\(option.en) has a control character in it, such as a line end or a tab; take it out.")
    case .notAnIdentity(let name, let fault):
      let (option, what) = (name.option, fault.wording)
      return Term(
        zh: "\(option.zh)有误：\(what.zh)未作记录。",
        en: "\(option.en) is wrong: \(what.en) Nothing was recorded.")
    }
  }

  private static func wrong(_ name: FactName, _ given: String, _ expected: Term) -> Term {
    let option = name.option
    return Term(
      zh: "\(option.zh)的值\(given.given)不对；应填\(expected.zh)。",
      en: "\(option.en) is \(given.given); give \(expected.en).")
  }
}

extension FactName {
  /// The option as it is typed, with what it stands for: --act-date（行政行为作出日）.
  var option: Term {
    Term(zh: "--\(code)\(term.inBrackets.zh)", en: "--\(code) \(term.inBrackets.en)")
  }
}

extension FactName? {
  /// The option of a fact, or of the action's own day.
  var option: Term {
    self?.option ?? Term(zh: "--on（办理日）", en: "--on (the day of the action)")
  }
}

extension FactForm {
  /// What to type, behind 应填 and `give`.
  var expectation: Term {
    switch self {
    case .number(let range):
      Term(
        zh: " \(range.lowerBound) 至 \(range.upperBound) 的整数",
        en: "a whole number from \(range.lowerBound) to \(range.upperBound)")
    case .money: Term(zh: "以元计的金额，最多两位小数", en: "a sum in yuan with at most two decimals")
    case .day: Term(zh: "日期，如 2025-03-03", en: "a day, such as 2025-03-03")
    case .choice(let choices):
      Term(zh: "下列之一：", en: "one of ") + choices.all.map(\.entry).listed
    case .choices(let choices):
      Term(zh: "下列一项或者数项：", en: "one or more of ") + choices.all.map(\.entry).listed
    case .reference(let kind):
      Term(zh: "\(kind.term.zh)的代码、编号或者名称", en: "the code, number or name: \(kind.term.en)")
    case .references(let kind):
      Term(
        zh: "一个或者数个\(kind.term.zh)的代码、编号或者名称",
        en: "one or more codes, numbers or names: \(kind.term.en)")
    case .label, .text: Term(zh: "文字，不得为空", en: "a text that is not blank")
    case .labels, .texts: Term(zh: "一项或者数项文字，不得为空", en: "one or more texts, none blank")
    case .flag: Term(zh: "选项本身，不带值", en: "the option alone, without a value")
    }
  }

  /// The choice that was most likely meant, by code or by term in either language.
  func choice(near given: String) -> FactForm.Choice? {
    switch self {
    case .choice(let choices), .choices(let choices):
      let names = choices.all.flatMap { [$0.code, $0.term.zh, $0.term.en] }
      let name = nearest(given, among: names)
      return choices.all.first { [$0.code, $0.term.zh, $0.term.en].contains(name) }
    case .number, .money, .day, .reference, .references, .label, .labels, .text, .texts, .flag:
      return nil
    }
  }
}
