import FuyiCore
import FuyiLaw
import FuyiTestSupport

/// A search held against the program: every abstract case made real by its shortest sequence, every
/// step out of it taken, and everything that it does not open tried.
struct Conformance {
  let search: ProcedureSearch
  let setting = LegalSetting.shipped
  let today = day("2035-12-31")
  /// The real cases, by the place of the abstract one.
  private(set) var stories: [Case?]
  /// What the program does otherwise; empty where it does what the table says.
  private(set) var differences: [String] = []
  /// How many steps were taken.
  private(set) var taken = 0
  /// How many requests were refused as they should be.
  private(set) var refused = 0

  /// Compares all of a search, or as much as shows a first difference.
  init(_ search: ProcedureSearch, stoppingAtFirst: Bool = false) throws {
    self.search = search
    stories = Array(repeating: nil, count: search.cases.count)
    var open = [Set<Action>](repeating: [], count: search.cases.count)
    for step in search.steps {
      guard let from = step.from else { continue }
      open[from].insert(step.action)
    }
    for step in search.steps {
      guard let after = try after(step) else { continue }
      taken += 1
      let differing = differing(after, search.result(of: step))
      if !differing.isEmpty {
        differences += differing.map { "\(line(search.path(through: step))): \($0)" }
      }
      if stories[step.to] == nil { stories[step.to] = after }
      if stoppingAtFirst, !differences.isEmpty { return }
    }
    for (index, story) in stories.enumerated() {
      guard let story else { continue }
      try tryAll(story, open: open[index], line(search.path(to: index)))
    }
  }

  private func line(_ path: [SearchStep]) -> String {
    path.map { $0.action.code + ($0.choice.map { "(\($0.code))" } ?? "") }.joined(separator: " ")
  }

  private mutating func after(_ step: SearchStep) throws -> Case? {
    guard let from = step.from else {
      return try CaseBuilder { $0[.applicant] = words("王某", "李某", "张某") }.current
    }
    guard let before = stories[from] else { return nil }
    do throws(Refusal) {
      let event = try event(step, before)
      let sequence = before.entries.count + 1
      return event.entry(sequence: sequence).map(before.applying)
    } catch {
      differences.append("\(line(search.path(through: step))): refused, \(error.reason)")
      return nil
    }
  }

  private func event(_ step: SearchStep, _ before: Case) throws(Refusal) -> Event {
    if step.action.isByLaw {
      let lapse = Procedure.statutory.lapse(of: before, before: today, under: setting)
      if let lapse, lapse.kind == .action(step.action) { return lapse }
    }
    let on = step.day(on: before)
    return try Procedure.statutory.decide(
      Request(step.action, on: on, facts: step.facts(on: before, on)), on: before, under: setting,
      today: today)
  }

  /// Compares what a table can know of a case.
  private func differing(_ real: Case, _ told: AbstractCase) -> [String] {
    let spell = real.spell
    var found: [String] = []
    func check<Value: Equatable>(_ name: String, _ real: Value, _ told: Value) {
      if real != told { found.append("\(name) is \(real), not \(told)") }
    }
    check("state", real.state, told.state)
    check("procedure", real.procedure, told.procedure)
    check("suspension", .init(spell?.openSuspension?.ground), told.suspension)
    check("extension", .init(days: spell?.extendedDays ?? 0), told.extended)
    check("copy", spell?.copySentOn != nil, told.isCopySent)
    check("answer", spell?.answeredOn != nil, told.isAnswered)
    check("notice", real.examination.noticeOn != nil, told.isNoticeGiven)
    check("unserved", !real.unserved.isEmpty, told.document == .unserved)
    check("act again", spell?.duty?.actAgain ?? false, told.isOrderedToActAgain)
    let clocks = Clocks(setting).open(of: real)
    for id in [
      ClockID.examination, .correction, .review, .copyService, .answer, .suspensionLimit,
    ] {
      let mine = clocks.filter { $0.id == id }
      check("running \(id)", mine.contains { $0.status == .running }, told.running.contains(id))
      check("stopped \(id)", mine.contains { $0.due == nil }, told.stopped.contains(id))
    }
    return found
  }

  /// Asks for every action, and looks at whether the state and the conditions let it pass.
  private mutating func tryAll(_ real: Case, open: Set<Action>, _ path: String) throws {
    let byHand = open.filter { !$0.isByLaw }
    let offered = Set(Procedure.statutory.actions(for: real).filter { !$0.isBesideTheReview })
    if offered != byHand {
      let odd = offered.symmetricDifference(byHand).map(\.code).sorted()
      differences.append("\(path): offered otherwise \(odd)")
    }
    let lapse = Procedure.statutory.lapse(of: real, before: today, under: setting)
    let lapses = open.filter(\.isByLaw).map { EventKind.action($0) }
    if [lapse?.kind].compactMap({ $0 }) != lapses {
      differences.append("\(path): the law does otherwise")
    }
    for action in Action.allCases where !action.isBesideTheReview {
      let on = real.lastEffectiveOn
      let request = Request(action, on: on, facts: .usual(for: action, on: on, case: real))
      var isClosed = false
      do throws(Refusal) {
        _ = try Procedure.statutory.decide(request, on: real, under: setting, today: today)
      } catch {
        switch error.reason {
        case .notInThisState, .conditionFails, .alreadyRegistered, .byLawOnly: isClosed = true
        default: break
        }
      }
      if isClosed == byHand.contains(action) {
        differences.append("\(path): \(action) is \(isClosed ? "closed" : "open")")
      }
      refused += isClosed ? 1 : 0
    }
  }
}
