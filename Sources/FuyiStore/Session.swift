public import FuyiCore
public import FuyiLaw
internal import GRDB
import Synchronization

/// The database within one transaction.
///
/// It must not outlive the closure that it was given to.
public struct Session {
  let database: Database
  let repository: Repository
  /// The last day whose recordings the session sees of cases and dossiers; nil where it sees all.
  public let knownOn: CivilDate?
  /// Whether figures may be read from the rollups; else every figure is counted over the facts.
  ///
  /// Rollups count everything known now, so they are of no use for what was known on a day.
  let usesRollups: Bool
  /// Whether all that is written will be undone, so that nothing outside the file may be made for it.
  let isRehearsal: Bool
  /// The words that were put into the vault just now.
  let words: FreshWords
  /// What may be taken as known of the office; nil where it has to be read.
  let memory: OfficeMemory?

  init(
    _ database: Database, _ repository: Repository, knownOn: CivilDate? = nil,
    usesRollups: Bool = true, isRehearsal: Bool = false, words: FreshWords = FreshWords(),
    memory: OfficeMemory? = nil
  ) {
    self.database = database
    self.repository = repository
    self.knownOn = knownOn
    self.usesRollups = usesRollups && knownOn == nil
    self.isRehearsal = isRehearsal
    self.words = words
    self.memory = memory
  }

  /// The same transaction with every figure counted over the facts.
  public var overFacts: Session {
    Session(
      database, repository, knownOn: knownOn, usesRollups: false, isRehearsal: isRehearsal,
      words: words, memory: memory)
  }

  /// Keeps many pages from now on, for what reads the same pages again and again.
  func keepManyPages() throws {
    guard repository.pages.size > KeptPages.many else { return }
    try keepPages(KeptPages.many)
  }

  private func keepPages(_ size: Int) throws {
    try perform("PRAGMA cache_size = \(size)")
    repository.pages.size = size
  }

  /// Runs something with room for many pages in memory, for writing more than usually fits.
  /// - Parameter mebibytes: how much of the file may be held; by default as much as a list keeps.
  package func withCache<Value>(
    ofMebibytes mebibytes: Int = -KeptPages.many / 1024, _ body: () throws -> Value
  ) throws -> Value {
    let usual = repository.pages.size
    try keepPages(-1024 * mebibytes)
    defer { try? keepPages(usual) }
    return try body()
  }

  /// How much of the file the connection may hold now, in KiB.
  package func keptKibibytes() throws -> Int {
    try -(firstNumber("PRAGMA cache_size") { _ in } ?? 0)
  }

  /// Whether what is committed is on the disk before anybody is told so.
  package func isDurable() throws -> Bool {
    try Int.fetchOne(database, sql: "PRAGMA synchronous") ?? 0 >= 2
  }

  /// Runs a statement that has no values and gives no rows.
  func perform(_ sql: String) throws { try run(sql) { _ in } }

  func cached(_ sql: String) throws -> Statement {
    try repository.statements.statement(sql, of: database)
  }

  /// The calendar, rulebooks and switches of the office.
  /// - Throws: ``StoreError/unreadable(_:)`` where the office has not been opened.
  public func setting() throws -> LegalSetting {
    if let known = memory?.setting { return known }
    let setting = try readSetting()
    memory?.setting = setting
    return setting
  }

  private func readSetting() throws -> LegalSetting {
    // Known by the event's hash, since a position can be taken by another event after a transaction
    // that was undone.
    var event: [UInt8] = []
    try forEachRow("SELECT hash FROM event WHERE position = (SELECT settled_at FROM office)") {
      event = $0.bytes(0)
    }
    guard !event.isEmpty else { throw StoreError.unreadable("office") }
    if let known = repository.settingCache.withLock({ $0 }), known.event == event {
      return known.setting
    }
    guard let row = try Row.fetchOne(cached("SELECT * FROM office")) else {
      throw StoreError.unreadable("office")
    }
    let setting = try LegalSetting(
      calendar: WorkingCalendar(
        official: holidays(.official), projected: holidays(.projected),
        makeUpDaysWork: row.read("make_up_days") == MakeUpDays.working.code),
      suspensionStopsReview: row.read("suspended_days") == SuspendedDays.leftOut.code,
      warning: WarningThresholds(row))
    repository.settingCache.withLock { $0 = (event, setting) }
    return setting
  }

  /// The days of every list of a standing; a later list has taken the place of an earlier one, year by
  /// year.
  public func holidays(_ standing: CalendarStanding) throws -> HolidayList {
    var days: [MarkedDay] = []
    var (kinds, names) = (SeenTexts<MarkedDay.Kind>(), SeenTexts<String>())
    try forEachRow(
      "SELECT date, kind, name FROM calendar_day WHERE standing = ? ORDER BY date", [standing.code]
    ) { row in
      days.append(
        MarkedDay(date: try row.day(0), kind: try kinds.code(row, 1), name: names.text(row, 2)))
    }
    return HolidayList(days: days)
  }
}

/// When and by whom something is recorded.
public struct Stamp: Hashable, Sendable {
  /// The instant in UTC, `YYYY-MM-DDTHH:MM:SS.mmmZ`.
  public let recordedAt: String
  /// The day in Beijing, or the day of rehearsal.
  public let recordedOn: CivilDate
  /// The account that records.
  public let recorder: String

  /// A stamp for a whole transaction.
  public init(recordedAt: String, recordedOn: CivilDate, recorder: String) {
    self.recordedAt = recordedAt
    self.recordedOn = recordedOn
    self.recorder = recorder
  }
}
