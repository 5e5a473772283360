public import FuyiLaw

/// A calendar period of a report: a year, a quarter or a month (统计期间).
public struct ReportPeriod: Hashable, Sendable {
  /// The code it is asked for by: `2025`, `2025-Q1` or `2025-03`.
  public let code: String
  /// Whether it is a month, a quarter or a year.
  public let length: Length
  /// Its first day.
  public let first: CivilDate
  /// Its last day.
  public let last: CivilDate

  /// How long a period is (统计期类型).
  public enum Length: String, CaseIterable, Named {
    case month = "monthly"
    case quarter = "quarterly"
    case year = "annual"

    /// The report on such a period in both languages.
    public var term: Term {
      switch self {
      case .month: Term(zh: "月度", en: "monthly")
      case .quarter: Term(zh: "季度", en: "quarterly")
      case .year: Term(zh: "年度", en: "annual")
      }
    }

    /// How many months it has.
    var months: Int {
      switch self {
      case .month: 1
      case .quarter: 3
      case .year: 12
      }
    }
  }

  /// Reads a code; nil where it is none of the three forms.
  public init?(code: String) {
    let parts = code.split(separator: "-", omittingEmptySubsequences: false)
    guard let head = parts.first, head.utf8.count == 4, let year = Int(head), parts.count <= 2
    else { return nil }
    guard parts.count == 2 else {
      self.init(code: code, year: year, from: 1, .year)
      return
    }
    let tail = parts[1]
    guard !tail.contains("+") else { return nil }
    if tail.hasPrefix("Q"), tail.utf8.count == 2, let quarter = Int(tail.dropFirst()),
      (1...4).contains(quarter)
    {
      self.init(code: code, year: year, from: quarter * 3 - 2, .quarter)
    } else if tail.utf8.count == 2, let month = Int(tail), (1...12).contains(month) {
      self.init(code: code, year: year, from: month, .month)
    } else {
      return nil
    }
  }

  private init?(code: String, year: Int, from month: Int, _ length: Length) {
    guard let first = try? CivilDate(year: year, month: month, day: 1) else { return nil }
    self.code = code
    self.length = length
    self.first = first
    self.last = first.adding(months: length.months).adding(days: -1)
  }

  /// The period of a length that a day lies in; nil beyond the years of dates.
  public init?(_ length: Length, containing day: CivilDate) {
    let (year, month, _) = day.parts
    switch length {
    case .month:
      self.init(code: "\(year)-\(month < 10 ? "0" : "")\(month)", year: year, from: month, .month)
    case .quarter:
      let quarter = (month + 2) / 3
      self.init(code: "\(year)-Q\(quarter)", year: year, from: quarter * 3 - 2, .quarter)
    case .year: self.init(code: "\(year)", year: year, from: 1, .year)
    }
  }

  /// The period of the same length before it (上期); nil before the first year of dates.
  public var previous: ReportPeriod? { moved(byMonths: -length.months) }

  /// The same period a year before (上年同期); nil before the first year of dates.
  public var yearAgo: ReportPeriod? { moved(byMonths: -12) }

  private func moved(byMonths months: Int) -> ReportPeriod? {
    let (year, month, _) = first.parts
    let count = year * 12 + month - 1 + months
    return (try? CivilDate(year: count / 12, month: count % 12 + 1, day: 1))
      .flatMap { ReportPeriod(length, containing: $0) }
  }

  /// Its name in both languages: 2025年第三季度.
  public var term: Term {
    let (year, month, _) = first.parts
    switch length {
    case .month: return Term(zh: "\(year)年\(month)月", en: code)
    case .quarter:
      let quarter = (month + 2) / 3
      let name = ["一", "二", "三", "四"][min(max(quarter, 1), 4) - 1]
      return Term(zh: "\(year)年第\(name)季度", en: "Q\(quarter) \(year)")
    case .year: return Term(zh: "\(year)年", en: "\(year)")
    }
  }

  /// The period of a grouping that a day lies in; nil where it is not one in time.
  init?(containing day: CivilDate, by grouping: Grouping) {
    switch grouping {
    case .month: self.init(.month, containing: day)
    case .quarter: self.init(.quarter, containing: day)
    case .year: self.init(.year, containing: day)
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
