public import FuyiCore
public import FuyiLaw
internal import GRDB

extension Repository {
  /// Runs reads that see the cases and dossiers as they were known on a day.
  ///
  /// Of each record only the events count that stand before the first one recorded after the day; the
  /// calendar, regions, agencies and the office's other lists are those known now.
  /// - Parameters:
  ///   - day: the last day whose recordings count.
  ///   - procedure: what says which periods end in something by law.
  ///   - body: the reads; writing throws ``StoreError/readOnly``, and nothing of them is kept.
  public func read<Value>(
    asKnownOn day: CivilDate, procedure: Procedure = .statutory,
    _ body: (Session) throws -> Value
  ) throws -> Value {
    guard let value = try read(asKnownOn: [day], procedure: procedure, body).first else {
      throw StoreError.other(code: 0, message: "no value")
    }
    return value
  }

  /// Runs the same reads as known on several days, one after the other, over one state of the file.
  /// - Parameters:
  ///   - days: the last days whose recordings count.
  ///   - procedure: what says which periods end in something by law.
  ///   - body: the reads, run once a day; writing throws ``StoreError/readOnly``.
  /// - Returns: what the reads gave, in the order of the days.
  public func read<Value>(
    asKnownOn days: [CivilDate], procedure: Procedure = .statutory,
    _ body: (Session) throws -> Value
  ) throws -> [Value] {
    try mappingErrors {
      // Not `queue.read`, which refuses to write to temporary tables as well.
      try queue.writeWithoutTransaction { database in
        // What was prepared against the temporary views must not be taken for the tables afterwards.
        defer {
          statements.forget()
          database.clearSchemaCache()
        }
        var values: [Value] = []
        try database.inTransaction(.deferred) {
          for day in days {
            try database.inSavepoint {
              let session = Session(database, self, knownOn: day)
              try session.setBack(to: day, procedure)
              values.append(try database.readOnly { try body(session) })
              return .rollback
            }
          }
          // Undone whatever happens, and the temporary tables and views with it.
          return .rollback
        }
        return values
      }
    }
  }
}

extension Session {
  /// Lays the records as they were known on a day over those known now.
  ///
  /// The views have the names of the tables, which they hide from every query that names no schema:
  /// rows that have not changed since come from the table itself, with its indexes.
  fileprivate func setBack(to day: CivilDate, _ procedure: Procedure) throws {
    try database.execute(
      sql: """
        CREATE TEMP TABLE changed_record (id INTEGER PRIMARY KEY, hidden_from INTEGER NOT NULL)
        """)
    try database.execute(
      sql: """
        INSERT INTO temp.changed_record
        SELECT subject, hidden_from FROM (
          -- The sign keeps SQLite from reading the whole log in the order of subjects.
          SELECT e.subject, min(e.sequence) AS hidden_from FROM main.event e
          WHERE e.recorded_on > ? GROUP BY +e.subject)
        WHERE EXISTS (SELECT 1 FROM main.case_record c WHERE c.id = subject)
          OR EXISTS (SELECT 1 FROM main.dossier d WHERE d.id = subject)
        """, arguments: [day.description])
    try database.execute(
      sql: """
        CREATE TEMP VIEW event AS SELECT * FROM main.event e WHERE NOT EXISTS (
          SELECT 1 FROM temp.changed_record k WHERE k.id = e.subject AND k.hidden_from <= e.sequence)
        """)
    for table in Projection.tables { try makeEmpty(table) }
    for table in DossierProjection.tables { try makeEmpty(table) }
    try projectAgain(procedure)
    for table in Projection.tables { try lay(table) }
    for table in DossierProjection.tables { try lay(table) }
  }

  private func makeEmpty<Source: Sendable>(_ table: ProjectionTable<Source>) throws {
    try database.execute(
      sql: """
        CREATE TEMP TABLE \(table.nameThen) AS SELECT * FROM main.\(table.name) WHERE 0;
        CREATE INDEX temp.\(table.nameThen)_by_id ON \(table.nameThen) (\(table.idColumn))
        """)
  }

  private func lay<Source: Sendable>(_ table: ProjectionTable<Source>) throws {
    try database.execute(
      sql: """
        CREATE TEMP VIEW \(table.name) AS
          SELECT * FROM main.\(table.name)
          WHERE \(table.idColumn) NOT IN (SELECT id FROM temp.changed_record)
          UNION ALL SELECT * FROM temp.\(table.nameThen)
        """)
  }

  /// Makes the rows of the changed records again, from the events that the view of the log leaves.
  private func projectAgain(_ procedure: Procedure) throws {
    let changed = "JOIN temp.changed_record k ON k.id = r.id WHERE k.hidden_from > 1 ORDER BY r.id"
    let cases = try Int.fetchAll(
      cached("SELECT r.id FROM main.case_record r \(changed)"))
    let dossiers = try Row.fetchAll(
      cached("SELECT r.id, r.kind FROM main.dossier r \(changed)"))
    guard !(cases.isEmpty && dossiers.isEmpty) else { return }
    let setting = try setting()
    let projector = Projector(procedure: procedure, setting: setting)
    for id in cases {
      guard let folded = try fold(id) else { throw StoreError.unreadable("case \(id)") }
      try insertThen(projector.project(folded))
    }
    let dossierProjector = DossierProjector(calendar: setting.calendar)
    for row in dossiers {
      let folded = try dossier(try row.read("id"), of: try code(row.read("kind"))).dossier
      try insertThen(dossierProjector.project(folded))
    }
  }

  private func insertThen<Source: Projected>(_ projection: Source) throws {
    for table in Source.tables {
      let statement = try cached(table.insertion(into: "temp.\(table.nameThen)"))
      for row in table.rows(projection) {
        try statement.execute(arguments: StatementArguments(row.map(\.stored)))
      }
    }
  }
}

extension ProjectionTable {
  /// The temporary table of the rows that changed records had on a day.
  fileprivate var nameThen: String { "\(name)_then" }
}
