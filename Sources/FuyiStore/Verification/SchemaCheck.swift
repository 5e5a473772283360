internal import GRDB

/// Something of the schema that is not as the program made it.
public struct SchemaDifference: Hashable, Sendable {
  /// `table`, `index`, `view` or `trigger`.
  public let kind: String
  /// Its name.
  public let name: String
  /// What has become of it.
  public let change: Change

  /// What has become of a part of the schema.
  public enum Change: String, Hashable, Sendable {
    /// It is not there.
    case missing
    /// It is there and says something else.
    case altered
    /// The program made none of that name.
    case added
  }

  /// A difference.
  public init(kind: String, name: String, change: Change) {
    self.kind = kind
    self.name = name
    self.change = change
  }

  /// Whether nothing else can be read with certainty.
  var isInTheWay: Bool { (kind == "table" || kind == "view") && change != .added }
}

extension Session {
  /// The first table, view, index or trigger that is missing or says something else than in a fresh
  /// file, and the first trigger or view that the program did not make, in this order.
  ///
  /// A table or an index that somebody added changes nothing of ours and is no difference.
  func checkSchema(against fresh: Repository) throws -> SchemaDifference? {
    let stored = try parts()
    let wanted = try fresh.read { try $0.parts() }
    let ranks = ["table", "view", "index", "trigger"]
    let order = wanted.keys.sorted {
      (ranks.firstIndex(of: $0.kind) ?? 9, $0.name) < (ranks.firstIndex(of: $1.kind) ?? 9, $1.name)
    }
    for part in order where stored[part] != wanted[part] {
      return SchemaDifference(
        kind: part.kind, name: part.name, change: stored[part] == nil ? .missing : .altered)
    }
    let added = stored.keys.filter {
      wanted[$0] == nil && ($0.kind == "trigger" || $0.kind == "view")
    }
    return added.min { ($0.kind, $0.name) < ($1.kind, $1.name) }.map {
      SchemaDifference(kind: $0.kind, name: $0.name, change: .added)
    }
  }

  private struct Part: Hashable {
    let kind: String
    let name: String
  }

  /// The statements that made the schema, by what they made; those of SQLite's own have none.
  private func parts() throws -> [Part: String] {
    let rows = try Row.fetchAll(
      cached("SELECT type, name, tbl_name, sql FROM main.sqlite_schema WHERE sql IS NOT NULL"))
    var parts: [Part: String] = [:]
    for row in rows {
      let (name, sql): (String, String) = (try row.read("name"), try row.read("sql"))
      guard !name.hasPrefix("sqlite_") else { continue }
      // A tool that writes the statement out again may break its lines elsewhere.
      parts[Part(kind: try row.read("type"), name: name)] =
        (try row.read("tbl_name") as String) + ": "
        + sql.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    return parts
  }
}
