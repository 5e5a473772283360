public import FuyiLaw

extension RecordColumn {
  /// What the column is called of the records of a set, in both languages.
  ///
  /// A day that ends a review is a conclusion, one that ends a suit a judgment.
  public func term(in set: RecordSet) -> Term {
    switch self {
    case .authority: Term(zh: "复议机关", en: "reconsideration authority")
    case .region: Term(zh: "区域", en: "region")
    case .respondent: set.respondentTerm
    case .field: Term(zh: "管理领域", en: "field of administration")
    case .kind: Term(zh: "复议事项", en: "kind of act")
    case .channel: Term(zh: "申请渠道", en: "channel")
    case .handler: Term(zh: "承办人", en: "handler")
    case .filedOn: Term(zh: "申请日", en: "day of filing")
    case .filingOutcome: Term(zh: "申请处理结果", en: "outcome of the filing")
    case .filingEndedOn: Term(zh: "申请处理日", en: "day on which the filing was dealt with")
    case .lapseOn:
      Term(
        zh: "审查或者补正期限届满日", en: "last day to examine the filing or to complete its papers")
    case .lapseOutcome:
      Term(zh: "期限届满后的法定结果", en: "outcome that the law then gives it")
    case .opening: Term(zh: "立案方式", en: "way of opening")
    case .openedOn: set.openingTerm
    case .isImplied: Term(zh: "是否由法律推定而尚未登记", en: "whether it is implied by law")
    case .closedOn: set.closingTerm
    case .closing: Term(zh: "结案方式", en: "way of closing")
    case .outcome: set.outcomeTerm
    case .dueOn: set.dueTerm
    case .hasRulebook: Term(zh: "是否适用期限规则", en: "whether a rulebook applies")
    case .servedOn: Term(zh: "送达完成日", en: "day on which the last party was served")
    case .sueUntil: Term(zh: "起诉期限届满日", en: "last day to sue")
    case .suedOn: Term(zh: "首次起诉日", en: "day of the first suit")
    case .petitionedOn: Term(zh: "首次信访日", en: "day of the first petition")
    case .variety: set.varietyTerm
    case .venue: Term(zh: "调解场所", en: "venue")
    case .point: Term(zh: "接收点", en: "reception point")
    case .area: Term(zh: "联动领域", en: "area of cooperation")
    case .isHard: Term(zh: "是否疑难", en: "whether it is a hard case")
    case .isJoint: Term(zh: "是否多单位协同", en: "whether bodies took part together")
    case .doneOn: set.doingTerm
    case .hearingOn: Term(zh: "首次开庭日", en: "day of the first hearing")
    case .head: Term(zh: "负责人出庭情况", en: "appearance of the agency's head")
    case .spoke: Term(zh: "负责人是否发声", en: "whether the head spoke")
    }
  }
}

extension RecordSet {
  fileprivate var respondentTerm: Term {
    switch self {
    case .filings, .reviews, .duties, .opinions: Term(zh: "被申请人", en: "respondent")
    case .letters: Term(zh: "受文机关", en: "addressee")
    case .suits, .appearances: Term(zh: "被告机关", en: "defendant")
    case .consultations, .petitions, .mediations, .coordination, .defects:
      Term(zh: "行政机关", en: "agency")
    }
  }

  fileprivate var openingTerm: Term {
    switch self {
    case .filings, .reviews, .duties, .opinions: Term(zh: "立案日", en: "day of opening")
    case .consultations, .petitions, .coordination:
      Term(zh: "登记日", en: "day of registration")
    case .mediations: Term(zh: "调解启动日", en: "day on which the mediation was opened")
    case .letters: Term(zh: "制发日", en: "day of issue")
    case .suits, .appearances:
      Term(
        zh: "法院立案日（未载明的为登记日）", en: "day of docketing (of registration where none is stated)")
    case .defects: Term(zh: "标注日", en: "day of marking")
    }
  }

  fileprivate var closingTerm: Term {
    switch self {
    case .filings, .reviews, .duties, .opinions: Term(zh: "结案日", en: "day of closing")
    case .mediations: Term(zh: "调解结束日", en: "day on which the mediation ended")
    case .suits, .appearances: Term(zh: "审结日", en: "day on which the court ended the suit")
    case .consultations, .petitions, .letters, .coordination, .defects:
      Term(zh: "办理结果日", en: "day of the result")
    }
  }

  fileprivate var outcomeTerm: Term {
    switch self {
    case .filings, .reviews, .duties, .opinions: Term(zh: "审理结果", en: "outcome")
    case .consultations: Term(zh: "咨询结果", en: "result of the consultation")
    case .mediations: Term(zh: "调解结果", en: "result of the mediation")
    case .suits, .appearances: Term(zh: "应诉结果", en: "outcome for the agency")
    case .petitions, .letters, .coordination, .defects: Term(zh: "办理结果", en: "result")
    }
  }

  fileprivate var dueTerm: Term {
    switch self {
    case .reviews: Term(zh: "审理期限届满日", en: "last day to conclude")
    case .duties, .mediations: Term(zh: "履行期限届满日", en: "last day to perform")
    case .opinions: Term(zh: "反馈期限届满日", en: "last day to report back")
    case .letters: Term(zh: "办复截止日", en: "last day to reply")
    case .filings, .consultations, .petitions, .suits, .coordination, .defects, .appearances:
      Term(zh: "期限届满日", en: "last day")
    }
  }

  fileprivate var doingTerm: Term {
    switch self {
    case .duties, .mediations: Term(zh: "履行日", en: "day of performance")
    case .opinions: Term(zh: "反馈日", en: "day of the report")
    case .letters: Term(zh: "办复日", en: "day of the reply")
    case .filings, .reviews, .consultations, .petitions, .suits, .coordination, .defects,
      .appearances:
      Term(zh: "完成日", en: "day on which it was done")
    }
  }

  fileprivate var varietyTerm: Term {
    switch self {
    case .duties: Term(zh: "义务种类", en: "kind of duty")
    case .petitions: Term(zh: "信访来源", en: "origin")
    case .mediations: Term(zh: "调解阶段", en: "stage")
    case .letters: Term(zh: "函件种类", en: "kind of letter")
    case .suits, .appearances: Term(zh: "审级", en: "instance")
    case .coordination: Term(zh: "协调联动类别", en: "kind of coordination")
    case .defects: Term(zh: "违法点或者瑕疵", en: "violation or flaw")
    case .filings, .reviews, .opinions, .consultations: Term(zh: "种类", en: "variety")
    }
  }
}
