import FuyiCore
import FuyiKit
import FuyiLaw

/// The story of one case as it is told step by step, up to the city's last day (个案经过).
///
/// It keeps the few things that lawful days are chosen by and asks nothing of the program: each step
/// is decided when it is sent to the tracker.
struct Story {
  let deal: Deal
  let number: CaseNumber
  let sibling: String?
  let calendar: WorkingCalendar
  var random: SplitMix64
  private(set) var steps: [DemoStep] = []
  /// The day of the last step.
  var day: CivilDate
  private var recordedOn: CivilDate
  /// Whether the story has come to the city's last day; whatever comes later is left untold.
  private(set) var isOver = false

  // What lawful days are chosen by
  /// The day that the examination is counted from.
  var examinedFrom: CivilDate
  var acceptedOn: CivilDate
  var countedFrom: CivilDate
  var isSimplified = false
  var extended: [Int] = []
  var takenOut: [Interruption] = []
  var thirdParties = 0
  var isServedLast: CivilDate?
  /// The sum in dispute, in yuan.
  var yuan: Int?

  /// A story before its first step.
  init(_ numbered: NumberedDeal, _ calendar: WorkingCalendar) {
    deal = numbered.deal
    number = numbered.number
    sibling = numbered.sibling
    self.calendar = calendar
    random = deal.random
    day = deal.filedOn
    recordedOn = deal.filedOn
    examinedFrom = deal.filedOn
    acceptedOn = deal.filedOn
    countedFrom = deal.filedOn
  }

  /// All of a case.
  static func told(_ numbered: NumberedDeal, _ calendar: WorkingCalendar) -> ToldCase {
    var story = Story(numbered, calendar)
    story.tell()
    return ToldCase(
      deal: numbered.deal, number: numbered.number.printed, steps: story.steps,
      openedOn: story.openedOn)
  }

  /// The day on which the review was opened here by acceptance, for the first time; nil without one.
  private var openedOn: CivilDate? {
    guard deal.plot.isAccepted, deal.opening != .takenOver, !steps.isEmpty else { return nil }
    let accepted = steps.lazy.compactMap(\.request).first { $0.action == .accept }
    return accepted?.day ?? (deal.opening == .silence ? workingDay(5, after: deal.filedOn) : nil)
  }

  // MARK: Steps

  /// Tells of the registration.
  mutating func register(_ facts: Facts) {
    steps.append(
      DemoStep(
        recordedOn: deal.filedOn,
        deed: .inCase(.register(on: deal.filedOn, facts: facts, anyway: false))))
  }

  /// Tells of an action, unless it would only be known after the city's last day.
  mutating func add(_ action: Action, _ on: CivilDate, _ state: (inout Facts) -> Void = { _ in }) {
    guard !isOver else { return }
    let facts = Facts.stating(state)
    let known = max(recordedOn, on, facts.lastReported ?? on)
    guard known <= DemoCity.today else {
      isOver = true
      return
    }
    recordedOn = known
    day = on
    steps.append(
      DemoStep(
        recordedOn: known,
        deed: .inCase(
          .advance(number: number.printed, Request(action, on: on, facts: facts)))))
  }

  // MARK: Days

  /// The working day so many working days after another.
  func workingDay(_ count: Int, after day: CivilDate) -> CivilDate {
    count == 0
      ? calendar.workingDay(onOrAfter: day) : calendar.count(.workingDays(count), from: day).due
  }

  /// The last working day on or before a day.
  func workingDay(onOrBefore day: CivilDate) -> CivilDate {
    var day = day
    while !calendar.isWorkingDay(day) { day = day.adding(days: -1) }
    return day
  }

  /// A working day some working days after the last step.
  mutating func later(_ days: ClosedRange<Int>) -> CivilDate {
    workingDay(random.number(in: days), after: day)
  }

  /// A working day some working days after the last step, but no later than a day that is still to
  /// come.
  mutating func later(_ days: ClosedRange<Int>, by last: CivilDate) -> CivilDate {
    max(workingDay(0, after: day), min(later(days), last))
  }

  /// The last day to conclude (ARL 62).
  var due: CivilDate {
    calendar.count(
      .days(isSimplified ? 30 : 60), from: countedFrom, extensions: extended,
      interruptions: takenOut
    ).due
  }

  // MARK: People

  /// Who handles the case.
  mutating func handler() -> String { random.pick(deal.handlers, or: "刘清扬") }

  /// Who approves.
  mutating func approver() -> [Words] { words(random.pick(DemoCast.approvers, or: "复议机构负责人")) }

  /// A number of a document of this case, such as 聊政复决〔2025〕12号.
  func document(_ word: String) -> String { number.printed.replacing("复", with: "复" + word) }

  /// The first character of the city's name, as documents are marked with it.
  var cityMark: String { String(deal.city.prefix(1)) }

  /// The government above the one that reviews the case.
  var superior: String { deal.isOwn ? "山东省人民政府" : deal.city + "人民政府" }

  /// The court that hears suits over it.
  var court: String {
    deal.isOwn ? deal.city + "中级人民法院" : deal.region.name.zh + "人民法院"
  }

  /// The party codes of the applicants and third parties, who may sue.
  var disputants: [String] {
    func codes(_ role: PartyRole, _ count: Int) -> [String] {
      (0..<count).map { $0 == 0 ? role.code : "\(role.code)-\($0 + 1)" }
    }
    return codes(.applicant, deal.applicants.count) + codes(.thirdParty, thirdParties)
  }
}
