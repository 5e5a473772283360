import FuyiCore
import FuyiLaw
import FuyiStore
import FuyiTestSupport
import GRDB

/// A file with an office and cases, written as a tracker writes it, and a second connection that is
/// bound by nothing but the schema.
struct Archive {
  let repository: Repository
  let path: String
  static let stamp = Stamp(
    recordedAt: "2026-06-30T01:02:03.456Z", recordedOn: day("2026-06-30"), recorder: "wang")

  /// A file with an office and no case.
  /// - Parameter identities: where the key for numbers of papers comes from.
  init(identities: IdentityKeys = .none) throws {
    path = TemporaryFolder.newPath()
    repository = try .create(at: path, identities: identities)
    try repository.write { session in
      let (today, stamp) = (Self.stamp.recordedOn, Self.stamp)
      try session.add(
        Office(name: Term(zh: "聊城市司法局", en: "Liaocheng"), authority: "liaocheng"), on: today,
        stamp)
      try session.add(
        LoadedCalendar(standing: .official, list: .shippedOfficial()), on: today, stamp)
      try session.add(
        LoadedCalendar(standing: .projected, list: .shippedProjection()), on: today, stamp)
      try session.add(
        Region(code: "dongchangfu", name: Term(zh: "东昌府区", en: "Dongchangfu")), on: today, stamp)
      try session.add(Self.authority(), on: today, stamp)
      for (code, name) in [("housing", "住建局"), ("market", "市场监管局"), ("police", "公安局")] {
        try session.add(
          Agency(
            code: code, name: Term(zh: name, en: code), region: "dongchangfu", level: .county,
            field: .other), on: today, stamp)
      }
      try session.add(Official(code: "zhang", name: .plain("张三丰")), on: today, stamp)
    }
  }

  /// A file that is there, as a repository that was opened otherwise sees it.
  init(_ repository: Repository, at path: String) {
    self.repository = repository
    self.path = path
  }

  /// Three cases: one decided, served and within the time to sue; one suspended; one just filed.
  static func withCases() throws -> Archive {
    let archive = try Archive()
    try archive.write(
      try CaseBuilder { Self.number(&$0, 1) }.then(.accept, "2025-03-05")
        .then(.assign, "2025-03-06").then(.hearOpinions, "2025-03-20")
        .then(.decide, "2025-04-01") { $0[.disposition] = [.upheld] }
        .then(.serve, "2025-04-03"))
    try archive.write(
      try CaseBuilder { Self.number(&$0, 2) }.then(.accept, "2025-03-05")
        .then(.suspend, "2025-03-20"))
    try archive.write(try CaseBuilder { Self.number(&$0, 3) })
    return archive
  }

  static func number(_ facts: inout Facts, _ serial: Int) {
    facts[.serial] = serial
    facts[.number] = "聊政复〔2025〕\(serial)号"
    facts[.applicant] = words("申请人甲", "申请人乙")
  }

  private static func authority() throws -> Authority {
    guard
      let authority = Authority(
        code: "liaocheng", name: Term(zh: "聊城市人民政府", en: "Liaocheng"),
        region: "dongchangfu", pattern: "聊政复〔{year}〕{serial}号")
    else { throw BuilderError.registrationLacksFacts }
    return authority
  }

  /// Writes a case with all its events and returns its id.
  @discardableResult
  func write(_ builder: CaseBuilder) throws -> Int {
    try repository.write { session in
      var id: Int?
      var sealed: [SequencedEvent] = []
      for item in builder.events {
        let facts = try session.seal(item.event.facts)
        let event = Event(item.event.kind, on: item.event.effectiveOn, facts: facts)
        let position = try session.append(event, to: id, sequence: item.sequence, Self.stamp)
        id = id ?? position
        sealed.append(SequencedEvent(sequence: item.sequence, event: event))
      }
      guard let id, let folded = Case(id: id, History(sealed)) else {
        throw BuilderError.registrationLacksFacts
      }
      let projector = Projector(setting: try session.setting())
      try session.write(projector.project(folded), replacing: nil)
      return id
    }
  }

  /// The log, row by row.
  func log() throws -> [LogRow] {
    try repository.read { session in
      var rows: [LogRow] = []
      try session.forEachLogRow { rows.append($0) }
      return rows
    }
  }

  func verify() throws -> Verification { try repository.read { try $0.verify() } }

  /// A connection of somebody who knows SQL: foreign keys are not enforced on it.
  func outsider() throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  /// Runs SQL as an outsider, the triggers in force.
  func execute(_ sql: String) throws { try outsider().write { try $0.execute(sql: sql) } }

  /// Runs SQL as an outsider who takes the log's triggers away first and puts them back.
  func tamper(_ sql: String) throws { try withoutTriggers { try $0.execute(sql: sql) } }

  /// Does something to the file as an outsider, without the log's triggers meanwhile.
  func withoutTriggers(_ body: (Database) throws -> Void) throws {
    try outsider().write { database in
      let triggers = try Row.fetchAll(
        database,
        sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'event'")
      for row in triggers { try database.execute(sql: "DROP TRIGGER \(row["name"] as String)") }
      try body(database)
      for row in triggers { try database.execute(sql: row["sql"] as String) }
    }
  }
}
