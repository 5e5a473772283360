import FuyiCore
internal import GRDB

/// Which fact of which record each digest of the log belongs to, for masking words one by one.
///
/// Kept in a temporary file of SQLite's own, which goes away with it: the words come in the order of their
/// digests, and a log can be longer than memory. It holds digests and names of facts, and no words.
final class WordUses {
  private let session: Session
  private let file: DatabaseQueue

  /// Reads the log of a session.
  init(_ session: Session) throws {
    self.session = session
    file = try DatabaseQueue(path: "")
    try file.writeWithoutTransaction { scratch in
      try scratch.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
      try scratch.execute(
        sql: """
          CREATE TABLE word_use (
            digest TEXT NOT NULL PRIMARY KEY, fact TEXT NOT NULL, subject INTEGER NOT NULL
          ) STRICT, WITHOUT ROWID;
          CREATE TABLE name_use (
            subject INTEGER NOT NULL, digest TEXT NOT NULL, PRIMARY KEY (subject, digest)
          ) STRICT, WITHOUT ROWID;
          CREATE TABLE case_link (
            subject INTEGER NOT NULL, number TEXT NOT NULL, PRIMARY KEY (subject, number)
          ) STRICT, WITHOUT ROWID;
          """)
      try scratch.inTransaction {
        try session.forEachLogRow { try Self.take($0, into: scratch) }
        return .commit
      }
    }
  }

  private static func take(_ row: LogRow, into scratch: Database) throws {
    guard let facts = try? Facts(payload: row.payload) else { return }
    // The office's own people are named on what it publishes.
    let isOpen = row.kind == Session.kind(of: .official)
    for entry in facts.entries {
      if entry.name == .linkedCase, case .code(let number) = entry.value {
        try insert("case_link (subject, number)", [row.subject, number], into: scratch)
      }
      guard case .words(let words) = entry.value else { continue }
      for case .sealed(let digest) in words {
        let fact = isOpen ? "" : entry.name.rawValue
        try insert("word_use (digest, fact, subject)", [digest, fact, row.subject], into: scratch)
        guard !isOpen, entry.name.privacy == .name else { continue }
        try insert("name_use (subject, digest)", [row.subject, digest], into: scratch)
      }
    }
  }

  private static func insert(
    _ target: StaticString, _ values: [any DatabaseValueConvertible], into scratch: Database
  ) throws {
    let marks = values.map { _ in "?" }.joined(separator: ", ")
    try scratch.cachedStatement(sql: "INSERT OR IGNORE INTO \(target) VALUES (\(marks))")
      .execute(arguments: StatementArguments(values))
  }

  /// What stands for words in a masked copy; nil where they can stay as they are.
  func masked(_ words: KeptWords) throws -> String? {
    guard let use = try use(of: words.digest) else { return Self.hidden }
    guard let name = FactName(rawValue: use.fact) else {
      return use.fact.isEmpty ? nil : Self.hidden
    }
    if let locked = LockedIdentity(words.value) {
      let number = try session.repository.identityKey()?.opened(locked)
      return number.map { Masking().masked($0, .identity) } ?? Self.hidden
    }
    let names = try name.privacy == .text ? names(of: use.subject) : []
    let masked = Masking(names: names).masked(words.value, name.privacy)
    return masked == words.value ? nil : masked
  }

  /// What stands for words of which nothing is known.
  private static let hidden = "***"

  // Not through `read`, whose pragma makes SQLite prepare every kept statement anew.
  private func use(of digest: String) throws -> (fact: String, subject: Int)? {
    try file.inDatabase { scratch in
      try Row.fetchOne(
        scratch.cachedStatement(sql: "SELECT fact, subject FROM word_use WHERE digest = ?"),
        arguments: [digest]
      ).map { (try $0.read("fact"), try $0.read("subject")) }
    }
  }

  /// The names of who takes part in a record, and in the case that it is linked to.
  private func names(of subject: Int) throws -> [String] {
    let digests = try file.inDatabase { scratch in
      var subjects = [subject]
      let numbers = try String.fetchAll(
        scratch.cachedStatement(sql: "SELECT number FROM case_link WHERE subject = ?"),
        arguments: [subject])
      for number in numbers {
        if let id = try session.caseID(number: number, authority: "") { subjects.append(id) }
      }
      return try subjects.flatMap { subject in
        try String.fetchAll(
          scratch.cachedStatement(sql: "SELECT digest FROM name_use WHERE subject = ?"),
          arguments: [subject])
      }
    }
    return try digests.compactMap { try session.value(of: $0) }
  }
}
