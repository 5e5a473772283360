package import FuyiCore
package import FuyiLaw

extension Refusal.Reason {
  /// The states in which an action is open, or those in which it is not where they are fewer.
  static func open(_ action: Action, in states: [CaseState]) -> Term {
    let name = action.term.quoted
    let open = CaseState.allCases.filter(states.contains)
    let shut = CaseState.allCases.filter { !states.contains($0) }
    guard !open.isEmpty else {
      return Term(
        zh: "现行程序中没有\(name.zh)。", en: "No state of the procedure has \(name.en).")
    }
    guard open.count <= shut.count else {
      let states = shut.map(\.term).quoted
      return Term(
        zh: "\(name.zh)只能在\(states.zh)以外的状态下办理。",
        en: "\(name.en) is open unless a case is \(states.en).")
    }
    let states = open.map(\.term).quoted
    return Term(
      zh: "\(name.zh)只能在\(states.zh)状态下办理。",
      en: "\(name.en) is open where a case is \(states.en).")
  }

  /// What a missing fact takes: the action's own grounds where it asks for one, else by its form.
  static func expectation(of name: FactName, for action: Action) -> Term {
    let grounds: [Term]
    switch (name, action) {
    case (.ground, .suspend): grounds = SuspensionGround.allCases.map(\.entry)
    case (.ground, .terminate): grounds = TerminationGround.allCases.map(\.entry)
    default: return name.form.expectation
    }
    return Term(zh: "下列之一：", en: "one of ") + grounds.listed
  }

  /// A fact that does not belong here, and the options that do.
  static func unexpected(_ name: FactName, takes: [FactName]) -> Term {
    let option = name.option
    let options = takes.map { "--\($0.code)" }
    guard !options.isEmpty else {
      return Term(
        zh: "这里不能填 \(option.zh)，也不带其他选项。",
        en: "\(option.en) does not belong here, nor does any other option.")
    }
    return Term(
      zh: "这里不能填 \(option.zh)；可以填：\(options.joined(separator: "、"))。",
      en: "\(option.en) does not belong here; these do: \(options.joined(separator: ", ")).")
  }

  /// More than the law allows in all, and how much is left.
  static func overLimit(_ name: FactName, asked: Int, used: Int, limit: Int) -> Term {
    let option = name.option
    let left = limit - used
    let sum = Term(
      zh: "\(option.zh)为 \(asked)，此前已用 \(used)，合计超过上限 \(limit)；",
      en: "\(option.en) is \(asked) and \(used) were used before, together over the limit of "
        + "\(limit); ")
    return sum
      + (left > 0
        ? Term(zh: "最多还可填 \(left)。", en: "at most \(left) are left.")
        : Term(zh: "已无余额。", en: "none are left."))
  }

  /// A party that the case does not have, or that is not waited for here.
  static func unknownParty(_ given: String, known: [String]) -> Term {
    let parties = known.map(Party.entry).listed
    let unknown = Term(
      zh: "没有可填的当事人\(given.given)；", en: "\(given.given) is no party to be named here; ")
    guard !known.isEmpty else {
      return unknown + Term(zh: "已无当事人可填。", en: "there is none left to name.")
    }
    let listed = unknown + Term(zh: "可填：\(parties.zh)。", en: "these are: \(parties.en).")
    guard let meant = nearest(given, among: known), meant != given else { return listed }
    return listed + Term(zh: "是否指 \(meant)？", en: " Did you mean \(meant)?")
  }
}

extension Party {
  /// A party's code with what it stands for: applicant-2（申请人2）.
  static func entry(code: String) -> Term {
    let shown = code.printable
    let brackets = role(code: code)?.inBrackets.zh ?? ""
    return Term(zh: shown + brackets, en: shown)
  }

  /// What a party's code stands for: 申请人2, `applicant 2`; a number is a letter's place; the code
  /// itself where it is neither.
  package static func term(code: String) -> Term {
    if let place = Int(code) { return Term(zh: "第\(place)份", en: "letter \(place)") }
    return role(code: code) ?? Term(zh: code.printable, en: code.printable)
  }

  private static func role(code: String) -> Term? {
    for role in PartyRole.allCases {
      let name = role.term
      if code == role.code { return name }
      guard code.hasPrefix(role.code + "-"), let ordinal = Int(code.dropFirst(role.code.count + 1))
      else { continue }
      return Term(zh: "\(name.zh)\(ordinal)", en: "\(name.en) \(ordinal)")
    }
    return nil
  }
}
