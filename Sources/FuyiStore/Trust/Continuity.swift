internal import GRDB

/// Whether a log goes on from a head that was noted outside it.
public enum Continuity: Hashable, Sendable {
  /// The event at that place has that hash, and so many have followed.
  case continued(by: Int)
  /// The log ends before that place: its end was cut off, or an older copy stands in its place.
  case ended(at: Int)
  /// Another event stands there: the log was written anew from there or from before.
  case replaced
}

/// What is to be said of a signature.
public enum SignatureStanding: Hashable, Sendable {
  case unsigned
  /// It is the office's.
  case good
  /// It is in order, but by a key that the checker was not given: it proves nothing to them.
  case unknownKey(isInOrder: Bool?)
  /// It is not the signature of this checkpoint by the key that it names.
  case forged
}

/// What was found of a checkpoint.
public struct CheckpointFinding: Hashable, Sendable {
  /// The checkpoint.
  public let checkpoint: Checkpoint
  /// Whether the log goes on from it.
  public let continuity: Continuity
  /// What its signature is worth.
  public let signature: SignatureStanding

  /// Whether the log goes on from it, and nothing about it is forged.
  public var isGood: Bool {
    if case .continued = continuity { return signature != .forged }
    return false
  }
}

/// Between which two positions a log was changed: the last noted head that it still has, and the first
/// that it has not.
public struct Parting: Hashable, Sendable {
  /// The position of the last noted head that still stands; 0 where none does.
  public let after: Int
  /// The position of the first noted head that does not.
  public let by: Int
}

extension Checkpoint {
  /// What its signature is worth to somebody who knows some keys.
  public func standing(under keys: [PublicKey]) -> SignatureStanding {
    guard let seal else { return .unsigned }
    let message = Self.message(of: head, on: day)
    if let known = keys.first(where: { $0.fingerprint == seal.fingerprint }) {
      return known.verifies(seal.signature, of: message) ? .good : .forged
    }
    guard let key = seal.publicKey else { return .unknownKey(isInOrder: nil) }
    return key.verifies(seal.signature, of: message) ? .unknownKey(isInOrder: true) : .forged
  }
}

extension CheckpointFinding {
  /// Where a log parts from what was noted; nil where it goes on from everything.
  ///
  /// A checkpoint whose signature is forged says nothing about the log.
  public static func parting(of findings: [CheckpointFinding]) -> Parting? {
    let noted = findings.filter { $0.signature != .forged }
    func positions(_ isContinued: Bool) -> [Int] {
      noted.filter { finding in
        if case .continued = finding.continuity { isContinued } else { !isContinued }
      }.map(\.checkpoint.head.position)
    }
    guard let first = positions(false).min() else { return nil }
    return Parting(after: positions(true).filter { $0 < first }.max() ?? 0, by: first)
  }
}

extension Session {
  /// Holds the log against a head that was noted outside it.
  ///
  /// It looks at one event; that the chain up to there is whole is what ``verify(procedure:)`` says.
  public func continuity(from head: Head) throws -> Continuity {
    let last = try self.head().position
    guard head.position <= last else { return .ended(at: last) }
    let hash = try hash(at: head.position)
    return hash == head.hash ? .continued(by: last - head.position) : .replaced
  }

  /// The hash of the event at a place; that before the first event at 0, and nil where there is none.
  package func hash(at position: Int) throws -> [UInt8]? {
    guard position > 0 else { return Chain.origin }
    return try Row.fetchOne(
      cached("SELECT hash FROM event WHERE position = ?"), arguments: [position]
    ).map { bytes(try $0.read("hash")) }
  }

  /// What is to be said of checkpoints, in the order of their positions.
  public func findings(of checkpoints: [Checkpoint], keys: [PublicKey]) throws
    -> [CheckpointFinding]
  {
    try checkpoints.sorted { $0.head.position < $1.head.position }.map { checkpoint in
      CheckpointFinding(
        checkpoint: checkpoint, continuity: try continuity(from: checkpoint.head),
        signature: checkpoint.standing(under: keys))
    }
  }
}
