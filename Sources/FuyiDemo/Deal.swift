import FuyiCore
import FuyiLaw

/// What a case of the city starts from, before its story is told.
struct Deal: Sendable {
  let plot: Plot
  /// Its place among the cases of its plot, from 0; the first of each is told in full.
  let ordinal: Int
  let opening: Opening
  let twist: Twist
  /// Its place among the cases with its twist, from 0.
  let twistOrdinal: Int
  let filedOn: CivilDate
  let region: Region
  let dispute: Dispute
  let respondent: Agency
  /// The agency that turns out to be the right respondent, for that twist.
  let replacement: Agency?
  let authority: Authority
  /// Whether the office's own authority reviews it.
  let isOwn: Bool
  /// The name of the city whose office it is, such as 聊城市.
  let city: String
  let applicants: [String]
  let handlers: [String]
  /// What the rest of the story is drawn from.
  let random: SplitMix64
}

/// A deal with its number and the one before it over the like.
struct NumberedDeal: Sendable {
  let deal: Deal
  let number: CaseNumber
  /// The number of the last case of the kind against the same respondent, where it is recent.
  let sibling: String?

  /// The deals in the order of filing, numbered as a tracker will number them.
  static func number(_ deals: [Deal]) -> [NumberedDeal] {
    var serials: [String: Int] = [:]
    var last: [String: (number: String, filedOn: CivilDate)] = [:]
    let order = deals.indices.sorted { (deals[$0].filedOn, $0) < (deals[$1].filedOn, $1) }
    return order.map { index in
      let deal = deals[index]
      let year = deal.filedOn.year
      serials["\(deal.authority.code) \(year)", default: 0] += 1
      let serial = serials["\(deal.authority.code) \(year)"] ?? 1
      let number = deal.authority.number(year: year, serial: serial)
      let key = "\(deal.respondent.code) \(deal.authority.code) \(deal.dispute.kind.code)"
      let sibling = last[key].flatMap {
        deal.filedOn.days(since: $0.filedOn) <= 30 ? $0.number : nil
      }
      if deal.plot.isAccepted { last[key] = (number.printed, deal.filedOn) }
      return NumberedDeal(deal: deal, number: number, sibling: sibling)
    }
  }
}
