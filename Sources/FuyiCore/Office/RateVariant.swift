/// A rate that an office has defined itself, as the log holds it (本机构自定指标).
///
/// What the definition says is for the room of statistics to read; here it is text.
public struct RateVariant: OfficeRecord, Hashable {
  /// The id that commands and JSON use.
  public let id: String
  /// From 1; raised by every change, while the versions before stay in the log.
  public let version: Int
  /// The definition as canonical JSON, in which the version does not stand.
  public let definition: String

  /// A version of a rate.
  public init(id: String, version: Int, definition: String) {
    self.id = id
    self.version = version
    self.definition = definition
  }

  /// A rate of the office's own.
  public static var kind: RecordKind { .rateVariant }

  /// The version that an event states.
  public init?(facts: Facts) {
    guard let id = facts[.code], let version = facts[.version],
      let definition = facts[.definition]
    else { return nil }
    self.init(id: id, version: version, definition: definition)
  }

  /// Its id, version and definition.
  public var facts: Facts {
    var facts = Facts()
    facts[.code] = id
    facts[.version] = version
    facts[.definition] = definition
    return facts
  }
}
