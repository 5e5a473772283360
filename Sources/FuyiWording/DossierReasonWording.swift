package import FuyiCore
package import FuyiLaw

extension DossierRefusal.Reason {
  /// Why a step is refused and what would do, in one or two sentences.
  package var wording: Term {
    switch self {
    case .facts(let reason): return reason.wording(refusing: .register)
    case .notInThisState(let states):
      let open = states.map(\.term).quoted
      return states.isEmpty
        ? Term(zh: "此类记录没有这一步骤。", en: "This kind of record has no such step.")
        : Term(zh: "只能在\(open.zh)状态下办理。", en: "It is open where the record is \(open.en).")
    case .exactlyOne(let names):
      let options = names.map(\.option).joinedByOr
      return Term(zh: "\(options.zh)须填且只填一项。", en: "Give exactly one of \(options.en).")
    case .resultNotOpen(let result, let allowed):
      let others = allowed.map(\.entry).listed
      return Term(
        zh: "“\(result.term.zh)”不是该事项的结果；可填：\(others.zh)。",
        en: "“\(result.term.en)” is no result of such an item; these are: \(others.en).")
    case .notCorrected(let number):
      return Term(
        zh: "\(number) 没有被纠错（撤销、变更、确认违法等，或者自行改正），不能标注。",
        en: "The act in \(number) has not been corrected, so there is no defect to mark.")
    case .wroteToCase(let number, let sequence):
      return Term(
        zh: "该步骤同时在案件 \(number) 中记录为第 \(sequence) 条，更正日期或者这些内容会使两处不一致；"
          + "请撤销（annul）该步骤后重新办理，案件中的记录随之撤销。",
        en:
          "The step also wrote record \(sequence) of \(number), which would say something else then. "
          + "Annul the step, which takes that record out too, and do it anew.")
    case .caseNotAtStage(let stage, let number, let state):
      return Term(
        zh: "\(number) 现为“\(state.term.zh)”，不能作\(stage.term.zh)。",
        en: "\(number) is \(state.term.en); a mediation \(stage.term.en) is not open.")
    case .caseOlder(let number, let filedOn):
      return Term(
        zh: "\(number) 已于 \(filedOn) 收到，早于本记录，不会由其转来。",
        en: "\(number) was filed on \(filedOn), before this record; it cannot have come of it.")
    case .notIssuedBefore(let letter, let first):
      return Term(
        zh: "\(letter.term.zh)自 \(first) 起才有，此前不能制发。",
        en: "There is no \(letter.term.en) before \(first).")
    case .copiedToAddressee(let agency):
      return Term(
        zh: "\(agency) 既是受文机关又是抄送机关；请从抄送中去掉。",
        en: "\(agency) is the addressee and gets a copy too; leave it out of the copies.")
    case .alreadyReceived(let day):
      return Term(
        zh: "已于 \(day) 签收；日期有误的，请更正该条记录。",
        en: "It was received on \(day); if that is wrong, correct the record.")
    case .notOverdue(let due):
      guard let due else {
        return Term(zh: "该函没有办复期限。", en: "No reply to this letter is due.")
      }
      return Term(
        zh: "办复期限为 \(due)，尚未逾期；逾期后才能升级。",
        en: "The reply is due on \(due) and not overdue; a letter is escalated after that.")
    case .noHigherRung(let letter):
      return Term(
        zh: "\(letter.term.zh)之上没有更高一级的函。",
        en: "The ladder has nothing above a \(letter.term.en).")
    case .notAHigherRung(let letter, let than):
      return Term(
        zh: "\(letter.term.zh)不高于\(than.term.zh)，不能由其升级。",
        en: "A \(letter.term.en) does not stand above a \(than.term.en).")
    case .skips(let rungs):
      let left = rungs.map(\.term).quoted
      return Term(
        zh: "越过了\(left.zh)；越级须用 --reason 说明理由。",
        en: "That leaves out \(left.en); say why with --reason.")
    case .notASignatory(let given, let known):
      let others = known.map(Party.entry).listed
      return Term(
        zh: "\(given.given)不是须签字的人；须签字的有：\(others.zh)。",
        en: "\(given.given) does not sign this statement; these do: \(others.en).")
    case .alreadySigned(let given, let day):
      let party = Party.entry(code: given)
      return Term(
        zh: "\(party.zh)已于 \(day) 签字。", en: "\(party.en) signed on \(day) already.")
    case .alreadySealed(let day):
      return Term(zh: "已于 \(day) 盖章。", en: "It was sealed on \(day) already.")
    case .noEarlierInstance(let instance):
      return Term(
        zh: "\(instance.term.zh)须以已审结的前一审级为基础；--suit 所指的应诉案件尚未审结。",
        en: "A suit in \(instance.term.en) follows one that has ended; that of --suit has not.")
    case .notADefendant(let given, let known):
      return Term(
        zh: "\(given.given)不是本案被告机关；被告机关有：\(known.joined(separator: "、"))。",
        en: "\(given.given) is no defendant here; these are: \(known.joined(separator: ", ")).")
    case .notBesideHead(let name, let head):
      let option = name.option
      return Term(
        zh: "“\(head.term.zh)”时不填 \(option.zh)。",
        en: "\(option.en) does not stand beside “\(head.term.en)”.")
    case .outcomeNotOpen(let outcome, let instance):
      return Term(
        zh: "\(instance.term.zh)没有“\(outcome.term.zh)”这种结果。",
        en: "No court of \(instance.term.en) ends a suit with “\(outcome.term.en)”.")
    case .notAppealable(let instance, let outcome):
      let name = outcome?.term ?? Term(zh: "未审结", en: "not ended")
      return Term(
        zh: "\(instance.term.zh)“\(name.zh)”不能上诉。",
        en: "There is no appeal in \(instance.term.en) against “\(name.en)”.")
    }
  }
}
