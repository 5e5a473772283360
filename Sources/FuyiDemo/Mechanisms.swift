import FuyiCore
import FuyiKit
import FuyiLaw

/// What the office does beside its cases, in the numbers of the article about Liaocheng (台账机制).
struct Mechanisms {
  let setup: OfficeSetup
  let docket: Docket
  let calendar: WorkingCalendar
  /// The cases; what their dossiers do in them stands among their steps.
  var cases: [ToldCase]
  /// The steps of all other dossiers.
  private(set) var steps: [DemoStep] = []
  var random: SplitMix64
  /// How many mediations have ended in agreement in 2025 so far.
  private(set) var agreedIn2025 = 0
  private var lastKey = 0

  /// The working days of 2025.
  let workingDays: [CivilDate]

  /// The year of the article.
  static let year = 2025
  private static let newYear = CivilDate(dayNumber: 20_089)

  init(
    _ setup: OfficeSetup, _ docket: Docket, _ calendar: WorkingCalendar, _ cases: [ToldCase],
    seed: UInt64
  ) {
    self.setup = setup
    self.docket = docket
    self.calendar = calendar
    self.cases = cases
    random = SplitMix64(seed: seed, item: -2)
    workingDays = (0..<365).map { Self.newYear.adding(days: $0) }.filter(calendar.isWorkingDay)
  }

  /// Tells of everything; nothing happens in a city without cases.
  mutating func tell() {
    guard !cases.isEmpty else { return }
    tellOfPetitions()
    tellOfConsultations()
    tellOfSuits()
    tellOfLetters()
    tellOfMediationsInCases()
    tellOfMediations()
    tellOfCoordination()
    tellOfOversight()
    tellOfTraining()
    tellOfDefects()
  }

  // MARK: Numbers

  /// So many of what a city of the usual size has; fewer, but one, in a smaller one.
  func scaled(_ count: Int) -> Int {
    cases.count >= DemoCity.usualCases
      ? count : max(1, count * cases.count / DemoCity.usualCases)
  }

  // MARK: Days

  /// Working days of a part of 2025, evenly and in order.
  /// - Parameter part: in hundredths of the year.
  mutating func days(_ count: Int, in part: Range<Int> = 0..<100) -> [CivilDate] {
    let first = workingDays.count * part.lowerBound / 100
    let length = workingDays.count * part.upperBound / 100 - first
    return (0..<count).map { index in
      let place = (index * 256 + random.below(256)) * length / (count * 256)
      return workingDays[first + min(place, length - 1)]
    }
  }

  /// The working day some working days after another.
  mutating func later(_ days: ClosedRange<Int>, than day: CivilDate) -> CivilDate {
    let count = random.number(in: days)
    return count == 0
      ? calendar.workingDay(onOrAfter: day) : calendar.count(.workingDays(count), from: day).due
  }

  /// The last working day on or before a day.
  func workingDay(onOrBefore day: CivilDate) -> CivilDate {
    var day = day
    while !calendar.isWorkingDay(day) { day = day.adding(days: -1) }
    return day
  }

  // MARK: Dossiers

  /// A dossier with its first step.
  /// - Parameter other: the dossier that it is linked to, which is on record before it.
  mutating func begin(
    _ kind: DossierKind, on day: CivilDate, after other: DossierDraft? = nil,
    _ state: (inout Facts) -> Void
  ) -> DossierDraft {
    lastKey += 1
    return DossierDraft(
      lastKey, kind, on: day, known: other?.recordedOn, isTied: false, facts: .stating(state))
  }

  /// A dossier whose first step stands among those of a case, in place of one or just after it.
  mutating func begin(
    _ kind: DossierKind, on day: CivilDate, tiedTo step: DemoStep,
    _ state: (inout Facts) -> Void
  ) -> DossierDraft {
    lastKey += 1
    return DossierDraft(
      lastKey, kind, on: day, known: step.recordedOn, isTied: true, facts: .stating(state))
  }

  /// A dossier that something else has begun.
  mutating func follow(_ kind: DossierKind, since day: CivilDate) -> DossierDraft {
    lastKey += 1
    return DossierDraft(lastKey, kind, since: day)
  }

  /// Keeps what is told of a dossier.
  mutating func keep(_ draft: DossierDraft) { keep(draft.steps) }

  /// Keeps steps.
  mutating func keep(_ more: [DemoStep]) { steps += more }

  /// Notes that a mediation has ended in agreement.
  mutating func noteAgreement(_ draft: DossierDraft) {
    if !draft.isOver, draft.day.year == Self.year { agreedIn2025 += 1 }
  }
}
