import Foundation
import FuyiKit
import FuyiTestSupport
import Testing

@Suite("Erasing personal data after its period")
struct ErasureTests {
  private let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.tracker.change { Self.keeping($0, for: 10) }
  }

  private static func keeping(_ office: Office, for years: Int?) -> Office {
    Office(
      name: office.name, authority: office.authority, makeUpDays: office.makeUpDays,
      suspendedDays: office.suspendedDays, warning: office.warning, retentionYears: years)
  }

  /// The same office on a later day.
  private func later(_ today: String) -> CaseTracker {
    CaseTracker(
      repository: desk.tracker.repository, recorder: "li", today: day(today),
      instant: { Desk.instant })
  }

  /// A case that was withdrawn in March 2025, with every kind of word.
  private func ended() throws -> String {
    let number = try desk.register {
      $0[.applicant] = words("慕容清扬甲", "慕容清扬乙")
      $0[value: .phone] = .words(words("13800138000", "13900139000"))
      $0[.summary] = words("因销售过期食品被罚款二千元不服")
      $0[.act] = words("东市监罚〔2025〕88号")
    }
    try desk.act(number, .withdraw, "2025-03-10") { $0[.reason] = words("已经和解撤回申请书") }
    return number
  }

  /// Every byte of the file and of the files beside it.
  private var bytes: Data {
    var all = Data()
    for suffix in ["", "-wal", "-shm"] {
      all += (try? Data(contentsOf: URL(filePath: desk.path + suffix))) ?? Data()
    }
    return all
  }

  private static let secrets = [
    "慕容清扬甲", "慕容清扬乙", "13800138000", "13900139000", "销售过期食品", "东市监罚〔2025〕88号", "已经和解撤回申请书",
  ]

  @Test("the words are gone from the file, and the record, its views and its chain say so")
  func erased() throws {
    let number = try ended()
    for secret in Self.secrets { #expect(bytes.range(of: Data(secret.utf8)) != nil) }
    let head = try desk.tracker.head()
    let tracker = later("2036-01-01")
    let erased = try tracker.erase(number, reason: "保管期满", approver: "李主任")
    #expect(erased.words == 7 && erased.shared == 0 && erased.isSwept)
    #expect(erased.position == head.position + 1)
    for secret in Self.secrets { #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(secret)") }
    guard case .sound(_, cases: 1, let words, _) = try tracker.verify() else {
      Issue.record("not sound")
      return
    }
    #expect(words == WordCount(kept: 2, erased: 7))
    let continuity = try tracker.repository.read { try $0.continuity(from: head) }
    #expect(continuity == .continued(by: 1))
    let view = try tracker.show(number)
    #expect(view.partyNames["applicant"] == nil && view.summary == nil && view.act == nil)
    let lines = try tracker.history(number)
    #expect(lines.first?.words[.applicant] == [nil, nil])
    #expect(lines.last?.words[.reason] == [nil])
    #expect(try tracker.list().first?.applicant == nil)
    #expect(try tracker.paperRecord(number).words.values.allSatisfy { $0 == "〔已删除〕" })
  }

  @Test("erasing again changes nothing and does no harm")
  func again() throws {
    let number = try ended()
    let tracker = later("2036-01-01")
    try _ = tracker.erase(number, reason: "保管期满")
    let head = try tracker.head()
    let again = try tracker.erase(number, reason: "保管期满")
    #expect(again.words == 0 && again.position == nil && again.isSwept)
    #expect(try tracker.head() == head)
  }

  @Test("the period runs from 1 January after the last event; one day before is refused")
  func period() throws {
    let number = try ended()
    let error = #expect(throws: ErasureRefusal.self) {
      try later("2035-12-31").erase(number, reason: "保管期满")
    }
    #expect(
      error
        == .tooEarly(
          number: number, last: day("2025-03-10"), years: 10, first: day("2036-01-01")))
    try desk.tracker.change { Self.keeping($0, for: 30) }
    #expect(throws: ErasureRefusal.self) {
      try later("2036-01-01").erase(number, reason: "保管期满")
    }
    #expect(try later("2056-01-01").erase(number, reason: "保管期满").words == 7)
  }

  @Test("without a period, without an end or without a reason nothing is erased")
  func refused() throws {
    let number = try ended()
    let open = try desk.reviewed()
    let tracker = later("2060-01-01")
    let before = try tracker.head()
    #expect(throws: ErasureRefusal.noReason) { try tracker.erase(number, reason: " ") }
    #expect(throws: ErasureRefusal.caseNotEnded(number: open, state: .underReview)) {
      try tracker.erase(open, reason: "保管期满")
    }
    #expect(throws: TrackerError.self) { try tracker.erase("2025-99", reason: "保管期满") }
    try tracker.change { Self.keeping($0, for: nil) }
    #expect(throws: ErasureRefusal.noRetention) { try tracker.erase(number, reason: "保管期满") }
    #expect(try tracker.head().position == before.position + 1)
  }

  @Test("dossiers of the case go with it, and hold it back while they are open")
  func dossiers() throws {
    let number = try ended()
    let letter = try desk.begin(.letter, "2025-03-04") {
      $0[.linkedCase] = number
      $0[.summary] = words("请依法答复慕容氏申请事项")
    }.dossier
    let tracker = later("2036-01-01")
    #expect(
      throws: ErasureRefusal.dossierNotEnded(
        number: letter.number.printed, kind: .letter, state: .issued)
    ) { try tracker.erase(number, reason: "保管期满") }
    try desk.take(.letter, letter.number.printed, .reply, "2026-02-02")
    #expect(throws: ErasureRefusal.self) { try tracker.erase(number, reason: "保管期满") }
    let erased = try later("2037-01-01").erase(number, reason: "保管期满")
    #expect(erased.dossiers == [letter.number.printed])
    #expect(bytes.range(of: Data("慕容氏申请事项".utf8)) == nil)
    #expect(try tracker.verify().isSound)
  }

  @Test("words that another record names too stay with it")
  func shared() throws {
    let number = try ended()
    let stamp = Stamp(
      recordedAt: Desk.instant, recordedOn: day("2026-06-30"), recorder: "wang")
    let other = try desk.register { $0[.applicant] = words("欧阳") }
    try desk.tracker.repository.write { session in
      let id = try #require(try session.caseID(number: number, authority: "liaocheng"))
      let another = try #require(try session.caseID(number: other, authority: "liaocheng"))
      let applicant = try #require(try session.fold(id)?.registration.summary)
      var facts = Facts()
      facts[.reason] = [applicant]
      try session.append(
        Event(.action(.withdraw), on: day("2025-03-20"), facts: facts), to: another, sequence: 2,
        stamp)
      let own = try session.ownWords(of: [id])
      #expect(own.shared == 1)
      #expect(own.digests.count == 6)
      #expect(applicant != .sealed(own.digests[0]))
    }
  }

  @Test("words that come back after they were erased are found")
  func back() throws {
    let number = try ended()
    var kept: [KeptWords] = []
    try desk.tracker.repository.read { session in
      try session.forEachKeptWords { kept.append($0) }
    }
    let tracker = later("2036-01-01")
    _ = try tracker.erase(number, reason: "保管期满")
    try tracker.repository.write { try $0.keep(kept[0]) }
    #expect(try tracker.verify() == .wordsBack(digest: kept[0].digest))
  }

  @Test("on a ledger grown at random, rates and reports come out as before", arguments: 1...4)
  func random(_ seed: UInt64) throws {
    var ledger = RandomLedger(desk.tracker, seed: seed)
    try ledger.grow(cases: 25, actions: 15)
    var dossiers = RandomDossiers(ledger, seed: seed)
    try dossiers.grow(30, steps: 6)
    _ = try ended()
    let tracker = later("2045-06-30")
    func figures() throws -> [[RateFigure]] {
      try [[], [Grouping.region], [Grouping.kind]].map {
        try tracker.rates(from: day("2024-01-01"), to: day("2026-06-30"), by: $0).figures
      }
    }
    let period = try #require(ReportPeriod(code: "2025"))
    let before = (try figures(), try tracker.report(on: period, listing: false).lines)
    var words = 0
    for line in try tracker.list() {
      do { words += try tracker.erase(line.number, reason: "保管期满").words } catch is ErasureRefusal {
      }
    }
    #expect(words >= 7)
    #expect(try figures() == before.0)
    #expect(try tracker.report(on: period, listing: false).lines == before.1)
    guard case .sound(_, _, let count, _) = try tracker.verify() else {
      Issue.record("\(try tracker.verify())")
      return
    }
    #expect(count.erased == words && count.kept > 0)
  }
}
