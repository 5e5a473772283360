public import FuyiCore
internal import GRDB

extension Session {
  /// Writes a record's rows; of those it had, only the ones that changed.
  /// - Parameters:
  ///   - projection: the rows that the record has from now on.
  ///   - earlier: the projection that is stored, or nil for a new record.
  func put<Source: Projected>(_ projection: Source, replacing earlier: Source?) throws {
    guard knownOn == nil else { throw StoreError.readOnly }
    guard let earlier else {
      for table in Source.tables { try insert(table.rows(projection), table) }
      return
    }
    for table in Source.tables where !table.isSame(projection, earlier) {
      let (stored, rows) =
        table.differing?(earlier, projection) ?? (table.rows(earlier), table.rows(projection))
      if rows != stored { try change(stored, to: rows, table) }
    }
  }

  /// Writes a case's rows; of those it had, only the ones that changed.
  /// - Parameters:
  ///   - projection: the rows that the case has from now on.
  ///   - earlier: the projection that is stored, or nil for a new case.
  public func write(_ projection: Projection, replacing earlier: Projection?) throws {
    try put(projection, replacing: earlier)
    memory?.follow(projection.row.number, replacing: earlier?.row.number)
    try index(projection, replacing: earlier)
  }

  /// Writes a record's rows anew whatever stands there, after the schema has changed.
  func rewrite<Source: Projected>(_ projection: Source) throws {
    guard knownOn == nil else { throw StoreError.readOnly }
    for (index, table) in Source.tables.enumerated() {
      try replace(table.rows(projection), table, isRoot: index == 0, of: projection.id)
    }
  }

  /// Writes the rows that differ, each in its place: triggers run only for what has changed.
  private func change<Source: Sendable>(
    _ stored: [[RowValue]], to rows: [[RowValue]], _ table: ProjectionTable<Source>
  ) throws {
    // A record has few rows in a table, so looking through them is faster than a dictionary.
    func row(like row: [RowValue], in others: [[RowValue]]) -> [RowValue]? {
      for index in others.indices
      where (0..<table.keyLength).allSatisfy({ row[$0] == others[index][$0] }) {
        return others[index]
      }
      return nil
    }
    for old in stored where row(like: old, in: rows) == nil {
      try run(table.removal, Array(old.prefix(table.keyLength)))
    }
    for new in rows {
      switch row(like: new, in: stored) {
      case nil: try insert([new], table)
      case new?: break
      case .some: try overwrite(new, table)
      }
    }
  }

  private func overwrite<Source: Sendable>(
    _ row: [RowValue], _ table: ProjectionTable<Source>
  ) throws {
    try run(table.update) { binding in
      for value in row.dropFirst(table.keyLength) { binding.add(value) }
      for value in row.prefix(table.keyLength) { binding.add(value) }
    }
  }

  /// The row that others refer to is written over, never deleted.
  private func replace<Source: Sendable>(
    _ rows: [[RowValue]], _ table: ProjectionTable<Source>, isRoot: Bool, of id: Int
  ) throws {
    guard !isRoot else {
      for row in rows { try overwrite(row, table) }
      return
    }
    try cached(table.deletion).execute(arguments: [id])
    try insert(rows, table)
  }

  private func insert<Source: Sendable>(_ rows: [[RowValue]], _ table: ProjectionTable<Source>)
    throws
  {
    for row in rows { try run(table.insertion, row) }
  }

  /// The first table in which a record's stored rows are not those of its projection, or nil.
  func mismatch<Source: Projected>(_ projection: Source) throws -> String? {
    for table in Source.tables {
      let stored = try Row.fetchAll(cached(table.selection), arguments: [projection.id])
        .map { Array($0.databaseValues) }
      let rows = table.rows(projection).map { $0.map(\.stored) }
      guard stored == sortedByKey(rows, table) else { return table.name }
    }
    return nil
  }

  /// Rows in the order of their primary key, as SQLite's binary collation has it.
  private func sortedByKey<Source: Sendable>(
    _ rows: [[DatabaseValue]], _ table: ProjectionTable<Source>
  )
    -> [[DatabaseValue]]
  {
    rows.sorted { left, right in
      for index in 0..<table.keyLength where left[index] != right[index] {
        switch (left[index].storage, right[index].storage) {
        case (.int64(let first), .int64(let second)): return first < second
        case (.string(let first), .string(let second)):
          return first.utf8.lexicographicallyPrecedes(second.utf8)
        default: return false
        }
      }
      return false
    }
  }
}
