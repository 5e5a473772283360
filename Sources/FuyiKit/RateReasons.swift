import FuyiCore
public import FuyiLaw
public import FuyiStatistics
import FuyiStore

/// In which sets of a rate the records of one case or dossier stand, and why (归集说明).
public struct RateReasons: Sendable {
  /// The rate.
  public let definition: RateDefinition
  /// The period and the day of asking.
  public let window: Window
  /// What the number names, each with its records; more than one where a short number fits several.
  public let subjects: [Subject]

  /// A case or a dossier.
  public struct Subject: Sendable {
    /// Its printed number.
    public let number: String
    /// Its kind: a case, a suit, a letter.
    public let kind: Term
    /// Where it stands on the day of asking.
    public let state: Term
    /// Whether it was entered by mistake and counts nowhere.
    public let isVoided: Bool
    /// What it is linked to, where it stands here because of that; nil for what the number names.
    public let linkedTo: String?
    /// Its records that the rate could count, each once for every part of the rate.
    public let memberships: [Membership]
  }
}

extension CaseTracker {
  /// Says where the records of one case or dossier stand in a rate, and why.
  /// - Parameters:
  ///   - rate: the rate.
  ///   - number: a case's number in any form, or a dossier's; a short one such as `2025-12` is looked
  ///   for among what the rate counts.
  ///   - first: the first day of the period.
  ///   - last: its last day.
  /// - Throws: ``TrackerError/unknown(_:given:candidates:)`` where nothing has the number,
  ///   ``TrackerError/endsBeforeItBegins(first:last:)``, or `StoreError`.
  public func why(
    _ rate: RateDefinition, number: String, from first: CivilDate, to last: CivilDate
  ) throws -> RateReasons {
    guard let window = Window(first: first, last: last, asOf: today) else {
      throw TrackerError.endsBeforeItBegins(first: first, last: last)
    }
    return try repository.read { session in
      let finding = RateSubjects(
        session: session, references: References(session, stamp), rate: rate, window: window,
        projector: Projector(procedure: procedure, setting: try session.setting()))
      return RateReasons(
        definition: rate, window: window, subjects: try finding.subjects(number))
    }
  }
}

extension RateReasons.Subject {
  /// The same with some of its records.
  fileprivate func only(_ isWanted: (RecordID) -> Bool) -> RateReasons.Subject {
    RateReasons.Subject(
      number: number, kind: kind, state: state, isVoided: isVoided, linkedTo: linkedTo,
      memberships: memberships.filter { isWanted($0.id) })
  }
}

/// Finds what a number names, and asks a rate of its records.
private struct RateSubjects {
  let session: Session
  let references: References
  let rate: RateDefinition
  let window: Window
  let projector: Projector

  /// The kinds of dossier that the rate counts.
  private var kinds: [DossierKind] {
    DossierKind.allCases.filter { kind in
      rate.recordSets.contains { $0.kind == kind }
    }
  }

  private var countsCases: Bool { rate.recordSets.contains { $0.kind == nil } }

  /// What a number names, or the one record of it that a label such as `聊政复〔2025〕12号#2` does.
  func subjects(_ given: String) throws -> [RateReasons.Subject] {
    let whole = try named(given)
    if !whole.isEmpty { return whole }
    let number = String(given.prefix { $0 != "#" && $0 != "/" })
    let part = given.dropFirst(number.count)
    let subjects = try part.isEmpty ? [] : named(number)
    let labelled = subjects.map { $0.only { $0.label.hasSuffix(part) } }
      .filter { !$0.memberships.isEmpty }
    if !labelled.isEmpty { return labelled }
    return try unknown(given)
  }

  private func named(_ number: String) throws -> [RateReasons.Subject] {
    let authority = try session.ownAuthority() ?? ""
    let caseID = try session.caseID(number: number, authority: authority)
    var found: [RateReasons.Subject] = []
    if countsCases, let caseID { found.append(try ofCase(caseID)) }
    for kind in kinds {
      if let id = try session.dossierID(number, of: kind) {
        found.append(try ofDossier(id, kind, linkedTo: nil))
      }
    }
    if !found.isEmpty {
      let linked = try countsCases ? caseID.map(linked) ?? [] : []
      return found + linked.filter { one in !found.contains { $0.number == one.number } }
    }
    // Something that the rate does not count, told as such, with what of it the rate does count.
    if let caseID { return try [ofCase(caseID)] + linked(to: caseID) }
    // Not by a short number, which could mean anything.
    for kind in DossierKind.allCases {
      guard let id = try session.dossierID(number, of: kind) else { continue }
      let subject = try ofDossier(id, kind, linkedTo: nil)
      if subject.number == number { return [subject] }
    }
    return []
  }

  /// The refusal for a number that nothing has: of the one kind that the rate counts, else of a case.
  private func unknown(_ number: String) throws -> [RateReasons.Subject] {
    if !countsCases, kinds.count == 1 { _ = try references.dossierID(kinds[0], number) }
    _ = try references.caseID(number)
    return []
  }

  private func ofCase(_ id: Int) throws -> RateReasons.Subject {
    guard let folded = try session.fold(id) else { throw StoreError.unreadable("case \(id)") }
    let projection = projector.project(folded)
    let field = try session.agency(codeOrName: projection.row.respondent)?.field
    return RateReasons.Subject(
      number: projection.row.number.printed, kind: RecordKind.caseRecord.term,
      state: projector.procedure.standing(
        folded, on: window.asOf, under: projector.setting
      ).state.term,
      isVoided: projection.row.state == .voided, linkedTo: nil,
      memberships: Record.records(of: projection, field: field).flatMap {
        rate.memberships(of: $0, in: window)
      })
  }

  private func ofDossier(_ id: Int, _ kind: DossierKind, linkedTo: String?) throws
    -> RateReasons.Subject
  {
    let dossier = try session.dossier(id, of: kind).dossier
    let projection = DossierProjector(calendar: projector.setting.calendar).project(dossier)
    let fields = Dictionary(
      try session.agencies().map { ($0.code, $0.field) }, uniquingKeysWith: { first, _ in first })
    return RateReasons.Subject(
      number: projection.row.number.printed, kind: kind.term, state: projection.row.state.term,
      isVoided: projection.row.state == .voided, linkedTo: linkedTo,
      memberships: Record.records(of: projection, field: { fields[$0] }).flatMap {
        rate.memberships(of: $0, in: window)
      })
  }

  /// The dossiers that a case is linked to and that the rate counts.
  private func linked(to caseID: Int) throws -> [RateReasons.Subject] {
    let number = try session.applicants(of: caseID).number
    return try kinds.flatMap { kind in
      var filter = DossierFilter()
      filter.linkedCase = number
      return try session.list(kind, filter, on: window.asOf).reversed().map {
        try ofDossier($0.id, kind, linkedTo: number)
      }
    }
  }
}

extension RecordSet {
  /// The kind of dossier whose number its records have; nil for those of cases.
  fileprivate var kind: DossierKind? { self == .appearances ? .suit : dossiers }
}
