public import FuyiLaw

/// What values a fact takes.
public enum FactForm: Sendable {
  /// A whole number in a range.
  case number(ClosedRange<Int>)
  /// Yuan with at most two decimals, held as fen (分).
  case money
  /// A day; one that may lie ahead sets a time, all others report something done.
  case day(mayLieAhead: Bool)
  /// One of some codes.
  case choice(Choices)
  /// Some of some codes.
  case choices(Choices)
  /// The code of a record of the office.
  case reference(RecordKind)
  case references(RecordKind)
  /// A public identifier, such as a document's number; it stands in the log as it is.
  case label
  case labels
  /// Words about people; the log has only their digest.
  case text
  case texts
  /// Stated or not.
  case flag

  /// One of the values of an enumeration.
  public struct Choice: Hashable, Sendable {
    /// Its code.
    public let code: String
    /// Its name in both languages.
    public let term: Term

    /// A value with a code and a name.
    public init(code: String, term: Term) {
      self.code = code
      self.term = term
    }
  }

  /// The values of an enumeration.
  ///
  /// They are listed when they are asked for: whoever reads or writes a fact needs its form alone.
  public struct Choices: Sendable {
    private let type: any (Named & CaseIterable).Type
    private let hasCode: @Sendable (String) -> Bool

    /// Of an enumeration whose codes are its raw values, by which one is found at once.
    init<Value: Named & CaseIterable & RawRepresentable<String>>(_ type: Value.Type) {
      self.type = type
      hasCode = { Value(rawValue: $0) != nil }
    }

    /// Each with its code and its name, in the order of the enumeration.
    public var all: [Choice] { type.allChoices }

    /// Whether one of them has a code.
    func have(_ code: String) -> Bool { hasCode(code) }
  }

  /// Whether a value is of this form and in its range.
  public func admits(_ value: FactValue) -> Bool {
    switch (self, value) {
    case (.number(let range), .number(let number)): range.contains(number)
    case (.money, .number(let fen)): fen >= 0
    case (.day, .day), (.flag, .flag): true
    case (.choice(let choices), .code(let code)): choices.have(code)
    case (.choices(let choices), .codes(let codes)):
      !codes.isEmpty && codes.allSatisfy(choices.have)
    case (.reference, .code(let code)), (.label, .code(let code)): !code.isBlank
    case (.references, .codes(let codes)), (.labels, .codes(let codes)):
      !codes.isEmpty && !codes.contains(where: \.isBlank)
    case (.text, .words(let words)): words.count == 1
    case (.texts, .words(let words)): !words.isEmpty
    default: false
    }
  }

  static func choice<Value: Named & CaseIterable & RawRepresentable<String>>(
    of type: Value.Type
  ) -> FactForm { .choice(Choices(type)) }

  static func choices<Value: Named & CaseIterable & RawRepresentable<String>>(
    of type: Value.Type
  ) -> FactForm { .choices(Choices(type)) }
}

extension Named where Self: CaseIterable {
  fileprivate static var allChoices: [FactForm.Choice] {
    allCases.map { FactForm.Choice(code: $0.code, term: $0.term) }
  }
}

/// The kinds of record that have events of their own (记录类别).
public enum RecordKind: String, CaseIterable, Named {
  case caseRecord = "case"
  case office, authority, region, agency, official, calendar
  case receptionPoint = "reception-point"
  case letterSetting = "letter-setting"
  case defectKind = "defect-kind"
  case rateVariant = "rate-variant"
  /// Personal data taken out of the vault.
  case erasure
  case disclosure
  // Dossiers
  case consultation, petition, mediation, letter, suit, coordination, defect

  /// The kind in both languages.
  public var term: Term {
    switch self {
    case .caseRecord: Term(zh: "案件", en: "case")
    case .office: Term(zh: "复议机构", en: "office")
    case .authority: Term(zh: "复议机关", en: "authority")
    case .region: Term(zh: "区域", en: "region")
    case .agency: Term(zh: "行政机关", en: "agency")
    case .official: Term(zh: "工作人员", en: "official")
    case .calendar: Term(zh: "工作日历", en: "calendar")
    case .receptionPoint: Term(zh: "行政争议接收点", en: "reception point")
    case .letterSetting: Term(zh: "函件设置", en: "letter setting")
    case .defectKind: Term(zh: "违法点与瑕疵名录", en: "kind of defect")
    case .rateVariant: Term(zh: "本机构自定指标", en: "rate of the office's own")
    case .erasure: Term(zh: "个人信息删除", en: "erasure of personal data")
    case .disclosure: Term(zh: "明文查看记录", en: "disclosure")
    case .consultation: DossierKind.consultation.term
    case .petition: DossierKind.petition.term
    case .mediation: DossierKind.mediation.term
    case .letter: DossierKind.letter.term
    case .suit: DossierKind.suit.term
    case .coordination: DossierKind.coordination.term
    case .defect: DossierKind.defect.term
    }
  }
}
