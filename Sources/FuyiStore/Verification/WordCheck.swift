import Crypto
import FuyiCore
internal import GRDB

extension Session {
  /// About how many words the log names, for how many parts to look at them in.
  func wordEstimate() throws -> Int {
    try Int.fetchOne(
      cached("SELECT (SELECT count(*) FROM vault) + (SELECT count(*) FROM words_left_out)")) ?? 0
  }

  /// Holds the vault against the log: every text is what was digested, and what the log names is kept,
  /// was erased, or was never here.
  /// - Parameter first: the digests of the first part, gathered while the log was read.
  func checkWords(_ first: inout DigestPart) throws -> (count: WordCount, problem: Verification?) {
    var found = WordFindings()
    while true {
      first.sort()
      try hold(first, &found)
      if let altered = found.altered { return (found.count, .wordsAltered(digest: altered)) }
      guard first.advance() else { break }
      var scan = DigestScan()
      try forEachRawRow { scan.take($0, &first) }
    }
    if found.hasMissing, let problem = try firstMissing() { return (found.count, problem) }
    if let digest = found.unnamed { return (found.count, .wordsUnnamed(digest: digest)) }
    return (found.count, found.back.map { .wordsBack(digest: $0) })
  }

  /// Goes through one part of the log's digests and of the vault side by side.
  private func hold(_ part: DigestPart, _ found: inout WordFindings) throws {
    if part.hasOverflown { found.hasMissing = true }
    var (named, erased) = (part.named[...], part.erased[...])
    /// Takes the digests before a place, or at it, off the front.
    func passed(_ digest: Digest?) throws {
      while let next = named.first, digest.map({ next < $0 }) ?? true {
        named.removeFirst()
        if part.isErased(next) {
          found.erasedCount += 1
        } else if try isLeftOut(next) {
          found.leftOutCount += 1
        } else {
          found.hasMissing = true
        }
      }
    }
    let rows = try Row.fetchCursor(
      cached("SELECT digest, salt, value FROM vault WHERE digest >= ? AND digest < ? ORDER BY 1"),
      arguments: [part.firstText, part.endText])
    while let row = try rows.next() {
      let text: String = try row.read("digest")
      guard let digest = Digest(text),
        text == Self.digest(salt: try bytes(row.read("salt")), try row.read("value"))
      else {
        found.altered = text
        return
      }
      found.kept += 1
      try passed(digest)
      if named.first == digest {
        named.removeFirst()
      } else if !part.hasOverflown, found.unnamed == nil {
        found.unnamed = text
      }
      while let next = erased.first, next < digest { erased.removeFirst() }
      if erased.first == digest, found.back == nil { found.back = text }
    }
    try passed(nil)
  }

  private func isLeftOut(_ digest: Digest) throws -> Bool {
    // The digests of a part are told apart by half of them; a prefix finds the row.
    try Bool.fetchOne(
      cached(
        "SELECT EXISTS (SELECT 1 FROM words_left_out WHERE digest >= ?1 AND digest < ?1 || 'g')"),
      arguments: [digest.text]) ?? false
  }

  /// The first event that names words of which nobody says where they are.
  private func firstMissing() throws -> Verification? {
    var erasures = DigestPart(of: 0)
    var scan = DigestScan()
    try forEachRawRow { scan.take($0, &erasures) }
    erasures.sort()
    let known = try cached(
      """
      SELECT EXISTS (SELECT 1 FROM vault WHERE digest = ?1)
        OR EXISTS (SELECT 1 FROM words_left_out WHERE digest = ?1)
      """)
    var problem: Verification?
    try forEachRawRow { row in
      guard problem == nil else { return }
      for text in scan.digests(of: row) {
        if let digest = Digest(text), erasures.isErased(digest) { continue }
        guard try Bool.fetchOne(known, arguments: [text]) != true else { continue }
        problem = .wordsMissing(position: row.number(.position), digest: text)
        return
      }
    }
    return problem
  }
}

/// What was found of the words so far.
private struct WordFindings {
  var kept = 0
  var erasedCount = 0
  var leftOutCount = 0
  var altered: String?
  var unnamed: String?
  var back: String?
  var hasMissing = false

  var count: WordCount { WordCount(kept: kept, erased: erasedCount, leftOut: leftOutCount) }
}
