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
  case code, command, count
  case definition
  case erasedWords = "erased-words"
  case field, level
  case makeUpDays = "make-up-days"
  case markedDays = "marked-days"
  case pattern, records
  case retentionYears = "retention-years"
  case standing
  case suspendedDays = "suspended-days"
  case title
  case titleEnglish = "title-en"
  case version
  case warnBlue = "warn-blue"
  case warnBlueWorking = "warn-blue-working"
  case warnRed = "warn-red"
  case warnRedWorking = "warn-red-working"
  case warnYellow = "warn-yellow"
  case warnYellowWorking = "warn-yellow-working"
}
