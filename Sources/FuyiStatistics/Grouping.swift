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
