import FuyiCore
import FuyiKit
import FuyiLaw

/// Deals the cases of a city out: every plot its share in every region and over the whole year.
struct Dealer {
  private let docket: Docket
  private let filingDays: FilingDays
  private let seed: UInt64
  private var cast = DemoCast()
  private var openings: Wheel
  private var twists: Wheel
  private var quickTwists: Wheel
  private var twistCounts: [Twist: Int] = [:]

  /// So many filings in the office's regions, in their order; those after them begin anew.
  private static let regionWeights = [14, 22, 11, 12, 10, 10, 6, 8, 7]

  init(_ docket: Docket, _ calendar: WorkingCalendar, seed: UInt64) {
    self.docket = docket
    self.seed = seed
    self.filingDays = FilingDays(from: DemoCity.opening, to: DemoCity.today, calendar)
    var random = SplitMix64(seed: seed)
    openings = Wheel(start: random.next(), step: Wheel.steps[0])
    twists = Wheel(start: random.next(), step: Wheel.steps[1])
    quickTwists = Wheel(start: random.next(), step: Wheel.steps[1])
  }

  /// So many deals, in no order of time.
  mutating func deal(_ count: Int) -> [Deal] {
    var random = SplitMix64(seed: seed, item: -1)
    let regions = slots(count, &random)
    var deals: [Deal] = []
    for (plot, share) in zip(Plot.allCases, shares(of: count)) {
      // One case in each part of the year, whichever comes to which region.
      let parts = random.shuffled(Array(0..<share))
      for (ordinal, part) in parts.enumerated() {
        let place = (part * 65_536 + random.below(65_536)) / share
        let index = deals.count
        guard let deal = deal(plot, ordinal, place, regions[index], index) else { continue }
        deals.append(deal)
      }
    }
    return deals
  }

  /// How many cases follow each plot; from 150 cases on every plot has at least one.
  private func shares(of count: Int) -> [Int] {
    var shares = split(count, by: Plot.allCases.map(\.weight))
    guard count >= 150, let most = shares.indices.max(by: { shares[$0] < shares[$1] }) else {
      return shares
    }
    for index in shares.indices where shares[index] == 0 {
      shares[index] = 1
      shares[most] -= 1
    }
    return shares
  }

  /// The region of each deal, mixed so that every run of deals has about its share of each.
  private func slots(_ count: Int, _ random: inout SplitMix64) -> [Int] {
    let weights = docket.regions.indices.map {
      Self.regionWeights[$0 % Self.regionWeights.count]
    }
    var slots: [(place: Int, region: Int)] = []
    for (region, share) in split(count, by: weights).enumerated() {
      let start = random.below(65_536)
      slots += (0..<share).map { (($0 * 65_536 + start) / share, region) }
    }
    return slots.sorted { ($0.place, $0.region) < ($1.place, $1.region) }.map(\.region)
  }

  private mutating func deal(
    _ plot: Plot, _ ordinal: Int, _ place: Int, _ regionIndex: Int, _ index: Int
  ) -> Deal? {
    var random = SplitMix64(seed: seed, item: index)
    let region = docket.regions[regionIndex]
    var twist = nextTwist(for: plot, ordinal)
    var opening = plot.isAccepted ? openings.next(of: Opening.allCases, by: \.weight) : nil
    if plot.needsOrdinary { opening = .ordinary }
    opening = twist.opening ?? opening
    let needed = twist == .suspension ? .citizen : plot.applicant(ordinal: ordinal)
    let choice = docket.choose(
      in: region, for: plot, by: needed, isSimple: opening == .simplified, &random)
    guard let choice else { return nil }
    if twist == .severalApplicants, !choice.dispute.isShared { twist = .plain }
    let nearby = random.chance(50)
    let authority =
      opening == .takenOver
      ? docket.ownAuthority : docket.authority(over: choice.agency, nearby: nearby)
    let replacement = docket.other(than: choice.agency, under: authority)
    if twist == .replacedRespondent, replacement == nil { twist = .plain }
    let applicants = applicants(needed, twist, choice, region, &random)
    if twist == .replacedRespondent, let replacement {
      for name in applicants { cast.note(name, against: replacement) }
    }
    let twistOrdinal = twistCounts[twist, default: 0]
    twistCounts[twist] = twistOrdinal + 1
    return Deal(
      plot: plot, ordinal: ordinal, opening: opening ?? .ordinary, twist: twist,
      twistOrdinal: twistOrdinal,
      filedOn: filingDays.day(at: place, in: plot.filed(isFirst: ordinal == 0)), region: region,
      dispute: choice.dispute, respondent: choice.agency,
      replacement: twist == .replacedRespondent ? replacement : nil, authority: authority,
      isOwn: authority.code == docket.ownAuthority.code, city: docket.city,
      applicants: applicants,
      handlers: Self.handlers(of: regionIndex), random: random)
  }

  private mutating func nextTwist(for plot: Plot, _ ordinal: Int) -> Twist {
    // The first case of a plot is told in full and needs nothing besides.
    guard plot.isAccepted, !plot.needsOrdinary, ordinal > 0 else { return .plain }
    return plot.disposition != nil
      ? twists.next(of: Twist.allCases, by: \.weight) ?? .plain
      : quickTwists.next(of: Twist.quick, by: \.weight) ?? .plain
  }

  private mutating func applicants(
    _ needed: Dispute.Applicant?, _ twist: Twist, _ choice: Docket.Choice, _ region: Region,
    _ random: inout SplitMix64
  ) -> [String] {
    let kind = needed ?? choice.dispute.applicant
    let count = twist == .severalApplicants ? random.number(in: 2...4) : 1
    return (0..<count).map { _ in
      cast.applicant(kind, against: choice.agency, in: region.name.zh, &random)
    }
  }

  /// Four people work for the first region, one for each of the others.
  private static func handlers(of region: Int) -> [String] {
    let all = DemoCast.handlers
    return region == 0 ? Array(all.prefix(4)) : [all[4 + (region - 1) % (all.count - 4)]]
  }
}
