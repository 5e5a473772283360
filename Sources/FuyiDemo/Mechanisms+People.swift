import FuyiCore
import FuyiKit
import FuyiLaw

/// Who and where.
extension Mechanisms {
  /// A region, the larger ones more often.
  mutating func region() -> Region {
    let weights = [12, 22, 11, 12, 10, 10, 6, 8, 7]
    let indices = Array(docket.regions.indices)
    let index = random.pick(indices, by: { weights[$0 % weights.count] }) ?? 0
    return docket.regions[index]
  }

  /// Somebody who has a dispute with an agency.
  mutating func person(_ dispute: Dispute, in region: Region) -> [Words] {
    let isCompany =
      switch dispute.applicant {
      case .citizen: false
      case .company: true
      case .either: random.chance(40)
      }
    return words(
      isCompany
        ? DemoCast.company(in: region.name.zh, &random) : DemoCast.citizen(&random))
  }

  /// A number that petitions go by.
  mutating func petitionNumber(_ day: CivilDate) -> String {
    "\(docket.city.prefix(1))信访〔\(day.year)〕\(random.number(in: 1000...9999))号"
  }

  /// Agencies of the setup that the office reviews, mixed.
  mutating func agencies() -> [Agency] {
    random.shuffled(setup.agencies.filter { $0.level != .state && $0.level != .province })
  }

  /// States whose act a dossier is about.
  static func state(_ choice: Docket.Choice, in region: Region, _ facts: inout Facts) {
    facts[.region] = region.code
    facts[.respondent] = [choice.agency.code]
    facts[.kind] = choice.dispute.kind
  }
}
