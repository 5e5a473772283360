package import FuyiStore

/// Compares a log with that of an export.
package enum LogOfExport {
  /// How the log of a database stands to that of an export.
  /// - Throws: ``RestoreError`` where the export cannot be read.
  package static func compare(_ session: Session, with path: String) throws -> LogComparison {
    guard let form = LedgerRestore.recognises(path: path) else {
      throw RestoreError(path: path, place: nil, problem: .notAnExport)
    }
    var comparing = try LogComparing(session)
    try ExportReading.forEachItem(of: path, form) { item, _ in
      if case .event(let row) = item { try comparing.take(row.hash) }
    }
    return comparing.result
  }
}
