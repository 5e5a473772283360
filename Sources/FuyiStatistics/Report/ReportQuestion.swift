public import FuyiLaw

/// A table of a report: what is counted, and what it is broken down by (报告用表).
///
/// Every table of figures that a report prints is one of these, so that whatever keeps answers ready
/// for them, or measures them, has one list to look at.
public struct ReportQuestion: Hashable, Sendable {
  /// The code of the table.
  public let id: String
  /// What stands above it.
  public let term: Term
  /// What its rows are; nil for a table with one row for each figure.
  public let grouping: Grouping?
  /// The figures, one a column.
  public let columns: [RateDefinition]
  /// Of these, the ones whose difference from the same period a year ago stands beside them.
  public let compared: Set<String>
  /// How many rows at most, those with the most in the first column; nil for all.
  public let limit: Int?

  /// A table.
  /// - Parameters:
  ///   - id: its code.
  ///   - term: what stands above it.
  ///   - grouping: what its rows are.
  ///   - columns: the figures.
  ///   - compared: the figures that are compared with a year ago.
  ///   - limit: how many rows at most.
  public init(
    _ id: String, _ term: Term, by grouping: Grouping?, _ columns: [RateDefinition],
    comparing compared: [RateDefinition] = [], limit: Int? = nil
  ) {
    self.id = id
    self.term = term
    self.grouping = grouping
    self.columns = columns
    self.compared = Set(compared.map(\.id))
    self.limit = limit
  }
}

extension ReportQuestion {
  /// The breakdowns of the analysis, in the order in which they are printed.
  public static let breakdowns: [ReportQuestion] = [
    ReportQuestion(
      "by-region", Term(zh: "各区域情况", en: "By region"), by: .region, cases + [.closedForGood],
      comparing: [.mediation, .correction]),
    ReportQuestion(
      "by-respondent", Term(zh: "被申请人情况", en: "By respondent"),
      by: .respondent, cases, comparing: [.received], limit: 10),
    ReportQuestion(
      "by-field", Term(zh: "各管理领域情况", en: "By field of administration"), by: .field, cases,
      comparing: [.received, .mediation, .correction]),
    ReportQuestion(
      "by-kind", Term(zh: "各类复议事项情况", en: "By kind of act"), by: .kind, cases,
      comparing: [.received, .mediation, .correction]),
    ReportQuestion(
      "deadlines-by-region", Term(zh: "各区域期限执行情况", en: "Deadlines by region"), by: .region,
      [.concludedReviews] + RateDefinition.timeliness + [.onTime]),
    ReportQuestion(
      "mediation-by-venue", Term(zh: "各调解场所情况", en: "Mediation by venue"), by: .venue,
      [.mediationsEnded, .mediationsAgreed, .mediationSuccess], comparing: [.mediationSuccess]),
    ReportQuestion(
      "consultations-by-point", Term(zh: "各行政争议接收点情况", en: "Consultations by point"),
      by: .point, [.consultationsReceived, .preFilingResolution],
      comparing: [.preFilingResolution]),
    ReportQuestion(
      "letters-by-kind", Term(zh: "各类函件情况", en: "Letters by kind"), by: .variety,
      [.lettersSent, .letterReply, .letterReplyOnTime]),
    ReportQuestion(
      "suits-by-instance", Term(zh: "各审级应诉情况", en: "Suits by instance"), by: .variety,
      [.suitsOpened, .suitsConcluded, .loss, .litigationSettlement, .headAppearance]),
  ]

  /// The series over the months of the year.
  public static let series = ReportQuestion(
    "by-month", Term(zh: "逐月情况", en: "Month by month"), by: .month,
    [.received, .concludedReviews, .mediation, .correction, .onTime])

  /// What every row about cases says.
  private static let cases: [RateDefinition] = [
    .received, .concludedReviews, .mediation, .correction, .resolution, .onTime,
  ]
}
