import FuyiCore
import FuyiStore
import FuyiTestSupport
import GRDB
import Testing

@Suite("Numbers of papers are locked in the vault")
struct IdentityKeyTests {
  private static let number = IdentityNumbers.citizen("37150219900307451")
  private static let other = IdentityNumbers.citizen("37150219900307452")

  private static func key(_ byte: UInt8) -> IdentityKey? {
    IdentityKey(bytes: Array(repeating: byte, count: IdentityKey.length))
  }

  private static func keys(_ byte: UInt8) -> IdentityKeys {
    let key = key(byte)
    return IdentityKeys(find: { key }, make: { nil })
  }

  /// A file with cases that name papers, one case for each list of numbers, written under a key.
  private func file(_ numbers: [[String]], key: UInt8 = 1) throws -> String {
    let archive = try Archive()
    let repository = try Repository.open(at: archive.path, identities: Self.keys(key))
    for (index, list) in numbers.enumerated() {
      let builder = try CaseBuilder {
        Archive.number(&$0, index + 1)
        $0[.identity] = list.map(Words.plain)
      }
      try Archive(repository, at: archive.path).write(builder)
    }
    return archive.path
  }

  private func identities(_ path: String, _ keys: IdentityKeys) throws -> [WordsStanding] {
    try Repository.open(at: path, identities: keys).read { session in
      try session.caseIDs().flatMap { id in
        try session.fold(id)?.entries.first?.facts[.identity] ?? []
      }.map { try session.standing(of: $0) }
    }
  }

  @Test("neither the number nor a part of it stands anywhere in the file, and its key reads it")
  func locked() throws {
    let path = try file([[Self.number]])
    let everything = try DatabaseQueue(path: path).read { database in
      let tables = try String.fetchAll(
        database,
        sql: """
          SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'
          """)
      return try tables.map { table in
        try Row.fetchAll(database, sql: "SELECT * FROM \"\(table)\"").map(\.description).joined()
      }.joined()
    }
    #expect(everything.contains("id1:"))
    #expect(!everything.contains(Self.number) && !everything.contains(Self.number.suffix(8)))
    #expect(try identities(path, Self.keys(1)) == [.kept(Self.number)])
    #expect(try identities(path, Self.keys(2)) == [.locked])
    #expect(try identities(path, .none) == [.locked])
    let sound = try Repository.open(at: path).read { try $0.verify().isSound }
    #expect(sound)
  }

  @Test("equal numbers are locked otherwise each time, and known by their mark")
  func marked() throws {
    let path = try file([[Self.number], [Self.other], [Self.number, Self.other]])
    let values = try DatabaseQueue(path: path).read {
      try String.fetchAll($0, sql: "SELECT value FROM vault WHERE value GLOB 'id1:*'")
    }
    #expect(values.count == 4 && Set(values).count == 4)
    #expect(Set(values.map { $0.prefix(68) }).count == 2)
    try Repository.open(at: path, identities: Self.keys(1)).read { session in
      let ids = try session.caseIDs()
      let paper = try IdentityPaper(Self.number)
      #expect(try session.cases(naming: paper) == [ids[0], ids[2]])
      #expect(try session.cases(naming: IdentityPaper("passport:E12345678")).isEmpty)
      let papers = try #require(try session.fold(ids[2])?.entries.first?.facts[.identity])
      #expect(
        try session.cases(naming: papers, besides: ids[2]) == ["聊政复〔2025〕1号", "聊政复〔2025〕2号"])
    }
    let keyless = try Repository.open(at: path)
    #expect(throws: StoreError.noIdentityKey) {
      try keyless.read { try $0.cases(naming: IdentityPaper(Self.number)) }
    }
  }

  @Test("a number cannot be kept without a key, and nothing is written then")
  func withoutKey() throws {
    let archive = try Archive()
    let before = try archive.log().count
    #expect(throws: StoreError.noIdentityKey) {
      try archive.write(
        try CaseBuilder {
          Archive.number(&$0, 1)
          $0[.identity] = [.plain(Self.number)]
        })
    }
    #expect(try archive.log().count == before)
  }

  @Test("a number kept before numbers were locked is still read, and found by a list")
  func plain() throws {
    let path = try file([[Self.number]])
    try DatabaseQueue(path: path).write { database in
      // As an earlier version kept it; that its digest differs matters to the check of the vault alone.
      try database.execute(
        sql: "UPDATE vault SET value = ? WHERE value GLOB 'id1:*'", arguments: [Self.number])
    }
    #expect(try identities(path, .none) == [.kept(Self.number)])
    try Repository.open(at: path).read { session in
      let (named, all) = try (session.cases(naming: IdentityPaper(Self.number)), session.caseIDs())
      #expect(named == all)
    }
  }

  @Test("a box put beside another mark does not open")
  func exchanged() throws {
    let path = try file([[Self.number], [Self.other]])
    try DatabaseQueue(path: path).write { database in
      let values = try String.fetchAll(
        database, sql: "SELECT value FROM vault WHERE value GLOB 'id1:*' ORDER BY value")
      let mixed = values[0].prefix(68) + values[1].dropFirst(68)
      try database.execute(
        sql: "UPDATE vault SET value = ? WHERE value = ?", arguments: [String(mixed), values[1]])
    }
    let standings = try identities(path, Self.keys(1))
    #expect(standings.count(where: { $0 == .locked }) == 1)
  }

  @Test("a row of papers changed, taken away or added by hand is found")
  func verified() throws {
    for change in [
      "UPDATE case_identity SET digest = 'x'", "DELETE FROM case_identity",
      "INSERT INTO case_identity SELECT case_id, 2, digest FROM case_identity",
    ] {
      let path = try file([[Self.number]])
      try DatabaseQueue(path: path).write { try $0.execute(sql: change) }
      let found = try Repository.open(at: path).read { try $0.verify() }
      #expect(found == .projectionDiffers(table: "case_identity", record: "聊政复〔2025〕1号"))
    }
  }

  @Test("a text that only looks like a locked number is a text")
  func looksLike() throws {
    let archive = try Archive()
    for text in ["id1:", "id1:abc:def", "id1:" + String(repeating: "a", count: 64)] {
      try archive.repository.write { session in
        var facts = Facts()
        facts[.reason] = [.plain(text)]
        let sealed = try #require(try session.seal(facts)[.reason]?.first)
        #expect(try session.reveal(sealed) == text)
      }
    }
  }

  @Test("a key has thirty-two bytes, and a new one is another")
  func bytes() {
    #expect(IdentityKey(bytes: Array(repeating: 0, count: 31)) == nil)
    #expect(IdentityKey(bytes: Array(repeating: 0, count: 33)) == nil)
    let made = Set((0..<10).map { _ in IdentityKey.newBytes() })
    #expect(made.count == 10 && made.allSatisfy { $0.count == IdentityKey.length })
  }
}
