public import FuyiLaw

/// One row of the steps of a kind of dossier: where a step may be taken and where it leads.
public struct DossierRule: Hashable, Sendable {
  /// Whose step it is.
  public let kind: DossierKind
  /// What is done.
  public let step: DossierStep
  /// The states it leaves; empty for the step that begins a dossier.
  public let from: [DossierState]
  /// The state it reaches; nil where it stays.
  public let to: DossierState?
  /// Another state that it may reach, where its facts decide.
  public let orTo: DossierState?
  /// The article or practice that it rests on.
  public let source: Source
  /// Facts without which it is refused.
  public let needs: [FactName]
  /// Facts that it may state besides; a note may stand with any step.
  public let takes: [FactName]

  /// Every fact that may stand with it.
  public var facts: [FactName] { needs + takes + [.note] }
}

/// What may be done to dossiers, kind by kind, as one value (台账办理规则).
public struct DossierProcedure: Sendable {
  /// The rows, kind by kind.
  public let rules: [DossierRule]

  /// The rules that offices follow.
  public static let usual = DossierProcedure(
    rules: consultations + petitions + mediations + letters + suits + coordination + defects)

  /// The rows of a kind.
  public func rules(of kind: DossierKind) -> [DossierRule] { rules.filter { $0.kind == kind } }

  /// The row of a step that leaves a state; of the opening step where there is none yet.
  public func rule(_ step: DossierStep, of kind: DossierKind, from state: DossierState?)
    -> DossierRule?
  {
    rules.first {
      $0.kind == kind && $0.step == step
        && (state.map($0.from.contains) ?? $0.from.isEmpty)
    }
  }

  /// The steps that a dossier's state leaves open, in the table's order.
  public func steps(for dossier: Dossier) -> [DossierStep] {
    let isTop = dossier.facts[.letterKind].map { $0.nextRung == nil } ?? false
    return rules(of: dossier.kind).filter {
      $0.from.contains(dossier.state) && !($0.step == .escalate && isTop)
    }.map(\.step)
  }

  /// The steps of a kind in the table's order, each once.
  public func steps(of kind: DossierKind) -> [DossierStep] {
    var steps: [DossierStep] = []
    for rule in rules(of: kind) where !steps.contains(rule.step) { steps.append(rule.step) }
    return steps
  }
}

extension DossierProcedure {
  private static func rule(
    _ kind: DossierKind, _ step: DossierStep, from: [DossierState], to: DossierState? = nil,
    orTo: DossierState? = nil, _ source: Source, needs: [FactName] = [], takes: [FactName] = []
  ) -> DossierRule {
    DossierRule(
      kind: kind, step: step, from: from, to: to, orTo: orTo, source: source, needs: needs,
      takes: takes)
  }

  private static func practice(_ zh: String, _ en: String) -> Source {
    .practice(Term(zh: zh, en: en))
  }

  /// What every dossier's first step may be told about its subject.
  private static let about: [FactName] = [.region, .respondent, .kind, .field, .summary]

  /// A mistaken entry keeps its number and counts nowhere.
  private static func void(_ kind: DossierKind) -> DossierRule {
    rule(
      kind, .void, from: DossierState.allCases.filter { $0 != .voided }, to: .voided,
      practice(
        "误登记的保留编号并注明作废，不再计入统计",
        "an entry made by mistake keeps its number, is marked, and counts nowhere"),
      needs: [.reason])
  }

  private static let reception = practice(
    "行政争议接收点的咨询和先行化解为地方做法",
    "consultations at reception points and resolving them early are local practice")

  private static let consultations: [DossierRule] = [
    rule(
      .consultation, .register, from: [], to: .open, reception, needs: [.point, .person, .kind],
      takes: [.region, .respondent, .field, .summary, .phone]),
    rule(
      .consultation, .resolve, from: [.open], to: .resolved, reception, needs: [.resolvedBy],
      takes: [.reason]),
    rule(
      .consultation, .convert, from: [.open], to: .becameCase, orTo: .becamePetition, reception,
      takes: [.linkedCase, .petitionNumber, .reason]),
    rule(
      .consultation, .withdraw, from: [.open], to: .withdrawn, reception, takes: [.reason]),
    void(.consultation),
  ]

  private static let handover = practice(
    "信访事项按复议受理清单移交复议机构为地方做法",
    "handing petitions over by a list of matters is local practice")

  private static let petitions: [DossierRule] = [
    rule(
      .petition, .register, from: [], to: .open, handover,
      needs: [.petitionNumber, .person, .kind],
      takes: [.region, .respondent, .field, .summary, .from, .linkedCase]),
    rule(
      .petition, .convert, from: [.open], to: .becameCase, handover, needs: [.linkedCase],
      takes: [.reason]),
    rule(.petition, .sendBack, from: [.open], to: .sentBack, handover, needs: [.reason]),
    void(.petition),
  ]

  private static let mediations: [DossierRule] = [
    rule(
      .mediation, .open, from: [], to: .open, .law(.arl(5)), needs: [.stage, .venue],
      takes: about + [
        .linkedCase, .linkedSuit, .person, .mediator, .bodies, .suspend, .consentedOn,
      ]),
    rule(
      .mediation, .session, from: [.open, .agreed], .law(.arl(5)), takes: [.mediator, .bodies]),
    rule(
      .mediation, .agree, from: [.open], to: .agreed, .law(.arl(73)),
      takes: [.amount, .performBy, .bodies, .signatories]),
    rule(
      .mediation, .sign, from: [.agreed], to: .agreed, orTo: .inForce, .law(.arl(73)),
      needs: [.signatory]),
    rule(.mediation, .seal, from: [.agreed], to: .agreed, orTo: .inForce, .law(.arl(73))),
    rule(
      .mediation, .goBack, from: [.agreed], to: .failed, .law(.arl(73)), takes: [.reason]),
    rule(
      .mediation, .settle, from: [.open], to: .settled, .law(.arl(74)),
      takes: [.amount, .performBy, .bodies, .reason]),
    rule(
      .mediation, .settlePartly, from: [.open], to: .partlySettled, .law(.arl(73)),
      takes: [.amount, .performBy, .bodies, .reason]),
    rule(.mediation, .fail, from: [.open], to: .failed, .law(.arl(5)), needs: [.reason]),
    rule(
      .mediation, .perform, from: [.inForce, .settled, .partlySettled], .law(.arl(77)),
      takes: [.reason]),
    void(.mediation),
  ]

  private static let ladder = practice(
    "转办函—提示函—督办函的递进为地方做法", "the ladder of letters is local practice")

  private static let letters: [DossierRule] = [
    rule(
      .letter, .issue, from: [], to: .issued, ladder, needs: [.letterKind, .addressee, .summary],
      takes: [
        .region, .kind, .field, .copyTo, .linkedCase, .linkedSuit, .received, .replyBy,
        .replyDays, .replyUnit, .escalatedFrom, .reason,
      ]),
    rule(.letter, .receive, from: [.issued], ladder),
    rule(
      .letter, .reply, from: [.issued, .escalated], to: .replied, ladder, takes: [.reason]),
    rule(
      .letter, .escalate, from: [.issued], to: .escalated, ladder, needs: [.escalatedTo],
      takes: [.reason]),
    rule(.letter, .close, from: [.replied], to: .closed, ladder, takes: [.reason]),
    rule(
      .letter, .withdraw, from: [.issued], to: .withdrawn, ladder, needs: [.reason]),
    void(.letter),
  ]

  private static let suits: [DossierRule] = [
    rule(
      .suit, .register, from: [], to: .open, .law(Article(.litigationLaw, 67)),
      needs: [.court, .instance, .defendant],
      takes: [
        .region, .kind, .field, .summary, .linkedCase, .linkedSuit, .person, .plaintiff,
        .courtNumber, .docketedOn, .summaryProcedure,
      ]),
    rule(.suit, .answer, from: [.open], .law(Article(.litigationLaw, 67))),
    rule(
      .suit, .hearing, from: [.open], .law(Article(.headsInCourt, 2)), needs: [.head],
      takes: [.defendant, .spoke, .absence, .proof, .headCalled, .name]),
    rule(
      .suit, .judge, from: [.open], to: .concluded, .law(Article(.litigationLaw, 85)),
      needs: [.suitOutcome], takes: [.received, .document]),
    rule(
      .suit, .appeal, from: [.concluded], .law(Article(.litigationLaw, 85)), takes: [.person]),
    void(.suit),
  ]

  private static let together = practice(
    "协调、会商、暗访、评查、培训为地方工作机制",
    "coordination, meetings, visits, reviews and training are local mechanisms")

  private static let coordination: [DossierRule] = [
    rule(
      .coordination, .register, from: [], to: .open, orTo: .concluded, together,
      needs: [.coordinationKind],
      takes: [
        .summary, .region, .regions, .agencies, .area, .hard, .bodies, .linkedCase, .people,
        .sessions, .heads, .findings, .findingCount, .point,
      ]),
    rule(
      .coordination, .conclude, from: [.open], to: .concluded, together, needs: [.result],
      takes: [.findings, .findingCount, .reason]),
    void(.coordination),
  ]

  private static let defects: [DossierRule] = [
    rule(
      .defect, .tag, from: [], to: .recorded,
      practice(
        "高频违法点、程序瑕疵按本机构名录标注",
        "violations and flaws are marked from a list that the office keeps"),
      needs: [.linkedCase, .defect],
      takes: [.lawArticle, .region, .respondent, .field, .kind, .summary]),
    void(.defect),
  ]
}
