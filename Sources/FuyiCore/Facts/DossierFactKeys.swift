public import FuyiLaw

// The facts of dossiers under typed keys.

extension FactKey where Value == AbsenceReason {
  /// Reason for the absence (不能出庭的情形).
  public static var absence: Self { Self(.absence) }
}

extension FactKey where Value == String {
  /// Addressee (受文机关).
  public static var addressee: Self { Self(.addressee) }
  /// Area of cooperation (联动领域).
  public static var area: Self { Self(.area) }
  /// Case (关联案件).
  public static var linkedCase: Self { Self(.linkedCase) }
  /// Court's case number (法院案号).
  public static var courtNumber: Self { Self(.courtNumber) }
  /// Violation or flaw (违法点或瑕疵).
  public static var defect: Self { Self(.defect) }
  /// Letter it escalates (升级前的函件).
  public static var escalatedFrom: Self { Self(.escalatedFrom) }
  /// Letter in its place (升级后的函件).
  public static var escalatedTo: Self { Self(.escalatedTo) }
  /// Article that was violated, of the act's own law (所违反的条款).
  public static var lawArticle: Self { Self(.lawArticle) }
  /// Place (地址).
  public static var place: Self { Self(.place) }
  /// Reception point (接收点).
  public static var point: Self { Self(.point) }
  /// Who signs (签字人).
  public static var signatory: Self { Self(.signatory) }
  /// Suit (关联应诉案件).
  public static var linkedSuit: Self { Self(.linkedSuit) }
}

extension FactKey where Value == [String] {
  /// Agencies (有关机关).
  public static var agencies: Self { Self(.agencies) }
  /// Copy to (抄送机关).
  public static var copyTo: Self { Self(.copyTo) }
  /// Defendant (被告机关).
  public static var defendant: Self { Self(.defendant) }
  /// Regions (有关区域).
  public static var regions: Self { Self(.regions) }
  /// The codes of those who have to sign a statement (须签字的人).
  public static var signatories: Self { Self(.signatories) }
  /// Template (函件模板).
  public static var template: Self { Self(.template) }
}

extension FactKey where Value == [JointBody] {
  /// Bodies that took part (协同单位).
  public static var bodies: Self { Self(.bodies) }
}

extension FactKey where Value == Int {
  /// Its record in the case (在案件中的记录序号).
  public static var caseSequence: Self { Self(.caseSequence) }
  /// Number of findings (发现问题数).
  public static var findingCount: Self { Self(.findingCount) }
  /// Heads who attended (参加的负责人数).
  public static var heads: Self { Self(.heads) }
  /// People who attended (参加人次).
  public static var people: Self { Self(.people) }
  /// Time to reply, days (办复期限（天数）).
  public static var replyDays: Self { Self(.replyDays) }
  /// Sessions (场次).
  public static var sessions: Self { Self(.sessions) }
}

extension FactKey where Value == CoordinationKind {
  /// Kind of coordination (协调联动类别).
  public static var coordinationKind: Self { Self(.coordinationKind) }
}

extension FactKey where Value == CivilDate {
  /// Day docketed by the court (法院立案日).
  public static var docketedOn: Self { Self(.docketedOn) }
  /// Reply due by (办复截止日).
  public static var replyBy: Self { Self(.replyBy) }
}

extension FactKey where Value == [Words] {
  /// Findings (发现的问题).
  public static var findings: Self { Self(.findings) }
  /// Mediator (调解人).
  public static var mediator: Self { Self(.mediator) }
  /// Person concerned (当事人).
  public static var person: Self { Self(.person) }
  /// Proof (证明材料).
  public static var proof: Self { Self(.proof) }
  /// Who resolved it (化解人).
  public static var resolvedBy: Self { Self(.resolvedBy) }
}

extension FactKey where Value == Bool {
  /// Hard case (疑难案件).
  public static var hard: Self { Self(.hard) }
  /// The court called the head (法院通知负责人出庭).
  public static var headCalled: Self { Self(.headCalled) }
  /// The head spoke (出庭发声).
  public static var spoke: Self { Self(.spoke) }
  /// Summary procedure in court (适用诉讼简易程序).
  public static var summaryProcedure: Self { Self(.summaryProcedure) }
  /// Suspend the review for it (同时中止审理).
  public static var suspend: Self { Self(.suspend) }
}

extension FactKey where Value == HeadPresence {
  /// Head in court (负责人出庭情况).
  public static var head: Self { Self(.head) }
}

extension FactKey where Value == CourtInstance {
  /// Instance (审级).
  public static var instance: Self { Self(.instance) }
}

extension FactKey where Value == LetterKind {
  /// Kind of letter (函件种类).
  public static var letterKind: Self { Self(.letterKind) }
}

extension FactKey where Value == PointKind {
  /// Kind of point (接收点类型).
  public static var pointKind: Self { Self(.pointKind) }
}

extension FactKey where Value == ReplyUnit {
  /// Unit of the time to reply (办复期限单位).
  public static var replyUnit: Self { Self(.replyUnit) }
}

extension FactKey where Value == CoordinationResult {
  /// Result (办理结果).
  public static var result: Self { Self(.result) }
}

extension FactKey where Value == MediationStage {
  /// Stage (调解阶段).
  public static var stage: Self { Self(.stage) }
}

extension FactKey where Value == DossierStep {
  /// Step put in (补记的办理步骤).
  public static var step: Self { Self(.step) }
}

extension FactKey where Value == SuitOutcome {
  /// Outcome for the agency (应诉结果).
  public static var suitOutcome: Self { Self(.suitOutcome) }
}

extension FactKey where Value == MediationVenue {
  /// Venue (调解场所).
  public static var venue: Self { Self(.venue) }
}
