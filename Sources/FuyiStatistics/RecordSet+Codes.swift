public import FuyiCore
import FuyiLaw

extension RecordSet {
  /// The codes that a column of its records can have; nil where it is a day or where the office's own
  /// lists say which there are (regions, agencies, reception points and the like).
  public func codes(of column: RecordColumn) -> [FactForm.Choice]? {
    switch column {
    case .field: choices(AgencyField.allCases)
    case .kind: choices(ActKind.allCases)
    case .channel: choices(Channel.allCases)
    case .filingOutcome, .lapseOutcome: choices(FilingOutcome.allCases)
    case .opening: choices(Opening.allCases)
    case .closing: Self.closings
    case .outcome: outcomes
    case .variety: varieties
    case .venue: choices(MediationVenue.allCases)
    case .head: choices(HeadPresence.allCases)
    case .isImplied, .hasRulebook, .isHard, .isJoint, .spoke: Self.answers
    case .authority, .region, .respondent, .handler, .point, .area: nil
    case .filedOn, .filingEndedOn, .lapseOn, .openedOn, .closedOn, .dueOn, .servedOn, .sueUntil,
      .suedOn, .petitionedOn, .doneOn, .hearingOn:
      nil
    }
  }

  private func choices(_ values: [any Named]) -> [FactForm.Choice] {
    values.map { FactForm.Choice(code: $0.code, term: $0.term) }
  }

  private static func choice(_ code: String, _ zh: String, _ en: String) -> FactForm.Choice {
    FactForm.Choice(code: code, term: Term(zh: zh, en: en))
  }

  private static let answers = [choice("yes", "是", "yes"), choice("no", "否", "no")]

  private static let closings = [
    choice("decided", "作出复议决定", "decided"), choice("dismissed", "驳回申请", "dismissed"),
    choice("terminated", "终止审理", "terminated"),
    choice("mediated", "以调解书结案", "closed by mediation statement"),
    choice("transferred-out", "移送其他机关", "transferred out"),
  ]

  /// How a review, a suit or another record ended, by the code that it counts by.
  private var outcomes: [FactForm.Choice]? {
    switch self {
    case .reviews:
      choices(Disposition.allCases) + [
        Self.choice("dismissed", "驳回申请", "dismissed"),
        Self.choice(
          "withdrawn-settlement", "和解后撤回而终止", "terminated on a withdrawal after settlement"),
        Self.choice(
          "withdrawn-self-correction", "被申请人改正后撤回而终止",
          "terminated on a withdrawal after self-correction"),
        Self.choice("withdrawn-other", "其他撤回而终止", "terminated on a plain withdrawal"),
        Self.choice("terminated", "因其他法定事由终止", "terminated for another reason of law"),
        Self.choice("mediated", "以调解书结案", "closed by mediation statement"),
        Self.choice("transferred-out", "移送其他机关", "transferred out"),
      ]
    case .consultations:
      choices([
        DossierState.resolved, DossierState.becameCase, DossierState.becamePetition,
        DossierState.withdrawn,
      ])
    case .petitions: choices([DossierState.becameCase, DossierState.sentBack])
    case .mediations:
      [
        Self.choice("statement", "调解书生效", "statement in force"),
        Self.choice("settled", "和解", "settled"),
        Self.choice("partly-settled", "部分和解", "settled in part"),
        Self.choice("failed", "调解不成", "failed"),
        Self.choice("gone-back", "签收前反悔", "gone back on"),
      ]
    case .letters:
      choices([
        DossierState.replied, DossierState.escalated, DossierState.closed, DossierState.withdrawn,
      ])
    case .suits, .appearances: choices(SuitOutcome.allCases)
    case .coordination:
      choices(CoordinationResult.allCases) + [Self.choice("done", "已办理", "done")]
    case .filings, .duties, .opinions, .defects: nil
    }
  }

  /// What sort of their kind its records are.
  private var varieties: [FactForm.Choice]? {
    switch self {
    case .duties:
      [
        Self.choice("performance", "履行决定或者调解书", "to perform"),
        Self.choice("remaking", "重新作出行政行为", "to act again"),
      ]
    case .petitions: choices(PetitionOrigin.allCases)
    case .mediations: choices(MediationStage.allCases)
    case .letters: choices(LetterKind.allCases)
    case .suits, .appearances: choices(CourtInstance.allCases)
    case .coordination: choices(CoordinationKind.allCases)
    case .filings, .reviews, .opinions, .consultations, .defects: nil
    }
  }
}
