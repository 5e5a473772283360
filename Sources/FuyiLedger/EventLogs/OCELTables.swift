import FuyiStore

/// Writes an event log in OCEL 2.0 as the tables of a SQLite file: one for all events, one for all objects,
/// one for each type with its attributes, and those that tie them together.
struct OCELTables {
  private let events: [OCELType]
  private let objects: [OCELType]
  private let eventTypes: [String: OCELType]
  private let objectTypes: [String: OCELType]

  init(events: [OCELType], objects: [OCELType]) {
    self.events = events
    self.objects = objects
    eventTypes = Dictionary(events.map { ($0.name, $0) }) { first, _ in first }
    objectTypes = Dictionary(objects.map { ($0.name, $0) }) { first, _ in first }
  }

  /// Writes the file.
  /// - Parameters:
  ///   - path: an empty file.
  ///   - fill: adds events and objects to the writer that it is given.
  func write<Value>(at path: String, _ fill: (any OCELWriter) throws -> Value) throws -> Value {
    var value: Value?
    try TableFile.write(at: path, schema: schema) { file in
      for type in events {
        try file.insert(into: "event_map_type", [.text(type.name), .text(type.tableName)])
      }
      for type in objects {
        try file.insert(into: "object_map_type", [.text(type.name), .text(type.tableName)])
      }
      value = try fill(Writer(file: file, tables: self))
    }
    guard let value else { throw ExportError.cannotMake("sqlite") }
    return value
  }

  private struct Writer: OCELWriter {
    let file: TableFile
    let tables: OCELTables

    func add(_ event: OCELEvent) throws {
      guard let type = tables.eventTypes[event.type] else {
        throw ExportError.cannotMake(event.type)
      }
      try file.insert(into: "event", [.text(event.id), .text(event.type)])
      try file.insert(
        into: "event_\(type.tableName)",
        [.text(event.id), .text(event.time)] + type.row(event.attributes))
      for relation in event.relations {
        try file.insert(
          into: "event_object",
          [.text(event.id), .text(relation.object), .text(relation.qualifier)])
      }
    }

    func add(_ object: OCELObject) throws {
      guard let type = tables.objectTypes[object.type] else {
        throw ExportError.cannotMake(object.type)
      }
      let table = "object_\(type.tableName)"
      try file.insert(into: "object", [.text(object.id), .text(object.type)])
      try file.insert(
        into: table,
        [.text(object.id), .text(OCELJSON.beginning)] + type.row(object.attributes) + [.null])
      for change in object.changes {
        try file.insert(
          into: table,
          [.text(object.id), .text(change.time)] + type.row([(change.name, change.value)])
            + [.text(change.name)])
      }
      for relation in object.relations {
        try file.insert(
          into: "object_object",
          [.text(object.id), .text(relation.object), .text(relation.qualifier)])
      }
    }
  }

  private var schema: [String] {
    ["event", "object"].flatMap { name in
      [
        """
        CREATE TABLE "\(name)_map_type" ("ocel_type" TEXT PRIMARY KEY, "ocel_type_map" TEXT)
        """,
        """
        CREATE TABLE "\(name)" ("ocel_id" TEXT PRIMARY KEY, "ocel_type" TEXT,
          FOREIGN KEY ("ocel_type") REFERENCES "\(name)_map_type" ("ocel_type"))
        """,
      ]
    } + [
      """
      CREATE TABLE "event_object" ("ocel_event_id" TEXT, "ocel_object_id" TEXT,
        "ocel_qualifier" TEXT, PRIMARY KEY ("ocel_event_id", "ocel_object_id", "ocel_qualifier"),
        FOREIGN KEY ("ocel_event_id") REFERENCES "event" ("ocel_id"),
        FOREIGN KEY ("ocel_object_id") REFERENCES "object" ("ocel_id"))
      """,
      """
      CREATE TABLE "object_object" ("ocel_source_id" TEXT, "ocel_target_id" TEXT,
        "ocel_qualifier" TEXT, PRIMARY KEY ("ocel_source_id", "ocel_target_id", "ocel_qualifier"),
        FOREIGN KEY ("ocel_source_id") REFERENCES "object" ("ocel_id"),
        FOREIGN KEY ("ocel_target_id") REFERENCES "object" ("ocel_id"))
      """,
    ]
      + events.map { type in
        """
        CREATE TABLE "event_\(type.tableName)" ("ocel_id" TEXT PRIMARY KEY,
          "ocel_time" TIMESTAMP\(type.columns),
          FOREIGN KEY ("ocel_id") REFERENCES "event" ("ocel_id"))
        """
      }
      + objects.map { type in
        """
        CREATE TABLE "object_\(type.tableName)" ("ocel_id" TEXT,
          "ocel_time" TIMESTAMP\(type.columns), "ocel_changed_field" TEXT,
          FOREIGN KEY ("ocel_id") REFERENCES "object" ("ocel_id"))
        """
      }
  }
}

extension OCELType {
  /// The name in the type's table: every word with a capital, nothing between.
  var tableName: String {
    name.split { !$0.isLetter && !$0.isNumber }
      .map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  fileprivate var columns: String {
    attributes.map { ", \"\($0.name)\" \($0.kind.columnType)" }.joined()
  }

  /// The values of the type's attributes, in their order.
  fileprivate func row(_ values: [(name: String, value: EventValue)]) -> [TableFile.Value] {
    attributes.map { attribute in
      values.first { $0.name == attribute.name }?.value.stored ?? .null
    }
  }
}

extension OCELType.Kind {
  fileprivate var columnType: String {
    switch self {
    case .string: "TEXT"
    case .time: "TIMESTAMP"
    case .integer: "INTEGER"
    case .boolean: "BOOLEAN"
    }
  }
}

extension EventValue {
  fileprivate var stored: TableFile.Value {
    switch self {
    case .text(let text), .time(let text): .text(text)
    case .integer(let number): .integer(number)
    case .flag: .integer(1)
    }
  }
}
