package import FuyiCore
import FuyiStore

/// What an export says of itself before anything else: what it is, and what has to be in it.
package struct ExportHeader: Hashable, Sendable {
  /// The newest version of the format that this program writes and reads.
  ///
  /// A file that has all words is of version 1; one that comes without some, of version 2.
  package static let currentVersion = 2
  /// The name that marks an export in every form.
  package static let mark = "fuyi-export"

  /// The version of the format.
  package let version: Int
  /// The version of the program that wrote it.
  package let program: String
  /// How many events follow.
  package let events: Int
  /// How many words follow, those left out among them; words that have been erased are not.
  package let words: Int
  /// Whether words are left out, with their masks in their place.
  package let isMasked: Bool
  /// The hash of the last event, in hexadecimal; 64 zeros for an empty log.
  package let head: String
  /// The seal of the kept words (``KeptWordsSeal``).
  package let seal: String

  /// The header of all that a file has on record.
  init(_ session: Session, program: String, isMasked: Bool) throws {
    let head = try session.head()
    var seal = KeptWordsSeal()
    var words = 0
    try session.forEachDigest {
      seal.add(digest: $0)
      words += 1
    }
    self.isMasked = try isMasked || session.leftOutCount() > 0
    version = self.isMasked ? 2 : 1
    self.program = program
    events = head.position
    self.words = words
    self.head = Chain.hex(head.hash)
    self.seal = seal.value
  }

  /// The header as an object.
  package var json: JSON {
    let members: [JSON.Member] = [
      .init("version", .int(version)), .init("program", .string(program)),
      .init("events", .int(events)), .init("words", .int(words)), .init("head", .string(head)),
      .init("words-seal", .string(seal)),
    ]
    return .object(isMasked ? members + [.init("masked", true)] : members)
  }

  /// Reads a header.
  /// - Throws: ``RestoreError/Problem/newer(_:)`` for a version that this program does not know,
  ///   ``RestoreError/Problem/malformed`` where something is missing.
  init(_ json: JSON?) throws(RestoreError.Problem) {
    guard case .int(let version)? = json?["version"] else { throw .malformed }
    guard version <= Self.currentVersion else { throw .newer(version) }
    guard version > 0, case .string(let program)? = json?["program"],
      case .int(let events)? = json?["events"], case .int(let words)? = json?["words"],
      case .string(let head)? = json?["head"], case .string(let seal)? = json?["words-seal"]
    else { throw .malformed }
    isMasked = json?["masked"] == true
    guard isMasked == (version > 1) else { throw .malformed }
    self.version = version
    self.program = program
    self.events = events
    self.words = words
    self.head = head
    self.seal = seal
  }
}
