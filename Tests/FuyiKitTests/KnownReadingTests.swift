import Foundation
import FuyiKit
import FuyiStore
import FuyiTestSupport
import Testing

@Suite("A session that sees a day of the past")
struct KnownReadingTests {
  private let desk: Desk
  private let number: String

  /// Registered on 2025-03-03, accepted on 2025-03-05 and concluded by mediation on 2025-04-01, each
  /// recorded on its day.
  init() throws {
    desk = try Desk(today: "2025-03-03")
    number = try desk.register()
    try desk.colleague(today: "2025-03-05").advance(number, .usual(.accept, "2025-03-05"))
    try desk.colleague(today: "2025-04-01").advance(
      number, .usual(.concludeByMediation, "2025-04-01"))
  }

  private var today: CaseTracker {
    get throws { try desk.colleague(today: "2025-06-30") }
  }

  private func mediated(_ session: Session, asOf: CivilDate) throws -> String {
    let window = try #require(
      Window(first: day("2025-01-01"), last: day("2025-12-31"), asOf: asOf))
    let sets = try session.figures(.mediation, in: window).first?.sets
    return "\(sets?.numerator ?? -1)/\(sets?.denominator ?? -1)"
  }

  @Test("one statement gives now, then, and now again on the same connection")
  func statements() throws {
    let tracker = try today
    func now() throws -> String {
      try tracker.reading { try mediated($0, asOf: $1) }
    }
    #expect(try now() == "1/1")
    for _ in 1...3 {
      #expect(
        try tracker.reading(knownOn: day("2025-03-31")) { try mediated($0, asOf: $1) } == "0/0")
      #expect(try now() == "1/1")
      #expect(
        try tracker.reading(knownOn: day("2025-04-01")) { try mediated($0, asOf: $1) } == "1/1")
    }
    // Written to on the same connection, it goes on as before.
    try tracker.annul(number, sequence: 3, why: "误录")
    #expect(try now() == "0/0")
    #expect(
      try tracker.reading(knownOn: day("2025-06-29")) { try mediated($0, asOf: $1) } == "1/1")
    #expect(try tracker.verify().isSound)
  }

  @Test("the session says which day it sees, and asks on that day")
  func marked() throws {
    let tracker = try today
    try tracker.reading(knownOn: day("2025-03-31")) { session, asOf in
      #expect(session.knownOn == day("2025-03-31") && asOf == day("2025-03-31"))
    }
    try tracker.reading { session, asOf in
      #expect(session.knownOn == nil && asOf == day("2025-06-30"))
    }
  }

  @Test("the history ends where it ended then")
  func history() throws {
    try today.reading(knownOn: day("2025-03-31")) { session, _ in
      let id = try #require(try session.caseIDs().first)
      #expect(try session.events(of: id).map(\.sequence) == [1, 2])
      #expect(try session.fold(id)?.state == .underReview)
    }
  }

  @Test("several days are read over one state, in the order that they are named in")
  func severalDays() throws {
    let states = try today.repository.read(
      asKnownOn: [day("2025-04-02"), day("2025-03-01"), day("2025-03-04")]
    ) { session in
      try session.list(CaseFilter(), on: day("2025-03-04")).map(\.state)
    }
    #expect(states == [[.mediated], [], [.filed]])
  }

  private struct Oops: Error {}

  @Test("an error inside leaves nothing behind, and the next reading works")
  func failing() throws {
    let tracker = try today
    #expect(throws: Oops.self) {
      try tracker.reading(knownOn: day("2025-03-31")) { _, _ in throw Oops() }
    }
    #expect(try tracker.reading { try mediated($0, asOf: $1) } == "1/1")
    #expect(
      try tracker.reading(knownOn: day("2025-03-31")) { try mediated($0, asOf: $1) } == "0/0")
  }

  @Test("nothing can be written inside, whatever it is")
  func readOnly() throws {
    let tracker = try today
    let head = try desk.logLength
    for known in [day("2025-03-31"), day("2025-06-30")] {
      #expect(throws: StoreError.readOnly) {
        try tracker.reading(knownOn: known) { session, asOf in
          try session.add(
            Region(code: "371599", name: Term(zh: "某区", en: "Some")), on: asOf,
            Stamp(recordedAt: Desk.instant, recordedOn: asOf, recorder: "wang"))
        }
      }
    }
    // Words go into the vault before an event is written.
    #expect(throws: StoreError.readOnly) {
      try tracker.reading(knownOn: day("2025-03-31")) { session, _ in
        try session.seal(.filing())
      }
    }
    #expect(try desk.logLength == head)
    // Afterwards the connection writes again.
    try tracker.annul(number, sequence: 3, why: "误录")
    #expect(try desk.logLength == head + 1)
  }

  @Test("the file and its side file keep their bytes")
  func bytes() throws {
    let tracker = try today
    _ = try tracker.show(number)
    func bytes() throws -> [Data?] {
      ["", "-wal"].map { try? Data(contentsOf: URL(filePath: desk.path + $0)) }
    }
    let before = try bytes()
    _ = try tracker.rates(
      from: day("2025-01-01"), to: day("2025-12-31"), listing: true, knownOn: day("2025-03-31"))
    #expect(try bytes() == before)
    #expect(before[0] != nil)
  }

  @Test("two readers see two days at a time, and a third writes meanwhile")
  func twoReaders() throws {
    let (one, other, writer) = (try today, try today, try today)
    try one.reading(knownOn: day("2025-03-31")) { first, asOf in
      #expect(try mediated(first, asOf: asOf) == "0/0")
      try other.reading(knownOn: day("2025-04-30")) { second, asOf in
        #expect(try mediated(second, asOf: asOf) == "1/1")
        try writer.annul(number, sequence: 3, why: "误录")
        #expect(try mediated(second, asOf: asOf) == "1/1")
      }
      #expect(try mediated(first, asOf: asOf) == "0/0")
    }
    #expect(try one.reading { try mediated($0, asOf: $1) } == "0/0")
    #expect(
      try other.reading(knownOn: day("2025-06-29")) { try mediated($0, asOf: $1) } == "1/1")
  }

  @Test("a day after today is refused, today is not")
  func ahead() throws {
    #expect(
      throws: TrackerError.notYetKnown(day: day("2025-07-01"), today: day("2025-06-30"))
    ) { try today.reading(knownOn: day("2025-07-01")) { _, _ in } }
    #expect(throws: Never.self) { try today.reading(knownOn: day("2025-06-30")) { _, _ in } }
  }

  @Test("an agency that came later stands in the lists of an earlier day")
  func lists() throws {
    let tracker = try today
    try tracker.add(
      Agency(
        code: "health", name: Term(zh: "东昌府区卫生健康局", en: "Health Bureau"), region: "371502",
        level: .county, field: .health))
    let codes = try tracker.reading(knownOn: day("2025-03-31")) { session, _ in
      try session.agencies().map(\.code)
    }
    #expect(codes.contains("health"))
  }
}
