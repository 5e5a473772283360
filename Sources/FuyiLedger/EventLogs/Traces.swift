import FuyiCore
import FuyiLaw
import FuyiStore

/// One event of a record as it stands after all corrections.
struct TraceStep<Happening: Deed> {
  /// What happened.
  let entry: HistoryEntryOf<Happening>
  /// A name that no other event of the log has.
  let id: String
  /// Its legal day with its order in the day (``TraceClock``).
  let time: String
  /// Who recorded it, by a name that tells nothing; `law` for what the law has done by itself.
  let resource: String
}

/// What happened to the records of a file, one record after the other (流程轨迹).
///
/// History is read as it stands: what a correction has taken out is not there, what it has put in stands
/// at its place. What the law has done by the day of asking is there although nobody has recorded it yet.
/// Registrations made by mistake count nowhere and are left out.
struct Traces {
  let session: Session
  private let procedure: Procedure
  private let asOf: CivilDate
  private let setting: LegalSetting?
  private let resources: [String: String]

  init(_ session: Session, procedure: Procedure, asOf: CivilDate) throws {
    self.session = session
    self.procedure = procedure
    self.asOf = asOf
    setting = try session.office() == nil ? nil : try session.setting()
    resources = Dictionary(
      try session.recorders().enumerated().map { ($1, "r\($0 + 1)") }
    ) { first, _ in first }
  }

  /// Calls a closure with every case and what happened to it, in the order of registration.
  func forEachCase(_ body: (Case, [TraceStep<Action>]) throws -> Void) throws {
    guard let setting else { return }
    try session.forEachCase { id in
      guard let folded = try session.fold(id) else { throw StoreError.unreadable("case \(id)") }
      guard folded.state != .voided else { return }
      let standing = procedure.standing(folded, on: asOf, under: setting)
      try body(standing, try steps(standing.entries, of: id))
    }
  }

  /// Calls a closure with every dossier and what happened to it, in the order of their first steps.
  func forEachDossier(_ body: (Dossier, [TraceStep<DossierStep>]) throws -> Void) throws {
    try session.forEachDossier { id, kind in
      let dossier = try session.dossier(id, of: kind).dossier
      guard dossier.state != .voided else { return }
      try body(dossier, try steps(dossier.entries, of: id))
    }
  }

  private func steps<Happening>(_ entries: [HistoryEntryOf<Happening>], of id: Int) throws
    -> [TraceStep<Happening>]
  {
    let rows = Dictionary(try session.log(of: id).map { ($0.sequence, $0) }) { first, _ in first }
    var clock = TraceClock()
    return entries.map { entry in
      let row = rows[entry.sequence]
      return TraceStep(
        entry: entry, id: row.map { "e\($0.position)" } ?? "e\(id)-by-law",
        time: clock.time(on: entry.effectiveOn, position: row?.position),
        resource: row.flatMap { resources[$0.recorder] } ?? "law")
    }
  }
}
