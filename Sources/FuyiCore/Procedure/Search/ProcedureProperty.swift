public import FuyiLaw

/// What has to be so in every course that a case can take under a table (程序性质).
public enum ProcedureProperty: String, CaseIterable, Named {
  case everyStateReached = "every-state-reached"
  case endReachable = "end-reachable"
  case nothingAfterTheEnd = "nothing-after-the-end"
  case statementSigned = "statement-signed"
  case resumptionFromSuspension = "resumption-from-suspension"
  case extensionWithinLimit = "extension-within-limit"
  case reviewClock = "review-clock"
  case waitingClock = "waiting-clock"
  case copyAndAnswerOwed = "copy-and-answer-owed"
  case answerAfterCopy = "answer-after-copy"
  case serviceOfDocument = "service-of-document"
  case conclusionFromReview = "conclusion-from-review"
  case sixtyDaysOfSuspension = "sixty-days-of-suspension"
  case oneCorrectionNotice = "one-correction-notice"
  case lapseFromItsState = "lapse-from-its-state"
  case stepHasItsCause = "step-has-its-cause"

  /// What has to be so, in both languages.
  public var term: Term {
    switch self {
    case .everyStateReached: Term(zh: "每个状态都能到达", en: "every state is reached")
    case .endReachable:
      Term(zh: "从每个状态都能终结，无须登记作废", en: "from every state an end is reached, without voiding")
    case .nothingAfterTheEnd:
      Term(
        zh: "终结后仅可凭责令重新审理、归档、作废，或者记录、送达",
        en: "after the end: only reopening on an order, filing away, voiding, notes and service")
    case .statementSigned:
      Term(
        zh: "调解书须各方签名并加盖印章，且出自审理",
        en: "a mediation statement has every signature and the seal, and comes from a review")
    case .resumptionFromSuspension:
      Term(zh: "未中止的不得恢复", en: "nothing is resumed that is not suspended")
    case .extensionWithinLimit:
      Term(
        zh: "简易程序不延长，延长累计不超过三十日",
        en: "the simplified procedure is not extended, the ordinary one by 30 days in all at most")
    case .reviewClock:
      Term(
        zh: "审理中审理期限持续计算，中止时停止，结案时终结",
        en: "the review clock runs in a review, stops in a suspension and ends with the review")
    case .waitingClock:
      Term(
        zh: "等待期限的状态，该期限在计算或者停止；审查、补正期限不在其他状态计算",
        en: "a state that waits for a clock has it; those of filing and correction run nowhere else"
      )
    case .copyAndAnswerOwed:
      Term(
        zh: "审理中副本未发送的，发送期限在计算；未答复的，答复期限在计算",
        en: "in a review the copy, then the answer, is owed within a period that runs")
    case .answerAfterCopy:
      Term(zh: "副本发送前无签收、无答复", en: "no receipt and no answer before the copy was sent")
    case .serviceOfDocument:
      Term(
        zh: "无文书则无送达，全部送达后不再送达",
        en: "nothing is served before there is a document, or once all have it")
    case .conclusionFromReview:
      Term(
        zh: "决定、驳回只出自未中止的审理，终止只出自审理",
        en: "a decision or dismissal comes from a review not suspended, a termination from a review"
      )
    case .sixtyDaysOfSuspension:
      Term(
        zh: "以中止满六十日终止的，须依第一、二、四项事由中止且该期限在计算；其他状态不计算该期限",
        en: "a termination for 60 days had that clock, under ground 1, 2 or 4; it runs nowhere else"
      )
    case .oneCorrectionNotice: Term(zh: "补正通知只有一次", en: "there is no second correction notice")
    case .lapseFromItsState:
      Term(
        zh: "视为受理只出自审查，视为放弃只出自补正",
        en: "deemed acceptance comes from the examination, deemed abandonment from the correction")
    case .stepHasItsCause:
      Term(
        zh: "未申请则无不准撤回，未责令则无重作，非简易则无转换，重新审理须有可以重新审理的结案",
        en: "refusing a withdrawal, acting again, switching and reopening each have their cause")
    }
  }

  /// The article that it rests on, or the practice.
  public var source: Source {
    switch self {
    case .everyStateReached:
      .practice(Term(zh: "表中无多余状态", en: "the table has no state for nothing"))
    case .endReachable:
      .practice(Term(zh: "案件均应办结", en: "every case has to come to an end"))
    case .nothingAfterTheEnd: .law(.arl(35))
    case .statementSigned: .law(.arl(73))
    case .resumptionFromSuspension: .law(.arl(39))
    case .extensionWithinLimit, .reviewClock: .law(.arl(62))
    case .waitingClock:
      .practice(Term(zh: "等待均有期限", en: "what is waited for has a period"))
    case .copyAndAnswerOwed, .answerAfterCopy: .law(.arl(48))
    case .serviceOfDocument: .law(.arl(75))
    case .conclusionFromReview: .law(.arl(61))
    case .sixtyDaysOfSuspension: .law(.arl(41, item: 5))
    case .oneCorrectionNotice: .law(.arl(31))
    case .lapseFromItsState: .law(.arl(30))
    case .stepHasItsCause: .law(.arl(35))
    }
  }
}

/// How a table breaks a property (违反).
public enum Breach: Hashable, Sendable {
  /// No course of a case comes to these states.
  case unreached([CaseState])
  /// A shortest sequence of steps that ends with what should not be.
  case path([SearchStep])

  /// The sequence of steps; empty where states are not reached.
  public var path: [SearchStep] {
    switch self {
    case .unreached: []
    case .path(let steps): steps
    }
  }
}
