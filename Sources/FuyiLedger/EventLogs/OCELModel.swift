/// A type of events or of objects of an event log in OCEL 2.0, with its attributes.
struct OCELType: Hashable {
  /// The types that a value can have.
  enum Kind: String {
    case string, time, integer, boolean
  }

  /// An attribute that events or objects of the type may have.
  struct Attribute: Hashable {
    let name: String
    let kind: Kind
  }

  let name: String
  let attributes: [Attribute]
}

/// How an event or an object is tied to an object.
struct OCELRelation: Hashable {
  let object: String
  let qualifier: String
}

/// An event of an event log in OCEL 2.0.
struct OCELEvent {
  let id: String
  let type: String
  let time: String
  let attributes: [(name: String, value: EventValue)]
  /// Each once.
  let relations: [OCELRelation]
}

/// An object of an event log in OCEL 2.0.
struct OCELObject {
  let id: String
  let type: String
  /// What it is from the beginning.
  let attributes: [(name: String, value: EventValue)]
  /// What it becomes, in order; the names are among those of ``attributes``.
  let changes: [(time: String, name: String, value: EventValue)]
  /// Each once.
  let relations: [OCELRelation]
}

/// What takes an event log in OCEL 2.0 down: first the types, then all events, then all objects.
protocol OCELWriter {
  func add(_ event: OCELEvent) throws
  func add(_ object: OCELObject) throws
}
