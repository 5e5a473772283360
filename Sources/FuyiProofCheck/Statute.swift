/// What the law of 2023 allows for one period: its length, its article and whom it binds.
struct Statute {
  let clock: String
  /// Nil where any length may be set.
  let lengths: ClosedRange<Int>?
  /// Nil where any unit may be.
  let unit: String?
  /// Empty where the article depends on what set the period.
  let articles: [String]
  /// Empty where it binds whoever has to perform.
  let owners: [String]
  /// What follows where nothing was done; nil where that is not checked.
  let consequence: String?
  /// Days that it may be extended by in all; nil where there is no such limit.
  let extensions: Int?
  /// Whether a decision, an order or a notice may name its last day itself.
  let maySetDay: Bool

  private init(
    _ clock: String, _ lengths: ClosedRange<Int>?, _ unit: String?, _ articles: [String],
    _ owners: [String], _ consequence: String? = nil, extensions: Int? = 0, maySetDay: Bool = false
  ) {
    (self.clock, self.lengths, self.unit) = (clock, lengths, unit)
    (self.articles, self.owners, self.consequence) = (articles, owners, consequence)
    (self.extensions, self.maySetDay) = (extensions, maySetDay)
  }

  private static let (work, all) = ("working-days", "calendar-days")

  /// A clock that has several rows has to keep to one of them as a whole.
  ///
  /// The review has 60 days, or 30 in the simplified procedure, or fewer by another law; of the time
  /// to file another law may only give more.
  static let law2023: [Statute] = [
    .init("examination", 5...5, work, ["ARL 30"], ["office"], "deemed-accepted"),
    .init(
      "correction", 10...10, work, ["ARL 31"], ["applicant"], "deemed-abandoned",
      extensions: nil, maySetDay: true),
    .init("correction-notice", 5...5, work, ["ARL 31"], ["office"]),
    .init("review", 1...60, all, ["ARL 62"], ["office"], "overdue", extensions: 30),
    .init("copy-service", 7...7, work, ["ARL 48"], ["office"], "overdue"),
    .init("copy-service", 3...3, work, ["ARL 54"], ["office"], "overdue"),
    .init("answer", 10...10, work, ["ARL 48"], ["respondent"], "no-evidence"),
    .init("answer", 5...5, work, ["ARL 54"], ["respondent"], "no-evidence"),
    .init("hearing-notice", 5...5, work, ["ARL 51"], ["office"]),
    .init("suspension-limit", 60...60, all, ["ARL 41(5)"], ["office"], "must-terminate"),
    .init("document-review", 30...30, all, ["ARL 56", "ARL 57"], ["office"]),
    .init("document-transfer", 7...7, work, ["ARL 56", "ARL 57"], ["office"]),
    .init("document-reply", 60...60, all, ["ARL 60"], ["other-body"]),
    .init("maker-notice", 3...3, work, ["ARL 58"], ["office"]),
    .init("maker-answer", 10...10, work, ["ARL 58"], ["other-body"]),
    .init("forwarding", 5...5, work, ["ARL 32"], ["respondent"]),
    .init("opinion-report", 60...60, all, ["ARL 76"], ["respondent", "other-body"]),
    .init("suing", 15...15, all, ["ALL 45"], ["applicant"], "right-lapses", extensions: nil),
    .init("suing-untold", 1...1, "years", ["ALL Interp. 64"], ["applicant"], "right-lapses"),
    .init("suing-undecided", 15...15, all, ["ALL 45"], ["applicant"], "right-lapses"),
    .init("suing-act", 6...6, "months", ["ALL 46"], ["applicant"], "right-lapses"),
    .init("filing", 60...Int.max, all, ["ARL 20"], ["applicant"], extensions: nil),
    .init("filing-untold", 1...1, "years", ["ARL 20"], ["applicant"]),
    .init("filing-longest", 5...5, "years", ["ARL 21"], ["applicant"]),
    .init("filing-longest", 20...20, "years", ["ARL 21"], ["applicant"]),
    .init("remaking", nil, all, [], ["respondent"], extensions: nil, maySetDay: true),
    .init("performance", nil, nil, [], [], extensions: nil, maySetDay: true),
  ]

  /// The first thing in which the proof departs from this row, or nil where it keeps to it.
  func departure(of proof: Proof) -> Finding.What? {
    func odd(_ field: String, _ found: String?, _ allowed: [String]) -> Finding.What? {
      allowed.isEmpty || allowed.contains(found ?? "null")
        ? nil : .field(field, found: found, expected: .oneOf(allowed))
    }
    if proof.period == nil || proof.set != nil, !maySetDay { return .mayNotBeSet }
    if let period = proof.period {
      if let lengths, !lengths.contains(period.amount) {
        return .field("period.amount", found: "\(period.amount)", expected: .within(lengths))
      }
      if let unit, period.unit != unit {
        return .field("period.unit", found: period.unit, expected: .exactly(unit))
      }
    }
    let extended = proof.extensions.map(\.days).reduce(0, +)
    if let extensions, extended > extensions {
      return .field("extensions", found: "\(extended)", expected: .within(0...extensions))
    }
    if proof.isBackwards != (clock == "hearing-notice") { return .wrongDirection }
    return odd("article", proof.article, articles) ?? odd("owner", proof.owner, owners)
      ?? odd("consequence", proof.consequence, consequence.map { [$0] } ?? [])
  }
}
