public import FuyiCore
internal import GRDB

extension Session {
  /// Writes a record's rows; of those it had, only the ones that changed.
  /// - Parameters:
  ///   - projection: the rows that the record has from now on.
  ///   - earlier: the projection that is stored, or nil for a new record.
  func put<Source: Projected>(_ projection: Source, replacing earlier: Source?) throws {
    guard knownOn == nil else { throw StoreError.readOnly }
    for table in Source.tables {
      if let earlier, table.isSame(projection, earlier) { continue }
      let rows = table.rows(projection)
      guard let earlier else {
        try insert(rows, table)
        continue
      }
      let stored = table.rows(earlier)
      if rows != stored { try change(stored, to: rows, table) }
    }
  }

  /// Writes a case's rows; of those it had, only the ones that changed.
  /// - Parameters:
  ///   - projection: the rows that the case has from now on.
  ///   - earlier: the projection that is stored, or nil for a new case.
  ///   - isOneOfMany: whether very many new cases are written in this transaction.
  public func write(
    _ projection: Projection, replacing earlier: Projection?, isOneOfMany: Bool = false
  ) throws {
    try put(projection, replacing: earlier)
    try index(projection, replacing: earlier, isOneOfMany: isOneOfMany)
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
    _ stored: [[DatabaseValue]], to rows: [[DatabaseValue]], _ table: ProjectionTable<Source>
  ) throws {
    func keyed(_ rows: [[DatabaseValue]]) -> [[DatabaseValue]: [DatabaseValue]] {
      Dictionary(rows.map { (Array($0.prefix(table.keyLength)), $0) }) { first, _ in first }
    }
    let (old, new) = (keyed(stored), keyed(rows))
    for row in stored {
      let key = Array(row.prefix(table.keyLength))
      if new[key] == nil { try run(table.removal, key) }
    }
    for row in rows {
      let key = Array(row.prefix(table.keyLength))
      switch old[key] {
      case nil: try insert([row], table)
      case row?: break
      case .some: try overwrite(row, table)
      }
    }
  }

  private func overwrite<Source: Sendable>(
    _ row: [DatabaseValue], _ table: ProjectionTable<Source>
  ) throws {
    try run(table.update) { binding in
      for value in row.dropFirst(table.keyLength) { binding.add(value) }
      for value in row.prefix(table.keyLength) { binding.add(value) }
    }
  }

  /// The row that others refer to is written over, never deleted.
  private func replace<Source: Sendable>(
    _ rows: [[DatabaseValue]], _ table: ProjectionTable<Source>, isRoot: Bool, of id: Int
  ) throws {
    guard !isRoot else {
      for row in rows { try overwrite(row, table) }
      return
    }
    try cached(table.deletion).execute(arguments: [id])
    try insert(rows, table)
  }

  private func insert<Source: Sendable>(_ rows: [[DatabaseValue]], _ table: ProjectionTable<Source>)
    throws
  {
    for row in rows { try run(table.insertion, row) }
  }

  /// The first table in which a record's stored rows are not those of its projection, or nil.
  func mismatch<Source: Projected>(_ projection: Source) throws -> String? {
    for table in Source.tables {
      let stored = try Row.fetchAll(cached(table.selection), arguments: [projection.id])
        .map { Array($0.databaseValues) }
      guard stored == sortedByKey(table.rows(projection), table) else { return table.name }
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
