import FuyiCore
import FuyiLaw
import FuyiStatistics

extension Rollup {
  /// Every rollup, in the order of the schema; of several that answer the same the first is read.
  package static let all: [Rollup] = [
    filingsFiled, filingsByKind, filingsSettled, reviewsOpened, reviewsCompared, reviewsTimely,
    reviewsClosed,
    reviewsSettled, dutiesDue, opinionsDue, consultationsOpened, mediationsOpened, mediationsEnded,
    mediationsDue, lettersOpened, lettersDue, lettersTimely, suitsOpened, suitsEnded, appearances,
  ]

  /// What cases are broken down by in reports.
  private static let ofCases: [RecordColumn] = [.region, .kind, .field, .respondent]

  /// 新收: filings by the day of filing, told apart by how they ended, on record or by law.
  static let filingsFiled = Rollup(
    "filings-filed", .filings, dated: .filedOn, by: ofCases,
    given: [
      // The law acts by itself only in filings that are open on record.
      .any([
        .not(.isSet(.lapseOn)),
        .all([
          .not(.isSet(.filingOutcome)), .isOneOf(.lapseOutcome, ["deemed-accepted", "abandoned"]),
        ]),
      ]),
      .any([
        .not(.isSet(.filingOutcome)), .isOneOf(.filingOutcome, FilingOutcome.allCases.map(\.code)),
      ]),
    ],
    [
      Class("undecided", .isUndecided),
      Class("declined", .isOneOf(.filingOutcome, ["declined"])),
      Class("withdrawn", .isOneOf(.filingOutcome, ["withdrawn"])),
      Class(
        "settled-before-acceptance", .isOneOf(.filingOutcome, ["settled-before-acceptance"])),
      Class("sent-elsewhere", .isOneOf(.filingOutcome, ["sent-elsewhere"])),
      Class("taken-over", .isOneOf(.filingOutcome, ["taken-over"])),
      Class("abandoned", .filingOutcome(["abandoned"])),
    ], rest: "accepted")

  /// 复议事项: filings by the day of filing, told apart by the kind of act; for the official form.
  static let filingsByKind = Rollup(
    "filings-by-kind", .filings, dated: .filedOn, by: [.field],
    given: [.isOneOf(.kind, ActKind.allCases.map(\.code))],
    ActKind.allCases.dropLast().map { Class($0.code, .isOneOf(.kind, [$0.code])) },
    rest: ActKind.allCases.last?.code ?? "")

  /// 案前化解: filings settled before acceptance, by the day of the settlement.
  static let filingsSettled = Rollup(
    "filings-settled", .filings, dated: .filingEndedOn, by: ofCases,
    about: .isOneOf(.filingOutcome, ["settled-before-acceptance"]))

  /// 受理: reviews by the day of opening, told apart by how they began.
  static let reviewsOpened = Rollup(
    "reviews-opened", .reviews, dated: .openedOn, by: ofCases,
    given: [.isOneOf(.opening, Opening.allCases.map(\.code))],
    [Class("not-begun", .not(.hasBegun))]
      + Opening.allCases.dropLast().map { Class($0.code, .isOneOf(.opening, [$0.code])) },
    rest: Opening.allCases.last?.code ?? "", allTime: true)

  /// 办结: reviews by the day of closing, told apart as agencies are compared.
  static let reviewsCompared = Rollup(
    "reviews-compared", .reviews, dated: .closedOn, by: ofCases, given: ofClosedReviews,
    [transferredOut, Class("corrected", .isCorrected), Class("mediated", .isMediated)],
    rest: "other", allTime: true)

  /// 按期办结: reviews by the day of closing, told apart by whether that was in time.
  static let reviewsTimely = Rollup(
    "reviews-timely", .reviews, dated: .closedOn, by: ofCases, given: ofClosedReviews,
    [
      transferredOut, Class("no-rulebook", .isOneOf(.hasRulebook, ["no"])),
      Class("in-time", .compare(.column(.closedOn), .onOrBefore, .column(.dueOn))),
    ], rest: "late")

  /// 结案方式: reviews by the day of closing, told apart by outcome.
  static let reviewsClosed = Rollup(
    "reviews-closed", .reviews, dated: .closedOn, by: [.region, .kind, .field],
    given: ofClosedReviews,
    [transferredOut] + outcomes.map { Class($0, .isOneOf(.outcome, [$0])) }, rest: "other")

  /// 案结事了: reviews by the day of closing, told apart by what has been done about them since.
  static let reviewsSettled = Rollup(
    "reviews-settled", .reviews, dated: .closedOn, by: [.region, .kind, .field],
    given: ofClosedReviews,
    [transferredOut, Class("may-be-sued", .mayBeSued), Class("disputed", .isDisputedFurther)],
    rest: "for-good")

  /// 履行: duties by their last day.
  static let dutiesDue = Rollup(
    "duties-due", .duties, dated: .dueOn, by: [.region],
    given: [.not(.isSet(.outcome))], [notYetDue, Class("done", .isDone)], rest: "not-done")

  /// 意见书: opinion letters by the last day to report back.
  static let opinionsDue = Rollup(
    "opinions-due", .opinions, dated: .dueOn, by: [.region],
    given: [.not(.isSet(.outcome))], [notYetDue, Class("done", .isDone)], rest: "not-done")

  static let notYetDue = Class("not-yet-due", .compare(.column(.dueOn), .onOrAfter, .asOf))

  private static let transferredOut = Class(
    "transferred-out", .isOneOf(.closing, ["transferred-out"]))

  /// The outcomes that conclusions have.
  private static let outcomes: [String] =
    Disposition.allCases.map(\.code) + ["dismissed", "mediated", "terminated"]
    + WithdrawalCause.allCases.map { "withdrawn-\($0.code)" }

  /// What the table's CHECKs hold: a closed review has a way of closing, and the law closes none.
  private static let ofClosedReviews: [Predicate] = [
    .isOneOf(.closing, ["decided", "dismissed", "terminated", "mediated", "transferred-out"]),
    .isOneOf(.isImplied, ["no"]), .isSet(.outcome), .isSet(.closedOn),
    .isOneOf(.hasRulebook, ["yes", "no"]),
  ]
}
