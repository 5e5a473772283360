public import FuyiLaw

extension RecordSet: Named {
  /// What its records are called, in both languages.
  public var term: Term {
    switch self {
    case .filings: Term(zh: "复议申请", en: "filings")
    case .reviews: Term(zh: "案件审理", en: "reviews")
    case .duties: Term(zh: "履行义务", en: "duties")
    case .opinions: Term(zh: "行政复议意见书", en: "opinion letters of cases")
    case .consultations: Term(zh: "复议咨询", en: "consultations")
    case .petitions: Term(zh: "信访衔接", en: "petitions")
    case .mediations: Term(zh: "调解", en: "mediations")
    case .letters: Term(zh: "函件", en: "letters")
    case .suits: Term(zh: "应诉案件", en: "suits")
    case .coordination: Term(zh: "协调联动", en: "items of coordination")
    case .defects: Term(zh: "违法点与瑕疵", en: "defects")
    case .appearances: Term(zh: "被告应诉", en: "defendants in court")
    }
  }

  /// The columns that its records can have a value in, in the order of ``RecordColumn``.
  public var columns: [RecordColumn] {
    let ofCases: [RecordColumn] = [
      .authority, .region, .respondent, .field, .kind, .channel, .handler,
    ]
    let ofDossiers: [RecordColumn] = [
      .region, .respondent, .field, .kind, .openedOn, .closedOn, .outcome,
    ]
    return switch self {
    case .filings: ofCases + [.filedOn, .filingOutcome, .filingEndedOn, .lapseOn, .lapseOutcome]
    case .reviews:
      ofCases + [
        .opening, .openedOn, .isImplied, .closedOn, .closing, .outcome, .dueOn, .hasRulebook,
        .servedOn, .sueUntil, .suedOn, .petitionedOn,
      ]
    case .duties: ofCases + [.dueOn, .variety, .doneOn]
    case .opinions: ofCases + [.dueOn, .doneOn]
    case .consultations: ofDossiers + [.point]
    case .petitions: ofDossiers + [.variety]
    case .mediations: ofDossiers + [.dueOn, .variety, .venue, .isJoint, .doneOn]
    case .letters: ofDossiers + [.dueOn, .variety, .doneOn]
    case .suits: ofDossiers + [.variety]
    case .coordination: ofDossiers + [.variety, .point, .area, .isHard, .isJoint]
    case .defects: [.region, .respondent, .field, .kind, .openedOn, .variety]
    case .appearances: ofDossiers + [.variety, .hearingOn, .head, .spoke]
    }
  }

  /// Whether its records can be open on several days, so that a period can be about all of them.
  public var canBeOpenDuring: Bool { self == .reviews }
}

extension RecordColumn {
  /// The code that definitions and JSON use, such as `closed-on`.
  public var code: String {
    rawValue.reduce(into: "") { code, letter in
      code += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
    }
  }

  /// The column with a code; nil where there is none.
  public init?(code: String) {
    guard let column = Self.allCases.first(where: { $0.code == code }) else { return nil }
    self = column
  }
}
