public import FuyiLaw

/// What a rate is broken down by (分组).
public enum Grouping: String, CaseIterable, Named {
  case region, respondent, field, kind, channel, handler, month, quarter, year, authority
  case variety, venue, point

  /// The grouping in both languages.
  public var term: Term {
    switch self {
    case .region: Term(zh: "区域", en: "region")
    case .respondent: Term(zh: "被申请人", en: "respondent")
    case .field: Term(zh: "管理领域", en: "field")
    case .kind: Term(zh: "复议事项", en: "kind of act")
    case .channel: Term(zh: "申请渠道", en: "channel")
    case .handler: Term(zh: "承办人", en: "handler")
    case .month: Term(zh: "月份", en: "month")
    case .quarter: Term(zh: "季度", en: "quarter")
    case .year: Term(zh: "年度", en: "year")
    case .authority: Term(zh: "复议机关", en: "authority")
    case .variety: Term(zh: "种类", en: "variety")
    case .venue: Term(zh: "调解场所", en: "venue")
    case .point: Term(zh: "接收点", en: "reception point")
    }
  }

  /// The column whose codes it groups by; nil where it cuts the period into shorter ones.
  public var column: RecordColumn? {
    switch self {
    case .region: .region
    case .respondent: .respondent
    case .field: .field
    case .kind: .kind
    case .channel: .channel
    case .handler: .handler
    case .authority: .authority
    case .variety: .variety
    case .venue: .venue
    case .point: .point
    case .month, .quarter, .year: nil
    }
  }
}

/// A calendar period of a report: a year, a quarter or a month (统计期间).
public struct ReportPeriod: Hashable, Sendable {
  /// The code it is asked for by: `2025`, `2025-Q1` or `2025-03`.
  public let code: String
  /// Its first day.
  public let first: CivilDate
  /// Its last day.
  public let last: CivilDate

  /// Reads a code; nil where it is none of the three forms.
  public init?(code: String) {
    let parts = code.split(separator: "-", omittingEmptySubsequences: false)
    guard let head = parts.first, head.utf8.count == 4, let year = Int(head), parts.count <= 2
    else { return nil }
    guard parts.count == 2 else {
      self.init(code: code, year: year, from: 1, months: 12)
      return
    }
    let tail = parts[1]
    guard !tail.contains("+") else { return nil }
    if tail.hasPrefix("Q"), tail.utf8.count == 2, let quarter = Int(tail.dropFirst()),
      (1...4).contains(quarter)
    {
      self.init(code: code, year: year, from: quarter * 3 - 2, months: 3)
    } else if tail.utf8.count == 2, let month = Int(tail), (1...12).contains(month) {
      self.init(code: code, year: year, from: month, months: 1)
    } else {
      return nil
    }
  }

  private init?(code: String, year: Int, from month: Int, months: Int) {
    guard let first = try? CivilDate(year: year, month: month, day: 1) else { return nil }
    self.code = code
    self.first = first
    self.last = first.adding(months: months).adding(days: -1)
  }

  /// The period of a grouping that a day lies in.
  init?(containing day: CivilDate, by grouping: Grouping) {
    let (year, month, _) = day.parts
    let two = month < 10 ? "0\(month)" : "\(month)"
    switch grouping {
    case .month: self.init(code: "\(year)-\(two)", year: year, from: month, months: 1)
    case .quarter:
      let quarter = (month + 2) / 3
      self.init(code: "\(year)-Q\(quarter)", year: year, from: quarter * 3 - 2, months: 3)
    case .year: self.init(code: "\(year)", year: year, from: 1, months: 12)
    case .region, .respondent, .field, .kind, .channel, .handler, .authority, .variety, .venue,
      .point:
      return nil
    }
  }
}

extension Window {
  /// The window cut at the bounds of a grouping in time, each piece with its code; nil where the
  /// grouping is not one in time.
  public func pieces(by grouping: Grouping) -> [(code: String, window: Window)]? {
    guard grouping.column == nil else { return nil }
    var pieces: [(code: String, window: Window)] = []
    var start = first
    while start <= last, let period = ReportPeriod(containing: start, by: grouping) {
      let end = min(period.last, last)
      if let piece = Window(first: start, last: end, asOf: asOf) {
        pieces.append((period.code, piece))
      }
      start = end.adding(days: 1)
    }
    return pieces
  }
}
