public import FuyiLaw

/// A place where people come with disputes before they file anything (行政争议接收点).
public struct ReceptionPoint: OfficeRecord, Hashable {
  /// The code that events name it by.
  public let code: String
  /// Its name in both languages.
  public let name: Term
  /// What kind of place it is.
  public let pointKind: PointKind
  /// The code of its region.
  public let region: String
  /// Its address; nil where not stated.
  public let place: String?

  /// A point.
  public init(code: String, name: Term, kind: PointKind, region: String, place: String? = nil) {
    self.code = code
    self.name = name
    self.pointKind = kind
    self.region = region
    self.place = place
  }

  /// A reception point.
  public static var kind: RecordKind { .receptionPoint }

  /// The point that an event adds.
  public init?(facts: Facts) {
    guard let code = facts[.code], let name = facts.name, let kind = facts[.pointKind],
      let region = facts[.region]
    else { return nil }
    self.init(code: code, name: name, kind: kind, region: region, place: facts[.place])
  }

  /// Its code, name, kind, region and address.
  public var facts: Facts {
    var facts = Facts()
    facts[.code] = code
    facts.setName(name)
    facts[.pointKind] = pointKind
    facts[.region] = region
    facts[.place] = place
    return facts
  }
}

/// A violation or a flaw that corrected cases are marked with (违法点、瑕疵).
public struct DefectKind: OfficeRecord, Hashable {
  /// The code that events name it by.
  public let code: String
  /// Its name in both languages.
  public let name: Term

  /// A kind of defect.
  public init(code: String, name: Term) {
    self.code = code
    self.name = name
  }

  /// A kind of defect.
  public static var kind: RecordKind { .defectKind }

  /// The kind that an event adds.
  public init?(facts: Facts) {
    guard let code = facts[.code], let name = facts.name else { return nil }
    self.init(code: code, name: name)
  }

  /// Its code and name.
  public var facts: Facts {
    var facts = Facts()
    facts[.code] = code
    facts.setName(name)
    return facts
  }
}

/// What an office has set for a kind of letter, in place of what is usual (函件设置).
public struct LetterSetting: OfficeRecord, Hashable {
  /// For which kind of letter.
  public let letter: LetterKind
  /// How long a reply may take; nil for what is usual.
  public let reply: Period?
  /// The lines of its template, in which words in double braces are filled in; nil for the usual one.
  public let template: [String]?

  /// A setting.
  public init(letter: LetterKind, reply: Period?, template: [String]?) {
    self.letter = letter
    self.reply = reply
    self.template = template
  }

  /// A setting of letters.
  public static var kind: RecordKind { .letterSetting }

  /// The setting that an event states.
  public init?(facts: Facts) {
    guard let letter = facts[.letterKind] else { return nil }
    var reply: Period?
    if let days = facts[.replyDays] { reply = (facts[.replyUnit] ?? .workingDays).period(days) }
    self.init(letter: letter, reply: reply, template: facts[.template])
  }

  /// Its kind of letter, the reply period and the template, where they are set.
  public var facts: Facts {
    var facts = Facts()
    facts[.letterKind] = letter
    facts[.replyDays] = reply?.amount
    facts[.replyUnit] = reply.map { $0.unit == .workingDays ? .workingDays : .calendarDays }
    facts[.template] = template
    return facts
  }
}
