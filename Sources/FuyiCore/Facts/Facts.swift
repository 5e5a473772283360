public import FuyiLaw

/// Words about people, as given or as the log holds them (文字内容).
///
/// The log holds only a salted digest; the words themselves stand in a vault that can be erased.
public enum Words: Hashable, Sendable {
  case plain(String)
  /// The digest, in hexadecimal.
  case sealed(String)

  /// What is printed in the place of words that were erased.
  public static let erased = Term(zh: "〔已删除〕", en: "[erased]")
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
    /// Which fact it is; it stands once in a list.
    public let name: FactName
    /// What is stated, in the form that ``FactName/form-property`` tells.
    public var value: FactValue
  }

  /// All of them, in the order of their keys.
  public private(set) var entries: [Entry] = []

  /// No facts.
  public init() {}

  /// The value under a name, whatever its type.
  public subscript(value name: FactName) -> FactValue? {
    get { place(of: name).map { entries[$0].value } }
    set {
      if let place = place(of: name) {
        if let newValue { entries[place].value = newValue } else { entries.remove(at: place) }
        return
      }
      guard let newValue else { return }
      var index = entries.endIndex
      while index > 0, entries[index - 1].name.rawValue > name.rawValue { index -= 1 }
      entries.insert(Entry(name: name, value: newValue), at: index)
    }
  }

  /// Where a name stands; by place, since the values need not be touched for it.
  private func place(of name: FactName) -> Int? {
    for index in entries.indices where entries[index].name == name { return index }
    return nil
  }

  /// Makes room for so many facts.
  package mutating func reserveCapacity(_ count: Int) { entries.reserveCapacity(count) }

  /// States a fact whose key comes after all others.
  mutating func append(inOrder name: FactName, _ value: FactValue) {
    entries.append(Entry(name: name, value: value))
  }

  /// States a fact; cheapest where its key comes after all others, as in a payload.
  mutating func append(_ name: FactName, _ value: FactValue) {
    guard let last = entries.last, last.name.rawValue >= name.rawValue else {
      return append(inOrder: name, value)
    }
    self[value: name] = value
  }

  /// The value under a typed key; nil where it is not stated.
  public subscript<Value: FactConvertible>(key: FactKey<Value>) -> Value? {
    @inlinable get {
      guard let value = self[value: key.name] else { return nil }
      return Value(fact: value)
    }
    @inlinable set { self[value: key.name] = newValue?.fact }
  }

  /// Whether the name is stated.
  public func has(_ name: FactName) -> Bool { place(of: name) != nil }

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
  /// The fact that the key reads and writes.
  public let name: FactName
  init(_ name: FactName) { self.name = name }
}

/// A type that a fact can be read as and written from.
public protocol FactConvertible: Sendable {
  /// Reads the value; nil where it is of another form.
  init?(fact: FactValue)
  /// The value as a fact holds it.
  var fact: FactValue { get }
}

extension Int: FactConvertible {
  /// A whole number, or money in fen; nil for any other form.
  public init?(fact: FactValue) {
    guard case .number(let number) = fact else { return nil }
    self = number
  }
  /// The number.
  public var fact: FactValue { .number(self) }
}

extension CivilDate: FactConvertible {
  /// A day; nil for any other form.
  public init?(fact: FactValue) {
    guard case .day(let day) = fact else { return nil }
    self = day
  }
  /// The day.
  public var fact: FactValue { .day(self) }
}

extension String: FactConvertible {
  /// A code or a label; nil for any other form.
  public init?(fact: FactValue) {
    guard case .code(let code) = fact else { return nil }
    self = code
  }
  /// The code or label; words about people are ``Words`` instead.
  public var fact: FactValue { .code(self) }
}

extension Bool: FactConvertible {
  /// True for a flag that is stated; nil for any other form.
  public init?(fact: FactValue) {
    guard case .flag = fact else { return nil }
    self = true
  }
  /// The flag, whichever the value: to state nothing, set nil and not false.
  public var fact: FactValue { .flag }
}

/// A type whose lists are facts.
public protocol FactElement: Sendable {
  /// The elements that a fact lists; nil where it is of another form.
  static func list(from fact: FactValue) -> [Self]?
  /// The elements as one fact, in their order.
  static func fact(of list: [Self]) -> FactValue
}

extension Array: FactConvertible where Element: FactElement {
  /// The elements that a fact lists; nil where it is of another form.
  public init?(fact: FactValue) {
    guard let list = Element.list(from: fact) else { return nil }
    self = list
  }
  /// The elements as one fact, in their order.
  public var fact: FactValue { Element.fact(of: self) }
}

extension Words: FactElement {
  /// The words of a text or of several texts; nil for any other form.
  public static func list(from fact: FactValue) -> [Words]? {
    guard case .words(let words) = fact else { return nil }
    return words
  }
  /// Words, plain or sealed, as one fact.
  public static func fact(of list: [Words]) -> FactValue { .words(list) }
}

extension String: FactElement {
  /// Codes or labels; nil for any other form.
  public static func list(from fact: FactValue) -> [String]? {
    guard case .codes(let codes) = fact else { return nil }
    return codes
  }
  /// Codes or labels as one fact.
  public static func fact(of list: [String]) -> FactValue { .codes(list) }
}

extension Disposition: FactElement {
  /// The dispositions that a decision lists; nil where one of the codes is none.
  public static func list(from fact: FactValue) -> [Disposition]? {
    guard case .codes(let codes) = fact else { return nil }
    let dispositions = codes.compactMap(Disposition.init(rawValue:))
    return dispositions.count == codes.count ? dispositions : nil
  }
  /// The codes of the dispositions, in the order given.
  public static func fact(of list: [Disposition]) -> FactValue { .codes(list.map(\.rawValue)) }
}

extension JointBody: FactElement {
  /// The bodies that took part; nil where one of the codes is none.
  public static func list(from fact: FactValue) -> [JointBody]? {
    guard case .codes(let codes) = fact else { return nil }
    let bodies = codes.compactMap(JointBody.init(rawValue:))
    return bodies.count == codes.count ? bodies : nil
  }
  /// The codes of the bodies, in the order given.
  public static func fact(of list: [JointBody]) -> FactValue { .codes(list.map(\.rawValue)) }
}

/// An enumeration whose code is the fact's value.
public protocol FactCode: FactConvertible, Named, CaseIterable {}

extension FactCode where Self: RawRepresentable, RawValue == String {
  /// The value with the stated code; nil for an unknown code and for any other form.
  public init?(fact: FactValue) {
    guard case .code(let code) = fact else { return nil }
    self.init(rawValue: code)
  }
  /// The value's code.
  public var fact: FactValue { .code(rawValue) }
}

extension Channel: FactCode {}
extension ActKind: FactCode {}
extension Action: FactCode {}
extension ReviewProcedure: FactCode {}
extension SimplifiedBasis: FactCode {}
extension HearingForm: FactCode {}
extension DocumentReviewBasis: FactCode {}
extension DocumentFinding: FactCode {}
extension PartyRole: FactCode {}
extension WithdrawalCause: FactCode {}
extension AgencyField: FactCode {}
extension AgencyLevel: FactCode {}
extension MakeUpDays: FactCode {}
extension CalendarStanding: FactCode {}
extension SuspendedDays: FactCode {}
extension AbsenceReason: FactCode {}
extension CoordinationKind: FactCode {}
extension HeadPresence: FactCode {}
extension CourtInstance: FactCode {}
extension LetterKind: FactCode {}
extension PointKind: FactCode {}
extension ReplyUnit: FactCode {}
extension CoordinationResult: FactCode {}
extension MediationStage: FactCode {}
extension SuitOutcome: FactCode {}
extension MediationVenue: FactCode {}
extension DossierStep: FactCode {}

extension SuspensionGround: FactConvertible {
  /// The ground with the stated number in ARL 39, 1 to 10; nil for any other value.
  public init?(fact: FactValue) {
    guard case .number(let number) = fact else { return nil }
    self.init(rawValue: number)
  }
  /// The number of the item in ARL 39.
  public var fact: FactValue { .number(rawValue) }
}

extension TerminationGround: FactConvertible {
  /// The ground with the stated number in ARL 41, 1 to 5; nil for any other value.
  public init?(fact: FactValue) {
    guard case .number(let number) = fact else { return nil }
    self.init(rawValue: number)
  }
  /// The number of the item in ARL 41.
  public var fact: FactValue { .number(rawValue) }
}
