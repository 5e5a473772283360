public import FuyiLaw

/// The paper by which an applicant is known, with its checked number (身份证件).
///
/// What a person types is put into one form, so that a number is found again however it was written.
public struct IdentityPaper: Hashable, Sendable {
  /// What sort of paper it is.
  public enum Kind: String, CaseIterable, Named {
    case citizen, organisation, passport, permit, officer, other

    /// The kind in both languages.
    public var term: Term {
      switch self {
      case .citizen: Term(zh: "身份证", en: "identity card")
      case .organisation: Term(zh: "统一社会信用代码", en: "unified social credit code")
      case .passport: Term(zh: "护照", en: "passport")
      case .permit: Term(zh: "通行证", en: "travel permit")
      case .officer: Term(zh: "军官证", en: "military card")
      case .other: Term(zh: "其他证件", en: "other paper")
      }
    }
  }

  /// What sort of paper it is.
  public let kind: Kind
  /// Its number, in capital letters and without spaces.
  public let number: String
  /// The day of birth that the number states; nil where it states none.
  public let bornOn: CivilDate?

  /// Reads a number: `371502…`, or with the kind in front, `passport:E12345678` or 护照：E12345678.
  ///
  /// Without a kind it is a citizen's number or an organisation's credit code, which can be checked.
  /// - Throws: ``IdentityFault`` saying what is wrong.
  public init(_ text: String) throws(IdentityFault) {
    let plain = Self.plain(text)
    guard let colon = plain.firstIndex(of: ":") else {
      let isCitizens = plain.utf8.dropLast().allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
      }
      // A credit code can be all digits too, which its first one tells from most citizens' numbers.
      if isCitizens, let code = try? CreditCode(plain), (try? CitizenNumber(plain)) == nil {
        self.init(.organisation, code.text)
      } else if isCitizens || plain.utf8.count != 18 {
        try self.init(.citizen, checking: plain)
      } else {
        try self.init(.organisation, checking: plain)
      }
      return
    }
    let word = plain[..<colon].lowercased()
    guard
      let kind = Kind.allCases.first(where: {
        $0.code == word || $0.term.zh == word || Self.otherWords[$0]?.contains(word) == true
      })
    else { throw .unknownKind }
    try self.init(kind, checking: String(plain[plain.index(after: colon)...]))
  }

  private init(_ kind: Kind, checking number: String) throws(IdentityFault) {
    switch kind {
    case .citizen:
      let checked = try CitizenNumber(number)
      self.init(kind, checked.text, bornOn: checked.bornOn)
    case .organisation: self.init(kind, try CreditCode(number).text)
    case .passport, .permit:
      guard (5...20).contains(number.utf8.count), number.utf8.allSatisfy(Self.isPlain),
        number.utf8.contains(where: Self.isDigit)
      else { throw .noPaperNumber }
      self.init(kind, number)
    case .officer, .other:
      guard (3...40).contains(number.count), number.utf8.contains(where: Self.isDigit),
        !number.contains(":")
      else { throw .noPaperNumber }
      self.init(kind, number)
    }
  }

  private init(_ kind: Kind, _ number: String, bornOn: CivilDate? = nil) {
    self.kind = kind
    self.number = number
    self.bornOn = bornOn
  }

  /// The one form in which the number is kept and compared: with its kind where the form does not tell.
  public var canonical: String {
    switch kind {
    case .citizen, .organisation: number
    case .passport, .permit, .officer, .other: "\(kind.code):\(number)"
    }
  }

  /// The number as a paper of a case prints it, with the kind's Chinese name where the form does not tell.
  public var printed: String {
    switch kind {
    case .citizen, .organisation: number
    case .passport, .permit, .officer, .other: "\(kind.term.zh)\(number)"
    }
  }

  private static let otherWords: [Kind: [String]] = [
    .citizen: ["居民身份证", "公民身份号码", "居住证"], .organisation: ["信用代码", "营业执照"],
    .permit: ["港澳通行证", "台湾通行证", "往来内地通行证", "台胞证", "回乡证"],
    .officer: ["士兵证", "警官证"], .other: ["其他"],
  ]

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }

  /// Without white space, with plain letters and digits for fullwidth ones, in capitals.
  private static func plain(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
      let isFullwidth = (0xFF01...0xFF5E).contains(scalar.value)
      plain.append(isFullwidth ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
    }
    return String(plain).uppercased()
  }
}
