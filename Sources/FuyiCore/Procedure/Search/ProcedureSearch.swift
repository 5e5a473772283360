public import FuyiLaw

/// Everything that a procedure's table lets happen to a case, searched from its registration
/// (程序检索).
///
/// Breadth first, so that the sequence by which an abstract case is found is a shortest one. Of days
/// it knows only that they pass.
public struct ProcedureSearch: Sendable {
  /// The table that was searched.
  public let procedure: Procedure
  /// Where the periods and the limit of an extension were looked up.
  public let rulebook: Rulebook
  /// The abstract cases that can come about, nearest to the registration first.
  public private(set) var cases: [AbstractCase] = []
  /// Every step between them, in the order of the cases that they leave.
  public private(set) var steps: [SearchStep] = []
  /// By which step each case was first reached.
  private var reachedBy: [Int] = []

  /// Searches a table.
  public init(_ procedure: Procedure = .statutory, under rulebook: Rulebook) {
    self.procedure = procedure
    self.rulebook = rulebook
    var known: [AbstractCase: Int] = [:]
    for row in procedure.rows where row.from.isEmpty {
      guard let state = row.to else { continue }
      let blank = AbstractCase(state: state)
      take(row, blank.branches(of: row.action, under: rulebook), from: nil, &known)
    }
    var index = 0
    while index < cases.count {
      let current = cases[index]
      for row in procedure.rows where !row.goesOnBeside && row.isOpen(in: current) {
        take(row, current.branches(of: row.action, under: rulebook), from: index, &known)
      }
      index += 1
    }
  }

  private mutating func take(
    _ row: Transition, _ branches: [AbstractCase.Branch], from origin: Int?,
    _ known: inout [AbstractCase: Int]
  ) {
    for branch in branches {
      for state in row.targets(from: branch.after.state, branch.choice) {
        var next = branch.after
        next.state = state
        next.apply(row.clocks, under: rulebook)
        let target = known[next] ?? cases.count
        if target == cases.count {
          known[next] = target
          cases.append(next)
          reachedBy.append(steps.count)
        }
        steps.append(SearchStep(row: row, choice: branch.choice, from: origin, to: target))
      }
    }
  }

  /// A shortest sequence of steps from nothing to a case.
  /// - Parameter index: the case's place in ``cases``.
  public func path(to index: Int) -> [SearchStep] {
    path(through: steps[reachedBy[index]])
  }

  /// A shortest sequence of steps from nothing that ends with a step.
  public func path(through step: SearchStep) -> [SearchStep] {
    var path = [step]
    while let origin = path[path.count - 1].from { path.append(steps[reachedBy[origin]]) }
    return path.reversed()
  }

  /// The case that a step leaves; nil for a registration.
  public func origin(of step: SearchStep) -> AbstractCase? { step.from.map { cases[$0] } }

  /// The case that a step makes.
  public func result(of step: SearchStep) -> AbstractCase { cases[step.to] }
}

/// One step of a search: a row taken from one abstract case to another (步骤).
public struct SearchStep: Hashable, Sendable {
  /// The row of the table.
  public let row: Transition
  /// What was chosen where the action leaves a choice.
  public let choice: SearchChoice?
  /// The case that it leaves, by its place in ``ProcedureSearch/cases``; nil for a registration.
  public let from: Int?
  /// The case that it makes, by its place in ``ProcedureSearch/cases``.
  public let to: Int

  /// What is done.
  public var action: Action { row.action }
}

extension Action {
  /// Whether it belongs to what goes on beside a review: the review of a normative document (ARL
  /// 56-60) and opinion letters (ARL 76).
  package var isBesideTheReview: Bool {
    switch self {
    case .openDocumentReview, .transferDocument, .documentReply, .notifyMaker, .makerAnswer,
      .handleDocument, .issueOpinion, .reportOnOpinion:
      true
    default: false
    }
  }
}

extension Transition {
  /// Whether it keeps the state and touches only clocks of its own, so that no property can break by
  /// it; the search leaves such rows out, and follows them as soon as they do more.
  package var goesOnBeside: Bool {
    let own: [ClockID] = [
      .documentReview, .documentTransfer, .documentReply, .makerNotice, .makerAnswer,
      .opinionReport,
    ]
    return action.isBesideTheReview && to == nil
      && clocks.allSatisfy { effect in
        switch effect {
        case .starts(let id), .stops(let id), .resumes(let id), .moves(let id), .ends(let id):
          own.contains(id)
        }
      }
  }

  fileprivate func isOpen(in case: AbstractCase) -> Bool {
    from.contains(`case`.state) && conditions.allSatisfy { $0.holds(for: `case`) }
  }

  /// Where it leads: its second state is for a service that leaves nobody out.
  fileprivate func targets(from state: CaseState, _ choice: SearchChoice?) -> [CaseState] {
    switch choice {
    case .everybody: [orTo ?? to ?? state]
    case .notEverybody: [to ?? state]
    default: reaches(from: state)
    }
  }
}
