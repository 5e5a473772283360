import FuyiCore
import FuyiLaw

extension Story {
  /// The registration, with all that the papers say (登记).
  mutating func file(late: Bool = false) {
    let dispute = deal.dispute
    let channel = channel()
    let actOn = actDay(late: late)
    var facts = Facts()
    facts[.authority] = deal.authority.code
    facts[.region] = deal.region.code
    facts[.respondent] = [deal.respondent.code]
    facts[.applicant] = deal.applicants.map(Words.plain)
    facts[.kind] = dispute.kind
    facts[.channel] = channel
    facts[.summary] = words(dispute.summary)
    facts[.actDate] = actOn
    if let actOn, random.chance(35) { facts[.knownOn] = actOn.adding(days: random.below(4)) }
    if dispute.marks.contains(.immovable) { facts[.immovable] = true }
    if let word = dispute.word, let actOn, random.chance(45) { facts[.act] = act(word, actOn) }
    if let range = dispute.yuan {
      let step = range.upperBound > 10_000 ? 1_000 : 50
      let drawn = random.number(in: range) / step * step
      yuan = max(drawn, range.lowerBound)
      facts[.amount] = yuan.map { $0 * 100 }
    }
    if channel == .petition {
      facts[.petitionNumber] = petition(deal.filedOn)
    }
    if channel == .post {
      facts[.postedOn] = workingDay(
        onOrBefore: deal.filedOn.adding(days: -random.number(in: 1...3)))
    }
    if !late, let actOn, random.chance(3) {
      facts[.notTold] = true
      facts[.learnedOn] = actOn.adding(days: 4)
    }
    if random.chance(12) { facts[.agent] = words(DemoCast.agent(&random)) }
    if dispute.marks.contains(.thirdParty), deal.twist != .thirdParty, random.chance(40) {
      facts[.thirdParty] = words(other())
      thirdParties = 1
    }
    if random.chance(60) { facts[.handler] = handler() }
    register(facts)
  }

  /// Somebody whose rights the act touches.
  mutating func other() -> String {
    deal.dispute.kind == .workInjury && deal.dispute.applicant == .citizen
      ? DemoCast.company(in: deal.region.name.zh, &random) : DemoCast.citizen(&random)
  }

  /// A number that petitions go by.
  mutating func petition(_ day: CivilDate) -> String {
    "\(cityMark)信访〔\(day.year)〕\(random.number(in: 1000...9999))号"
  }

  private mutating func act(_ word: String, _ day: CivilDate) -> [Words] {
    let place = deal.region.name.zh == deal.city ? "市" : String(deal.region.name.zh.prefix(1))
    let office = deal.dispute.field == .publicSecurity ? "公" : ""
    let serial = random.number(in: 11...3999)
    return words("\(cityMark)\(office)(\(place))\(word)〔\(day.year)〕\(serial)号")
  }

  private mutating func channel() -> Channel {
    if deal.dispute.marks.contains(.onSpot), random.chance(35) { return .agency }
    let weights: [(Channel, Int)] = [
      (.window, 40), (.online, 23), (.post, 18), (.petition, 11), (.court, 8),
    ]
    return random.pick(weights, by: \.1)?.0 ?? .window
  }

  /// The day of the act; nil for a failure to act.
  private mutating func actDay(late: Bool) -> CivilDate? {
    if late { return deal.filedOn.adding(days: -random.number(in: 95...240)) }
    guard !deal.dispute.marks.contains(.silence) else { return nil }
    return deal.filedOn.adding(days: -random.number(in: 14...57))
  }
}
