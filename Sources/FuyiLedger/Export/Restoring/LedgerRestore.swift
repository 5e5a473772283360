package import FuyiCore
package import FuyiStore

/// Brings an export back into an empty file (恢复).
package enum LedgerRestore {
  /// What a restoring did.
  package enum Outcome: Hashable, Sendable {
    /// Everything was put in: so many events and words, up to this head, but for the words that the file
    /// came without.
    case restored(events: Int, words: Int, head: Head, leftOut: Int)
    /// The file has exactly these events already, and nothing was added.
    case known(events: Int, head: Head)
  }

  /// The form of an export by its first bytes; nil where the file is no export of this program.
  ///
  /// The two forms of JSON are read by the same reader, so ``LosslessForm/json`` stands for both.
  package static func recognises(path: String) -> LosslessForm? {
    let archive: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
    guard let isArchive = try? ByteSource(path).begins(with: archive) else { return nil }
    if isArchive { return WorkbookReading(path).isExport ? .xlsx : nil }
    if JSONReading(path).isExport { return .json }
    return CSVReading(path).isExport ? .csv : nil
  }

  /// Restores an export in one transaction: everything or nothing.
  ///
  /// Every hash and digest is checked on the way, the head and the words against what the file says of
  /// itself, and at last the whole record as `fuyi verify` does.
  /// - Parameters:
  ///   - path: the export.
  ///   - database: a file that is not there, or one without events.
  ///   - procedure: what says which periods end in something by law.
  ///   - isInterrupted: asked at every item; where it says yes, nothing is restored.
  /// - Throws: ``RestoreError``, and `StoreError` where the database cannot be written.
  package static func restore(
    from path: String, into database: String, procedure: Procedure = .statutory,
    isInterrupted: @escaping () -> Bool = { false }
  ) throws -> Outcome {
    guard let form = recognises(path: path) else {
      let isThere = (try? ByteSource(path).peek()) != nil
      throw RestoreError(path: path, place: nil, problem: isThere ? .notAnExport : .cannotRead)
    }
    let header = try ExportReading.header(of: path, form)
    let isNew = Repository.isBlank(at: database)
    let repository: Repository = try isNew ? .create(at: database) : .open(at: database)
    do {
      return try repository.write { session in
        if let known = try known(header, in: session, path, database) { return known }
        try session.withCache {
          try put(path, form, header, into: session, isInterrupted)
          try build(path, session, procedure)
        }
        let leftOut = try session.leftOutCount()
        return .restored(
          events: header.events, words: header.words - leftOut, head: try session.head(),
          leftOut: leftOut)
      }
    } catch {
      if isNew { Repository.remove(at: database) }
      throw error
    }
  }

  /// What is to be said of a database that has events; nil for one that has none.
  private static func known(
    _ header: ExportHeader, in session: Session, _ path: String, _ database: String
  ) throws -> Outcome? {
    let head = try session.head()
    guard try head.position > 0 || session.keptWordCount() > 0 else { return nil }
    guard head.position == header.events, Chain.hex(head.hash) == header.head else {
      throw RestoreError(
        path: path, place: nil,
        problem: .notEmpty(database: database, events: head.position))
    }
    return .known(events: head.position, head: head)
  }

  private static func put(
    _ path: String, _ form: LosslessForm, _ header: ExportHeader, into session: Session,
    _ isInterrupted: @escaping () -> Bool
  ) throws {
    var check = RestoreCheck(header)
    var isFirst = true
    func checking(
      _ place: ExportPlace?, _ body: () throws(RestoreError.Problem) -> Void
    ) throws {
      do throws(RestoreError.Problem) { try body() } catch {
        throw RestoreError(path: path, place: place, problem: error)
      }
    }
    try ExportReading.forEachItem(of: path, form) { item, place in
      defer { isFirst = false }
      if isInterrupted() { throw RestoreError(path: path, place: nil, problem: .interrupted) }
      switch item {
      case .header(let again):
        try checking(place) { () throws(RestoreError.Problem) in
          guard isFirst, again == header else { throw .malformed }
        }
      case .event(let row):
        try checking(place) { () throws(RestoreError.Problem) in try check.take(row) }
        do { try session.append(verbatim: row) } catch StoreError.constraint {
          throw RestoreError(path: path, place: place, problem: .eventRefused(row.position))
        }
      case .words(let words):
        try checking(place) { () throws(RestoreError.Problem) in try check.take(words) }
        try session.keep(words)
      case .leftOut(let words):
        try checking(place) { () throws(RestoreError.Problem) in try check.take(words) }
        try session.leaveOut(words)
      }
    }
    try checking(nil) { () throws(RestoreError.Problem) in try check.end() }
  }

  /// Makes all other tables and checks the whole.
  private static func build(_ path: String, _ session: Session, _ procedure: Procedure) throws {
    do { try session.projectLog(procedure: procedure) } catch StoreError.unreadable(let what) {
      throw RestoreError(path: path, place: nil, problem: .unreadable(what))
    }
    let found = try session.verify(procedure: procedure)
    guard found.isSound else {
      throw RestoreError(path: path, place: nil, problem: .unsound(found))
    }
  }
}
