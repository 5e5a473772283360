import FuyiCore
import FuyiKit
import FuyiLaw

extension Mechanisms {
  /// Petitions handed over by the list of 15 kinds of matter, and those about concluded cases.
  mutating func tellOfPetitions() {
    tellOfPetitionsAboutCases()
    var known = Set<String>()
    let kinds = Array(ActKind.allCases)
    let count = max(kinds.count, scaled(2 * kinds.count))
    for (index, day) in days(count, in: 0..<92).enumerated() {
      let kind = kinds[index % kinds.count]
      // The last ones, of every kind once, became cases or are still being looked at.
      let isEarly = index < count - kinds.count
      if !isEarly || index % 3 == 1, let source = source(of: kind, near: day, &known) {
        tellOfPetition(before: source)
      } else {
        tellOfPetition(of: kind, on: day, isSentBack: isEarly)
      }
    }
  }

  /// A case of the kind that was filed soon after a day.
  private func source(of kind: ActKind, near day: CivilDate, _ known: inout Set<String>)
    -> ToldCase?
  {
    let found = cases.first { told in
      told.deal.dispute.kind == kind && told.deal.filedOn > day && !known.contains(told.number)
        && told.deal.plot != .voided && told.deal.filedOn.year == Self.year
    }
    if let found { known.insert(found.number) }
    return found
  }

  private mutating func tellOfPetition(before told: ToldCase) {
    let deal = told.deal
    let on = workingDay(onOrBefore: deal.filedOn.adding(days: -random.number(in: 2...9)))
    guard on.year == Self.year else {
      return tellOfPetition(of: deal.dispute.kind, on: deal.filedOn, isSentBack: false)
    }
    let number = petitionNumber(on)
    var draft = begin(.petition, on: on) {
      $0[.petitionNumber] = number
      $0[.person] = words(deal.applicants.first ?? "王建军")
      $0[.kind] = deal.dispute.kind
      $0[.region] = deal.region.code
      $0[.respondent] = [deal.respondent.code]
      $0[.summary] = words(deal.dispute.summary)
    }
    draft.advance(.convert, on: deal.filedOn) { $0[.linkedCase] = told.number }
    keep(draft)
  }

  private mutating func tellOfPetition(of kind: ActKind, on day: CivilDate, isSentBack: Bool) {
    let region = region()
    guard let matter = docket.matter(in: region, of: kind, &random) else { return }
    let (number, person) = (petitionNumber(day), person(matter.dispute, in: region))
    var draft = begin(.petition, on: day) {
      Self.state(matter, in: region, &$0)
      $0[.petitionNumber] = number
      $0[.person] = person
      $0[.summary] = words(matter.dispute.summary)
    }
    if isSentBack {
      draft.advance(.sendBack, on: later(2...6, than: day)) {
        $0[.reason] = words("当事人选择继续通过信访渠道反映")
      }
    }
    keep(draft)
  }

  /// What the stories tell of petitions about concluded cases stands in the register of petitions.
  private mutating func tellOfPetitionsAboutCases() {
    for index in cases.indices {
      let told = cases[index]
      guard let place = told.index(of: .notePetition), let request = told.steps[place].request
      else { continue }
      var draft = begin(.petition, on: request.day, tiedTo: told.steps[place]) {
        $0[.petitionNumber] = request.facts[.petitionNumber]
        $0[.person] = words(told.deal.applicants.first ?? "王建军")
        $0[.kind] = told.deal.dispute.kind
        $0[.linkedCase] = told.number
        $0[.summary] = words("对复议结果不满意")
      }
      draft.advance(.sendBack, on: later(4...12, than: request.day)) {
        $0[.reason] = words("复议已依法办结，已告知诉讼途径")
      }
      cases[index].steps.replaceSubrange(place...place, with: draft.steps.prefix(1))
      keep(draft.steps.dropFirst().map(\.untied))
    }
  }
}
