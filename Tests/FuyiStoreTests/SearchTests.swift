import Foundation
import FuyiCore
import FuyiLaw
import FuyiStore
import FuyiTestSupport
import GRDB
import Testing

@Suite("Searching cases")
struct SearchTests {
  private static let today = day("2026-06-30")

  private func hits(_ archive: Archive, _ words: String..., limit: Int = 1000) throws -> [Int] {
    try archive.repository.read { session in
      var search = CaseSearch(words: words)
      search.limit = limit
      return try session.search(search, on: Self.today).lines.map(\.id)
    }
  }

  /// Writes a case with a summary.
  @discardableResult
  private func write(
    _ summary: String, _ serial: Int, act: String? = nil, to archive: Archive
  ) throws -> Int {
    try archive.write(
      try CaseBuilder {
        Archive.number(&$0, serial)
        $0[.applicant] = words("王\(serial)")
        $0[.summary] = words(summary)
        $0[.act] = act.map { words($0) }
      })
  }

  @Test(
    "the hits are exactly those of LIKE, whatever characters there are, waiting or taken in",
    arguments: 1...8)
  func likeLike(_ seed: UInt64) throws {
    var dice = SplitMix64(seed: seed)
    let archive = try Archive()
    var texts: [Int: [String]] = [:]
    for serial in 1...60 {
      let summary = RandomText.make(length: 1...12, &dice)
      let id = try write(summary, serial, to: archive)
      texts[id] = [summary, "王\(serial)", "聊政复〔2025〕\(serial)号", "市场监管局", "market"]
      if serial == 20 || serial == 40 { try archive.repository.write { try $0.takeInSearch() } }
    }
    let outsider = try DatabaseQueue()
    try outsider.write { database in
      try database.execute(sql: "CREATE TABLE text (id INTEGER, text TEXT)")
      for (id, list) in texts {
        for text in list {
          try database.execute(sql: "INSERT INTO text VALUES (?, ?)", arguments: [id, text])
        }
      }
    }
    func like(_ word: String) throws -> [Int] {
      let pattern = String(
        String.UnicodeScalarView(
          word.unicodeScalars.flatMap { "\\%_".unicodeScalars.contains($0) ? ["\\", $0] : [$0] }))
      return try outsider.read {
        try Int.fetchAll(
          $0,
          sql: "SELECT DISTINCT id FROM text WHERE text LIKE ? ESCAPE '\\' ORDER BY id DESC",
          arguments: ["%\(pattern)%"])
      }
    }
    var words = ["%", "_", "\\", "号", "市场", "监管局", "MARKET", "ke", "〔2025〕", "25〕1", "王1", "\""]
    for _ in 0..<150 {
      words.append(RandomText.make(length: 1...4, &dice))
      // A part of a text is found more often than a text made up.
      let summary = try #require(texts.values.randomElement(using: &dice)?.first).unicodeScalars
      let from = Int.random(in: 0..<summary.count, using: &dice)
      let to = Int.random(in: from..<summary.count, using: &dice)
      words.append(
        String(String.UnicodeScalarView(Array(summary)[from...to])).uppercased())
    }
    var found = 0
    for word in words {
      let expected = try like(word)
      #expect(try hits(archive, word) == expected, "\(word.debugDescription)")
      found += expected.count
    }
    #expect(found > 500)
  }

  @Test("every word has to be there, in any of a case's texts")
  func together() throws {
    let archive = try Archive()
    let injury = try write("不服工伤认定", 1, to: archive)
    let fine = try write("不服罚款", 2, to: archive)
    #expect(try hits(archive, "不服") == [fine, injury])
    #expect(try hits(archive, "不服", "工伤") == [injury])
    #expect(try hits(archive, "王1", "工伤", "市场") == [injury])
    #expect(try hits(archive, "罚款", "工伤").isEmpty)
    #expect(try hits(archive).isEmpty)
    #expect(try hits(archive, "").isEmpty)
  }

  @Test("no word reaches from one text into the next")
  func seam() throws {
    let archive = try Archive()
    try archive.write(
      try CaseBuilder {
        Archive.number(&$0, 1)
        $0[.applicant] = words("甲乙", "丙丁")
      })
    for taken in [false, true] {
      if taken { try archive.repository.write { try $0.takeInSearch() } }
      #expect(try hits(archive, "甲乙").count == 1)
      #expect(try hits(archive, "乙丙").isEmpty)
      #expect(try hits(archive, "甲乙丙丁").isEmpty)
    }
  }

  @Test("identity numbers, telephones and addresses are not found")
  func contacts() throws {
    let key = try #require(IdentityKey(bytes: Array(repeating: 1, count: IdentityKey.length)))
    let archive = try Archive(identities: .known(key))
    try archive.write(
      try CaseBuilder {
        Archive.number(&$0, 1)
        $0[value: .identity] = .words(words("11010519491231002X"))
        $0[value: .phone] = .words(words("13800000000"))
        $0[value: .address] = .words(words("铁塔路1号"))
      })
    for word in ["11010519491231002X", "1949", "13800000000", "铁塔"] {
      #expect(try hits(archive, word).isEmpty, "\(word)")
    }
  }

  @Test("more than a thousand hits are not counted, and the first page is the newest")
  func bounded() throws {
    let archive = try Archive()
    var ids: [Int] = []
    for serial in 1...1002 { ids.append(try write("不服", serial, to: archive)) }
    try archive.repository.read { session in
      let found = try session.search(CaseSearch(words: ["不服"]), on: Self.today)
      #expect(found.lines.map(\.id) == ids.suffix(20).reversed())
      #expect(found.count == 1000)
      #expect(found.isMore)
      let few = try session.search(CaseSearch(words: ["王100"]), on: Self.today)
      #expect(few.count == 4)
      #expect(!few.isMore)
    }
  }

  @Test("parts of the index are joined after many cases, and few leave them as they are")
  func joined() throws {
    let archive = try Archive()
    var cases: [Int] = []
    for serial in 1...3 {
      cases.append(try write("不服工伤认定", serial, to: archive))
      try archive.repository.write { try $0.takeInSearch() }
    }
    func parts(afterTaking taken: Int, atLeast fewest: Int) throws -> Int? {
      try archive.repository.write {
        try $0.joinSearchParts(afterTaking: taken, atLeast: fewest)
      }
      return try archive.outsider().read {
        try Int.fetchOne($0, sql: "SELECT count(DISTINCT segid) FROM case_search_idx")
      }
    }
    #expect(try parts(afterTaking: 3, atLeast: 4) == 3)
    #expect(try parts(afterTaking: 3, atLeast: 3) == 1)
    #expect(try hits(archive, "工伤") == cases.reversed())
    #expect(try archive.verify().isSound)
    for serial in 4...20 { try write("不服罚款", serial, to: archive) }
    try archive.repository.write { try $0.takeInSearch() }
    #expect(try parts(afterTaking: 1, atLeast: 1) == 2, "one case is few of twenty")
    #expect(try parts(afterTaking: 2, atLeast: 1) == 1)
  }

  @Test("words that are erased are found no more, nor is anything left of them in the index")
  func erased() throws {
    let archive = try Archive()
    let kept = try write("申请信息公开", 1, to: archive)
    try archive.repository.write { try $0.takeInSearch() }
    let gone = try write("不服工伤认定", 2, to: archive)
    for id in [gone, kept] {
      let digest = try #require(
        try archive.repository.read { try $0.fold(id) }?.registration.summary)
      guard case .sealed(let text) = digest else { return }
      let erasure = Erasure(
        number: "聊政复〔2025〕1号", reason: .plain("保管期满"), approver: nil, digests: [text])
      try archive.repository.write { session in
        _ = try session.erase(
          erasure, ofCases: [id], on: Self.today, Archive.stamp)
      }
    }
    #expect(try hits(archive, "工伤").isEmpty)
    #expect(try hits(archive, "信息").isEmpty)
    #expect(try hits(archive, "王1") == [kept])
    #expect(try hits(archive, "〔2025〕2号") == [gone])
    #expect(try archive.verify().isSound)
    let blocks = try archive.outsider().read {
      try Row.fetchAll($0, sql: "SELECT block FROM case_search_data").map {
        ($0["block"] as Data?) ?? Data()
      }
    }
    // 伤 in base 36; a token may share its beginning with the one before it, which is left out then.
    #expect(blocks.allSatisfy { $0.range(of: Data("0fms".utf8)) == nil })
  }

  @Test("an act's number that is erased leaves no mark, and no case is found by it")
  func erasedAct() throws {
    let archive = try Archive()
    let gone = try write("不服罚款", 1, act: "聊罚决〔2025〕7号", to: archive)
    try write("不服罚款", 2, act: "聊罚决〔2025〕8号", to: archive)
    let registration = try #require(try archive.repository.read { try $0.fold(gone) }?.registration)
    guard case .sealed(let digest)? = registration.act else {
      Issue.record("the act's number is not sealed")
      return
    }
    func found() throws -> [Int] {
      try archive.repository.read {
        try $0.cases(against: registration.respondents[0], act: "聊罚决〔２０２５〕7号")
      }
    }
    #expect(try found() == [gone])
    let erasure = Erasure(
      number: "聊政复〔2025〕1号", reason: .plain("保管期满"), approver: nil, digests: [digest])
    try archive.repository.write {
      _ = try $0.erase(erasure, ofCases: [gone], on: Self.today, Archive.stamp)
    }
    #expect(try found().isEmpty)
    let marked = try archive.outsider().read {
      try Int.fetchAll($0, sql: "SELECT case_id FROM case_act")
    }
    #expect(!marked.contains(gone) && marked.count == 1)
    #expect(try archive.verify().isSound)
  }

  @Test(
    "the pieces of a text are its neighbours in pairs, each four digits to the base of 36, then its last with the end",
    arguments: ["工伤", "A", "Zz9~ ", "\u{10FFFF}\u{1}", "不服〔2025〕7号罚款决定𠮷"])
  func pieces(_ text: String) throws {
    func digits(_ number: UInt32) -> String {
      let digits = String(number, radix: 36)
      return String(repeating: "0", count: 4 - digits.count) + digits
    }
    let points: [UInt32] = text.unicodeScalars.map { scalar in
      ("A"..."Z").contains(scalar) ? scalar.value + 32 : scalar.value
    }
    let end: UInt32 = 36 * 36 * 36 * 36 - 1
    let expected = zip(points, points.dropFirst() + [end]).map { left, right in
      " " + digits(left) + digits(right)
    }.joined()
    let archive = try Archive()
    let id = try write(text, 1, to: archive)
    let pieces = try archive.outsider().read {
      try String.fetchOne(
        $0, sql: "SELECT pieces FROM case_search_waiting WHERE case_id = ?", arguments: [id])
    }
    #expect(try #require(pieces).contains(expected))
  }

  @Test(
    "an index changed by hand is found, and the case named",
    arguments: [
      "INSERT INTO case_search (rowid, pieces) VALUES (%, 'aaaabbbb')",
      "INSERT INTO case_search (case_search) VALUES ('delete-all')",
      "UPDATE case_search_waiting SET pieces = ' aaaabbbb' WHERE case_id > %",
      "DELETE FROM case_search_waiting WHERE case_id > %",
      "INSERT INTO case_search_waiting VALUES (1, '', NULL)",
      "INSERT INTO case_act VALUES (5, 1)", "INSERT INTO case_act VALUES (5, %)",
      "DELETE FROM case_act WHERE case_id > %", "UPDATE case_act SET mark = 5 WHERE case_id = %",
    ])
  func forged(_ sql: String) throws {
    let archive = try Archive()
    let taken = try write("不服工伤认定", 1, act: "聊罚决〔2025〕7号", to: archive)
    try archive.repository.write { try $0.takeInSearch() }
    try write("不服罚款", 2, act: "聊罚决〔2025〕8号", to: archive)
    #expect(try archive.verify().isSound)
    try archive.execute(sql.replacing("%", with: String(taken)))
    let found = try archive.verify()
    guard case .projectionDiffers(let table, let record) = found else {
      Issue.record("\(found)")
      return
    }
    #expect(table.hasPrefix("case_search") || (table == "case_act" && sql.contains(table)))
    #expect(["1", "聊政复〔2025〕1号", "聊政复〔2025〕2号"].contains(record))
  }
}
