public import FuyiLaw

/// Words about people, as given or as the log holds them (文字内容).
///
/// The log holds only a salted digest; the words themselves stand in a vault that can be erased.
public enum Words: Hashable, Sendable {
  case plain(String)
  /// The digest, in hexadecimal.
  case sealed(String)
}

/// The value of one fact.
public enum FactValue: Hashable, Sendable {
  /// A whole number; money in fen.
  case number(Int)
  case day(CivilDate)
  /// A code, a reference's code, or a public label.
  case code(String)
  case codes([String])
  case words([Words])
  case flag
}

/// The facts of one event: a small list, each name once, in the order of the names' keys.
public struct Facts: Hashable, Sendable {
  /// One fact.
  public struct Entry: Hashable, Sendable {
    public let name: FactName
    public var value: FactValue
  }

  /// All of them, in the order of their keys.
  public private(set) var entries: [Entry] = []

  public init() {}

  /// The value under a name, whatever its type.
  public subscript(value name: FactName) -> FactValue? {
    get { entries.first { $0.name == name }?.value }
    set {
      let index = entries.firstIndex { $0.name.rawValue >= name.rawValue } ?? entries.endIndex
      let isThere = index < entries.endIndex && entries[index].name == name
      switch (newValue, isThere) {
      case (let value?, true): entries[index].value = value
      case (let value?, false): entries.insert(Entry(name: name, value: value), at: index)
      case (nil, true): entries.remove(at: index)
      case (nil, false): break
      }
    }
  }

  /// The value under a typed key; nil where it is not stated.
  public subscript<Value: FactConvertible>(key: FactKey<Value>) -> Value? {
    get { self[value: key.name].flatMap(Value.init(fact:)) }
    set { self[value: key.name] = newValue?.fact }
  }

  /// Whether the name is stated.
  public func has(_ name: FactName) -> Bool { entries.contains { $0.name == name } }

  /// These facts with others laid over them.
  public func overlaid(with other: Facts) -> Facts {
    var result = self
    for entry in other.entries { result[value: entry.name] = entry.value }
    return result
  }

  /// These facts without some names.
  public func without(_ names: [FactName]) -> Facts {
    var result = self
    for name in names { result[value: name] = nil }
    return result
  }
}

/// A name together with the Swift type that its value is read as.
public struct FactKey<Value: FactConvertible>: Sendable {
  public let name: FactName
  init(_ name: FactName) { self.name = name }
}

/// A type that a fact can be read as and written from.
public protocol FactConvertible: Sendable {
  init?(fact: FactValue)
  var fact: FactValue { get }
}

extension Int: FactConvertible {
  public init?(fact: FactValue) {
    guard case .number(let number) = fact else { return nil }
    self = number
  }
  public var fact: FactValue { .number(self) }
}

extension CivilDate: FactConvertible {
  public init?(fact: FactValue) {
    guard case .day(let day) = fact else { return nil }
    self = day
  }
  public var fact: FactValue { .day(self) }
}

extension String: FactConvertible {
  public init?(fact: FactValue) {
    guard case .code(let code) = fact else { return nil }
    self = code
  }
  public var fact: FactValue { .code(self) }
}

extension Bool: FactConvertible {
  public init?(fact: FactValue) {
    guard case .flag = fact else { return nil }
    self = true
  }
  public var fact: FactValue { .flag }
}

/// A type whose lists are facts.
public protocol FactElement: Sendable {
  static func list(from fact: FactValue) -> [Self]?
  static func fact(of list: [Self]) -> FactValue
}

extension Array: FactConvertible where Element: FactElement {
  public init?(fact: FactValue) {
    guard let list = Element.list(from: fact) else { return nil }
    self = list
  }
  public var fact: FactValue { Element.fact(of: self) }
}

extension Words: FactElement {
  public static func list(from fact: FactValue) -> [Words]? {
    guard case .words(let words) = fact else { return nil }
    return words
  }
  public static func fact(of list: [Words]) -> FactValue { .words(list) }
}

extension String: FactElement {
  public static func list(from fact: FactValue) -> [String]? {
    guard case .codes(let codes) = fact else { return nil }
    return codes
  }
  public static func fact(of list: [String]) -> FactValue { .codes(list) }
}

extension Disposition: FactElement {
  public static func list(from fact: FactValue) -> [Disposition]? {
    guard case .codes(let codes) = fact else { return nil }
    let dispositions = codes.compactMap(Disposition.init(rawValue:))
    return dispositions.count == codes.count ? dispositions : nil
  }
  public static func fact(of list: [Disposition]) -> FactValue { .codes(list.map(\.rawValue)) }
}

/// An enumeration whose code is the fact's value.
public protocol FactCode: FactConvertible, Named, CaseIterable {}

extension FactCode where Self: RawRepresentable, RawValue == String {
  public init?(fact: FactValue) {
    guard case .code(let code) = fact else { return nil }
    self.init(rawValue: code)
  }
  public var fact: FactValue { .code(rawValue) }
}

extension Channel: FactCode {}
extension ActKind: FactCode {}
extension Action: FactCode {}
extension ReviewProcedure: FactCode {}
extension SimplifiedBasis: FactCode {}
extension HearingForm: FactCode {}
extension PartyRole: FactCode {}
extension WithdrawalCause: FactCode {}
extension AgencyField: FactCode {}
extension AgencyLevel: FactCode {}
extension MakeUpDays: FactCode {}
extension CalendarStanding: FactCode {}
extension SuspendedDays: FactCode {}

extension SuspensionGround: FactConvertible {
  public init?(fact: FactValue) {
    guard case .number(let number) = fact else { return nil }
    self.init(rawValue: number)
  }
  public var fact: FactValue { .number(rawValue) }
}

extension TerminationGround: FactConvertible {
  public init?(fact: FactValue) {
    guard case .number(let number) = fact else { return nil }
    self.init(rawValue: number)
  }
  public var fact: FactValue { .number(rawValue) }
}
