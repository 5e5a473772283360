public import FuyiLaw
public import FuyiStore

extension CaseTracker {
  /// Runs the reads of a report, as everything stands now or as it was known on a day.
  ///
  /// A report as known on a day is the one that would have been made on that day: what had been
  /// recorded by then, asked about on that day. The calendar, regions, agencies and the office's other
  /// lists are those known now.
  /// - Parameters:
  ///   - knownOn: the last day whose recordings count; nil for everything.
  ///   - body: the reads; handed the session and the day of asking, which is the day known on, or
  ///     today.
  /// - Throws: ``TrackerError/notYetKnown(day:today:)`` for a day after today; `StoreError`, which is
  ///   `readOnly` where the body writes.
  public func reading<Value>(
    knownOn: CivilDate? = nil, _ body: (_ session: Session, _ asOf: CivilDate) throws -> Value
  ) throws -> Value {
    guard let knownOn else { return try repository.read { try body($0, today) } }
    try refuseFuture(knownOn)
    return try repository.read(asKnownOn: knownOn, procedure: procedure) {
      try body($0, knownOn)
    }
  }

  /// Nothing is known yet of a day that lies ahead.
  func refuseFuture(_ day: CivilDate) throws {
    guard day <= today else { throw TrackerError.notYetKnown(day: day, today: today) }
  }
}
