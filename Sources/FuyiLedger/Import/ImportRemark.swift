package import FuyiCore
import FuyiKit
import FuyiLaw

/// What has to be looked at in a row: where, what was read, and what is wrong (导入意见).
package struct ImportRemark: Sendable {
  /// The sheet's name; empty in a file without sheets.
  package let sheet: String
  /// The row, as a spreadsheet counts.
  package let row: Int
  /// What the column tells.
  package let column: LedgerColumn
  /// The column's place, from 0; nil where the sheet has none.
  package let place: Int?
  /// The heading as it stands; nil where the sheet has none.
  package let heading: String?
  /// What stands in the cell, masked where it tells who somebody is: the file beside it has it in full.
  package let read: String
  /// What is wrong.
  package let problem: CellProblem

  init(_ problem: RowProblem, in row: Int, of plan: SheetPlan) {
    sheet = plan.sheet
    self.row = row
    column = problem.column
    place = plan.place(of: problem.column)
    heading = plan.labels[problem.column.rawValue]
    read = Masking().masked(problem.read, problem.column.privacy)
    self.problem = problem.problem
  }
}

/// The remarks of an import: how many there are, the first of them, and like ones counted together.
///
/// It stays small however many rows are wrong.
package struct RemarkTally: Sendable {
  /// Like remarks: on the same column, for the same reason, and of a name that nobody knows on that
  /// name.
  package struct Group: Sendable {
    /// The first of them.
    package let first: ImportRemark
    /// How many there are.
    package internal(set) var count: Int
  }

  private struct Key: Hashable {
    let column: LedgerColumn
    let code: String
    let name: String
  }

  /// All remarks, those that are only notices among them.
  package private(set) var count = 0
  /// How many are only notices, with which the row is taken in.
  package private(set) var notices = 0
  /// The first of them.
  package private(set) var kept: [ImportRemark] = []
  /// Like ones together, in the order in which the first of each came.
  package private(set) var groups: [Group] = []
  /// Remarks of groups beyond the bound.
  package private(set) var ungrouped = 0
  private var places: [Key: Int] = [:]

  /// How many remarks and groups are kept.
  package static let limit = 2_000

  package init() {}

  mutating func add(_ remark: ImportRemark) {
    count += 1
    if remark.problem.isNotice { notices += 1 }
    if kept.count < Self.limit { kept.append(remark) }
    var name = ""
    if case .unknownName(_, let given, _) = remark.problem { name = given }
    let key = Key(column: remark.column, code: remark.problem.code, name: name)
    if let place = places[key] {
      groups[place].count += 1
    } else if groups.count < Self.limit {
      places[key] = groups.count
      groups.append(Group(first: remark, count: 1))
    } else {
      ungrouped += 1
    }
  }
}

extension RowProblem {
  /// What the procedure or the register says against a row, at the column that it is about.
  init(_ refusal: IntakeRefusal, of history: RowHistory, raw: (LedgerColumn) -> String) {
    let origin = refusal.step.map { history.origins[$0] } ?? .filedOn
    let problem: CellProblem
    var column = origin
    switch refusal.reason {
    case let refused as Refusal:
      problem = .refused(refused)
      if let fact = refused.reason.fact {
        column = LedgerColumn.stating(fact, of: refused.action) ?? origin
      }
    case let error as TrackerError:
      problem = .tracker(error)
      if case .unknown(let kind, _, _) = error { column = LedgerColumn.naming(kind) ?? origin }
    default: problem = .tracker(.broken(String(describing: refusal.reason)))
    }
    self.init(column: column, problem: problem, read: raw(column).shown)
  }
}

extension Refusal.Reason {
  /// The fact that is missing or wrong; nil where the action itself is.
  fileprivate var fact: FactName? {
    switch self {
    case .missing(let name), .unexpected(let name, _), .wrongValue(let name),
      .outOfRange(let name, _, _), .overLimit(let name, _, _, _), .notBeside(let name, _):
      name
    case .missingOneOf(let names): names.first
    case .afterToday(let name, _, _), .tooEarly(let name, _, _), .tooLate(let name, _, _): name
    case .groundNotOpen, .causeWithoutWithdrawal: .ground
    case .simplifiedNotOpen: .simplifiedBasis
    case .notInThisState, .conditionFails, .byLawOnly, .alreadyRegistered, .beforeHistory,
      .periodOver, .unknownParty, .alreadyServed, .notLastSignature, .joinedToItself:
      nil
    }
  }
}

extension LedgerColumn {
  /// What has to be hidden of its cells where they are shown.
  package var privacy: Privacy {
    switch (self, form) {
    case (.applicant, _), (.thirdParty, _), (.agent, _): .name
    case (.identity, _): .identity
    case (.phone, _): .phone
    case (.address, _): .address
    case (.handler, _): .open
    case (_, .text): .text
    default: .open
    }
  }

  /// The column that states a fact of an action; nil where none does.
  package static func stating(_ fact: FactName, of action: Action) -> LedgerColumn? {
    switch (action, fact) {
    case (_, .missing): .missing
    case (.requestCorrection, .received): .correctionReceivedOn
    case (.decline, .reason): .declineReason
    case (.decline, .item): .declineItem
    case (_, .competentAuthority): .competentAuthority
    case (.transfer, .to): .transferredTo
    case (_, .procedure): .procedure
    case (_, .simplifiedBasis): .simplifiedBasis
    case (.serveCopy, .received): .copyReceivedOn
    case (_, .notified): .hearingNotifiedOn
    case (_, .form): .opinionForm
    case (.suspend, .ground): .suspensionGround
    case (.extend, .days): .extensionDays
    case (.extend, .approver): .extensionApprover
    case (.switchToOrdinary, .approver): .switchApprover
    case (.terminate, .ground): .terminationGround
    case (_, .disposition), (_, .actAgain), (_, .damages), (_, .remedial), (_, .after): .outcome
    case (_, .performBy): .performBy
    case (.dismiss, .reason): .conclusionReason
    case (.archive, .reason): .archiveReason
    case (.register, _): ofRegistration[fact]
    default: nil
    }
  }

  private static let ofRegistration: [FactName: LedgerColumn] = [
    .actDate: .actDate, .knownOn: .knownOn, .learnedOn: .learnedOn, .postedOn: .postedOn,
    .handedInOn: .handedInOn, .applicant: .applicant, .respondent: .respondent, .region: .region,
    .kind: .kind, .channel: .channel, .amount: .amount, .importedNumber: .number,
    .identity: .identity, .phone: .phone, .address: .address, .thirdParty: .thirdParty,
  ]

  /// The column that names a record of a kind; nil where none does.
  fileprivate static func naming(_ kind: RecordKind) -> LedgerColumn? {
    switch kind {
    case .agency: .respondent
    case .region: .region
    case .authority: .authority
    case .official: .handler
    default: nil
    }
  }
}
