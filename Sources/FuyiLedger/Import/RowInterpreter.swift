import FuyiCore
import FuyiKit
import FuyiLaw

/// Makes a row's history.
///
/// Nothing is made up: each step has its day in the row, and what it needs besides stands in the row
/// or in the mapping's constants. What is missing is left to the procedure, which names it.
struct RowInterpreter {
  var reader: RowReader
  let context: RowContext
  private var steps: [ImpliedStep] = []
  /// The columns whose step the row implies, for the details that belong to them.
  private var done: Set<LedgerColumn> = []

  init(_ row: LedgerRow, _ plan: SheetPlan, _ context: RowContext) {
    reader = RowReader(row, plan, context)
    self.context = context
  }

  /// What the row implies, or nil with what is wrong with it.
  static func read(_ row: LedgerRow, _ plan: SheetPlan, _ context: RowContext) -> (
    history: RowHistory?, problems: [RowProblem]
  ) {
    var interpreter = RowInterpreter(row, plan, context)
    let history = interpreter.history()
    return (history, interpreter.reader.problems)
  }

  private mutating func history() -> RowHistory? {
    let filed = reader.day(.filedOn)
    if filed == nil, !isReported(.filedOn) { reader.report(.missing, in: .filedOn) }
    let registration = registration(filedOn: filed)
    let outcome = reader.outcome()
    examination()
    let acceptance = acceptance()
    review()
    conclude(outcome, acceptance, filedOn: filed, registration)
    aftermath(registration)
    checkDetails()
    guard let filed, reader.problems.allSatisfy(\.problem.isNotice) else { return nil }
    let ordered = steps.enumerated().sorted { left, right in
      let (first, second) = (left.element, right.element)
      return (first.request.day, first.place, left.offset)
        < (second.request.day, second.place, right.offset)
    }.map(\.element)
    return RowHistory(
      history: LedgerHistory(
        filedOn: filed, registration: registration.facts, requests: ordered.map(\.request)),
      origins: ordered.map(\.origin), number: registration.number)
  }

  // MARK: Steps

  mutating func add(
    _ action: Action, _ day: CivilDate, place: Int, from origin: LedgerColumn,
    _ state: (inout Facts) -> Void = { _ in }
  ) {
    var facts = Facts()
    state(&facts)
    steps.append(
      ImpliedStep(
        request: Request(action, on: day, facts: facts), origin: origin, place: place))
    done.insert(origin)
  }

  /// A step on the day that a column says, if it says one.
  @discardableResult
  mutating func add(_ action: Action, place: Int, on column: LedgerColumn) -> Bool {
    guard let day = reader.day(column) else { return false }
    add(action, day, place: place, from: column)
    return true
  }

  mutating func words(_ column: LedgerColumn) -> [Words]? {
    reader.text(column).map { [.plain($0)] }
  }

  /// Notes that the row accounts for a column by another one.
  mutating func account(for column: LedgerColumn) { done.insert(column) }

  func isReported(_ column: LedgerColumn) -> Bool {
    reader.problems.contains { $0.column == column }
  }

  /// The first column of a review step that the row implies.
  var firstReviewStep: LedgerColumn? { steps.first { $0.place >= Place.review }?.origin }

  var plan: SheetPlan { reader.plan }

  /// A detail without the step that it belongs to would be lost, so it is reported.
  private mutating func checkDetails() {
    for (detail, owner) in plan.details where !done.contains(owner) && !isReported(owner) {
      // What is said of a case that is still open, or 否, loses nothing.
      guard reader.isStated(detail) else { continue }
      reader.report(.missingBeside(detail), in: owner)
    }
  }

  /// The order of the law within one day.
  enum Place {
    static let request = 1
    static let correct = 2
    static let examined = 3
    static let review = 10
    static let copy = 11
    static let receipt = 12
    static let answer = 13
    static let resume = 14
    static let opinions = 15
    static let hearing = 16
    static let ordinary = 17
    static let extend = 18
    static let consent = 19
    static let withdrawal = 20
    static let suspend = 21
    static let resumeAtOnce = 22
    static let conclude = 30
    static let serve = 40
    static let after = 50
    static let archive = 60
  }
}
