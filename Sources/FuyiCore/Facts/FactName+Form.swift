import FuyiLaw

extension FactName {
  /// What values it takes.
  public var form: FactForm {
    switch self {
    case .act, .byLaw, .summary, .competentAuthority, .from, .missing, .reason, .to, .approver,
      .name, .order, .court, .note, .why, .agent:
      .text
    case .address, .applicant, .identity, .phone, .thirdParty: .texts
    case .number, .importedNumber, .petitionNumber, .document, .code, .command, .definition,
      .pattern,
      .title, .titleEnglish:
      .label
    case .plaintiff, .recipient, .markedDays, .erasedWords, .records: .labels
    case .actDate, .handedInOn, .knownOn, .learnedOn, .obstacleFrom, .obstacleTo, .postedOn,
      .acceptedOn,
      .received, .begun, .consentedOn, .notified, .applicantSigned, .respondentSigned, .sealed,
      .thirdPartySigned:
      .day(mayLieAhead: false)
    case .hearingOn, .until, .performBy: .day(mayLieAhead: true)
    case .amount: .money
    case .authority: .reference(.authority)
    case .handler: .reference(.official)
    case .region: .reference(.region)
    case .respondent: .references(.agency)
    case .with: .reference(.caseRecord)
    case .filingDays: .number(1...7300)
    case .serial: .number(1...9_999_999)
    case .year: .number(CivilDate.years)
    case .days: .number(1...365)
    case .reviewDays: .number(1...60)
    case .item, .ground: .number(1...10)
    case .letter: .number(1...99)
    case .party: .number(1...10_000)
    case .target, .before: .number(1...1_000_000)
    case .actAgainWithin, .performWithin: .number(1...3650)
    case .retentionYears: .number(Office.retention)
    case .warnBlue, .warnBlueWorking, .warnRed, .warnRedWorking, .warnYellow, .warnYellowWorking:
      .number(0...365)
    case .immovable, .notTold, .actAgain, .damages, .notCompetent, .partlyMediated, .remedial,
      .suitNotTold:
      .flag
    case .channel: .choice(of: Channel.self)
    case .kind: .choice(of: ActKind.self)
    case .procedure: .choice(of: ReviewProcedure.self)
    case .simplifiedBasis: .choice(of: SimplifiedBasis.self)
    case .finding: .choice(of: DocumentFinding.self)
    case .form: .choice(of: HearingForm.self)
    case .reviewBasis: .choice(of: DocumentReviewBasis.self)
    case .role: .choice(of: PartyRole.self)
    case .after: .choice(of: WithdrawalCause.self)
    case .disposition: .choices(of: Disposition.self)
    case .action: .choice(of: Action.self)
    case .field: .choice(of: AgencyField.self)
    case .level: .choice(of: AgencyLevel.self)
    case .makeUpDays: .choice(of: MakeUpDays.self)
    case .standing: .choice(of: CalendarStanding.self)
    case .suspendedDays: .choice(of: SuspendedDays.self)
    case .absence: .choice(of: AbsenceReason.self)
    case .addressee: .reference(.agency)
    case .agencies, .copyTo, .defendant: .references(.agency)
    case .area, .courtNumber, .lawArticle, .place, .signatory: .label
    case .bodies: .choices(of: JointBody.self)
    case .linkedCase: .reference(.caseRecord)
    case .caseSequence, .people, .sessions, .version: .number(1...1_000_000)
    case .coordinationKind: .choice(of: CoordinationKind.self)
    case .defect: .reference(.defectKind)
    case .docketedOn: .day(mayLieAhead: false)
    case .escalatedFrom, .escalatedTo: .reference(.letter)
    case .findingCount, .heads: .number(0...1_000_000)
    case .count: .number(0...1_000_000_000)
    case .findings, .mediator, .proof, .resolvedBy: .text
    case .head: .choice(of: HeadPresence.self)
    case .instance: .choice(of: CourtInstance.self)
    case .letterKind: .choice(of: LetterKind.self)
    case .person: .texts
    case .point: .reference(.receptionPoint)
    case .pointKind: .choice(of: PointKind.self)
    case .regions: .references(.region)
    case .replyBy: .day(mayLieAhead: true)
    case .replyDays: .number(1...365)
    case .replyUnit: .choice(of: ReplyUnit.self)
    case .result: .choice(of: CoordinationResult.self)
    case .stage: .choice(of: MediationStage.self)
    case .step: .choice(of: DossierStep.self)
    case .linkedSuit: .reference(.suit)
    case .suitOutcome: .choice(of: SuitOutcome.self)
    case .signatories, .template: .labels
    case .venue: .choice(of: MediationVenue.self)
    case .hard, .headCalled, .spoke, .summaryProcedure, .suspend: .flag
    }
  }
}
