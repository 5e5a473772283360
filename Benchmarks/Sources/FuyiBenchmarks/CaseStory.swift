import FuyiKit
import GRDB

/// Tells one case after the other: its rows and those of what is kept beside it.
struct CaseStory {
  var dice: Dice
  let days: Days
  let filings: Table
  let reviews: Table
  let duties: Table
  let opinions: Table
  let dossiers: Table
  let appearances: Table
  private var dossier = 50_000_000

  init(
    dice: Dice, days: Days, filings: Table, reviews: Table, duties: Table, opinions: Table,
    dossiers: Table, appearances: Table
  ) {
    self.dice = dice
    self.days = days
    self.filings = filings
    self.reviews = reviews
    self.duties = duties
    self.opinions = opinions
    self.dossiers = dossiers
    self.appearances = appearances
  }

  private static let kinds = ActKind.allCases.map(\.code)
  private static let channels = Channel.allCases.map(\.code)
  private static let handlers = (1...60).map { "H\($0)" }
  private static let points = (1...12).map { "p\($0)" }
  private static let venues = MediationVenue.allCases.map(\.code)

  private static let filingOutcomes: [(code: String, weight: Int)] = [
    ("accepted", 860), ("deemed-accepted", 10), ("taken-over", 10), ("declined", 60),
    ("withdrawn", 20), ("settled-before-acceptance", 30), ("abandoned", 10),
  ]
  private static let decisions: [(code: String, weight: Int)] = [
    ("upheld", 550), ("rejected", 100), ("revoked", 150), ("partly-revoked", 20), ("altered", 30),
    ("unlawful", 80), ("perform", 60), ("agreement-liability", 10),
  ]
  private static let terminations: [(code: String, weight: Int)] = [
    ("withdrawn-settlement", 450), ("withdrawn-self-correction", 250), ("withdrawn-other", 200),
    ("terminated", 100),
  ]
  private static let closings: [(code: String, weight: Int)] = [
    ("decided", 620), ("dismissed", 40), ("mediated", 80), ("terminated", 250),
    ("transferred-out", 10),
  ]
  private static let suitOutcomes: [(code: String, weight: Int)] = [
    ("won", 600), ("lost", 120), ("partly-lost", 40), ("withdrawn-settlement", 120),
    ("withdrawn", 60), ("mediated", 60),
  ]

  /// A day that has come, or nil.
  private func past(_ day: Int) -> Int? { day <= days.today ? day : nil }

  mutating func tell(
    id: Int, _ agency: (code: String, region: String, field: AgencyField), filed: Int
  )
    throws
  {
    let shared: [(any DatabaseValueConvertible)?] = [
      agency.region, agency.region, agency.code, dice.pick(Self.kinds), dice.pick(Self.channels),
      dice.pick(Self.handlers), agency.field.code,
    ]
    let ended = filed + dice.between(1, 7)
    let outcome = dice.draw(Self.filingOutcomes)
    let isOpen = ended > days.today
    // Half of those abandoned are so by law alone, without an event.
    let isLapsed = outcome == "abandoned" && dice.chance(500)
    let year = Int(days[filed].prefix(4)) ?? 0
    try filings.add(
      [
        id, year, id - City.idBase + 1, "C\(id)", isOpen || isLapsed ? "filed" : "decided",
        days[filed],
        isOpen || isLapsed ? nil : outcome, isOpen || isLapsed ? nil : days[ended],
        isOpen || isLapsed ? days[filed + 7] : nil,
        isOpen ? "under-review" : isLapsed ? "abandoned" : nil,
        isOpen ? "deemed-accepted" : isLapsed ? "abandoned" : nil,
      ] + shared)
    if isOpen {
      try review(id, 1, "deemed-accepted", filed + 7, isImplied: true, shared)
    } else if !isLapsed, ["accepted", "deemed-accepted", "taken-over"].contains(outcome) {
      let opening = outcome == "taken-over" ? "transferred-in" : outcome
      let closed = try review(id, 1, opening, ended, isImplied: false, shared)
      if let closed, closed + 40 <= days.today, dice.chance(5) {
        try review(id, 2, "reopened", closed + 30, isImplied: false, shared)
      }
    }
    try beside(agency, filed)
  }

  @discardableResult
  private mutating func review(
    _ id: Int, _ ordinal: Int, _ opening: String, _ opened: Int, isImplied: Bool,
    _ shared: [(any DatabaseValueConvertible)?]
  ) throws -> Int? {
    let due = opened + (dice.chance(200) ? 90 : 60)
    let length = dice.chance(30) ? dice.between(61, 130) : dice.between(15, 59)
    let closed = isImplied ? nil : past(opened + length)
    let closing = closed.map { _ in dice.draw(Self.closings) }
    let outcome = closing.map { closing -> String in
      switch closing {
      case "decided": dice.draw(Self.decisions)
      case "terminated": dice.draw(Self.terminations)
      default: closing
      }
    }
    let isDocument = closing == "decided" || closing == "dismissed"
    let served = isDocument ? closed.flatMap { past($0 + dice.between(1, 10)) } : nil
    let sued = dice.chance(120) ? served.flatMap { past($0 + dice.between(1, 15)) } : nil
    let petitioned = dice.chance(30) ? served.flatMap { past($0 + dice.between(1, 200)) } : nil
    let suableUntil = served.map { $0 + 15 }
    let beginning: [(any DatabaseValueConvertible)?] = [
      id, ordinal, opening, days[opened], isImplied ? "yes" : "no", "ordinary",
    ]
    let ending: [(any DatabaseValueConvertible)?] = [
      days[closed], closing, outcome, days[due], opened < 400 ? "no" : "yes", days[served],
      days[suableUntil], days[sued], days[petitioned], "no",
    ]
    try reviews.add(beginning + ending + shared)
    if let closed, outcome == "perform" || (outcome == "revoked" && dice.chance(300)) {
      let done = dice.chance(900) ? past(closed + dice.between(10, 70)) : nil
      try duties.add(
        [
          id, ordinal, outcome == "perform" ? "performance" : "remaking", days[closed + 60],
          days[done],
        ]
          + shared)
    }
    if let closed, dice.chance(10) {
      let done = dice.chance(900) ? past(closed + dice.between(10, 70)) : nil
      try opinions.add([id, ordinal, days[closed + 60], days[done]] + shared)
    }
    return closed
  }

  // MARK: Beside the case

  private mutating func beside(
    _ agency: (code: String, region: String, field: AgencyField), _ filed: Int
  )
    throws
  {
    func values(
      _ more: (id: Int, kind: String), _ variety: String?, _ outcome: String?, _ opened: Int,
      _ ended: Int?, _ due: Int?, _ done: Int?, _ venue: String?,
      point: String? = nil
    )
      -> [(any DatabaseValueConvertible)?]
    {
      [
        more.id, more.kind, more.kind, Int(days[opened].prefix(4)), more.id,
        "\(more.kind)\(more.id)",
        ended == nil ? "open" : "ended", variety, outcome, days[opened], days[ended], days[due],
        days[done], agency.region, agency.code, agency.field.code, venue, point, "no", "no",
      ]
    }
    func next() -> Int {
      dossier += 1
      return dossier
    }
    if dice.chance(333), let opened = past(filed + dice.between(3, 20)) {
      let ended = past(opened + dice.between(3, 30))
      let outcome = ended.map { _ in
        dice.pick(["statement", "settled", "failed", "partly-settled"])
      }
      let due = outcome == "statement" ? ended.map { $0 + 60 } : nil
      let done = dice.chance(900) ? due.flatMap { past($0 - dice.between(-5, 50)) } : nil
      try dossiers.add(
        values(
          (next(), "mediation"),
          dice.pick(["before-acceptance", "during-review", "in-litigation"]),
          outcome, opened, ended, due, done, dice.pick(Self.venues)))
    }
    if dice.chance(100), let opened = past(filed + dice.between(0, 3)) {
      let ended = past(opened + dice.between(1, 20))
      try dossiers.add(
        values(
          (next(), "consultation"), nil, ended.map { _ in dice.pick(["resolved", "unresolved"]) },
          opened, ended, nil, nil, nil, point: dice.pick(Self.points)))
    }
    if dice.chance(100), let opened = past(filed + dice.between(80, 160)) {
      let id = next()
      let variety = dice.chance(700) ? "first" : "second"
      let hearing = past(opened + dice.between(20, 60))
      let ended = past(opened + dice.between(61, 180))
      try dossiers.add(
        values(
          (id, "suit"), variety, ended.map { _ in dice.draw(Self.suitOutcomes) }, opened, ended,
          nil,
          nil, nil))
      let head = hearing.map { _ in
        dice.pick(["principal", "deputy", "leader-in-charge", "absent"])
      }
      try appearances.add([
        id, 1, agency.code, days[hearing], head, head != nil && dice.chance(600) ? "yes" : "no",
        agency.region, variety, agency.field.code,
      ])
    }
    if dice.chance(50), let opened = past(filed + dice.between(10, 60)) {
      let due = opened + 30
      let done = dice.chance(920) ? past(opened + dice.between(5, 40)) : nil
      try dossiers.add(
        values(
          (next(), "letter"), dice.pick(["reminder", "supervision", "opinion"]),
          done.map { _ in "replied" }, opened, done, due, done, nil))
    }
  }
}
