import FuyiCore
import FuyiLaw

/// A dossier as it is told step by step, up to the city's last day (台账经过).
struct DossierDraft: Sendable {
  /// What other steps name it by until it has its number.
  let key: Int
  let kind: DossierKind
  let isTied: Bool
  private(set) var steps: [DemoStep] = []
  /// The legal day of the last step.
  private(set) var day: CivilDate
  /// The day by which all of it so far is on record.
  private(set) var recordedOn: CivilDate
  /// Whether the city's last day has come; whatever comes later is left untold.
  private(set) var isOver = false

  /// How facts name it until it has its number.
  var name: String { "@\(key)" }
  /// Whether anything of it is on record.
  var isThere: Bool { !steps.isEmpty }

  /// What its first step states.
  var opening: Facts {
    guard case .begin(_, _, _, let facts)? = steps.first?.deed else { return Facts() }
    return facts
  }

  /// A dossier with its first step.
  /// - Parameter known: a day before which nothing of it is recorded; nil for any.
  init(
    _ key: Int, _ kind: DossierKind, on day: CivilDate, known: CivilDate?, isTied: Bool,
    facts: Facts
  ) {
    self.init(key, kind, since: day, isTied: isTied)
    recordedOn = max(recordedOn, known ?? day)
    add(.begin(key, kind, on: day, facts: facts), on: day, facts)
  }

  /// A dossier that something else has begun.
  init(_ key: Int, _ kind: DossierKind, since day: CivilDate, isTied: Bool = false) {
    self.key = key
    self.kind = kind
    self.isTied = isTied
    self.day = day
    recordedOn = max(day, DemoCity.opening)
  }

  /// Tells of a step, unless it would only be known after the city's last day.
  mutating func advance(
    _ step: DossierStep, on day: CivilDate, _ state: (inout Facts) -> Void = { _ in }
  ) {
    let facts = Facts.stating(state)
    add(.advance(key, kind, DossierRequest(step, on: day, facts: facts)), on: day, facts)
  }

  /// Tells of the letter that takes the place of this one.
  mutating func escalate(to next: DossierDraft, on day: CivilDate) {
    add(.escalate(key, to: next.key, on: day), on: day, Facts())
  }

  private mutating func add(_ deed: DemoDeed, on day: CivilDate, _ facts: Facts) {
    let known = max(recordedOn, day, facts.lastReported ?? day)
    guard !isOver, known <= DemoCity.today else {
      isOver = true
      return
    }
    (self.day, recordedOn) = (day, known)
    steps.append(DemoStep(recordedOn: known, deed: deed, isTied: isTied))
  }
}
