package import FuyiLaw

extension LegalSetting {
  /// The shipped calendar and every rulebook; made once, since tests read it often.
  package static let shipped = shipped()

  /// The shipped calendar and every rulebook, with the switches set.
  package static func shipped(
    suspensionStopsReview: Bool = true, makeUpDaysWork: Bool = true
  ) -> LegalSetting {
    do {
      return LegalSetting(
        calendar: try .shipped(makeUpDaysWork: makeUpDaysWork),
        suspensionStopsReview: suspensionStopsReview)
    } catch {
      fatalError("the shipped holiday lists cannot be read: \(error)")
    }
  }
}
