public import FuyiCore
import FuyiLaw
internal import GRDB

/// The last event of the log: how far it goes and what it is sealed by.
public struct Head: Hashable, Sendable {
  /// The position of the last event; 0 for an empty log.
  public let position: Int
  /// Its hash.
  public let hash: [UInt8]

  /// A head of a log.
  public init(position: Int, hash: [UInt8]) {
    self.position = position
    self.hash = hash
  }
}

extension Session {
  /// The head of the log.
  public func head() throws -> Head {
    if let known = memory?.head { return known }
    var head = Head(position: 0, hash: Chain.origin)
    try forEachRow("SELECT position, hash FROM event ORDER BY position DESC LIMIT 1") {
      head = Head(position: $0.number(0), hash: $0.bytes(1))
    }
    return head
  }

  /// Appends an event of a case, its words put into the vault.
  /// - Parameters:
  ///   - event: what happened, its words plain or sealed.
  ///   - subject: the case's id; nil where the event begins a case.
  ///   - sequence: its place among the case's events, from 1 without gaps.
  ///   - stamp: when and by whom it is recorded.
  /// - Returns: the event's position.
  @discardableResult
  public func append(
    _ event: Event, to subject: Int?, sequence: Int, _ stamp: Stamp
  ) throws -> Int {
    try append(
      kind: "\(RecordKind.caseRecord.code).\(event.kind.code)", facts: event.facts,
      effectiveOn: event.effectiveOn, to: subject, sequence: sequence, stamp)
  }

  @discardableResult
  func append(
    kind: String, facts: Facts, effectiveOn: CivilDate, to subject: Int?, sequence: Int,
    _ stamp: Stamp
  ) throws -> Int {
    var head = try head()
    let position = try append(
      kind: kind, facts: seal(facts), effectiveOn: effectiveOn, to: subject, sequence: sequence,
      stamp, after: &head)
    if position % Self.eventsBetweenLooks == 0 {
      try takeInRollups(above: Self.usualCapacity)
      try takeInSearch(above: Self.usualSearchCapacity)
    }
    return position
  }

  /// Appends an event of a case where the caller knows the head, which moves on.
  /// - Parameters:
  ///   - event: what happened, its words sealed and kept already.
  ///   - subject: the case's id; nil where the event begins a case.
  ///   - sequence: its place among the case's events, from 1 without gaps.
  ///   - stamp: when and by whom it is recorded.
  ///   - head: the log's head within this transaction.
  /// - Returns: the event's position.
  @discardableResult
  public func append(
    sealed event: Event, to subject: Int?, sequence: Int, _ stamp: Stamp, after head: inout Head
  ) throws -> Int {
    try append(
      kind: "\(RecordKind.caseRecord.code).\(event.kind.code)", facts: event.facts,
      effectiveOn: event.effectiveOn, to: subject, sequence: sequence, stamp, after: &head)
  }

  private func append(
    kind: String, facts: Facts, effectiveOn: CivilDate, to subject: Int?, sequence: Int,
    _ stamp: Stamp, after head: inout Head
  ) throws -> Int {
    guard let payload = facts.payloadBytes else { throw StoreError.unreadable("payload") }
    let position = head.position + 1
    let day = effectiveOn.description
    let recordedOn = stamp.recordedOn.description
    let hash = Chain.hash(
      position: position, subject: subject ?? position, sequence: sequence, kind: kind,
      effectiveOn: day, recordedAt: stamp.recordedAt, recordedOn: recordedOn,
      recorder: stamp.recorder, payload: payload, previous: head.hash)
    try insert(previous: head.hash, hash, at: position) { binding in
      binding.add(position)
      binding.add(subject ?? position)
      binding.add(sequence)
      binding.add(kind)
      binding.add(day)
      binding.add(stamp.recordedAt)
      binding.add(recordedOn)
      binding.add(stamp.recorder)
      binding.add(text: payload)
    }
    head = Head(position: position, hash: hash)
    return position
  }

  /// Appends a row of another log as it stands, for a lossless restore.
  /// - Throws: ``StoreError/unreadable(_:)`` where it does not continue this log's chain,
  ///   ``StoreError/constraint(_:)`` where it breaks a rule of the log.
  public func append(verbatim row: LogRow) throws {
    let head = try head()
    guard row.position == head.position + 1, row.previous == head.hash, Chain.holds(row) else {
      throw StoreError.unreadable("event \(row.position)")
    }
    do { try insert(row) } catch let error as DatabaseError {
      throw StoreError(error, path: repository.path)
    }
  }

  private func insert(_ row: LogRow) throws {
    try insert(previous: row.previous, row.hash, at: row.position) { binding in
      binding.add(row.position)
      binding.add(row.subject)
      binding.add(row.sequence)
      binding.add(row.kind)
      binding.add(row.effectiveOn)
      binding.add(row.recordedAt)
      binding.add(row.recordedOn)
      binding.add(row.recorder)
      binding.add(row.payload)
    }
  }

  /// Inserts a row of which all but the hashes is bound by a closure.
  private func insert(
    previous: [UInt8], _ hash: [UInt8], at position: Int, _ bind: (inout Binding) -> Void
  ) throws {
    // The log is a view there, which SQLite would call an error of ours.
    guard knownOn == nil else { throw StoreError.readOnly }
    try run(
      """
      INSERT INTO event (position, subject, sequence, kind, effective_on, recorded_at, recorded_on,
        recorder, payload, previous, hash)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
    ) { binding in
      bind(&binding)
      binding.add(previous)
      binding.add(hash)
    }
    memory?.head = Head(position: position, hash: hash)
  }

  /// The rows of one record, in the order of their sequence.
  public func log(of subject: Int) throws -> [LogRow] {
    var rows: [LogRow] = []
    try forEachRow(
      "SELECT \(Self.logColumns) FROM event WHERE subject = ? ORDER BY sequence",
      binding: { $0.add(subject) }, { rows.append(try logRow($0)) })
    return rows
  }

  /// Calls a closure with every row from the first to the last.
  public func forEachLogRow(_ body: (LogRow) throws -> Void) throws {
    try forEachRow("SELECT \(Self.logColumns) FROM event ORDER BY position") { row in
      try body(logRow(row))
    }
  }

  /// The events of a case, words sealed.
  /// - Throws: ``StoreError/unreadable(_:)`` naming the first row that is not an event of a case.
  public func events(of caseID: Int) throws -> [SequencedEvent] {
    try events(of: caseID, .caseRecord, among: Self.actions)
  }

  /// What can happen to cases, and to dossiers, by its code.
  private static let actions = ByteTable(Action.allCases.map { (Array($0.code.utf8), $0) })
  static let steps = ByteTable(DossierStep.allCases.map { (Array($0.code.utf8), $0) })

  /// The events of a record of a kind, words sealed.
  func events<Happening: Deed>(
    of subject: Int, _ record: RecordKind, among happenings: ByteTable<Happening>
  ) throws -> [SequencedEventOf<Happening>] {
    let prefix = Array("\(record.code).".utf8)
    var events: [SequencedEventOf<Happening>] = []
    events.reserveCapacity(8)
    try forEachRow(
      """
      SELECT sequence, kind, effective_on, payload FROM event WHERE subject = ? ORDER BY sequence
      """, binding: { $0.add(subject) },
      { row in
        let (sequence, kind) = (row.number(0), row.heldText(1))
        guard kind.starts(with: prefix),
          let eventKind = eventKind(kind[prefix.count...], among: happenings),
          let day = CivilDate(ascii: row.heldText(2)),
          let facts = try? Facts(payload: row.heldText(3))
        else { throw StoreError.unreadable("event \(sequence) of record \(subject)") }
        events.append(
          SequencedEventOf(sequence: sequence, event: EventOf(eventKind, on: day, facts: facts)))
      })
    return events
  }

  private func eventKind<Happening: Deed>(
    _ code: Slice<UnsafeBufferPointer<UInt8>>, among happenings: ByteTable<Happening>
  ) -> EventKindOf<Happening>? {
    happenings[UnsafeBufferPointer(rebasing: code)].map(EventKindOf.action)
      ?? EventKindOf(code: String(decoding: code, as: UTF8.self))
  }

  /// The case with an id, folded from its events; nil where there is none.
  public func fold(_ caseID: Int) throws -> Case? {
    Case(id: caseID, History(try events(of: caseID)))
  }

  /// The columns of a row of the log, in the order in which ``logRow(_:)`` takes them.
  private static let logColumns = """
    position, subject, sequence, kind, effective_on, recorded_at, recorded_on, recorder, payload, \
    previous, hash
    """

  /// - Throws: ``StoreError/unreadable(_:)`` where a column has nothing, as it may in a damaged file.
  private func logRow(_ row: ReadRow) throws -> LogRow {
    guard (0...10).allSatisfy({ !row.isNull($0) }) else {
      throw StoreError.unreadable("event \(row.number(0))")
    }
    return LogRow(
      position: row.number(0), subject: row.number(1), sequence: row.number(2), kind: row.text(3),
      effectiveOn: row.text(4), recordedAt: row.text(5), recordedOn: row.text(6),
      recorder: row.text(7), payload: row.text(8), previous: row.bytes(9), hash: row.bytes(10))
  }
}
