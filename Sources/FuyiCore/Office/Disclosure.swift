/// Words about people that were shown in clear, and to whom the record says: its recorder (明文查看).
public struct Disclosure: Hashable, Sendable {
  /// What was asked for, such as `case show`.
  public let command: String
  /// The printed numbers of the records, where one or a few were named.
  public let records: [String]
  /// How many records were shown.
  public let count: Int
  /// Why, in the words of whoever asked; the log has only their digest.
  public let why: Words?

  /// What was shown.
  public init(command: String, records: [String] = [], count: Int, why: Words? = nil) {
    self.command = command
    self.records = records
    self.count = count
    self.why = why
  }
}

extension Disclosure: OfficeRecord {
  /// A disclosure.
  public static var kind: RecordKind { .disclosure }

  /// The disclosure that an event records.
  public init?(facts: Facts) {
    guard let command = facts[.command], let count = facts[.count] else { return nil }
    self.init(
      command: command, records: facts[.records] ?? [], count: count, why: facts[.why]?.first)
  }

  /// What was asked for, of what, and why.
  public var facts: Facts {
    var facts = Facts()
    facts[.command] = command
    facts[.records] = records.isEmpty ? nil : records
    facts[.count] = count
    facts[.why] = why.map { [$0] }
    return facts
  }
}
