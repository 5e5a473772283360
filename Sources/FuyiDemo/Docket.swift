import FuyiCore
import FuyiKit

/// What can be disputed where: the agencies of a setup with the disputes that fit them, and the
/// authority that reviews each (管辖, ARL 24).
struct Docket: Sendable {
  /// A dispute with an agency, and how often it comes.
  struct Choice: Sendable {
    let dispute: Dispute
    let agency: Agency
    /// Several agencies of one office in a region share its disputes.
    let weight: Int
  }

  /// The regions that have agencies, in the setup's order.
  let regions: [Region]
  private let choices: [String: [Choice]]
  private let authorities: [String: Authority]
  private let own: Authority
  /// The name of the office's own region, such as 聊城市.
  let city: String

  /// The docket of a setup; nil where nobody's acts can be reviewed.
  init?(_ setup: OfficeSetup) {
    let authorities = Dictionary(
      setup.authorities.map { ($0.region, $0) }, uniquingKeysWith: { first, _ in first })
    guard let own = setup.authorities.first(where: { $0.code == setup.office.authority }) else {
      return nil
    }
    // A government is reviewed by the one above, so that of the office's own region is not ours.
    let reviewed = setup.agencies.filter {
      $0.level != .state && $0.level != .province
        && ($0.field != .government || $0.region != own.region)
    }
    let choices = Dictionary(grouping: reviewed, by: \.region).mapValues(Self.choices)
    self.regions = setup.regions.filter { choices[$0.code] != nil }
    guard !regions.isEmpty else { return nil }
    self.choices = choices
    self.authorities = authorities
    self.own = own
    self.city = setup.regions.first { $0.code == own.region }?.name.zh ?? own.name.zh
  }

  /// A dispute in a region that a plot can be about.
  /// - Parameters:
  ///   - applicant: who has to be able to apply; nil for anybody.
  ///   - isSimple: whether it has to fit the simplified procedure, as land and houses do not.
  func choose(
    in region: Region, for plot: Plot, by applicant: Dispute.Applicant?,
    isSimple: Bool, _ random: inout SplitMix64
  ) -> Choice? {
    let all = choices[region.code] ?? []
    let kinds = plot.kinds
    let fitting = all.filter { choice in
      let dispute = choice.dispute
      return (kinds?.contains(dispute.kind) ?? true)
        && (plot != .criminal || dispute.marks.contains(.detention))
        && (!isSimple || !dispute.marks.contains(.immovable))
        && (applicant == nil || dispute.applicant == applicant || dispute.applicant == .either)
    }
    if let choice = random.pick(fitting, by: \.weight) { return choice }
    guard let agency = all.first?.agency, let kind = kinds?.first else { return all.first }
    return Choice(dispute: .any(kind, with: agency), agency: agency, weight: 1)
  }

  /// A matter of a kind in a region, of any but the kinds that are left out where none is asked for.
  func matter(
    in region: Region, of kind: ActKind? = nil, leavingOut others: Set<ActKind> = [],
    _ random: inout SplitMix64
  ) -> Choice? {
    let all = choices[region.code] ?? []
    let fitting = all.filter { choice in
      let its = choice.dispute.kind
      return kind.map { $0 == its } ?? !others.contains(its)
    }
    if let choice = random.pick(fitting, by: \.weight) { return choice }
    guard let agency = all.first?.agency else { return nil }
    return Choice(dispute: .any(kind ?? .other, with: agency), agency: agency, weight: 1)
  }

  private static func choices(among agencies: [Agency]) -> [Choice] {
    let choices = Dispute.all.flatMap { dispute in
      let fitting = agencies.filter(dispute.fits)
      return fitting.map {
        Choice(dispute: dispute, agency: $0, weight: dispute.weight * 12 / fitting.count)
      }
    }
    guard choices.isEmpty else { return choices }
    return agencies.map { Choice(dispute: .any(.other, with: $0), agency: $0, weight: 1) }
  }

  /// Who reviews the agency's acts (ARL 24).
  /// - Parameter nearby: whether the branch of a city department is reviewed where it is, which the
  ///   article's last paragraph allows.
  func authority(over agency: Agency, nearby: Bool) -> Authority {
    switch agency.level {
    case .township: authorities[agency.region] ?? own
    case .county: agency.field == .government ? own : authorities[agency.region] ?? own
    case .city: nearby ? authorities[agency.region] ?? own : own
    case .state, .province: own
    }
  }

  /// Another agency of the region under the same authority, which may turn out to be the right
  /// respondent.
  func other(than agency: Agency, under authority: Authority) -> Agency? {
    let others = (choices[agency.region] ?? []).map(\.agency).filter {
      $0.code != agency.code && $0.field != .government
        && self.authority(over: $0, nearby: false).code == authority.code
    }
    let likely: [AgencyField] = [.urbanManagement, .naturalResources, .housing]
    for field in likely where field != agency.field {
      if let other = others.first(where: { $0.field == field }) { return other }
    }
    return others.first
  }

  /// The office's own authority.
  var ownAuthority: Authority { own }
}
