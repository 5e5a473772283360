public import FuyiLaw

/// The rows that a dossier is queried by, made from its history alone (投影).
public struct DossierProjection: Hashable, Sendable {
  /// What it is listed, grouped and counted by.
  public let row: DossierRow
  /// What it has several of: bodies, regions, agencies, copies, each as a fact's name with codes.
  public let tags: [Tag]
  /// A suit's defendants with how their heads appeared; none of a voided one.
  public let appearances: [Dossier.Appearance]
  /// Its periods that are open.
  public let clocks: [DossierClock]

  /// One of several values of a fact.
  public struct Tag: Hashable, Sendable {
    /// The fact.
    public let name: FactName
    /// Its place, from 1.
    public let ordinal: Int
    /// The code.
    public let code: String
  }
}

/// What a dossier is listed, grouped and counted by.
public struct DossierRow: Hashable, Sendable {
  /// The position of its first event in the log.
  public let id: Int
  /// Which kind it is.
  public let kind: DossierKind
  /// Its number.
  public let number: DossierNumber
  /// Where it stands.
  public let state: DossierState
  /// The code of what sort of its kind it is: of letter, petition, stage, instance, coordination or defect;
  /// nil for consultations.
  public let variety: String?
  /// How it ended, by its code; nil while it has not.
  public let outcome: String?
  /// The day that dates its beginning: of docketing for a suit, else of the first step.
  public let openedOn: CivilDate
  /// The day on which it ended; nil while it has not.
  public let endedOn: CivilDate?
  /// The last day to reply to a letter or to perform an agreement; nil where none is set.
  public let dueOn: CivilDate?
  /// The day of the reply or the performance; nil until then.
  public let doneOn: CivilDate?
  /// The code of the region it is counted for.
  public let region: String?
  /// The code of the agency: the respondent, the addressee, the first defendant.
  public let agency: String?
  /// What the matter is about, where it is stated apart from the agency's own field.
  public let field: AgencyField?
  /// The category of the act (ARL 11).
  public let category: ActKind?
  /// The code of the reception point.
  public let point: String?
  /// Where it is mediated.
  public let venue: MediationVenue?
  /// The area of a cross-region item.
  public let area: String?
  /// Whether it is a hard case.
  public let isHard: Bool
  /// Whether bodies took part together.
  public let isJoint: Bool
  /// The linked case, by its printed number.
  public let linkedCase: String?
  /// The linked suit or letter, by its printed number.
  public let linkedDossier: String?
  /// People who attended.
  public let people: Int?
  /// Sessions held.
  public let sessions: Int?
  /// Findings of a review or a visit.
  public let findings: Int?
  /// In fen.
  public let amount: Int?
}

/// Makes the rows of a dossier.
public struct DossierProjector: Sendable {
  private let clocks: DossierClocks

  /// A projector for an office's calendar.
  public init(calendar: WorkingCalendar) { clocks = DossierClocks(calendar) }

  /// The rows of a dossier.
  public func project(_ dossier: Dossier) -> DossierProjection {
    let clocks = clocks.clocks(of: dossier)
    let several: [FactName] = [.bodies, .regions, .agencies, .copyTo]
    return DossierProjection(
      row: row(of: dossier, clocks),
      tags: several.flatMap { name -> [DossierProjection.Tag] in
        guard case .codes(let codes)? = dossier.facts[value: name] else { return [] }
        return codes.enumerated().map { .init(name: name, ordinal: $0 + 1, code: $1) }
      },
      appearances: dossier.kind == .suit && dossier.state != .voided ? dossier.appearances : [],
      clocks: clocks.filter(\.isOpen))
  }

  private func row(of dossier: Dossier, _ clocks: [DossierClock]) -> DossierRow {
    let facts = dossier.facts
    let waited = clocks.first { $0.id == .reply || $0.id == .performance }
    return DossierRow(
      id: dossier.id, kind: dossier.kind, number: dossier.number, state: dossier.state,
      variety: dossier.variety, outcome: dossier.outcome,
      openedOn: facts[.docketedOn] ?? dossier.openedOn, endedOn: dossier.endedOn,
      dueOn: waited?.due, doneOn: waited?.doneOn, region: facts[.region],
      agency: facts[.addressee] ?? facts[.respondent]?.first ?? facts[.defendant]?.first
        ?? facts[.agencies]?.first,
      field: facts[.field], category: facts[.kind], point: facts[.point], venue: facts[.venue],
      area: facts[.area], isHard: facts.has(.hard), isJoint: facts.has(.bodies),
      linkedCase: facts[.linkedCase],
      linkedDossier: facts[.linkedSuit] ?? facts[.escalatedFrom], people: facts[.people],
      sessions: facts[.sessions], findings: facts[.findingCount], amount: facts[.amount])
  }
}

extension Dossier {
  /// The code of what sort of its kind it is; nil for consultations.
  public var variety: String? {
    switch kind {
    case .consultation: nil
    case .petition:
      (entries.first?.facts.has(.linkedCase) == true ? PetitionOrigin.aboutCase : .handedOver).code
    case .mediation: facts[.stage]?.code
    case .letter: facts[.letterKind]?.code
    case .suit: facts[.instance]?.code
    case .coordination: facts[.coordinationKind]?.code
    case .defect: facts[.defect]
    }
  }
}
