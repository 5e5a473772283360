import FuyiFiles
import FuyiKit
import FuyiLaw
import FuyiReports
import FuyiStore

/// The office's signing key and its public half, as its folder of keys has them.
struct OfficeKeys {
  let folder: KeyFolder

  /// The names of the files.
  static let (signing, published) = ("signing.key", "signing.pub")

  /// The key that checkpoints are signed with; nil where the office has made none.
  /// - Throws: `KeyFault`.
  func signingKey() throws(KeyFault) -> SigningKey? {
    guard let file = try folder.secret(Self.signing) else { return nil }
    guard let key = SigningKey(file: file) else {
      throw .notAKey(path: folder.path(of: Self.signing))
    }
    return key
  }

  /// The key that the office's signatures are checked with; nil where there is none.
  /// - Throws: `KeyFault`.
  func publicKey() throws(KeyFault) -> PublicKey? {
    guard let file = try folder.known(Self.published) else { return nil }
    guard let key = PublicKey(file: file) else {
      throw .notAKey(path: folder.path(of: Self.published))
    }
    return key
  }

  /// Makes both files; what is there stays.
  /// - Throws: `KeyFault`.
  func make() throws(KeyFault) -> PublicKey {
    let key = SigningKey()
    // The public half first would be in the way of a second try.
    try folder.make(Self.signing, key.file)
    try folder.make(Self.published, key.publicKey.file)
    return key.publicKey
  }
}

extension CommandContext {
  /// A checkpoint of a head, signed where the office has a key.
  ///
  /// Where no key can be found since nothing names a folder, it is unsigned.
  func checkpoint(of head: Head, on day: CivilDate, _ options: KeyOptions) throws -> Checkpoint {
    let key: SigningKey?
    do { key = try OfficeKeys(folder: try options.folder(in: self)).signingKey() } catch KeyFault
      .noFolder
    { key = nil }
    return try key?.checkpoint(of: head, on: day) ?? Checkpoint(head: head, day: day)
  }

  /// The mark of a report: what the log's head is while it is made.
  func mark(of tracker: CaseTracker, _ options: KeyOptions) throws -> RecordMark {
    let checkpoint = try checkpoint(of: tracker.head(), on: tracker.today, options)
    return RecordMark(
      line: checkpoint.unsignedLine, seal: checkpoint.seal.map { _ in checkpoint.sealLine })
  }
}
