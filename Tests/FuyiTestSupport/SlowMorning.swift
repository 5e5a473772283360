package import FuyiCore
package import FuyiLaw

/// The morning's counts, from every case's history one by one: what the store's SQL has to come to.
package enum SlowMorning {
  /// The numbers of the cases behind each count, by the count's code, in the order given.
  package static func counts(
    of cases: [Case], on today: CivilDate, under setting: LegalSetting
  ) -> [String: [String]] {
    var found: [String: [String]] = [:]
    for recorded in cases {
      let standing = Procedure.statutory.standing(recorded, on: today, under: setting)
      for code in codes(standing, today, setting) {
        found[code, default: []].append(standing.number.printed)
      }
    }
    return found
  }

  private static func codes(_ standing: Case, _ today: CivilDate, _ setting: LegalSetting)
    -> [String]
  {
    let isReviewed = standing.state == .underReview || standing.state == .suspended
    let open = Clocks(setting).open(of: standing)
    let review = open.first { $0.id == .review }
    let proof = review.flatMap { review in
      Clocks(setting).proofs(of: standing).first { $0.clock == review }
    }
    let used = proof.map { usedDays($0, today) } ?? 0
    let isOverdue = review?.due.map { $0 < today } ?? false
    let waiting = Set(open.map(\.id))
    let all: [(String, Bool)] = [
      ("undecided", isReviewed), ("used-40-to-50", (40...50).contains(used)),
      ("used-over-50", used > 50), ("overdue", isOverdue),
      ("suspended", standing.state == .suspended), ("newly-filed", standing.state == .filed),
      ("without-handler", isReviewed && standing.handler == nil),
      ("awaiting-correction", standing.state == .awaitingCorrection),
      ("answer-not-received", waiting.contains(.answer)),
      ("unperformed", !waiting.isDisjoint(with: [.performance, .remaking])),
    ]
    return all.filter(\.1).map(\.0)
  }

  /// The days from the day after the trigger to the day of asking, without those taken out.
  private static func usedDays(_ proof: Proof, _ today: CivilDate) -> Int {
    var (day, used) = (proof.clock.from, 0)
    while day < today {
      day = day.adding(days: 1)
      let isOut = proof.interruptions.contains {
        day >= $0.from && ($0.to.map { to in day < to } ?? true)
      }
      if !isOut { used += 1 }
    }
    return used
  }
}
