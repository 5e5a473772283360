import FuyiCore
public import FuyiLaw
public import FuyiStatistics
import FuyiStore

/// Rates of a period as known on two days, with what was recorded in between (数据变动对照).
public struct RateDifferenceReport: Sendable {
  /// The first day of the period.
  public let first: CivilDate
  /// Its last day.
  public let last: CivilDate
  /// The day that the figures are known on first.
  public let earlier: CivilDate
  /// The day that they are known on then.
  public let later: CivilDate
  /// The figures of both days, rate by rate, group by group.
  public let differences: [FigureDifference]
  /// What was recorded after the earlier day and up to the later of the cases and dossiers that make a
  /// difference, by their ids; none for one that time alone moved.
  public let recordings: [Int: [Recording]]
  /// The names of groups by their codes, level by level.
  public let groupNames: [[String: Term]]
}

/// An event as somebody recorded it (记录).
public struct Recording: Hashable, Sendable {
  /// Its place in the case's or dossier's record, from 1.
  public let sequence: Int
  /// The code of the action, the step or the correction.
  public let code: String
  /// What it is, in both languages.
  public let term: Term
  /// The legal day.
  public let effectiveOn: CivilDate
  /// The day of recording.
  public let recordedOn: CivilDate
  /// The instant of recording in UTC.
  public let recordedAt: String
  /// The account that recorded it.
  public let recorder: String
  /// What it corrects; nil where it is no correction.
  public let corrected: Corrected?

  /// What a correction is about.
  public struct Corrected: Hashable, Sendable {
    /// The event that it names; nil where it puts in a forgotten one.
    public let sequence: Int?
    /// What that event, or the forgotten one, is.
    public let term: Term
    /// The legal day that it had.
    public let effectiveOn: CivilDate
  }
}

extension CaseTracker {
  /// Compares rates of a period as known on two days.
  /// - Parameters:
  ///   - definitions: which rates.
  ///   - first: the first day of the period.
  ///   - last: its last day; not before the first.
  ///   - groupings: what to break them down by, from the outermost level; none for the whole.
  ///   - days: the two days, in either order.
  /// - Throws: ``TrackerError/sameKnownDay(_:)``, ``TrackerError/notYetKnown(day:today:)``,
  ///   ``TrackerError/endsBeforeItBegins(first:last:)``, ``TrackerError/figures(_:)``; `StoreError`.
  public func rateDifferences(
    _ definitions: [RateDefinition] = RateDefinition.all, from first: CivilDate,
    to last: CivilDate, by groupings: [Grouping] = [], known days: (CivilDate, CivilDate)
  ) throws -> RateDifferenceReport {
    let (earlier, later) = (min(days.0, days.1), max(days.0, days.1))
    guard earlier < later else { throw TrackerError.sameKnownDay(earlier) }
    try refuseFuture(later)
    func figures(_ session: Session, asOf: CivilDate) throws -> [RateFigure] {
      guard let window = Window(first: first, last: last, asOf: asOf) else {
        throw TrackerError.endsBeforeItBegins(first: first, last: last)
      }
      return try definitions.flatMap {
        try session.checkedFigures($0, in: window, by: groupings, listing: true)
      }
    }
    // Both days over one state of the file, or a recording in between would stand in one of them.
    var then: (figures: [RateFigure], waited: [RateFigure])?
    let reports = try repository.read(asKnownOn: [earlier, later], procedure: procedure) {
      session -> RateDifferenceReport? in
      guard let then else {
        then = try (figures(session, asOf: earlier), figures(session, asOf: later))
        return nil
      }
      let differences = FigureDifference.between(
        then.figures, meanwhile: then.waited, try figures(session, asOf: later))
      var recordings: [Int: [Recording]] = [:]
      for subject in Set(differences.flatMap(\.changes).map(\.record.subject)) {
        recordings[subject] = try session.recordings(of: subject, after: earlier)
      }
      return RateDifferenceReport(
        first: first, last: last, earlier: earlier, later: later, differences: differences,
        recordings: recordings, groupNames: try groupings.map { try names($0, in: session).byCode })
    }
    guard let report = reports.compactMap({ $0 }).last else {
      throw TrackerError.broken("a comparison without its second day")
    }
    return report
  }
}

extension Session {
  /// What was recorded of a case or a dossier from the first event recorded after a day on, as far as
  /// the session sees.
  fileprivate func recordings(of subject: Int, after day: CivilDate) throws -> [Recording] {
    let rows = try log(of: subject)
    guard let from = rows.firstIndex(where: { $0.recordedOn > day.description }) else { return [] }
    return try rows[from...].map { row in
      guard let facts = try? Facts(payload: row.payload), let named = Named(row.kind),
        let effectiveOn = try? CivilDate(row.effectiveOn),
        let recordedOn = try? CivilDate(row.recordedOn)
      else { throw StoreError.unreadable("event \(row.position)") }
      var corrected: Recording.Corrected?
      if named.isCorrection, let target: Int = facts[.target],
        let row = rows.first(where: { $0.sequence == target }), let named = Named(row.kind),
        let day = try? CivilDate(row.effectiveOn)
      {
        corrected = Recording.Corrected(
          sequence: target, term: named.term, effectiveOn: day)
      } else if named.isCorrection, let term = named.inserted(facts) {
        corrected = Recording.Corrected(sequence: nil, term: term, effectiveOn: effectiveOn)
      }
      return Recording(
        sequence: row.sequence, code: named.code, term: named.term, effectiveOn: effectiveOn,
        recordedOn: recordedOn, recordedAt: row.recordedAt, recorder: row.recorder,
        corrected: corrected)
    }
  }
}

/// What the log calls an event, of a case or of a dossier.
private struct Named {
  let code: String
  let term: Term
  let isCorrection: Bool
  private let isOfCase: Bool

  init?(_ kind: String) {
    let prefix = kind.prefix { $0 != "." }
    let code = String(kind.dropFirst(prefix.count + 1))
    isOfCase = prefix == RecordKind.caseRecord.code
    if isOfCase, let event = EventKind(code: code) {
      term = event.term
    } else if let event = EventKindOf<DossierStep>(code: code) {
      term = event.term
    } else {
      return nil
    }
    self.code = code
    isCorrection = Correction(rawValue: code) != nil
  }

  /// What a correction puts in.
  func inserted(_ facts: Facts) -> Term? {
    isOfCase ? facts[Action.inserted]?.term : facts[DossierStep.inserted]?.term
  }
}
