import FuyiCore
import FuyiLaw
import FuyiTestSupport

/// All that a clock says but its count, as a test writes it down from the law.
struct Stated: Hashable, CustomStringConvertible {
  let id: ClockID
  let from: CivilDate
  let due: CivilDate?
  let owner: ClockOwner
  let article: String
  let consequence: Consequence
  let status: Clock.Status

  init(
    _ id: ClockID, from: String, due: String?, _ owner: ClockOwner, _ article: String,
    _ consequence: Consequence, _ status: Clock.Status = .running
  ) {
    self.id = id
    self.from = day(from)
    self.due = due.map { day($0) }
    self.owner = owner
    self.article = article
    self.consequence = consequence
    self.status = status
  }

  init(_ clock: Clock) {
    id = clock.id
    from = clock.from
    due = clock.due
    owner = clock.owner
    article = clock.article.code
    consequence = clock.consequence
    status = clock.status
  }

  var description: String {
    "\(id.code) from \(from) to \(due.map { "\($0)" } ?? "no day"), \(owner.code), \(article), "
      + "\(consequence.code), \(status)"
  }
}

extension Clock.Status {
  static func met(_ on: String) -> Self { .met(on: day(on)) }
  static func missed(_ on: String) -> Self { .missed(on: day(on)) }
}

extension CaseBuilder {
  /// The clocks of a kind, in the order in which they start.
  func all(_ id: ClockID) -> [Stated] { clocks.filter { $0.id == id }.map { Stated($0) } }

  /// The last clock of a kind that has been started.
  func stated(_ id: ClockID) -> Stated? { clock(id).map { Stated($0) } }
}
