import FuyiCore
import FuyiLaw
import FuyiTestSupport
import Testing

/// The clocks of histories drawn by lot against a walker of its own (``NaiveDesk``).
@Suite("Clocks walked day by day")
struct ClockWalkTests {
  @Test("Every clock ends where walking day by day ends", arguments: LawfulHistory.seeds)
  func walking(seed: UInt64) throws {
    let desk = try NaiveDesk()
    var seen: [String: Int] = [:]
    let wrong = try LawfulHistory.failures(5_000, seed: seed) { history, _ in
      let sheet = desk.sheet(history.current.entries)
      let clocks = Clocks(LawfulHistory.setting).clocks(of: history.current)
      for note in Self.notes(of: history.current, sheet) { seen[note, default: 0] += 1 }
      return Self.mismatch(clocks, sheet, desk)
    }
    #expect(wrong.first == nil)
    for (note, least) in Self.expectedNotes {
      #expect(seen[note, default: 0] > least, "\(note): \(seen[note, default: 0])")
    }
  }

  private static let expectedNotes = [
    "reviewed": 3_500, "suspended": 2_000, "suspended twice": 1_000, "extended": 700,
    "inspected": 800, "overlapping": 100, "held open": 100, "stopped": 500, "provisional": 400,
    "copy": 1_500, "answer": 1_500, "correction": 500, "prolonged": 200, "switched": 200,
    "deemed accepted": 200, "taken over": 300, "replaced": 500, "closed": 500,
  ]

  private static func notes(of case: Case, _ sheet: NaiveDesk.Sheet) -> [String] {
    let actions = `case`.entries.map(\.action)
    let overlaps = sheet.stretches.contains { stretch in
      sheet.stretches.contains { $0 != stretch && $0.overlaps(stretch) }
    }
    let notes: [(String, Bool)] = [
      ("reviewed", sheet.review != nil), ("suspended", actions.contains(.suspend)),
      ("suspended twice", actions.count { $0 == .suspend } > 1),
      ("extended", actions.contains(.extend)),
      ("inspected", actions.contains(.inspect) || actions.contains(.appraise)),
      ("overlapping", overlaps), ("held open", sheet.review?.held == true),
      ("stopped", sheet.stopped != nil), ("provisional", sheet.review?.provisional == true),
      ("copy", sheet.copy != nil), ("answer", sheet.answer != nil),
      ("correction", sheet.correction != nil), ("prolonged", actions.contains(.prolong)),
      ("switched", actions.contains(.switchToOrdinary)),
      ("deemed accepted", actions.contains(.deemedAccepted)),
      ("taken over", actions.contains(.takeOver)), ("replaced", actions.contains(.replaceParty)),
      ("closed", sheet.closedOn != nil),
    ]
    return notes.compactMap { $1 ? $0 : nil }
  }

  private static func mismatch(
    _ clocks: [Clock], _ sheet: NaiveDesk.Sheet, _ desk: NaiveDesk
  ) -> String? {
    func differs(_ clock: Clock, _ end: NaiveDesk.End?) -> Bool {
      guard let end, let due = clock.due, desk.number(due) == end.due else { return true }
      // The end of a prolonged period to complete the papers is walked in another order there.
      guard clock.id != .correction else { return false }
      guard desk.number(clock.count.rawEnd) == end.rawEnd else { return true }
      return clock.isProvisional != end.provisional
    }
    let examinations = clocks.filter { $0.id == .examination }
    guard examinations.count == sheet.examinations.count else { return "examinations" }
    for (clock, end) in zip(examinations, sheet.examinations) where differs(clock, end) {
      return "\(ClockView(clock))"
    }
    for (id, end) in [
      (ClockID.correction, sheet.correction), (.copyService, sheet.copy), (.answer, sheet.answer),
    ] {
      // One that nobody kept falls away when the review is closed in time.
      guard let clock = clocks.last(where: { $0.id == id }) else {
        if end == nil || sheet.closedOn != nil { continue }
        return "no \(id.code)"
      }
      if differs(clock, end) { return "\(ClockView(clock))" }
    }
    guard let review = clocks.last(where: { $0.id == .review }) else {
      return sheet.review == nil ? nil : "no review"
    }
    if let stopped = sheet.stopped {
      guard case .stopped(let since, let left) = review.status, left == stopped.left,
        desk.number(since) == stopped.since, review.due == nil
      else { return "\(ClockView(review)), not stopped with \(stopped.left) left" }
      return nil
    }
    guard !differs(review, sheet.review), let end = sheet.review else {
      return "\(ClockView(review))"
    }
    let isRight =
      switch review.status {
      case .running: sheet.closedOn == nil
      case .met(let on): sheet.closedOn == desk.number(on) && desk.number(on) <= end.due
      case .missed(let on): sheet.closedOn == desk.number(on) && desk.number(on) > end.due
      case .stopped: false
      }
    return isRight ? nil : "\(ClockView(review))"
  }
}
