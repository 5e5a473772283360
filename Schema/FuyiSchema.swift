/// One change of the schema, in SQL.
public struct SchemaChange: Sendable {
  /// The file's name without its ending, such as `0001_event_log`.
  public let name: String
  private let bytes: [UInt8]

  init(name: String, bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }

  /// The statements; made of the file's bytes each time, since as a rule only the number of changes is asked for.
  public var sql: String { String(decoding: bytes, as: UTF8.self) }
}

/// The migrations that make a database, embedded from the SQL files beside this one.
public enum FuyiSchema {
  /// Every change in order.
  ///
  /// A landed file is never edited; a change is a further file.
  public static let changes: [SchemaChange] = [
    SchemaChange(name: "0001_event_log", bytes: PackageResources._001_event_log_sql),
    SchemaChange(name: "0002_office", bytes: PackageResources._002_office_sql),
    SchemaChange(name: "0003_cases", bytes: PackageResources._003_cases_sql),
    SchemaChange(name: "0004_deadlines", bytes: PackageResources._004_deadlines_sql),
    SchemaChange(name: "0005_dossiers", bytes: PackageResources._005_dossiers_sql),
    SchemaChange(name: "0006_rate_variants", bytes: PackageResources._006_rate_variants_sql),
    SchemaChange(name: "0007_rollups", bytes: PackageResources._007_rollups_sql),
    SchemaChange(name: "0008_known", bytes: PackageResources._008_known_sql),
    SchemaChange(name: "0009_rollup_tables", bytes: PackageResources._009_rollup_tables_sql),
    SchemaChange(name: "0010_trust", bytes: PackageResources._010_trust_sql),
    SchemaChange(name: "0011_daily_work", bytes: PackageResources._011_daily_work_sql),
    SchemaChange(name: "0012_worklist", bytes: PackageResources._012_worklist_sql),
  ]

  /// The mark that a file of ours carries in SQLite's `application_id`: the letters `FuYi`.
  public static let applicationID = 0x4675_5969
}
