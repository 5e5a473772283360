import FuyiFiles
import FuyiKit
import FuyiStore

/// The file with the key for numbers of papers: 32 bytes in 64 hexadecimal digits.
struct IdentityKeyFile {
  static let name = "identity.key"

  /// Where the key is or will be; asked for only when it is needed.
  private let folder: @Sendable () throws -> KeyFolder
  private let notes: @Sendable (String) -> Void

  /// - Parameter named: the folder, where one is named.
  init(_ named: String?, in context: CommandContext) {
    let variables = context.variables
    folder = { try KeyFolder(named: named, variables: variables) }
    notes = context.notes
  }

  /// How a database finds its key, and makes one at the first use.
  var keys: IdentityKeys { IdentityKeys(find: find, make: make) }

  /// The key; nil where there is none.
  /// - Throws: `KeyFault` where it cannot be read, or is no key.
  private func find() throws -> IdentityKey? {
    let folder: KeyFolder
    do { folder = try self.folder() } catch KeyFault.noFolder { return nil }
    guard let bytes = try folder.secret(Self.name) else { return nil }
    return try Self.key(bytes, at: folder.path(of: Self.name))
  }

  /// Makes the key and says where it is.
  /// - Throws: `KeyFault` where it cannot be written.
  func make() throws -> IdentityKey {
    let folder = try self.folder()
    let digits = Chain.hex(IdentityKey.newBytes())
    do throws(KeyFault) { try folder.make(Self.name, Array((digits + "\n").utf8)) } catch {
      // Another process has made it meanwhile.
      guard case .exists = error, let known = try find() else { throw error }
      return known
    }
    let path = folder.path(of: Self.name)
    notes(
      tr(
        "已生成证件号码的密钥“\(path)”（仅本人可读）。数据库中的证件号码靠它读取，请另行备份；丢失后无法恢复。",
        "Made the key for numbers of papers, “\(path)”, which only you can read. Those in the database "
          + "cannot be read without it: back it up apart from the database."))
    return try Self.key(Array(digits.utf8), at: path)
  }

  private static func key(_ bytes: [UInt8], at path: String) throws(KeyFault) -> IdentityKey {
    let digits = String(decoding: bytes.prefix { $0 > 0x20 }, as: UTF8.self)
    guard let bytes = Chain.bytes(hex: digits), let key = IdentityKey(bytes: bytes) else {
      throw .notAKey(path: path)
    }
    return key
  }
}
