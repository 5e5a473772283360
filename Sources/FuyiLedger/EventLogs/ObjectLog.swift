package import FuyiCore
package import FuyiLaw
package import FuyiStore

/// The cases and dossiers of a file as an event log in OCEL 2.0.
///
/// Objects are cases, their parties, agencies, and the dossiers of every kind: consultations, petitions,
/// mediations, letters, suits, coordination, defects. Events are all that happened to cases and dossiers.
/// There are no personal data in it; see ``EventAttribute`` and ``PartyObjects``.
package struct ObjectLog {
  private let session: Session
  private let traces: Traces
  private let procedure: Procedure
  private let voided: Set<String>

  /// The log of what a session sees, as cases stand on a day.
  package init(
    _ session: Session, procedure: Procedure = .statutory, asOf: CivilDate
  ) throws {
    self.session = session
    self.procedure = procedure
    traces = try Traces(session, procedure: procedure, asOf: asOf)
    voided = try session.voidedNumbers()
  }

  /// Writes the log as JSON.
  package func writeJSON(to stream: ByteStream) throws -> EventLogCount {
    let writer = OCELJSON(stream)
    try writer.begin(events: OCELTypes.events(procedure), objects: OCELTypes.objects)
    let count = try write(to: writer)
    try writer.end()
    return count
  }

  /// Writes the log as a SQLite file.
  /// - Parameter path: an empty file.
  package func writeTables(at path: String) throws -> EventLogCount {
    let tables = OCELTables(events: OCELTypes.events(procedure), objects: OCELTypes.objects)
    return try tables.write(at: path) { try write(to: $0) }
  }

  /// All events, then all objects, so that neither has to be kept.
  private func write(to writer: any OCELWriter) throws -> EventLogCount {
    var count = EventLogCount()
    var agencies: Set<String> = []
    func add(_ event: OCELEvent) throws {
      count.events += 1
      try writer.add(event)
    }
    func add(_ object: OCELObject) throws {
      count.records += 1
      agencies.formUnion(object.relations.map(\.object).filter { $0.hasPrefix("agency:") })
      try writer.add(object)
    }
    try traces.forEachCase { folded, steps in
      for event in try CaseObjects(folded, steps, voided: voided).story().events { try add(event) }
    }
    try traces.forEachDossier { dossier, steps in
      for event in try objects(dossier, steps).events() { try add(event) }
    }
    try traces.forEachCase { folded, steps in
      for object in try CaseObjects(folded, steps, voided: voided).objects() { try add(object) }
    }
    if try session.office() != nil {
      let projector = DossierProjector(calendar: try session.setting().calendar)
      try traces.forEachDossier { dossier, steps in
        try add(objects(dossier, steps).object(projector.project(dossier).row))
      }
    }
    for agency in try session.agencies() where agencies.contains(OCELIDs.agency(agency.code)) {
      try add(
        OCELObject(
          id: OCELIDs.agency(agency.code), type: OCELTypes.agency,
          attributes: [
            ("name", .text(agency.name.zh)), ("region", .text(agency.region)),
            ("level", .text(agency.level.code)), ("field", .text(agency.field.code)),
          ], changes: [], relations: []))
    }
    return count
  }

  /// A dossier, with the parties of its case where a step names one of them.
  private func objects(_ dossier: Dossier, _ steps: [TraceStep<DossierStep>]) throws
    -> DossierObjects
  {
    var parties: PartyObjects?
    if steps.contains(where: { $0.entry.facts.has(.signatory) }), let number = dossier.linkedCase,
      !voided.contains(number), let id = try session.caseID(number: number, authority: ""),
      let folded = try session.fold(id), let first = folded.entries.first,
      let registered = Case(id: id, History(entries: [first]))
    {
      parties = PartyObjects(atEndOf: folded, registered)
    }
    return DossierObjects(dossier, steps, voided: voided, parties: parties)
  }
}
