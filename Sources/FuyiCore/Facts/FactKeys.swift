public import FuyiLaw

extension FactKey where Value == Int {
  /// How many records were shown.
  public static var count: Self { Self(.count) }
  /// The sum in dispute, in fen.
  public static var amount: Self { Self(.amount) }
  /// The longer time to file that another law sets (ARL 20), in days; ``byLaw`` names the law.
  public static var filingDays: Self { Self(.filingDays) }
  /// The place of the case number in its authority's year, from 1.
  public static var serial: Self { Self(.serial) }
  /// The year of the case number.
  public static var year: Self { Self(.year) }
  /// Days added: working days to complete papers (ARL 31), calendar days to a review (ARL 62).
  public static var days: Self { Self(.days) }
  /// The shorter review period that another law sets (ARL 62), in days, 1 to 60.
  public static var reviewDays: Self { Self(.reviewDays) }
  /// The item (项) that an action rests on, such as 1 to 7 of ARL 30 for a decline.
  public static var item: Self { Self(.item) }
  /// Which of the parties of a role is replaced, from 1; 1 where not stated.
  public static var party: Self { Self(.party) }
  /// Which of the opinion letters a report is about, from 1; the first without one where not stated.
  public static var letter: Self { Self(.letter) }
  /// How many years the personal data of a case is kept after the year in which it ended.
  public static var retentionYears: Self { Self(.retentionYears) }
  /// The most calendar days left for a blue warning.
  public static var warnBlue: Self { Self(.warnBlue) }
  /// The most working days left for a blue warning.
  public static var warnBlueWorking: Self { Self(.warnBlueWorking) }
  /// The most calendar days left for a red warning.
  public static var warnRed: Self { Self(.warnRed) }
  /// The most working days left for a red warning.
  public static var warnRedWorking: Self { Self(.warnRedWorking) }
  /// The most calendar days left for a yellow warning.
  public static var warnYellow: Self { Self(.warnYellow) }
  /// The most working days left for a yellow warning.
  public static var warnYellowWorking: Self { Self(.warnYellowWorking) }
  /// The event that a forgotten one is put in before, by its sequence.
  public static var before: Self { Self(.before) }
  /// The event that a correction is about, by its sequence.
  public static var target: Self { Self(.target) }
  /// The time to act again that a decision sets (ARL 64), in days from taking effect.
  public static var actAgainWithin: Self { Self(.actAgainWithin) }
  /// The time to perform that a decision or a statement sets, in days from taking effect.
  public static var performWithin: Self { Self(.performWithin) }
  /// The version of a rate of the office's own, from 1.
  public static var version: Self { Self(.version) }
}

extension FactKey where Value == CivilDate {
  /// The day of the disputed act, from which the longest time to file is counted (ARL 21).
  public static var actDate: Self { Self(.actDate) }
  /// The day on which the application was handed in at the penalising agency, which counts as filing
  /// (ARL 32).
  public static var handedInOn: Self { Self(.handedInOn) }
  /// The day that a hearing is arranged for (ARL 50, 51).
  public static var hearingOn: Self { Self(.hearingOn) }
  /// The day on which the applicant knew or should have known of the act (ARL 20).
  public static var knownOn: Self { Self(.knownOn) }
  /// The day on which an applicant who was not told learned of the remedy (ARL 20).
  public static var learnedOn: Self { Self(.learnedOn) }
  /// The first day of force majeure or another good reason for not filing (ARL 20).
  public static var obstacleFrom: Self { Self(.obstacleFrom) }
  /// The day on which that obstacle was gone, the first that counts again.
  public static var obstacleTo: Self { Self(.obstacleTo) }
  /// The day of posting, which timeliness goes by where the papers came by post (CPL 85).
  public static var postedOn: Self { Self(.postedOn) }
  /// The day on which the other authority accepted a case taken over; the review counts from it.
  public static var acceptedOn: Self { Self(.acceptedOn) }
  /// The day of receipt of what was sent or served; the action's own day where not stated.
  public static var received: Self { Self(.received) }
  /// The first day of an inspection or an expert opinion; the action's own day is its last.
  public static var begun: Self { Self(.begun) }
  /// The day on which both sides agreed to suspend for talks (ARL 39, item 6).
  public static var consentedOn: Self { Self(.consentedOn) }
  /// The day of a hearing's notice, 5 full working days before the hearing (ARL 51).
  public static var notified: Self { Self(.notified) }
  /// The day on which the applicant signed the mediation statement (调解书, ARL 73).
  public static var applicantSigned: Self { Self(.applicantSigned) }
  /// The day on which the respondent signed the mediation statement (ARL 73).
  public static var respondentSigned: Self { Self(.respondentSigned) }
  /// The day on which the last third party signed the mediation statement (ARL 73).
  public static var thirdPartySigned: Self { Self(.thirdPartySigned) }
  /// The day on which the authority sealed the mediation statement (ARL 73).
  public static var sealed: Self { Self(.sealed) }
  /// The day up to which time is given: to complete papers (ARL 31), or to perform (ARL 77).
  public static var until: Self { Self(.until) }
  /// The last day to perform that a decision or a statement sets.
  public static var performBy: Self { Self(.performBy) }
}

extension FactKey where Value == String {
  /// What was asked for, such as `case show`.
  public static var command: Self { Self(.command) }
  /// The code of the reconsideration authority.
  public static var authority: Self { Self(.authority) }
  /// The code of the official in charge.
  public static var handler: Self { Self(.handler) }
  /// The code of the region that a case is counted for, or that an agency or authority is in.
  public static var region: Self { Self(.region) }
  /// The case number as printed.
  public static var number: Self { Self(.number) }
  /// The number in the ledger that a case was imported from.
  public static var importedNumber: Self { Self(.importedNumber) }
  /// The number of a petition.
  public static var petitionNumber: Self { Self(.petitionNumber) }
  /// The number of the document that ends a review.
  public static var document: Self { Self(.document) }
  /// The printed number of the case that this one is joined with.
  public static var with: Self { Self(.with) }
  /// The code of a record of the office, which events name it by.
  public static var code: Self { Self(.code) }
  /// The pattern of an authority's case numbers, with `{year}` and `{serial}`.
  public static var pattern: Self { Self(.pattern) }
  /// The Chinese name of a record of the office.
  public static var title: Self { Self(.title) }
  /// The English name of a record of the office; the Chinese one where not stated.
  public static var titleEnglish: Self { Self(.titleEnglish) }
  /// A rate of the office's own as canonical JSON, without its version.
  public static var definition: Self { Self(.definition) }
}

extension FactKey where Value == [String] {
  /// The codes of the agencies whose act is disputed, the first for statistics.
  public static var respondent: Self { Self(.respondent) }
  /// The printed numbers of the records that were shown.
  public static var records: Self { Self(.records) }
  /// The party codes of those who sue; not said where not stated.
  public static var plaintiff: Self { Self(.plaintiff) }
  /// The party codes of those served (``Party/code``); everybody not yet served where not stated.
  public static var recipient: Self { Self(.recipient) }
  /// The digests of the words that an erasure took away.
  public static var erasedWords: Self { Self(.erasedWords) }
  /// The days of a holiday list, each as `date,kind,name`.
  public static var markedDays: Self { Self(.markedDays) }
}

extension FactKey where Value == [Words] {
  /// The document number of the disputed act, or of the act done again.
  public static var act: Self { Self(.act) }
  /// The names of the applicants, in order.
  public static var applicant: Self { Self(.applicant) }
  /// The numbers of the applicants' papers, each as ``IdentityPaper/canonical`` has it.
  public static var identity: Self { Self(.identity) }
  /// Who acts for the applicant.
  public static var agent: Self { Self(.agent) }
  /// The names of third parties (ARL 16).
  public static var thirdParty: Self { Self(.thirdParty) }
  /// What the dispute is about.
  public static var summary: Self { Self(.summary) }
  /// Who approved an extension (ARL 62) or the switch to the ordinary procedure (ARL 55).
  public static var approver: Self { Self(.approver) }
  /// A replaced party's new name, or an official's name.
  public static var name: Self { Self(.name) }
  /// Why something is done, in words.
  public static var reason: Self { Self(.reason) }
  /// What the papers lack, all of it, as the notice lists it (ARL 31).
  public static var missing: Self { Self(.missing) }
  /// The law that sets another time to file or to review.
  public static var byLaw: Self { Self(.byLaw) }
  /// The authority that a case, or the body that a document or a letter, is sent to.
  public static var to: Self { Self(.to) }
  /// The order to resume (ARL 40) or to review again (ARL 35).
  public static var order: Self { Self(.order) }
  /// The court that was sued in.
  public static var court: Self { Self(.court) }
  /// Why the record is corrected.
  public static var why: Self { Self(.why) }
}

extension FactKey where Value == Bool {
  /// Whether the act concerns immovables, with twenty years to file at most, not five (ARL 21).
  public static var immovable: Self { Self(.immovable) }
  /// Whether the agency told nothing of the right, the authority and the period (ARL 20).
  public static var notTold: Self { Self(.notTold) }
  /// Whether a revocation orders the agency to act again (ARL 64).
  public static var actAgain: Self { Self(.actAgain) }
  /// Whether a normative document is for another body to judge (ARL 56, 57).
  public static var notCompetent: Self { Self(.notCompetent) }
  /// Whether a document that was served did not tell of the right to sue.
  public static var suitNotTold: Self { Self(.suitNotTold) }
  /// Whether damages are ordered beside the disposition (ARL 72).
  public static var damages: Self { Self(.damages) }
  /// Whether remedial measures are ordered beside a finding of unlawfulness (ARL 72).
  public static var remedial: Self { Self(.remedial) }
  /// Whether part of the dispute had been mediated before the decision.
  public static var partlyMediated: Self { Self(.partlyMediated) }
}

extension FactKey where Value == Channel {
  /// How the application arrived.
  public static var channel: Self { Self(.channel) }
}
extension FactKey where Value == ActKind {
  /// The category of the disputed act (ARL 11).
  public static var kind: Self { Self(.kind) }
}
extension FactKey where Value == ReviewProcedure {
  /// The procedure that a case is accepted for; the ordinary one where not stated.
  public static var procedure: Self { Self(.procedure) }
}
extension FactKey where Value == SimplifiedBasis {
  /// Why the simplified procedure is open (ARL 53).
  public static var simplifiedBasis: Self { Self(.simplifiedBasis) }
}
extension FactKey where Value == HearingForm {
  /// How opinions were heard (ARL 49); in person where not stated.
  public static var form: Self { Self(.form) }
}
extension FactKey where Value == DocumentReviewBasis {
  /// Why a normative document is reviewed; ``DocumentReviewBasis/application`` where not stated.
  public static var reviewBasis: Self { Self(.reviewBasis) }
}
extension FactKey where Value == DocumentFinding {
  /// What the review of a normative document found (ARL 59).
  public static var finding: Self { Self(.finding) }
}
extension FactKey where Value == PartyRole {
  /// The role of the party that is replaced.
  public static var role: Self { Self(.role) }
}
extension FactKey where Value == WithdrawalCause {
  /// What led to an allowed withdrawal; ``WithdrawalCause/other`` where not stated.
  public static var after: Self { Self(.after) }
}
extension FactKey where Value == [Disposition] {
  /// Every disposition of a decision, at least one (ARL 63-71).
  public static var disposition: Self { Self(.disposition) }
}
extension FactKey where Value == SuspensionGround {
  /// The item of ARL 39 that a suspension rests on; its name is ``FactName/ground``.
  public static var suspensionGround: Self { Self(.ground) }
}
extension FactKey where Value == TerminationGround {
  /// The item of ARL 41 that a termination rests on; its name is ``FactName/ground``.
  public static var terminationGround: Self { Self(.ground) }
}
extension FactKey where Value == Action {
  /// What happened in a forgotten event that is put in.
  public static var action: Self { Self(.action) }
}

extension FactKey where Value == AgencyField {
  /// What an agency administers.
  public static var field: Self { Self(.field) }
}
extension FactKey where Value == AgencyLevel {
  /// The level of government that an agency belongs to.
  public static var level: Self { Self(.level) }
}
extension FactKey where Value == MakeUpDays {
  /// The office's switch: how make-up days (调休上班) count.
  public static var makeUpDays: Self { Self(.makeUpDays) }
}
extension FactKey where Value == CalendarStanding {
  /// Whether a holiday list is official or projected.
  public static var standing: Self { Self(.standing) }
}
extension FactKey where Value == SuspendedDays {
  /// The office's switch: how suspended days count.
  public static var suspendedDays: Self { Self(.suspendedDays) }
}
