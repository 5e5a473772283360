import FuyiCore
import FuyiKit
import FuyiLaw

extension Mechanisms {
  /// What reception points took in: 395 consultations in 2025, of which 374 were resolved early.
  mutating func tellOfConsultations() {
    let points = DemoLists.points(of: setup)
    guard !points.isEmpty else { return }
    let (count, resolved) = (scaled(395), scaled(374))
    // Spread over the year, so that every month has its share of them.
    let fates = (0..<count).map { $0 < resolved ? Fate.resolved : .other($0 - resolved) }
    let days = days(count, in: 0..<97)
    var known = Set<String>()
    for (index, fate) in random.shuffled(fates).enumerated() {
      let point = points[random.below(points.count)]
      switch fate {
      case .resolved: tellOfResolved(at: point, on: days[index])
      case .other(let ordinal) where ordinal % 21 < 8:
        tellOfCase(at: point, on: days[index], &known)
      case .other(let ordinal): tellOfUnresolved(at: point, on: days[index], ordinal)
      }
    }
  }

  /// What becomes of a consultation.
  private enum Fate {
    case resolved
    case other(Int)
  }

  private mutating func consult(_ point: ReceptionPoint, on day: CivilDate) -> DossierDraft {
    let region = docket.regions.first { $0.code == point.region } ?? region()
    let kinds: [ActKind] = point.pointKind == .trafficPolice ? [.penalty, .compulsion] : []
    let kind = kinds.isEmpty ? nil : kinds[random.below(4) == 0 ? 1 : 0]
    let matter = docket.matter(in: region, of: kind, &random)
    let person = matter.map { self.person($0.dispute, in: region) } ?? words("王建军")
    return begin(.consultation, on: day) {
      if let matter { Self.state(matter, in: region, &$0) } else { $0[.kind] = .other }
      $0[.point] = point.code
      $0[.person] = person
      $0[.summary] = words(
        matter.map { "咨询：" + $0.dispute.summary } ?? "咨询行政复议的申请条件")
    }
  }

  private mutating func tellOfResolved(at point: ReceptionPoint, on day: CivilDate) {
    var draft = consult(point, on: day)
    let who = random.pick(DemoCast.handlers, or: "刘清扬")
    draft.advance(.resolve, on: later(0...5, than: day)) {
      $0[.resolvedBy] = words(who)
      $0[.reason] = words("释明法律规定并促成当场化解")
    }
    keep(draft)
  }

  /// Somebody whom the point sends on to the office: the case is one of the city's.
  private mutating func tellOfCase(
    at point: ReceptionPoint, on day: CivilDate, _ known: inout Set<String>
  ) {
    let found = cases.first { told in
      told.deal.filedOn >= day && told.deal.region.code == point.region
        && !known.contains(told.number) && told.deal.plot != .voided
    }
    guard let found else { return tellOfUnresolved(at: point, on: day, 20) }
    known.insert(found.number)
    let deal = found.deal
    var draft = begin(.consultation, on: day) {
      $0[.point] = point.code
      $0[.person] = words(deal.applicants.first ?? "王建军")
      $0[.kind] = deal.dispute.kind
      $0[.region] = deal.region.code
      $0[.respondent] = [deal.respondent.code]
      $0[.summary] = words("咨询：" + deal.dispute.summary)
    }
    draft.advance(.convert, on: deal.filedOn) { $0[.linkedCase] = found.number }
    keep(draft)
  }

  private mutating func tellOfUnresolved(
    at point: ReceptionPoint, on day: CivilDate, _ ordinal: Int
  ) {
    switch ordinal % 21 {
    case ..<13:
      var draft = consult(point, on: day)
      let on = later(1...6, than: day)
      let number = petitionNumber(on)
      draft.advance(.convert, on: on) { $0[.petitionNumber] = number }
      keep(draft)
    case ..<17:
      var draft = consult(point, on: day)
      draft.advance(.withdraw, on: later(1...8, than: day)) {
        $0[.reason] = words("当事人不再咨询")
      }
      keep(draft)
    default:
      // Still open: it came in the last weeks of the year.
      let last = workingDays[workingDays.count - 1 - ordinal % 9]
      keep(consult(point, on: last))
    }
  }
}
