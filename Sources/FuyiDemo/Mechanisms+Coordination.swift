import FuyiCore
import FuyiKit
import FuyiLaw

extension Mechanisms {
  /// Cross-region items, meetings and proposals.
  mutating func tellOfCoordination() {
    let marks = random.shuffled(
      Array(repeating: false, count: scaled(56)) + Array(repeating: true, count: scaled(75)))
    for (index, day) in days(marks.count, in: 0..<88).enumerated() {
      tellOfCrossRegion(index, on: day, isHard: marks[index])
    }
    for day in days(scaled(12)) {
      tellOfMeeting(
        .jointConsultation, [.reconsideration, .courtResponse, .enforcementOversight], on: day)
    }
    for day in days(2) { tellOfMeeting(.governmentCourt, [.reconsideration, .trial], on: day) }
    for day in days(2) {
      tellOfMeeting(.governmentProcuratorate, [.reconsideration, .procuratorate], on: day)
    }
    let proposals = ["关于规范集体土地征收补偿程序的建议", "关于统一房屋征收补偿评估标准的建议"]
    for (index, day) in days(2, in: 20..<80).enumerated() {
      var draft = coordinate(.proposal, on: day) { $0[.summary] = words(proposals[index]) }
      draft.advance(.conclude, on: later(10...25, than: day)) { $0[.result] = .adopted }
      keep(draft)
    }
  }

  /// An item with its kind.
  mutating func coordinate(
    _ kind: CoordinationKind, on day: CivilDate, _ state: (inout Facts) -> Void
  ) -> DossierDraft {
    begin(.coordination, on: day) {
      state(&$0)
      $0[.coordinationKind] = kind
    }
  }

  private mutating func tellOfCrossRegion(_ index: Int, on day: CivilDate, isHard: Bool) {
    let regions = random.shuffled(docket.regions).prefix(index % 5 == 0 ? 3 : 2)
    guard regions.count >= 2 else { return }
    let area = DemoLists.areas[index % DemoLists.areas.count]
    var draft = coordinate(.crossRegion, on: day) {
      $0[.regions] = regions.map(\.code)
      $0[.region] = regions.first?.code
      $0[.area] = area
      $0[.bodies] = [.reconsideration, .enforcementOversight]
      $0[.summary] = words(
        area + (isHard ? "领域的跨区域疑难案件会商" : "领域的跨区域行政争议协调"))
      if isHard { $0[.hard] = true }
    }
    draft.advance(.conclude, on: later(4...20, than: day)) {
      $0[.result] = isHard ? .studied : .coordinated
    }
    keep(draft)
  }

  private mutating func tellOfMeeting(
    _ kind: CoordinationKind, _ bodies: [JointBody], on day: CivilDate
  ) {
    let people = random.number(in: 12...40)
    keep(
      coordinate(kind, on: day) {
        $0[.bodies] = bodies
        $0[.people] = people
        $0[.heads] = 4
        $0[.summary] = words("通报行政争议情况，会商预防化解措施")
      })
  }
}
