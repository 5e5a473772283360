public import FuyiLaw

extension FactKey where Value == Int {
  public static var amount: Self { Self(.amount) }
  public static var filingDays: Self { Self(.filingDays) }
  public static var serial: Self { Self(.serial) }
  public static var year: Self { Self(.year) }
  public static var days: Self { Self(.days) }
  public static var reviewDays: Self { Self(.reviewDays) }
  public static var item: Self { Self(.item) }
  public static var party: Self { Self(.party) }
  public static var before: Self { Self(.before) }
  public static var target: Self { Self(.target) }
  public static var actAgainWithin: Self { Self(.actAgainWithin) }
  public static var performWithin: Self { Self(.performWithin) }
}

extension FactKey where Value == CivilDate {
  public static var actDate: Self { Self(.actDate) }
  public static var knownOn: Self { Self(.knownOn) }
  public static var learnedOn: Self { Self(.learnedOn) }
  public static var obstacleFrom: Self { Self(.obstacleFrom) }
  public static var obstacleTo: Self { Self(.obstacleTo) }
  public static var postedOn: Self { Self(.postedOn) }
  public static var acceptedOn: Self { Self(.acceptedOn) }
  public static var received: Self { Self(.received) }
  public static var begun: Self { Self(.begun) }
  public static var consentedOn: Self { Self(.consentedOn) }
  public static var notified: Self { Self(.notified) }
  public static var applicantSigned: Self { Self(.applicantSigned) }
  public static var respondentSigned: Self { Self(.respondentSigned) }
  public static var thirdPartySigned: Self { Self(.thirdPartySigned) }
  public static var sealed: Self { Self(.sealed) }
  public static var until: Self { Self(.until) }
  public static var performBy: Self { Self(.performBy) }
}

extension FactKey where Value == String {
  public static var authority: Self { Self(.authority) }
  public static var handler: Self { Self(.handler) }
  public static var region: Self { Self(.region) }
  public static var number: Self { Self(.number) }
  public static var importedNumber: Self { Self(.importedNumber) }
  public static var petitionNumber: Self { Self(.petitionNumber) }
  public static var document: Self { Self(.document) }
  public static var with: Self { Self(.with) }
  public static var code: Self { Self(.code) }
  public static var pattern: Self { Self(.pattern) }
  public static var title: Self { Self(.title) }
  public static var titleEnglish: Self { Self(.titleEnglish) }
}

extension FactKey where Value == [String] {
  public static var respondent: Self { Self(.respondent) }
  public static var recipient: Self { Self(.recipient) }
  public static var markedDays: Self { Self(.markedDays) }
}

extension FactKey where Value == [Words] {
  public static var act: Self { Self(.act) }
  public static var applicant: Self { Self(.applicant) }
  public static var agent: Self { Self(.agent) }
  public static var thirdParty: Self { Self(.thirdParty) }
  public static var summary: Self { Self(.summary) }
  public static var approver: Self { Self(.approver) }
  public static var name: Self { Self(.name) }
  public static var reason: Self { Self(.reason) }
  public static var missing: Self { Self(.missing) }
  public static var byLaw: Self { Self(.byLaw) }
  public static var to: Self { Self(.to) }
  public static var order: Self { Self(.order) }
  public static var court: Self { Self(.court) }
  public static var why: Self { Self(.why) }
}

extension FactKey where Value == Bool {
  public static var immovable: Self { Self(.immovable) }
  public static var notTold: Self { Self(.notTold) }
  public static var actAgain: Self { Self(.actAgain) }
  public static var damages: Self { Self(.damages) }
  public static var remedial: Self { Self(.remedial) }
  public static var partlyMediated: Self { Self(.partlyMediated) }
}

extension FactKey where Value == Channel {
  public static var channel: Self { Self(.channel) }
}
extension FactKey where Value == ActKind {
  public static var kind: Self { Self(.kind) }
}
extension FactKey where Value == ReviewProcedure {
  public static var procedure: Self { Self(.procedure) }
}
extension FactKey where Value == SimplifiedBasis {
  public static var simplifiedBasis: Self { Self(.simplifiedBasis) }
}
extension FactKey where Value == HearingForm {
  public static var form: Self { Self(.form) }
}
extension FactKey where Value == PartyRole {
  public static var role: Self { Self(.role) }
}
extension FactKey where Value == WithdrawalCause {
  public static var after: Self { Self(.after) }
}
extension FactKey where Value == [Disposition] {
  public static var disposition: Self { Self(.disposition) }
}
extension FactKey where Value == SuspensionGround {
  public static var suspensionGround: Self { Self(.ground) }
}
extension FactKey where Value == TerminationGround {
  public static var terminationGround: Self { Self(.ground) }
}
extension FactKey where Value == Action {
  public static var action: Self { Self(.action) }
}

extension FactKey where Value == AgencyField {
  public static var field: Self { Self(.field) }
}
extension FactKey where Value == AgencyLevel {
  public static var level: Self { Self(.level) }
}
extension FactKey where Value == MakeUpDays {
  public static var makeUpDays: Self { Self(.makeUpDays) }
}
extension FactKey where Value == CalendarStanding {
  public static var standing: Self { Self(.standing) }
}
extension FactKey where Value == SuspendedDays {
  public static var suspendedDays: Self { Self(.suspendedDays) }
}
