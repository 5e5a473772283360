public import FuyiCore
import FuyiLaw
internal import GRDB

/// The first thing that does not fit in a database, or what was found in order.
public enum Verification: Hashable, Sendable {
  /// Everything fits: so many events, cases and words, up to this head.
  case sound(events: Int, cases: Int, words: WordCount, head: Head)
  /// An event's fields are not those that were hashed.
  case eventAltered(position: Int)
  /// The event does not continue the one before it, or a position is missing.
  case chainBroken(position: Int)
  /// The event cannot be read as what its kind says.
  case eventUnreadable(position: Int)
  /// A table's rows about a record are not those of its history; of a rollup, the row is named that does
  /// not fit what it counts.
  case projectionDiffers(table: String, record: String)
  /// Words in the vault are not those that were digested.
  case wordsAltered(digest: String)
  /// Words that this event names are not in the vault, and no event says that they were erased.
  case wordsMissing(position: Int, digest: String)
  /// The vault keeps words that no event names.
  case wordsUnnamed(digest: String)
  /// The vault keeps words that an event says were erased.
  case wordsBack(digest: String)
  /// A table, an index, a view or a trigger of the schema is not what the program made.
  case schemaDiffers(SchemaDifference)

  /// Whether everything fits.
  public var isSound: Bool {
    if case .sound = self { return true }
    return false
  }
}

/// What has become of the words that the log names (文字清点).
public struct WordCount: Hashable, Sendable {
  /// How many the vault keeps.
  public let kept: Int
  /// How many were erased, as events say.
  public let erased: Int
  /// How many the file never had, since the masked copy that it was made from left them out.
  public let leftOut: Int

  /// A count.
  public init(kept: Int, erased: Int = 0, leftOut: Int = 0) {
    self.kept = kept
    self.erased = erased
    self.leftOut = leftOut
  }
}

/// A verification with how long its parts took.
public struct VerificationReport: Sendable {
  /// What was found.
  public fileprivate(set) var found: Verification
  /// The time that the log alone took: hashes, sequences and whether every event can be read.
  public fileprivate(set) var logTime = Duration.zero
  /// The time that the words took; zero where it did not come to that.
  public fileprivate(set) var wordTime = Duration.zero
  /// The time that the tables took which are made from the log, rollups included.
  public fileprivate(set) var projectionTime = Duration.zero

  /// Does a part and says what it found and how long it took.
  fileprivate static func timed<Value>(_ body: () throws -> Value) rethrows -> (Value, Duration) {
    let start = ContinuousClock.now
    return (try body(), start.duration(to: .now))
  }
}

extension Session {
  /// Recomputes the chain, the vault's digests and every projection, and returns the first thing
  /// that does not fit.
  public func verify(procedure: Procedure = .statutory) throws -> Verification {
    try examine(procedure: procedure).found
  }

  /// Recomputes the chain alone: hashes, sequences and whether every event can be read.
  /// - Returns: the log's head, or the first thing that does not fit.
  public func verifyLog() throws -> (head: Head, problem: Verification?) {
    let log = try LogChecking.check(self, DigestPart(of: try wordEstimate())).log
    return (log.head, log.problem)
  }

  /// Verifies, and says how long each part took.
  ///
  /// First the log, then the words, then what is made from the log; the schema last, unless the tables
  /// that all this is read from are not what they were.
  public func examine(procedure: Procedure = .statutory) throws -> VerificationReport {
    let fresh = try Repository.inMemory()
    let schema = try checkSchema(against: fresh)
    if let schema, schema.isInTheWay { return VerificationReport(found: .schemaDiffers(schema)) }
    let first = DigestPart(of: try wordEstimate())
    let (checked, logTime) = try VerificationReport.timed { try LogChecking.check(self, first) }
    let log = checked.log
    var digests = checked.digests
    var report = VerificationReport(
      found: .sound(events: 0, cases: 0, words: WordCount(kept: 0), head: log.head),
      logTime: logTime)
    func ending(_ found: Verification) -> VerificationReport {
      report.found = found
      return report
    }
    if let problem = log.problem { return ending(problem) }
    let (words, wordTime) = try VerificationReport.timed { try checkWords(&digests) }
    report.wordTime = wordTime
    if let problem = words.problem { return ending(problem) }
    let (cases, projectionTime) = try VerificationReport.timed {
      () -> (count: Int, problem: Verification?) in
      if let problem = try checkOffice(log.office, in: fresh) { return (0, problem) }
      let cases = try checkCases(procedure)
      return (cases.count, try cases.problem ?? checkDossiers() ?? checkRollups())
    }
    report.projectionTime = projectionTime
    if let problem = cases.problem ?? schema.map(Verification.schemaDiffers) {
      return ending(problem)
    }
    return ending(
      .sound(
        events: log.head.position, cases: cases.count, words: words.count, head: log.head))
  }
}
