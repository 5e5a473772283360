import FuyiCore
import FuyiLaw

extension Refusal.Reason {
  /// A ground of termination that the case's suspension, or its want of one, does not open.
  static func notOpen(
    _ ground: TerminationGround, suspendedUnder suspension: SuspensionGround?
  ) -> Term {
    let name = Self.item(ground.rawValue, ground.term)
    let refused =
      if let suspension = suspension.map({ Self.item($0.rawValue, $0.term) }) {
        Term(
          zh: "案件因\(suspension.zh)中止，不能以\(name.zh)终止；",
          en: "The case is suspended under \(suspension.en) and cannot be terminated under "
            + "\(name.en); ")
      } else {
        Term(
          zh: "案件未中止，不能以\(name.zh)终止；",
          en: "The case is not suspended and cannot be terminated under \(name.en); ")
      }
    guard ground == .suspendedSixtyDays else {
      return refused
        + Term(
          zh: "请先恢复审理，或者改填与中止事由相应的终止事由。",
          en: "resume it first, or give the ground that answers the suspension.")
    }
    let open = SuspensionGround.allCases.filter(\.endsAfterSixtyDays)
      .map { Self.item($0.rawValue, $0.term) }.listed
    return refused
      + Term(
        zh: "该项限于因下列事由中止满六十日的案件：\(open.zh)。",
        en: "that ground is for cases suspended for 60 days under \(open.en).")
  }

  /// A cause of withdrawal given with a termination that is none.
  static func causeWithout(_ ground: TerminationGround) -> Term {
    let option = FactName.after.option
    let withdrawal = TerminationGround.withdrawalAllowed
    let (given, needed) = (
      Self.item(ground.rawValue, ground.term), Self.item(withdrawal.rawValue, withdrawal.term)
    )
    return Term(
      zh: "\(option.zh)只用于以\(needed.zh)终止的案件，本次事由是\(given.zh)；"
        + "请去掉该选项，或者改填事由。",
      en: "\(option.en) is for a termination under \(needed.en) and the ground is \(given.en); "
        + "leave it out or give the other ground.")
  }

  /// A reason for the simplified procedure that the registration does not bear out.
  static func notOpen(_ basis: SimplifiedBasis) -> Term {
    let (name, kind) = (basis.entry, FactName.kind.option)
    let asks =
      switch basis {
      case .information:
        Term(
          zh: "登记的\(kind.zh)须为 \(ActKind.information.entry.zh)",
          en: "\(kind.en) would have to be \(ActKind.information.entry.en)")
      case .warning:
        Term(
          zh: "登记的\(kind.zh)须为 \(ActKind.penalty.entry.zh)",
          en: "\(kind.en) would have to be \(ActKind.penalty.entry.en)")
      case .smallSum:
        Term(
          zh: "登记的\(FactName.amount.option.zh)超过该款额，或者未登记",
          en: "\(FactName.amount.option.en) is above that sum, or not stated")
      case .onSpot, .consent:
        Term(zh: "登记的内容与之不符", en: "the registration says otherwise")
      }
    return Term(
      zh: "本案不符合简易程序的适用情形 \(name.zh)：\(asks.zh)。请改填其他情形，或者适用普通程序。",
      en: "The simplified procedure is not open for the reason \(name.en): \(asks.en). Give "
        + "another reason or follow the ordinary procedure.")
  }

  /// An item of an article with what it says: 第（六）项“调解、和解”.
  private static func item(_ number: Int, _ term: Term) -> Term {
    Term(
      zh: "第（\(chineseNumeral(number))）项\(term.quoted.zh)", en: "item \(number), \(term.quoted.en)")
  }
}
