import Foundation
import FuyiKit
import FuyiLedger
import FuyiTestSupport
import Testing

@Suite("Event logs tell who nobody is")
struct PersonalDataTests {
  @Test(
    "no text of the vault, no digest and no account is in them", arguments: EventLogForm.allCases)
  func nothing(_ form: EventLogForm) throws {
    let city = try LedgerCity.shared()
    let log = Haystack(try EventLogs.text(form, try city.tracker()))
    #expect(log.has("聊政复") && !log.has("聊政复政复"))
    let words = try Set(city.words().filter { $0.count > 1 })
    #expect(words.count > 500)
    // Words that are also terms of the law or names of agencies say nothing about anybody.
    let known = try Self.publicWords(city)
    for word in words where !known.contains(where: { $0.contains(word) }) {
      #expect(!log.has(word), "\(word)")
    }
    #expect(!log.has("lindaiyu"))
    try city.tracker().repository.read { session in
      try session.forEachKeptWords { #expect(!log.has($0.digest)) }
    }
  }

  /// What is public: the names of agencies, regions, actions and steps.
  private static func publicWords(_ city: LedgerCity) throws -> [String] {
    let names = try city.tracker().repository.read { session in
      try session.agencies().map(\.name.zh) + session.regions().map(\.name.zh)
    }
    return names + Action.allCases.map(\.term.zh) + DossierStep.allCases.map(\.term.zh)
  }

  @Test("labels that anything can be typed into are left out", arguments: EventLogForm.allCases)
  func labels(_ form: EventLogForm) throws {
    let city = try LedgerCity.small().copy()
    let tracker = try city.tracker()
    var facts = Facts()
    facts[.applicant] = [.plain("欧阳某某")]
    facts[.respondent] = [try #require(try tracker.list().first?.respondent)]
    facts[.region] = "371500"
    facts[.kind] = .penalty
    facts[.petitionNumber] = "欧阳的信访件"
    facts[.importedNumber] = "旧案欧阳"
    facts[.handler] = "司马某某"
    let number = try tracker.register(on: day("2026-01-12"), facts: facts, anyway: true).case.number
    let text = try EventLogs.text(form, tracker)
    #expect(text.contains(number.printed))
    for name in ["欧阳", "司马"] { #expect(!text.contains(name)) }
  }
}

/// A long text in which many words are looked for, by the C library, since there are thousands.
private struct Haystack {
  private let bytes: [CChar]

  init(_ text: String) { bytes = Array(text.replacing("\0", with: " ").utf8CString) }

  func has(_ word: String) -> Bool {
    bytes.withUnsafeBufferPointer { text in
      text.baseAddress.map { strstr($0, word) != nil } ?? false
    }
  }
}
