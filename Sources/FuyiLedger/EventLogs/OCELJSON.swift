import FuyiCore

/// Writes an event log in OCEL 2.0 as JSON, an event or an object a line.
final class OCELJSON: OCELWriter {
  private let stream: ByteStream
  private var separator = ""
  private var isAtObjects = false

  /// The time of what an object is from the beginning.
  static let beginning = "1970-01-01T00:00:00Z"

  init(_ stream: ByteStream) {
    self.stream = stream
  }

  /// Writes the types.
  func begin(events: [OCELType], objects: [OCELType]) throws {
    func json(_ types: [OCELType]) -> String {
      JSON.array(
        types.map { type in
          [
            "name": .string(type.name),
            "attributes": .array(
              type.attributes.map {
                ["name": .string($0.name), "type": .string($0.kind.rawValue)]
              }),
          ]
        }
      ).compact
    }
    try stream.write("{\"eventTypes\":\(json(events)),\n\"objectTypes\":\(json(objects)),\n")
    try stream.write("\"events\":[")
  }

  func add(_ event: OCELEvent) throws {
    try line([
      "id": .string(event.id), "type": .string(event.type), "time": .string(event.time),
      "attributes": .array(
        event.attributes.map { ["name": .string($0.name), "value": $0.value.json] }),
      "relationships": Self.json(event.relations),
    ])
  }

  func add(_ object: OCELObject) throws {
    if !isAtObjects { try goOnToObjects() }
    let attributes: [JSON] =
      object.attributes.map { name, value in
        ["name": .string(name), "time": .string(Self.beginning), "value": value.json]
      }
      + object.changes.map { time, name, value in
        ["name": .string(name), "time": .string(time), "value": value.json]
      }
    try line([
      "id": .string(object.id), "type": .string(object.type), "attributes": .array(attributes),
      "relationships": Self.json(object.relations),
    ])
  }

  /// Writes what is left.
  func end() throws {
    if !isAtObjects { try goOnToObjects() }
    try stream.write("\n]}\n")
    try stream.flush()
  }

  private func goOnToObjects() throws {
    isAtObjects = true
    separator = ""
    try stream.write("\n],\n\"objects\":[")
  }

  private func line(_ json: JSON) throws {
    try stream.write("\(separator)\n\(json.compact)")
    separator = ","
  }

  private static func json(_ relations: [OCELRelation]) -> JSON {
    .array(
      relations.map {
        ["objectId": .string($0.object), "qualifier": .string($0.qualifier)]
      })
  }
}

extension EventValue {
  fileprivate var json: JSON {
    switch self {
    case .text(let text), .time(let text): .string(text)
    case .integer(let number): .int(number)
    case .flag: true
    }
  }
}
