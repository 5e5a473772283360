public import FuyiLaw

/// The balance of a period (收结存): what came in and what went out, which have to be equal.
public struct Balance: Hashable, Sendable {
  /// The period and the day of asking.
  public let window: Window
  /// The groups; none for the whole.
  public let groups: [RateFigure.Group]
  /// Open when the period began.
  public var carriedOver = 0
  /// Accepted in it, also by law.
  public var accepted = 0
  /// Taken over from another authority.
  public var transferredIn = 0
  /// Reopened on an order.
  public var reopened = 0
  /// Concluded in it.
  public var concluded = 0
  /// Sent to another authority after acceptance.
  public var transferredOut = 0
  /// Open when it ended.
  public var open = 0
  /// Of those open, how many were past their lawful end; printed beside the rate of those concluded
  /// in time.
  public var overdue = 0

  /// A balance of nothing.
  public init(window: Window, groups: [RateFigure.Group] = []) {
    self.window = window
    self.groups = groups
  }

  /// Carried over, accepted, transferred in and reopened.
  public var incoming: Int { carriedOver + accepted + transferredIn + reopened }
  /// Concluded, transferred out and still open.
  public var outgoing: Int { concluded + transferredOut + open }
  /// Whether both sides are equal.
  public var holds: Bool { incoming == outgoing }

  /// How many a term counts.
  public func count(_ term: BalanceTerm) -> Int {
    switch term {
    case .carriedOver: carriedOver
    case .accepted: accepted
    case .transferredIn: transferredIn
    case .reopened: reopened
    case .concluded: concluded
    case .transferredOut: transferredOut
    case .open: open
    case .overdue: overdue
    }
  }

  /// Balances put together from the figures of their terms.
  /// - Parameters:
  ///   - window: the period.
  ///   - isWhole: whether they are broken down by nothing, so that there is one in any case.
  ///   - figures: counts a term.
  package static func collect(
    in window: Window, isWhole: Bool, _ figures: (BalanceTerm) throws -> [RateFigure]
  ) rethrows -> [Balance] {
    var balances: [[RateFigure.Group]: Balance] =
      isWhole ? [[]: Balance(window: window)] : [:]
    for term in BalanceTerm.allCases {
      for figure in try figures(term) {
        term.put(
          figure.sets.numerator,
          in: &balances[
            figure.groups, default: Balance(window: figure.window, groups: figure.groups)])
      }
    }
    return balances.values.sorted { RateFigure.Group.precede($0.groups, $1.groups) }
  }
}

/// The terms of the balance, each a question about a review; counted alike here and as SQL.
public enum BalanceTerm: String, CaseIterable, Sendable {
  case carriedOver, accepted, transferredIn, reopened, concluded, transferredOut, open, overdue

  /// Its count as a definition, so that it can be broken down, listed and opened like any rate.
  public var definition: RateDefinition {
    RateDefinition(
      "balance.\(code)", zh: term.zh, en: term.en,
      source: Term(
        zh: "收结存：结转＋受理＋移入＋重新审理＝办结＋移出＋未结",
        en: "balance: carried over + accepted + transferred in + reopened = concluded + "
          + "transferred out + open"),
      .count([
        RatePart(.reviews, dated: dating, about: .hasBegun, numerator: question)
      ]))
  }

  /// The terms of the left side, in order.
  public static let incoming: [BalanceTerm] = [.carriedOver, .accepted, .transferredIn, .reopened]
  /// The terms of the right side, in order.
  public static let outgoing: [BalanceTerm] = [.concluded, .transferredOut, .open]

  /// The code in ids and JSON.
  public var code: String {
    switch self {
    case .carriedOver: "carried-over"
    case .transferredIn: "transferred-in"
    case .transferredOut: "transferred-out"
    case .accepted, .reopened, .concluded, .open, .overdue: rawValue
    }
  }

  /// Its name in both languages.
  public var term: Term {
    switch self {
    case .carriedOver: Term(zh: "上期结转", en: "carried over")
    case .accepted: Term(zh: "本期受理", en: "accepted")
    case .transferredIn: Term(zh: "移入", en: "transferred in")
    case .reopened: Term(zh: "重新审理", en: "reopened")
    case .concluded: Term(zh: "本期办结", en: "concluded")
    case .transferredOut: Term(zh: "移出", en: "transferred out")
    case .open: Term(zh: "期末未结", en: "open at the end")
    case .overdue: Term(zh: "未结且超期", en: "open and overdue")
    }
  }

  private var dating: Dating {
    switch self {
    case .accepted, .transferredIn, .reopened: .on(.openedOn)
    case .concluded, .transferredOut: .on(.closedOn)
    case .carriedOver, .open, .overdue: .openDuring
    }
  }

  /// Which of the reviews that its dating finds it counts.
  private var question: Predicate {
    let openAtEnd = Predicate.not(.compare(.column(.closedOn), .onOrBefore, .last))
    return switch self {
    case .carriedOver: .compare(.column(.openedOn), .before, .first)
    case .accepted: .isOneOf(.opening, ["accepted", "deemed-accepted"])
    case .transferredIn: .isOneOf(.opening, ["transferred-in"])
    case .reopened: .isOneOf(.opening, ["reopened"])
    case .concluded: .isConclusion
    case .transferredOut: .isOneOf(.closing, ["transferred-out"])
    case .open: openAtEnd
    case .overdue:
      .all([
        openAtEnd, .compare(.column(.dueOn), .before, .last),
        .compare(.column(.dueOn), .before, .asOf),
      ])
    }
  }

  /// Puts the term's count in its place.
  public func put(_ count: Int, in balance: inout Balance) {
    switch self {
    case .carriedOver: balance.carriedOver = count
    case .accepted: balance.accepted = count
    case .transferredIn: balance.transferredIn = count
    case .reopened: balance.reopened = count
    case .concluded: balance.concluded = count
    case .transferredOut: balance.transferredOut = count
    case .open: balance.open = count
    case .overdue: balance.overdue = count
    }
  }
}
