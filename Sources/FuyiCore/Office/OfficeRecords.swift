public import FuyiLaw

/// An administrative region, by its GB/T 2260 code (区域).
public struct Region: Hashable, Sendable {
  /// Six digits.
  public let code: String
  /// Its name in both languages.
  public let name: Term

  /// A region with a code and a name.
  public init(code: String, name: Term) {
    self.code = code
    self.name = name
  }
}

/// An agency whose acts can be disputed (行政机关).
public struct Agency: Hashable, Sendable {
  /// The code that events name it by; never used again for another.
  public let code: String
  /// Its name in both languages.
  public let name: Term
  /// The code of the region it acts in.
  public let region: String
  /// The level of government it belongs to.
  public let level: AgencyLevel
  /// What it administers.
  public let field: AgencyField

  /// An agency with all that the statistics group it by.
  public init(
    code: String, name: Term, region: String, level: AgencyLevel, field: AgencyField
  ) {
    self.code = code
    self.name = name
    self.region = region
    self.level = level
    self.field = field
  }
}

/// An authority that reconsiders (行政复议机关), with the pattern of its case numbers.
public struct Authority: Hashable, Sendable {
  /// The code that events name it by.
  public let code: String
  /// Its name in both languages.
  public let name: Term
  /// The code of its region.
  public let region: String
  /// The printed number, with `{year}` and `{serial}` once each, such as 聊政复〔{year}〕{serial}号.
  public let pattern: String

  /// The pattern taken apart, since every case is numbered by it.
  private let pieces: [Piece]

  private enum Piece: Hashable {
    case text(String)
    case year, serial
  }

  /// An authority, or nil where the pattern lacks `{year}` or `{serial}`, or has one twice.
  public init?(code: String, name: Term, region: String, pattern: String) {
    pieces = Self.pieces(of: pattern)
    guard pieces.count(where: { $0 == .year }) == 1, pieces.count(where: { $0 == .serial }) == 1
    else { return nil }
    self.code = code
    self.name = name
    self.region = region
    self.pattern = pattern
  }

  private static func pieces(of pattern: String) -> [Piece] {
    var pieces: [Piece] = []
    // Byte by byte: whoever registers a case reads a pattern, and characters take ten times as long.
    var rest = pattern.utf8[...]
    func add(_ text: Substring.UTF8View) {
      if !text.isEmpty { pieces.append(.text(String(Substring(text)))) }
    }
    while let brace = rest.firstIndex(of: UInt8(ascii: "{")) {
      add(rest[..<brace])
      rest = rest[brace...]
      let field = [("{year}", Piece.year), ("{serial}", .serial)].first {
        rest.starts(with: $0.0.utf8)
      }
      pieces.append(field?.1 ?? .text("{"))
      rest = rest.dropFirst(field?.0.utf8.count ?? 1)
    }
    add(rest)
    return pieces
  }

  /// The number of a dossier: the case number's pattern with a word before its year, such as
  /// 聊政复提〔2025〕3号.
  public func number(year: Int, serial: Int, mark: String) -> String {
    let marked = number(year: year, serial: serial).printed
    let place =
      marked.firstIndex { "〔[（(".contains($0) } ?? marked.firstRange(of: String(year))?.lowerBound
      ?? marked.startIndex
    return marked[..<place] + mark + marked[place...]
  }

  /// The year and the serial of a number that is printed as this authority prints its own; nil for any
  /// other.
  ///
  /// Brackets of any kind are taken for each other, as old ledgers have them.
  public func parts(ofPrinted text: String) -> (year: Int, serial: Int)? {
    if let parts = Self.parts(of: text, pieces) { return parts }
    guard text.unicodeScalars.contains(where: { Self.brackets[$0] != nil }) else { return nil }
    let plain = pieces.map { piece in
      if case .text(let text) = piece { Piece.text(Self.plain(text)) } else { piece }
    }
    return Self.parts(of: Self.plain(text), plain)
  }

  private static func parts(of text: String, _ pieces: [Piece]) -> (year: Int, serial: Int)? {
    var rest = text.utf8[...]
    /// The number of a run of digits, at most so many of them.
    func number(atMost most: Int) -> Int? {
      let digits = rest.prefix(most).prefix { (0x30...0x39).contains($0) }
      rest = rest.dropFirst(digits.count)
      return digits.isEmpty ? nil : digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    var (year, serial): (Int?, Int?)
    for piece in pieces {
      switch piece {
      case .text(let text):
        guard rest.starts(with: text.utf8) else { return nil }
        rest = rest.dropFirst(text.utf8.count)
      // Four digits, also where the serial follows at once.
      case .year: year = number(atMost: 4)
      case .serial: serial = number(atMost: 9)
      }
    }
    guard rest.isEmpty, let year, let serial, (1900...2199).contains(year), serial > 0 else {
      return nil
    }
    return (year, serial)
  }

  private static func plain(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { brackets[$0] ?? $0 }))
  }

  private static let brackets: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    uniqueKeysWithValues: zip(
      "[【（(［]】）)］".unicodeScalars, "〔〔〔〔〔〕〕〕〕〕".unicodeScalars))

  /// The number as printed.
  public func number(year: Int, serial: Int) -> CaseNumber {
    var printed = ""
    for piece in pieces {
      switch piece {
      case .text(let text): printed += text
      case .year: printed += String(year)
      case .serial: printed += String(serial)
      }
    }
    return CaseNumber(authority: code, year: year, serial: serial, printed: printed)
  }
}

/// Somebody who works in the office (工作人员).
public struct Official: Hashable, Sendable {
  /// The code that events name them by, such as `h1`.
  public let code: String
  /// The name; the log has only its digest.
  public let name: Words

  /// An official with a code and a name.
  public init(code: String, name: Words) {
    self.code = code
    self.name = name
  }
}

/// The office itself and the switches it has set (行政复议机构).
public struct Office: Hashable, Sendable {
  /// Its name in both languages.
  public let name: Term
  /// The authority that is meant where none is named.
  public let authority: String
  /// How make-up days count.
  public let makeUpDays: MakeUpDays
  /// How suspended days count.
  public let suspendedDays: SuspendedDays
  /// From how many days before its end a period is warned of.
  public let warning: WarningThresholds
  /// How many years personal data is kept after the year in which a case ended (保管期限); nil where the
  /// office has not set it, and nothing may be erased.
  public let retentionYears: Int?

  /// The years that may be set: no class of files is kept for less than ten.
  public static let retention = 10...100

  /// An office; the switches are on as the law is usually read.
  public init(
    name: Term, authority: String, makeUpDays: MakeUpDays = .working,
    suspendedDays: SuspendedDays = .leftOut, warning: WarningThresholds = .usual,
    retentionYears: Int? = nil
  ) {
    self.name = name
    self.authority = authority
    self.makeUpDays = makeUpDays
    self.suspendedDays = suspendedDays
    self.warning = warning
    self.retentionYears = retentionYears
  }
}
