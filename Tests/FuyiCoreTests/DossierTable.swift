import FuyiCore

/// What may be done to each kind of dossier in each state, and where it leads.
///
/// Written down from how offices keep these records, and not from the program's table. What a step
/// reaches by its facts (a statement that is complete, a petition and not a case) is tested apart.
enum DossierTable {
  /// The steps that a state leaves open, with the states that they reach; nil for a state that
  /// dossiers of the kind do not come to.
  static func open(_ kind: DossierKind, in state: DossierState) -> [DossierStep: DossierState]? {
    if state == .voided { return [:] }
    guard var open = steps(kind)[state] else { return nil }
    open[.void] = .voided
    return open
  }

  private static func steps(_ kind: DossierKind) -> [DossierState: [DossierStep: DossierState]] {
    switch kind {
    case .consultation:
      [
        .open: [.resolve: .resolved, .convert: .becameCase, .withdraw: .withdrawn],
        .resolved: [:], .becameCase: [:], .becamePetition: [:], .withdrawn: [:],
      ]
    case .petition:
      [
        .open: [.convert: .becameCase, .sendBack: .sentBack], .becameCase: [:], .sentBack: [:],
      ]
    case .mediation:
      [
        .open: [
          .session: .open, .agree: .agreed, .settle: .settled, .settlePartly: .partlySettled,
          .fail: .failed,
        ],
        .agreed: [.session: .agreed, .sign: .agreed, .seal: .agreed, .goBack: .failed],
        .inForce: [.perform: .inForce],
        .settled: [.perform: .settled],
        .partlySettled: [.perform: .partlySettled],
        .failed: [:],
      ]
    case .letter:
      [
        .issued: [
          .receive: .issued, .reply: .replied, .escalate: .escalated, .withdraw: .withdrawn,
        ],
        .escalated: [.reply: .replied],
        .replied: [.close: .closed],
        .closed: [:], .withdrawn: [:],
      ]
    case .suit:
      [
        .open: [.answer: .open, .hearing: .open, .judge: .concluded],
        .concluded: [.appeal: .concluded],
      ]
    case .coordination: [.open: [.conclude: .concluded], .concluded: [:]]
    case .defect: [.recorded: [:]]
    }
  }

  /// The step that begins a dossier of a kind, and the state that it comes to.
  static func opening(_ kind: DossierKind) -> (step: DossierStep, state: DossierState) {
    switch kind {
    case .consultation, .petition, .suit, .coordination: (.register, .open)
    case .mediation: (.open, .open)
    case .letter: (.issue, .issued)
    case .defect: (.tag, .recorded)
    }
  }

  /// The states that nothing but voiding leaves.
  static let ends: Set<DossierState> = [
    .resolved, .becameCase, .becamePetition, .withdrawn, .sentBack, .failed, .closed, .recorded,
    .voided,
  ]
}
