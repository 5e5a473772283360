import FuyiCore
import FuyiStore
import FuyiTestSupport
import GRDB
import Testing

@Suite("Words stand outside the log")
struct VaultTests {
  private static let secrets = [
    "申请人甲", "申请人乙", "张三丰", "李四光", "13800000000", "铁塔路1号", "罚款过重", "聊市监罚7号",
    "孙代理", "赵第三人", "材料不齐",
  ]

  /// A file with every kind of word about people in its events.
  private func archive() throws -> Archive {
    let archive = try Archive.withCases()
    let builder = try CaseBuilder {
      Archive.number(&$0, 4)
      $0[value: .phone] = .words(words("13800000000"))
      $0[value: .address] = .words(words("铁塔路1号"))
      $0[.summary] = words("罚款过重")
      $0[.act] = words("聊市监罚7号")
      $0[.agent] = words("孙代理")
      $0[.thirdParty] = words("赵第三人")
    }
    try archive.write(
      try builder.then(.requestCorrection, "2025-03-04") { $0[.missing] = words("材料不齐") }
        .then(.correct, "2025-03-06").then(.accept, "2025-03-07")
        .then(.extend, "2025-04-01") { $0[.approver] = words("李四光") })
    return archive
  }

  @Test("no name, number, address or free text stands in any column of the log or the projections")
  func nothingInClear() throws {
    let outsider = try archive().outsider()
    let tables = [
      "event", "case_record", "case_party", "case_review", "case_clock", "official", "office",
    ]
    for table in tables {
      let rows = try outsider.read { try Row.fetchAll($0, sql: "SELECT * FROM \(table)") }
      #expect(!rows.isEmpty)
      let text = rows.map(\.description).joined(separator: "\n")
      for secret in Self.secrets { #expect(!text.contains(secret), "\(table): \(secret)") }
    }
  }

  @Test("each of many words has a salt of its own", arguments: [1, 15, 16, 17, 40])
  func salts(_ count: Int) throws {
    var facts = Facts()
    facts[.reason] = (0..<count).map { _ in Words.plain("同样的话") }
    var vault: [KeptWords] = []
    let sealed = facts.sealed(keeping: &vault) { $0 }
    #expect(vault.count == count)
    #expect(Set(vault.map(\.salt)).count == count)
    #expect(vault.filter(\.holds).count == count)
    // More than half of the bytes would be alike where a salt was not filled.
    #expect(vault.allSatisfy { Set($0.salt).count > 8 })
    #expect(sealed[.reason] == vault.map { .sealed($0.digest) })
  }

  @Test("each of them stands in the vault, and is read back by its digest")
  func kept() throws {
    let archive = try archive()
    let values = try archive.outsider().read {
      try Set(String.fetchAll($0, sql: "SELECT value FROM vault"))
    }
    #expect(values.isSuperset(of: Self.secrets))
    try archive.repository.write { session in
      var facts = Facts()
      facts[.reason] = [.plain("一次"), .plain("两次")]
      let sealed = try session.seal(facts)
      #expect(try sealed[.reason]?.map { try session.reveal($0) } == ["一次", "两次"])
      #expect(try session.seal(sealed) == sealed)
      #expect(try session.reveal(.sealed("none")) == nil)
    }
  }

  @Test("the same words have another digest each time, so that nobody can look for a name")
  func salted() throws {
    let digests = try archive().outsider().read {
      try String.fetchAll($0, sql: "SELECT digest FROM vault WHERE value = '申请人甲'")
    }
    #expect(digests.count == 4)
    #expect(Set(digests).count == 4)
  }

  @Test("erased words leave chain and projections sound, and nobody reads them again")
  func erased() throws {
    let archive = try archive()
    let id = try #require(try archive.repository.read { try $0.caseIDs() }.first)
    let digests = try archive.outsider().read {
      try String.fetchAll($0, sql: "SELECT digest FROM vault WHERE value LIKE '申请人%'")
    }
    try archive.repository.write { session in
      let erasure = Erasure(
        number: "聊政复〔2025〕1号", reason: .plain("保管期满"), approver: nil, digests: digests)
      try session.erase(erasure, ofCases: session.caseIDs(), on: day("2026-06-30"), Archive.stamp)
    }
    let verification = try archive.verify()
    guard case .sound(_, cases: 4, words: let words, _) = verification else {
      Issue.record("\(verification)")
      return
    }
    let left = try archive.outsider().read {
      try Int.fetchOne($0, sql: "SELECT count(*) FROM vault")
    }
    #expect(words == WordCount(kept: left ?? -1, erased: digests.count))
    try archive.repository.read { session in
      let names = try #require(try session.fold(id)).parties.compactMap(\.name)
      #expect(names.count == 2)
      #expect(try names.allSatisfy { try session.reveal($0) == nil })
      #expect(
        try session.list(CaseFilter(), on: day("2026-06-30")).allSatisfy { $0.applicant == nil })
    }
  }

  @Test("the log's payload has the digest, 64 hexadecimal digits")
  func digest() throws {
    let archive = try archive()
    let payload = try #require(
      try archive.log().first { $0.kind == "case.request-correction" }?.payload)
    let facts = try Facts(payload: payload)
    guard case .sealed(let digest)? = facts[.missing]?.first else {
      Issue.record("not sealed: \(payload)")
      return
    }
    #expect(digest.utf8.count == 64)
    #expect(digest.allSatisfy { $0.isHexDigit && !$0.isUppercase })
  }
}
