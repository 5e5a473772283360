public import FuyiLaw

/// The kinds of files that ledgers are kept in.
public enum LedgerFormat: String, CaseIterable, Hashable, Sendable, Named {
  /// Values separated by commas, tabs or semicolons (RFC 4180).
  case csv
  /// A workbook of Excel 2007 and later, or of WPS (ISO/IEC 29500).
  case xlsx

  /// What people call it.
  public var term: Term {
    switch self {
    case .csv: Term(zh: "CSV 文本", en: "CSV text")
    case .xlsx: Term(zh: "XLSX 工作簿", en: "XLSX workbook")
    }
  }
}

/// The encodings that the text of a ledger comes in.
public enum LedgerEncoding: String, CaseIterable, Hashable, Sendable, Named {
  /// UTF-8, with a byte order mark or without.
  case utf8 = "utf-8"
  /// GB 18030, of which GBK and GB 2312 are parts.
  case gb18030

  /// What people call it.
  public var term: Term {
    switch self {
    case .utf8: Term(zh: "UTF-8", en: "UTF-8")
    case .gb18030: Term(zh: "GB18030", en: "GB18030")
    }
  }
}

/// What stands between the values of a CSV file.
public enum LedgerSeparator: String, CaseIterable, Hashable, Sendable, Named {
  /// A comma.
  case comma
  /// A tab.
  case tab
  /// A semicolon.
  case semicolon

  /// What people call it.
  public var term: Term {
    switch self {
    case .comma: Term(zh: "逗号", en: "comma")
    case .tab: Term(zh: "制表符", en: "tab")
    case .semicolon: Term(zh: "分号", en: "semicolon")
    }
  }

  var byte: UInt8 {
    switch self {
    case .comma: UInt8(ascii: ",")
    case .tab: UInt8(ascii: "\t")
    case .semicolon: UInt8(ascii: ";")
    }
  }
}

/// What is told of a file before it is read; what is not told is found out.
public struct LedgerReading: Hashable, Sendable {
  /// The kind of file; nil to go by its first bytes, which its name has to agree with.
  public var format: LedgerFormat?
  /// The encoding of a CSV file; nil to find it out.
  public var encoding: LedgerEncoding?
  /// The separator of a CSV file; nil to find it out.
  public var separator: LedgerSeparator?

  /// Tells nothing where nothing is given.
  public init(
    format: LedgerFormat? = nil, encoding: LedgerEncoding? = nil,
    separator: LedgerSeparator? = nil
  ) {
    self.format = format
    self.encoding = encoding
    self.separator = separator
  }
}
