import FuyiCore
import FuyiSchema
internal import GRDB

/// The office's tables made again from its events in a fresh file, to compare with those on disk.
struct OfficeCopy {
  static let tables = [
    "office", "region", "authority", "agency", "official", "calendar_day",
    "reception_point", "defect_kind", "letter_setting", "rate_variant",
  ]

  private let repository: Repository

  /// The event that cannot be projected.
  struct Unreadable: Error {
    let position: Int
  }

  /// - Throws: ``Unreadable`` for the first event that is not what its kind says.
  static func make(
    _ events: [(kind: RecordKind, facts: Facts, position: Int)], in repository: Repository
  ) throws -> OfficeCopy {
    try repository.write { session in
      for event in events {
        do {
          try session.project(event.facts, of: event.kind, position: event.position)
        } catch {
          throw Unreadable(position: event.position)
        }
      }
    }
    return OfficeCopy(repository: repository)
  }

  func rows(_ query: String) throws -> [[DatabaseValue]] {
    try repository.read { session in
      try Row.fetchAll(session.cached(query)).map { Array($0.databaseValues) }
    }
  }
}
