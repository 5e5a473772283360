public import FuyiLaw

/// The facts that an event may state; the raw value is its key in files, options and JSON.
///
/// One schema (``form-property`` and ``term``) serves the command's options, batch files, the log's
/// payloads and corrections.
public enum FactName: String, CaseIterable, Named {
  // Registration
  case act
  case actDate = "act-date"
  case address, agent, amount, applicant, authority
  case byLaw = "by-law"
  case channel
  case filingDays = "filing-days"
  case handedInOn = "handed-in-on"
  case handler, identity, immovable
  case importedNumber = "imported-number"
  case kind
  case knownOn = "known-on"
  case learnedOn = "learned-on"
  case notTold = "not-told"
  case number
  case obstacleFrom = "obstacle-from"
  case obstacleTo = "obstacle-to"
  case petitionNumber = "petition-number"
  case phone
  case postedOn = "posted-on"
  case region, respondent, serial, summary
  case thirdParty = "third-party"
  case year
  // Acceptance
  case acceptedOn = "accepted-on"
  case competentAuthority = "competent-authority"
  case days, from, item, missing, procedure, reason, received
  case reviewDays = "review-days"
  case simplifiedBasis = "simplified-basis"
  case to, until
  // Review
  case approver, begun
  case consentedOn = "consented-on"
  case finding, form, ground
  case hearingOn = "hearing-on"
  case letter, name
  case notCompetent = "not-competent"
  case notified, order, party
  case reviewBasis = "review-basis"
  case role, with
  // Conclusion
  case actAgain = "act-again"
  case actAgainWithin = "act-again-within"
  case after
  case applicantSigned = "applicant-signed"
  case damages, disposition, document
  case partlyMediated = "partly-mediated"
  case performBy = "perform-by"
  case performWithin = "perform-within"
  case remedial
  case respondentSigned = "respondent-signed"
  case sealed
  case thirdPartySigned = "third-party-signed"
  // Afterwards
  case court, plaintiff, recipient
  case suitNotTold = "suit-not-told"
  // Any event
  case note
  // Dossiers
  case absence
  case addressee
  case agencies
  case area
  case bodies
  case linkedCase = "case"
  case caseSequence = "case-sequence"
  case coordinationKind = "coordination-kind"
  case copyTo = "copy-to"
  case courtNumber = "court-number"
  case defect
  case defendant
  case docketedOn = "docketed-on"
  case escalatedFrom = "escalated-from"
  case escalatedTo = "escalated-to"
  case findingCount = "finding-count"
  case findings
  case hard
  case head
  case headCalled = "head-called"
  case heads
  case instance
  case lawArticle = "law-article"
  case letterKind = "letter-kind"
  case mediator
  case people
  case person
  case place
  case point
  case pointKind = "point-kind"
  case proof
  case regions
  case replyBy = "reply-by"
  case replyDays = "reply-days"
  case replyUnit = "reply-unit"
  case resolvedBy = "resolved-by"
  case result
  case sessions
  case signatories
  case signatory
  case spoke
  case stage
  case step
  case linkedSuit = "suit"
  case suitOutcome = "suit-outcome"
  case summaryProcedure = "summary-procedure"
  case suspend
  case template
  case venue
  // Corrections of the record
  case action, before, target, why
  // Records of the office
  case code
  case field, level
  case makeUpDays = "make-up-days"
  case markedDays = "marked-days"
  case pattern, standing
  case suspendedDays = "suspended-days"
  case title
  case titleEnglish = "title-en"
  case warnBlue = "warn-blue"
  case warnBlueWorking = "warn-blue-working"
  case warnRed = "warn-red"
  case warnRedWorking = "warn-red-working"
  case warnYellow = "warn-yellow"
  case warnYellowWorking = "warn-yellow-working"

  /// What values it takes.
  public var form: FactForm {
    switch self {
    case .act, .byLaw, .summary, .competentAuthority, .from, .missing, .reason, .to, .approver,
      .name, .order, .court, .note, .why, .agent:
      .text
    case .address, .applicant, .identity, .phone, .thirdParty: .texts
    case .number, .importedNumber, .petitionNumber, .document, .code, .pattern, .title,
      .titleEnglish:
      .label
    case .plaintiff, .recipient, .markedDays: .labels
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
    case .caseSequence, .people, .sessions: .number(1...1_000_000)
    case .coordinationKind: .choice(of: CoordinationKind.self)
    case .defect: .reference(.defectKind)
    case .docketedOn: .day(mayLieAhead: false)
    case .escalatedFrom, .escalatedTo: .reference(.letter)
    case .findingCount, .heads: .number(0...1_000_000)
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

  /// The fact's name in both languages, with its unit where it has one.
  public var term: Term {
    switch self {
    case .act: Term(zh: "行政行为文号", en: "number of the act")
    case .actDate: Term(zh: "行政行为作出日", en: "day of the act")
    case .address: Term(zh: "住址", en: "address")
    case .agent: Term(zh: "代理人", en: "agent")
    case .amount: Term(zh: "涉案金额（元）", en: "sum in dispute, yuan")
    case .applicant: Term(zh: "申请人", en: "applicant")
    case .authority: Term(zh: "复议机关", en: "reconsideration authority")
    case .byLaw: Term(zh: "规定该期限的法律", en: "the law that sets the period")
    case .channel: Term(zh: "申请渠道", en: "channel")
    case .filingDays: Term(zh: "法律另定的申请期限（日）", en: "longer time to file, days")
    case .handedInOn: Term(zh: "向处罚机关提交之日", en: "day handed in at the penalising agency")
    case .handler: Term(zh: "承办人", en: "handler")
    case .identity: Term(zh: "证件号码", en: "identity number")
    case .immovable: Term(zh: "因不动产提出", en: "about immovable property")
    case .importedNumber: Term(zh: "原案号", en: "number in the old ledger")
    case .kind: Term(zh: "复议事项", en: "kind of act (ARL 11)")
    case .knownOn: Term(zh: "知道行为之日", en: "day the act was known")
    case .learnedOn: Term(zh: "知道救济权利之日", en: "day the remedy was learned of")
    case .notTold: Term(zh: "未告知救济权利", en: "the remedy was not told")
    case .number: Term(zh: "案号", en: "case number")
    case .obstacleFrom: Term(zh: "障碍发生日", en: "first day of the obstacle")
    case .obstacleTo: Term(zh: "障碍消除日", en: "day the obstacle was gone")
    case .petitionNumber: Term(zh: "信访编号", en: "petition number")
    case .phone: Term(zh: "电话", en: "telephone")
    case .postedOn: Term(zh: "交邮日", en: "day of posting")
    case .region: Term(zh: "区域", en: "region")
    case .respondent: Term(zh: "被申请人", en: "respondent")
    case .serial: Term(zh: "序号", en: "serial number")
    case .summary: Term(zh: "案情摘要", en: "summary")
    case .thirdParty: Term(zh: "第三人", en: "third party")
    case .year: Term(zh: "年度", en: "year of the number")
    case .acceptedOn: Term(zh: "原受理日", en: "day accepted by the other authority")
    case .competentAuthority: Term(zh: "有管辖权的机关", en: "the competent authority")
    case .days: Term(zh: "天数", en: "days")
    case .from: Term(zh: "移送机关", en: "from whom it came")
    case .item: Term(zh: "条款项次", en: "item of the article")
    case .missing: Term(zh: "需补正事项", en: "what is missing")
    case .procedure: Term(zh: "审理程序", en: "procedure")
    case .reason: Term(zh: "理由", en: "reason")
    case .received: Term(zh: "收到日", en: "day of receipt")
    case .reviewDays: Term(zh: "法律另定的审理期限（日）", en: "shorter review period, days")
    case .simplifiedBasis: Term(zh: "适用简易程序的情形", en: "why the simplified procedure")
    case .to: Term(zh: "受移送机关", en: "to whom it goes")
    case .until: Term(zh: "截止日", en: "until")
    case .approver: Term(zh: "批准人", en: "approver")
    case .begun: Term(zh: "开始日", en: "first day")
    case .consentedOn: Term(zh: "双方同意日", en: "day both sides agreed")
    case .finding: Term(zh: "审查结论", en: "finding on the document")
    case .form: Term(zh: "听取方式", en: "how opinions were heard")
    case .ground: Term(zh: "事由（项次）", en: "ground, by item")
    case .hearingOn: Term(zh: "听证日", en: "day of the hearing")
    case .letter: Term(zh: "第几份意见书", en: "which of the letters, from 1")
    case .name: Term(zh: "名称", en: "name")
    case .notCompetent: Term(zh: "本机关无权处理", en: "this authority may not judge it")
    case .notified: Term(zh: "通知日", en: "day of the notice")
    case .order: Term(zh: "上级责令", en: "the order")
    case .party: Term(zh: "第几位当事人", en: "which of the parties, from 1")
    case .reviewBasis: Term(zh: "启动方式", en: "on application or of own motion")
    case .role: Term(zh: "当事人地位", en: "role")
    case .with: Term(zh: "并入案件", en: "the other case")
    case .actAgain: Term(zh: "责令重作", en: "ordered to act again")
    case .actAgainWithin: Term(zh: "重作期限（日）", en: "time to act again, days")
    case .after: Term(zh: "撤回原因", en: "what led to the withdrawal")
    case .applicantSigned: Term(zh: "申请人签字日", en: "applicant signed")
    case .damages: Term(zh: "决定赔偿", en: "damages ordered")
    case .disposition: Term(zh: "决定类型", en: "disposition")
    case .document: Term(zh: "文书号", en: "document number")
    case .partlyMediated: Term(zh: "部分调解", en: "mediated in part")
    case .performBy: Term(zh: "履行截止日", en: "to be performed by")
    case .performWithin: Term(zh: "履行期限（日）", en: "to be performed within, days")
    case .remedial: Term(zh: "责令采取补救措施", en: "remedial measures ordered")
    case .respondentSigned: Term(zh: "被申请人签字日", en: "respondent signed")
    case .sealed: Term(zh: "盖章日", en: "sealed")
    case .thirdPartySigned: Term(zh: "第三人签字日", en: "third parties signed")
    case .court: Term(zh: "法院", en: "court")
    case .plaintiff: Term(zh: "起诉人", en: "who sues")
    case .recipient: Term(zh: "受送达人", en: "recipient")
    case .suitNotTold: Term(zh: "未告知起诉权", en: "the right to sue was not told")
    case .note: Term(zh: "备注", en: "note")
    case .action: Term(zh: "补记事项", en: "action put in")
    case .code: Term(zh: "代码", en: "code")
    case .field: Term(zh: "管理领域", en: "field of administration")
    case .level: Term(zh: "层级", en: "level")
    case .makeUpDays: Term(zh: "调休上班日", en: "make-up days")
    case .markedDays: Term(zh: "放假与调休", en: "holidays and make-up days")
    case .pattern: Term(zh: "案号格式", en: "pattern of the case number")
    case .standing: Term(zh: "日历性质", en: "standing of the calendar")
    case .suspendedDays: Term(zh: "中止期间", en: "suspended days")
    case .title: Term(zh: "名称", en: "name in Chinese")
    case .titleEnglish: Term(zh: "英文名称", en: "name in English")
    case .warnBlue: Term(zh: "蓝色预警（剩余日）", en: "blue warning, days left")
    case .warnBlueWorking: Term(zh: "蓝色预警（剩余工作日）", en: "blue warning, working days left")
    case .warnRed: Term(zh: "红色预警（剩余日）", en: "red warning, days left")
    case .warnRedWorking: Term(zh: "红色预警（剩余工作日）", en: "red warning, working days left")
    case .warnYellow: Term(zh: "黄色预警（剩余日）", en: "yellow warning, days left")
    case .warnYellowWorking: Term(zh: "黄色预警（剩余工作日）", en: "yellow warning, working days left")
    case .absence: Term(zh: "不能出庭的情形", en: "reason for the absence")
    case .addressee: Term(zh: "受文机关", en: "addressee")
    case .agencies: Term(zh: "有关机关", en: "agencies")
    case .area: Term(zh: "联动领域", en: "area of cooperation")
    case .bodies: Term(zh: "协同单位", en: "bodies that took part")
    case .linkedCase: Term(zh: "关联案件", en: "case")
    case .caseSequence: Term(zh: "在案件中的记录序号", en: "its record in the case")
    case .coordinationKind: Term(zh: "协调联动类别", en: "kind of coordination")
    case .copyTo: Term(zh: "抄送机关", en: "copy to")
    case .courtNumber: Term(zh: "法院案号", en: "court's case number")
    case .defect: Term(zh: "违法点或瑕疵", en: "violation or flaw")
    case .defendant: Term(zh: "被告机关", en: "defendant")
    case .docketedOn: Term(zh: "法院立案日", en: "day docketed by the court")
    case .escalatedFrom: Term(zh: "升级前的函件", en: "letter it escalates")
    case .escalatedTo: Term(zh: "升级后的函件", en: "letter in its place")
    case .findingCount: Term(zh: "发现问题数", en: "number of findings")
    case .findings: Term(zh: "发现的问题", en: "findings")
    case .hard: Term(zh: "疑难案件", en: "hard case")
    case .head: Term(zh: "负责人出庭情况", en: "head in court")
    case .headCalled: Term(zh: "法院通知负责人出庭", en: "the court called the head")
    case .heads: Term(zh: "参加的负责人数", en: "heads who attended")
    case .instance: Term(zh: "审级", en: "instance")
    case .lawArticle: Term(zh: "所违反的条款", en: "article that was violated")
    case .letterKind: Term(zh: "函件种类", en: "kind of letter")
    case .mediator: Term(zh: "调解人", en: "mediator")
    case .people: Term(zh: "参加人次", en: "people who attended")
    case .person: Term(zh: "当事人", en: "person concerned")
    case .place: Term(zh: "地址", en: "place")
    case .point: Term(zh: "接收点", en: "reception point")
    case .pointKind: Term(zh: "接收点类型", en: "kind of point")
    case .proof: Term(zh: "证明材料", en: "proof")
    case .regions: Term(zh: "有关区域", en: "regions")
    case .replyBy: Term(zh: "办复截止日", en: "reply due by")
    case .replyDays: Term(zh: "办复期限（天数）", en: "time to reply, days")
    case .replyUnit: Term(zh: "办复期限单位", en: "unit of the time to reply")
    case .resolvedBy: Term(zh: "化解人", en: "who resolved it")
    case .result: Term(zh: "办理结果", en: "result")
    case .sessions: Term(zh: "场次", en: "sessions")
    case .signatories: Term(zh: "须签字的人", en: "who has to sign")
    case .signatory: Term(zh: "签字人", en: "who signs")
    case .spoke: Term(zh: "出庭发声", en: "the head spoke")
    case .stage: Term(zh: "调解阶段", en: "stage")
    case .step: Term(zh: "补记的办理步骤", en: "step put in")
    case .linkedSuit: Term(zh: "关联应诉案件", en: "suit")
    case .suitOutcome: Term(zh: "应诉结果", en: "outcome for the agency")
    case .summaryProcedure: Term(zh: "适用诉讼简易程序", en: "summary procedure in court")
    case .suspend: Term(zh: "同时中止审理", en: "suspend the review for it")
    case .template: Term(zh: "函件模板", en: "template")
    case .venue: Term(zh: "调解场所", en: "venue")
    case .before: Term(zh: "排在其前的记录序号", en: "record it stands before, by sequence")
    case .target: Term(zh: "被更正的记录序号", en: "record corrected, by sequence")
    case .why: Term(zh: "更正理由", en: "why the record is corrected")
    }
  }
}
