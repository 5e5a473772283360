public import FuyiLaw

/// An end of a period that another calendar puts on another day, or settles (期限变动).
public struct MovedDeadline: Hashable, Sendable {
  /// Whether the law acts by itself when the period ends.
  public enum ByLaw: String, CaseIterable, Named {
    /// It will, as far as the record goes.
    case ahead
    /// It has, and the record says so as of the end that was counted then.
    case recorded

    /// What it means in both languages.
    public var term: Term {
      switch self {
      case .ahead: Term(zh: "届满即依法生效", en: "the law acts when it ends")
      case .recorded:
        Term(zh: "依法生效已按原届满日记录", en: "the law's act is on record as of the end before")
      }
    }
  }

  /// The case's number.
  public let number: CaseNumber
  /// The clock by the calendar before; nil where there was none.
  public let before: Clock?
  /// The clock by the calendar after; nil where there is none any more.
  public let after: Clock?
  /// Whether the law acts by itself when it ends; nil where it does not.
  public let byLaw: ByLaw?
  /// Whether the clock runs only once the law has acted by itself.
  public let isAfterLapse: Bool

  /// Which of the law's periods it is.
  public var clock: ClockID { (after ?? before)?.id ?? .review }
  /// A recipient's party code; nil where there is one clock for all.
  public var party: String? { (after ?? before)?.party }
  /// Whether nothing is to be done in it any more: met or missed, or of a review that is closed.
  public var isClosed: Bool { (after ?? before)?.status.isOpen == false }
}

extension MovedDeadline {
  /// The ends of a case that differ between two settings, in the order in which the clocks start.
  ///
  /// All clocks are looked at, closed ones too, and those that will run once the law has acted by
  /// itself. One has moved if its last day differs, or whether that is provisional.
  public static func between(
    _ earlier: LegalSetting, _ later: LegalSetting, of case: Case,
    procedure: Procedure = .statutory
  ) -> [MovedDeadline] {
    let before = Standing(of: `case`, under: earlier, procedure)
    let after = Standing(of: `case`, under: later, procedure)
    let vanished = before.order.filter { after.clocks[$0] == nil }
    return (after.order + vanished).compactMap { key in
      let (was, now) = (before.clocks[key], after.clocks[key])
      guard
        was?.clock.due != now?.clock.due
          || was?.clock.isProvisional != now?.clock.isProvisional
      else { return nil }
      return MovedDeadline(
        number: `case`.number, before: was?.clock, after: now?.clock,
        byLaw: now?.byLaw ?? was?.byLaw,
        isAfterLapse: (now ?? was)?.isAfterLapse ?? false)
    }
  }
}

/// The clocks of a case under one setting, by what makes each the same under another.
private struct Standing {
  struct Key: Hashable {
    let id: ClockID
    let party: String?
    let sequence: Int
    let occurrence: Int
  }

  struct Item {
    let clock: Clock
    let byLaw: MovedDeadline.ByLaw?
    let isAfterLapse: Bool
  }

  private(set) var clocks: [Key: Item] = [:]
  private(set) var order: [Key] = []

  init(of case: Case, under setting: LegalSetting, _ procedure: Procedure) {
    let counting = Clocks(setting)
    let recorded = counting.clocks(of: `case`)
    for (index, clock) in recorded.enumerated() {
      let isLast = !recorded[(index + 1)...].contains { $0.id == clock.id }
      add(clock, byLaw: isLast ? Self.byLaw(clock, of: `case`) : nil, isAfterLapse: false)
    }
    let lapse = procedure.nextLapse(of: `case`, under: setting)
    guard let lapsed = lapse.map(`case`.lapsed) else { return }
    // What stands in the record already is the same clock, only ended.
    let known = Set(recorded.map { Key(id: $0.id, party: $0.party, sequence: $0.sequence) })
    for clock in counting.clocks(of: lapsed)
    where !known.contains(Key(id: clock.id, party: clock.party, sequence: clock.sequence)) {
      add(clock, byLaw: nil, isAfterLapse: true)
    }
  }

  private mutating func add(_ clock: Clock, byLaw: MovedDeadline.ByLaw?, isAfterLapse: Bool) {
    // Suing for want of a decision only follows the review's end, which is listed.
    guard clock.id != .suingUndecided else { return }
    var key = Key(id: clock.id, party: clock.party, sequence: clock.sequence)
    while clocks[key] != nil { key = key.next }
    clocks[key] = Item(clock: clock, byLaw: byLaw, isAfterLapse: isAfterLapse)
    order.append(key)
  }

  private static func byLaw(_ clock: Clock, of case: Case) -> MovedDeadline.ByLaw? {
    switch (clock.id, `case`.state, `case`.filingOutcome) {
    case (.examination, .filed, _), (.correction, .awaitingCorrection, _): .ahead
    case (.examination, _, .deemedAccepted), (.correction, _, .abandoned): .recorded
    default: nil
    }
  }
}

extension Standing.Key {
  fileprivate init(id: ClockID, party: String?, sequence: Int) {
    self.init(id: id, party: party, sequence: sequence, occurrence: 0)
  }

  fileprivate var next: Standing.Key {
    Standing.Key(id: id, party: party, sequence: sequence, occurrence: occurrence + 1)
  }
}
