import FuyiLaw

/// What a column of a ledger tells of a case (台账栏目).
///
/// Its code stands in mapping files. The number behind a case is its place among all, by which rows
/// are read without looking anything up.
package enum LedgerColumn: Int, CaseIterable, Named {
  // Who, against whom, where and about what
  case number, authority, applicant, identity, phone, address, agent, respondent, thirdParty
  case region, kind, act, actDate, knownOn, learnedOn, notTold, immovable, postedOn, handedInOn
  case filedOn, channel, amount, amountTenThousand, summary, handler, petitionNumber, note
  // The examination
  case correctionRequestedOn, correctionReceivedOn, missing, correctedOn
  case acceptedOn, procedure, simplifiedBasis
  case declinedOn, declineReason, declineItem, competentAuthority
  case transferredOn, transferredTo
  // The review
  case copySentOn, copyReceivedOn, answeredOn, opinionsHeardOn, opinionForm
  case hearingNotifiedOn, hearingOn
  case suspendedOn, suspensionGround, resumedOn
  case extendedOn, extensionDays, extensionApprover
  case switchedOn, switchApprover
  case mediatedOn, withdrawalAskedOn
  // The conclusion and what followed
  case concludedOn, outcome, terminationGround, conclusionReason, document, performBy
  case servedOn, applicantServedOn, respondentServedOn, thirdPartyServedOn
  case performedOn, actedAgainOn, sued, suedOn, court, petitionedOn, archivedOn, archiveReason
  /// A column that is not read.
  case ignored

  /// The code that a mapping file names it by, such as `filed-on`.
  package var code: String { Self.codes[rawValue] }

  /// The codes in the order of the cases, made from their names.
  private static let codes = allCases.map { column in
    "\(column)".reduce(into: "") { code, letter in
      code += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
    }
  }

  /// The column with a code; nil where there is none.
  package init?(code: String) {
    guard let index = Self.codes.firstIndex(of: code) else { return nil }
    self = Self.allCases[index]
  }

  /// Those that a registration cannot be without.
  package static let needed: [LedgerColumn] = [
    .applicant, .respondent, .region, .kind, .filedOn,
  ]
}

/// What stands in the cells of a column.
package enum ColumnForm: Hashable, Sendable {
  /// A public label, such as a number of a document.
  case label
  case text
  /// One name, or several with marks between them.
  case names
  /// Contacts of parties, in the order of their names.
  case contacts
  /// A day; one that may lie ahead sets a time.
  case day(mayLieAhead: Bool)
  case number(ClosedRange<Int>)
  /// A sum of money, in units of so many fen.
  case money(fen: Int)
  case flag
  /// A word of a list, read by ``Vocabulary``.
  case word
  case agencies
  case region
  case authority
  case outcome
  case nothing
}

extension LedgerColumn {
  /// What stands in its cells.
  package var form: ColumnForm {
    switch self {
    case .number, .document, .petitionNumber: .label
    case .authority: .authority
    case .applicant, .thirdParty: .names
    case .identity, .phone, .address: .contacts
    case .agent, .act, .summary, .note, .missing, .declineReason, .competentAuthority,
      .transferredTo, .extensionApprover, .switchApprover, .conclusionReason, .court, .handler,
      .archiveReason:
      .text
    case .respondent: .agencies
    case .region: .region
    case .kind, .channel, .procedure, .simplifiedBasis, .opinionForm, .suspensionGround,
      .terminationGround:
      .word
    case .actDate, .knownOn, .learnedOn, .postedOn, .handedInOn, .filedOn, .correctionRequestedOn,
      .correctionReceivedOn, .correctedOn, .acceptedOn, .declinedOn, .transferredOn, .copySentOn,
      .copyReceivedOn, .answeredOn, .opinionsHeardOn, .hearingNotifiedOn, .hearingOn,
      .suspendedOn, .resumedOn, .extendedOn, .switchedOn, .mediatedOn, .withdrawalAskedOn,
      .concludedOn, .servedOn, .applicantServedOn, .respondentServedOn, .thirdPartyServedOn,
      .performedOn, .actedAgainOn, .suedOn, .petitionedOn, .archivedOn:
      .day(mayLieAhead: false)
    case .performBy: .day(mayLieAhead: true)
    case .notTold, .immovable, .sued: .flag
    case .amount: .money(fen: 100)
    case .amountTenThousand: .money(fen: 1_000_000)
    case .declineItem: .number(1...7)
    case .extensionDays: .number(1...365)
    case .outcome: .outcome
    case .ignored: .nothing
    }
  }

  /// The column whose day a detail belongs to; nil for days and for what a registration states.
  package var detailOf: LedgerColumn? {
    switch self {
    case .correctionReceivedOn, .missing: .correctionRequestedOn
    case .simplifiedBasis: .acceptedOn
    case .declineReason, .declineItem, .competentAuthority: .declinedOn
    case .transferredTo: .transferredOn
    case .copyReceivedOn: .copySentOn
    case .opinionForm: .opinionsHeardOn
    case .hearingNotifiedOn: .hearingOn
    case .suspensionGround: .suspendedOn
    case .extensionDays, .extensionApprover: .extendedOn
    case .switchApprover: .switchedOn
    case .terminationGround, .document, .performBy, .conclusionReason: .concludedOn
    case .court: .suedOn
    case .archiveReason: .archivedOn
    default: nil
    }
  }
}
