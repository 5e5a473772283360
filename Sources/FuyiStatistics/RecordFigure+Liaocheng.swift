import FuyiLaw

/// What is counted for a line of the Liaocheng article, apart from rates.
extension RecordFigure {
  static let consultationsReceived = RecordFigure(
    "consultations-received", zh: "接收咨询（件）", en: "consultations received", .consultations,
    dated: .openedOn)

  static let consultationsResolved = RecordFigure(
    "consultations-resolved", zh: "其中早化解（件，按接收日）",
    en: "of them resolved early (by day of receipt)", .consultations, dated: .openedOn,
    when: .isOneOf(.outcome, ["resolved"]))

  static let demolitionResolved = RecordFigure(
    "demolition-resolved", zh: "立案前达成协议的土地房屋征收争议（件）",
    en: "land and house demolition disputes agreed on before filing", .mediations,
    dated: .closedOn,
    when: .all([
      .isAgreed, .isOneOf(.kind, ["expropriation"]), .isOneOf(.variety, ["before-filing"]),
    ]))

  static let petitionCategories = RecordFigure(
    "petition-categories", zh: "移交的信访事项涉及的类别（清单共15类；不含退回的）",
    en: "categories of petitions handed over (the list has 15; without those sent back)",
    .petitions, dated: .openedOn,
    when: .all([
      .isOneOf(.variety, ["handed-over"]), .not(.isOneOf(.outcome, ["sent-back"])),
    ]),
    .distinct(.kind))

  static let jointSettlements = RecordFigure(
    "joint-settlements", zh: "多单位协同达成协议的调解（件）",
    en: "mediations agreed on with bodies taking part", .mediations, dated: .closedOn,
    when: .all([.isAgreed, .isOneOf(.isJoint, ["yes"])]))

  static let crossRegionAreas = RecordFigure(
    "cross-region-areas", zh: "联动领域（个，不重复计）", en: "areas of cooperation, each once",
    .coordination, dated: .openedOn, when: .isItem(["cross-region"]), .distinct(.area))

  static let crossRegionDisputes = RecordFigure(
    "cross-region-disputes", zh: "协调化解争议（件，疑难案件另计）",
    en: "disputes coordinated, apart from hard cases", .coordination, dated: .closedOn,
    when: .all([
      .isItem(["cross-region"]), .isOneOf(.isHard, ["no"]), .isOneOf(.outcome, ["coordinated"]),
    ]))

  static let crossRegionHardCases = RecordFigure(
    "cross-region-hard-cases", zh: "会商研究疑难案件（件，含已协调化解的）",
    en: "hard cases studied, also those coordinated", .coordination, dated: .closedOn,
    when: .all([
      .isItem(["cross-region"]), .isOneOf(.isHard, ["yes"]),
      .isOneOf(.outcome, ["studied", "coordinated"]),
    ]))

  static let jointConsultations = RecordFigure(
    "joint-consultations", zh: "联席会商（次）", en: "joint consultations", .coordination,
    dated: .openedOn, when: .isItem(["joint-consultation"]))

  static let linkageMeetings = RecordFigure(
    "linkage-meetings", zh: "府院、府检联动会议（次）",
    en: "government-court and government-procuratorate meetings", .coordination,
    dated: .openedOn, when: .isItem(["government-court", "government-procuratorate"]))

  static let transferLetters = letters("transfer", zh: "转办函", en: "transfer letters")
  static let reminderLetters = letters("reminder", zh: "提示函", en: "reminder letters")
  static let inspectionLetters = letters("inspection", zh: "督察函", en: "inspection letters")

  private static func letters(_ kind: String, zh: String, en: String) -> RecordFigure {
    RecordFigure(
      "\(kind)-letters", zh: "\(zh)（件，不含撤回的）", en: "\(en), without those withdrawn", .letters,
      dated: .openedOn,
      when: .all([.isOneOf(.variety, [kind]), .not(.isOneOf(.outcome, ["withdrawn"]))]))
  }

  static let unannouncedVisits = RecordFigure(
    "unannounced-visits", zh: "暗访（次）", en: "unannounced visits", .coordination,
    dated: .openedOn, when: .isItem(["unannounced-visit"]))

  static let departmentsCorrected = RecordFigure(
    "departments-corrected", zh: "已整改的部门（个，不重复计；一项整改计其首个机关）",
    en: "departments corrected, each once (an item counts for its first agency)", .coordination,
    dated: .closedOn,
    when: .all([.isItem(["rectification"]), .isOneOf(.outcome, ["rectified"])]),
    .distinct(.respondent))

  static let casesReviewed = RecordFigure(
    "cases-reviewed", zh: "已评查案件（件）", en: "cases reviewed", .coordination, dated: .closedOn,
    when: .isItem(["case-review"]))

  static let reviewFindings = RecordFigure(
    "review-findings", zh: "评查发现问题（个）", en: "findings of reviews", .coordination,
    dated: .closedOn, when: .isItem(["case-review"]), .sum(.findings, unstated: 0))

  static let defectsTagged = RecordFigure(
    "defects-tagged", zh: "标注的违法点与瑕疵（个，年度汇编）", en: "violations and flaws marked (yearly list)",
    .defects, dated: .openedOn)

  static let proposals = RecordFigure(
    "proposals", zh: "决策建议（份）", en: "proposals to the government", .coordination,
    dated: .openedOn, when: .isItem(["proposal"]))
}

extension Predicate {
  /// An item of coordination of one of these kinds.
  static func isItem(_ kinds: [String]) -> Predicate { .isOneOf(.variety, kinds) }
}
