internal import GRDB

/// The prepared statements of a connection by their SQL, each once.
///
/// The library keeps them as well, but finds one by a hash over all of its text, which takes longer than binding
/// its values; a step of a case looks a dozen up. A text that the program holds is compared by where it
/// stands, so its length is hash enough; and a dictionary with keys of an own type would have to be made known to
/// the language's runtime first, for which the shortest command would wait.
final class Statements {
  /// By the length of their texts.
  private var known: [[(sql: String, statement: Statement)]] = Array(repeating: [], count: 256)

  /// The statement of some SQL, prepared where it is new.
  func statement(_ sql: String, of database: Database) throws -> Statement {
    let place = sql.utf8.count % known.count
    for index in known[place].indices where known[place][index].sql == sql {
      return known[place][index].statement
    }
    let statement = try database.cachedStatement(sql: sql)
    known[place].append((sql, statement))
    return statement
  }

  /// Lets go of all of them, without which the connection would not close.
  func forget() { for place in known.indices { known[place] = [] } }
}
