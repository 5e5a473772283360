internal import GRDB

/// The prepared statements of a connection by their SQL, each once.
///
/// The library keeps them as well, but finds one by a hash over all of its text, which takes longer than binding
/// its values; a step of a case looks a dozen up. A text that the program holds is compared by where it
/// stands, so its length is hash enough.
final class Statements {
  private struct Key: Hashable {
    let sql: String

    func hash(into hasher: inout Hasher) { hasher.combine(sql.utf8.count) }
  }

  private var known: [Key: Statement] = [:]

  /// The statement of some SQL, prepared where it is new.
  func statement(_ sql: String, of database: Database) throws -> Statement {
    let key = Key(sql: sql)
    if let statement = known[key] { return statement }
    let statement = try database.cachedStatement(sql: sql)
    known[key] = statement
    return statement
  }

  /// Lets go of all of them, without which the connection would not close.
  func forget() { known.removeAll() }
}
