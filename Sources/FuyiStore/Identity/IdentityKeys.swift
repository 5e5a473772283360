import Synchronization

/// Where a repository gets the key for numbers of papers from, when it first needs it.
///
/// The store knows no folders and no environment; whoever opens it says how a key is found and made.
public struct IdentityKeys: Sendable {
  /// Looks for the key; nil where there is none.
  let find: @Sendable () throws -> IdentityKey?
  /// Makes one where there is none; nil where none is to be made.
  let make: @Sendable () throws -> IdentityKey?

  /// Keys that are found and made by two closures.
  public init(
    find: @escaping @Sendable () throws -> IdentityKey?,
    make: @escaping @Sendable () throws -> IdentityKey?
  ) {
    self.find = find
    self.make = make
  }

  /// No key: numbers of papers can be neither kept nor read.
  public static let none = IdentityKeys(find: { nil }, make: { nil })

  /// A key that is at hand.
  public static func known(_ key: IdentityKey) -> IdentityKeys {
    IdentityKeys(find: { key }, make: { key })
  }
}

extension Repository {
  /// The key for reading; nil where there is none.
  func identityKey() throws -> IdentityKey? {
    try keptKey.withLock { kept in
      if let kept { return kept }
      kept = try identities.find()
      return kept
    }
  }

  /// The key for writing, which is made where there is none.
  /// - Throws: ``StoreError/noIdentityKey`` where none can be had.
  func identityKeyForWriting() throws -> IdentityKey {
    if let known = try identityKey() { return known }
    guard let made = try identities.make() else { throw StoreError.noIdentityKey }
    keptKey.withLock { $0 = made }
    return made
  }

  /// A number as the vault keeps it, on any thread; nil where the key has still to be made.
  public func lockedByKnownKey(_ number: String) throws -> String? {
    try identityKey()?.locked(number)
  }
}
