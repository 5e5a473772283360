import FuyiCore
import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("What the rows say of the clocks")
struct ClockEffectTests {
  private let examples: [ClockEffectExample]

  init() throws { examples = try ClockEffectExample.all() }

  private func row(_ example: ClockEffectExample) throws -> Transition {
    try #require(
      Procedure.statutory.rows(for: example.action, from: example.state).first, "\(example)")
  }

  private func holds(_ effect: ClockEffect, in example: ClockEffectExample) -> Bool {
    func open(_ id: ClockID, _ story: CaseBuilder) -> [Clock] {
      story.clocks.filter { $0.id == id && $0.status.isOpen }
    }
    switch effect {
    case .starts(let id):
      let known = open(id, example.before)
      return open(id, example.after).contains { clock in
        !known.contains { $0.party == clock.party && $0.sequence == clock.sequence }
      }
    case .stops(let id):
      return open(id, example.before).allSatisfy { $0.due != nil }
        && open(id, example.after).contains { $0.due == nil }
    case .resumes(let id):
      return open(id, example.before).contains { $0.due == nil }
        && open(id, example.after).allSatisfy { $0.due != nil }
        && !open(id, example.after).isEmpty
    case .moves(let id):
      guard let before = open(id, example.before).last?.due,
        let after = open(id, example.after).last?.due
      else { return false }
      return after > before
    case .ends(let id):
      return !open(id, example.before).isEmpty && open(id, example.after).isEmpty
    }
  }

  @Test("every effect that a row declares is seen in a built case")
  func declaredEffectsHold() throws {
    for row in Procedure.statutory.rows where row.action != .register {
      let shown = examples.filter { $0.action == row.action && row.from.contains($0.state) }
      for effect in row.clocks {
        #expect(
          shown.contains { holds(effect, in: $0) },
          "\(row.action) from \(row.from): \(effect) is not seen")
      }
    }
  }

  @Test("a registration starts the examination, and says whether it came in time")
  func registration() throws {
    #expect(try CaseBuilder().clocks.map(\.id) == [.examination])
    let known = try CaseBuilder {
      $0[.actDate] = day("2025-02-03")
      $0[.notTold] = true
      $0[.learnedOn] = day("2025-02-20")
      $0[.handedInOn] = day("2025-02-28")
    }
    let started: [ClockID] = [.filing, .filingUntold, .filingLongest, .forwarding, .examination]
    #expect(known.clocks.map(\.id) == started)
    let row = Procedure.statutory.rows.first { $0.action == .register }
    #expect(Set(row?.clocks ?? []) == Set(started.map(ClockEffect.starts)))
  }

  @Test("an action changes no clock beyond those that its row declares")
  func nothingElseChanges() throws {
    // The copy and the answer fall away with the review, and an order to reopen ends what followed.
    // The notice to complete the papers shares the examination's end, and suing for want of a
    // decision follows the review's, so that both go with those.
    let led: [ClockID] = [.copyService, .answer, .correctionNotice, .suingUndecided]
    let watched = ClockID.allCases.filter { !led.contains($0) }
    for example in examples where example.action != .reopen {
      let declared = Set(try row(example).clocks.map(\.clock))
      for id in watched where !declared.contains(id) {
        let before = example.before.clocks.filter { $0.id == id }.map(State.init)
        let after = example.after.clocks.filter { $0.id == id }.map(State.init)
        #expect(before == after, "\(example) changes \(id)")
      }
    }
  }

  /// How a clock stands, as somebody who waits for it sees it.
  private struct State: Equatable {
    let from: CivilDate
    let due: CivilDate?
    let status: Clock.Status

    init(_ clock: Clock) {
      (from, due, status) = (clock.from, clock.due, clock.status)
    }
  }
}

extension ClockEffect {
  fileprivate var clock: ClockID {
    switch self {
    case .starts(let id), .stops(let id), .resumes(let id), .moves(let id), .ends(let id): id
    }
  }
}
