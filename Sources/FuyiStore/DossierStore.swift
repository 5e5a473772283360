public import FuyiCore
import FuyiLaw
public import FuyiStatistics
internal import GRDB

/// A dossier with the events that it was folded from.
public struct LoadedDossier: Sendable {
  /// The dossier.
  public let dossier: Dossier
  /// Its events, words sealed.
  public let events: [SequencedEventOf<DossierStep>]
}

extension Session {
  /// Appends an event of a dossier, its words put into the vault.
  /// - Parameters:
  ///   - event: what happened, its words plain or sealed.
  ///   - kind: whose event it is.
  ///   - subject: the dossier's id; nil where the event begins a dossier.
  ///   - sequence: its place among the dossier's events, from 1 without gaps.
  ///   - stamp: when and by whom it is recorded.
  /// - Returns: the event's position.
  @discardableResult
  public func append(
    _ event: EventOf<DossierStep>, of kind: DossierKind, to subject: Int?, sequence: Int,
    _ stamp: Stamp
  ) throws -> Int {
    try append(
      kind: "\(kind.record.code).\(event.kind.code)", facts: event.facts,
      effectiveOn: event.effectiveOn, to: subject, sequence: sequence, stamp)
  }

  /// Writes a dossier's rows; of those it had, only the ones that changed.
  public func write(_ projection: DossierProjection, replacing earlier: DossierProjection?) throws {
    try put(projection, replacing: earlier)
  }

  /// A dossier with its events.
  /// - Throws: ``StoreError/unreadable(_:)`` where they are not those of a dossier.
  public func dossier(_ id: Int, of kind: DossierKind) throws -> LoadedDossier {
    let events: [SequencedEventOf<DossierStep>] = try events(
      of: id, kind.record, among: Self.steps)
    guard let dossier = Dossier(id: id, kind: kind, HistoryOf(events)) else {
      throw StoreError.unreadable("\(kind.code) \(id)")
    }
    return LoadedDossier(dossier: dossier, events: events)
  }

  /// The id of a dossier by its printed number, by `YEAR-SERIAL`, or by `SERIES-YEAR-SERIAL`; nil where
  /// there is none, or more than one series has the place.
  public func dossierID(_ number: String, of kind: DossierKind) throws -> Int? {
    let known = try Int.fetchOne(
      cached("SELECT id FROM dossier WHERE kind = ? AND number = ?"),
      arguments: [kind.code, number])
    if let known { return known }
    let parts = number.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count >= 2, let serial = Int(parts[parts.count - 1]),
      let year = Int(parts[parts.count - 2])
    else { return nil }
    let series = parts.dropLast(2).joined(separator: "-")
    let found = try Int.fetchAll(
      cached(
        """
        SELECT id FROM dossier
        WHERE kind = ?1 AND year = ?2 AND serial = ?3 AND (?4 = '' OR series = ?4) LIMIT 2
        """), arguments: [kind.code, year, serial, series])
    return found.count == 1 ? found[0] : nil
  }

  /// Printed numbers of a kind near one that is not known: those of the same place in a year.
  public func dossierNumbers(of kind: DossierKind, serial: Int, limit: Int = 5) throws -> [String] {
    try String.fetchAll(
      cached(
        "SELECT number FROM dossier WHERE kind = ? AND serial = ? ORDER BY year DESC, id LIMIT ?"),
      arguments: [kind.code, serial, limit])
  }

  /// The next place in a year of a series; without gaps, since it is taken in the transaction that
  /// begins the dossier.
  public func nextDossierSerial(series: String, year: Int) throws -> Int {
    try Int.fetchOne(
      cached("SELECT coalesce(max(serial), 0) + 1 FROM dossier WHERE series = ? AND year = ?"),
      arguments: [series, year]) ?? 1
  }

  /// Every dossier's id with its kind, in the order of their first steps.
  public func dossierIDs() throws -> [(id: Int, kind: DossierKind)] {
    try Row.fetchAll(cached("SELECT id, kind FROM dossier ORDER BY id")).map {
      (try $0.read("id"), try code($0.read("kind")))
    }
  }

  /// Makes the rows of every dossier again, or counts them again under another calendar.
  func recountDossiers(_ calendar: WorkingCalendar) throws {
    let projector = DossierProjector(calendar: calendar)
    for (id, kind) in try dossierIDs() {
      try rewrite(projector.project(try dossier(id, of: kind).dossier))
    }
  }

  // MARK: Lists of the office

  /// All reception points by code.
  public func receptionPoints() throws -> [ReceptionPoint] {
    try Row.fetchAll(cached("SELECT * FROM reception_point ORDER BY code")).map {
      try ReceptionPoint(
        code: $0.read("code"), name: Term(zh: $0.read("name"), en: $0.read("name_en")),
        kind: code($0.read("point_kind")), region: $0.read("region"), place: $0.read("place"))
    }
  }

  /// All kinds of defect by code.
  public func defectKinds() throws -> [DefectKind] {
    try Row.fetchAll(cached("SELECT * FROM defect_kind ORDER BY code")).map {
      try DefectKind(code: $0.read("code"), name: Term(zh: $0.read("name"), en: $0.read("name_en")))
    }
  }

  /// The rates that the office has defined itself, by id, each as it stands now.
  public func rateVariants() throws -> [RateDefinition] {
    try Row.fetchAll(cached("SELECT * FROM rate_variant ORDER BY id")).map { row in
      let variant = try RateVariant(
        id: row.read("id"), version: row.read("version"), definition: row.read("definition"))
      guard let rate = RateDefinition(variant) else {
        throw StoreError.unreadable("rate_variant \(variant.id)")
      }
      return rate
    }
  }

  /// What the office has set for a kind of letter; nil where the usual holds.
  public func letterSetting(_ letter: LetterKind) throws -> LetterSetting? {
    try Row.fetchOne(
      cached("SELECT * FROM letter_setting WHERE letter = ?"), arguments: [letter.code]
    ).map { row in
      let unit = (try row.read("reply_unit") as String?).flatMap(ReplyUnit.init(rawValue:))
      let days: Int? = try row.read("reply_days")
      let template: String? = try row.read("template")
      return LetterSetting(
        letter: letter, reply: days.flatMap { unit?.period($0) },
        template: template.map {
          $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        })
    }
  }
}
