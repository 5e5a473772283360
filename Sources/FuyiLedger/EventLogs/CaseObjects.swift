import FuyiCore
import FuyiLaw
import FuyiStore

/// A case as events and objects of an event log in OCEL 2.0.
struct CaseObjects {
  private let folded: Case
  private let steps: [TraceStep<Action>]
  private let voided: Set<String>

  /// - Parameter voided: printed numbers of records that are not in the log.
  init(_ folded: Case, _ steps: [TraceStep<Action>], voided: Set<String>) {
    self.folded = folded
    self.steps = steps
    self.voided = voided
  }

  /// What the case is, and how its parties and its state change.
  struct Story {
    var events: [OCELEvent] = []
    var changes: [(time: String, name: String, value: EventValue)] = []
    /// Who takes part, each once, with the role.
    var parties: [(id: String, party: Party)] = []
    /// The cases joined with it.
    var joined: [OCELRelation] = []
  }

  /// Goes through the case once.
  /// - Throws: `StoreError` where it does not begin with its registration.
  func story() throws -> Story {
    guard let first = steps.first,
      var current = Case(id: folded.id, History(entries: [first.entry]))
    else { throw StoreError.unreadable("case \(folded.id)") }
    var story = Story()
    var parties = PartyObjects(current)
    for (index, step) in steps.enumerated() {
      let before = index == 0 ? [] : current.parties
      let state = current.state
      if index > 0 { current = current.applying(step.entry) }
      parties.note(step.entry)
      parties.update(current.parties)
      if index > 0, current.state != state {
        story.changes.append((step.time, OCELTypes.state, .text(current.state.code)))
      }
      var relations = Relations(self: OCELIDs.caseID(folded.number.printed), OCELTypes.caseType)
      for party in current.parties where !before.contains(party) {
        let id = parties.id(party)
        relations.add(id, party.role.code)
        if !story.parties.contains(where: { $0.id == id }) { story.parties.append((id, party)) }
      }
      relate(step.entry, parties, &relations)
      if let other = other(step.entry) {
        relations.add(other, "joined-with")
        let relation = OCELRelation(object: other, qualifier: "joined-with")
        if !story.joined.contains(relation) { story.joined.append(relation) }
      }
      story.events.append(event(step, relations.all))
    }
    return story
  }

  private func other(_ entry: HistoryEntry) -> String? {
    guard let number = entry.facts[.with], !voided.contains(number) else { return nil }
    return OCELIDs.caseID(number)
  }

  private func event(_ step: TraceStep<Action>, _ relations: [OCELRelation]) -> OCELEvent {
    OCELEvent(
      id: step.id, type: OCELTypes.event(step.entry.action), time: step.time,
      attributes: [
        ("resource", .text(step.resource)), ("name-zh", .text(step.entry.action.term.zh)),
      ] + EventAttribute.values(step.entry.facts), relations: relations)
  }

  /// Ties an action to whoever it names, and to the respondents where it is theirs.
  private func relate(
    _ entry: HistoryEntry, _ parties: PartyObjects, _ relations: inout Relations
  ) {
    for (key, qualifier) in [
      (FactKey<[String]>.recipient, "recipient"), (FactKey<[String]>.plaintiff, "plaintiff"),
    ] {
      for code in entry.facts[key] ?? [] {
        if let id = parties.id(code: code) { relations.add(id, qualifier) }
      }
    }
    guard Self.ofRespondents.contains(entry.action) else { return }
    for party in parties.parties where party.role == .respondent {
      relations.add(parties.id(party), PartyRole.respondent.code)
    }
  }

  private static let ofRespondents: Set<Action> = [
    .serveCopy, .receive, .answer, .perform, .orderPerformance, .summon, .criticise, .actAgain,
    .reportOnOpinion,
  ]

  /// The case, and those of its parties that are no agencies.
  func objects() throws -> [OCELObject] {
    let story = try story()
    let registration = folded.registration
    var attributes: [(name: String, value: EventValue)] = [
      ("number", .text(folded.number.printed)), ("authority", .text(folded.number.authority)),
      ("region", .text(registration.region)), ("kind", .text(registration.kind.code)),
      ("channel", .text(registration.channel.code)),
      ("filed-on", .time(TraceClock.time(registration.filedOn))),
      (OCELTypes.state, .text(CaseState.filed.code)),
    ]
    if let amount = registration.amount { attributes.append(("amount-fen", .integer(amount))) }
    if let procedure = folded.procedure {
      attributes.append(("procedure", .text(procedure.code)))
    }
    if let outcome = folded.spell?.closing?.outcome ?? folded.filingOutcome?.code {
      attributes.append(("outcome", .text(outcome)))
    }
    let mine = OCELObject(
      id: OCELIDs.caseID(folded.number.printed), type: OCELTypes.caseType,
      attributes: attributes, changes: story.changes,
      relations: story.parties.map { OCELRelation(object: $0.id, qualifier: $0.party.role.code) }
        + story.joined)
    let parties = story.parties.filter { $0.party.agency == nil }.map { id, party in
      OCELObject(
        id: id, type: OCELTypes.party, attributes: [("role", .text(party.role.code))],
        changes: [], relations: [])
    }
    return [mine] + parties
  }
}

/// What an event or an object is tied to, each tie once.
struct Relations {
  private(set) var all: [OCELRelation]

  /// - Parameters:
  ///   - id: the record whose event it is.
  ///   - qualifier: as what.
  init(self id: String, _ qualifier: String) {
    all = [OCELRelation(object: id, qualifier: qualifier)]
  }

  /// No relation yet.
  init() { all = [] }

  /// Ties it to a further object.
  mutating func add(_ id: String, _ qualifier: String) {
    let relation = OCELRelation(object: id, qualifier: qualifier)
    if !all.contains(relation) { all.append(relation) }
  }
}
