import FuyiLaw
import FuyiStatistics

/// The tables of the rollups and the triggers that keep them, as they stand in `Schema/`.
extension Rollup {
  /// The definitions of every rollup, set by set.
  package static let schema = RecordSet.allCases.map { set in
    let rollups = all.filter { $0.set == set }
    return rollups.isEmpty ? "" : schema(set, rollups)
  }.joined()

  private static func schema(_ set: RecordSet, _ rollups: [Rollup]) -> String {
    let (facts, entries) = (set.table.name, set.entryTable)
    let watched = watched(set, rollups)
    func enter(_ row: String, _ sign: Int) -> String {
      """
        INSERT INTO \(entries) (
      \(wrapped(["records"] + watched, by: 4)))
        VALUES (
      \(wrapped(["\(sign)"] + watched.map { "\(row).\($0)" }, by: 4)));
      """
    }
    // Of the state it matters only whether it is void.
    func compared(_ row: String) -> String {
      wrapped(watched.map { $0 == "state" ? "\(row).state = 'voided'" : "\(row).\($0)" }, by: 2)
    }
    func of(_ row: String) -> String { set.table.kind.map { " WHEN \(row).kind = '\($0)'" } ?? "" }
    let differs = "(\n\(compared("OLD"))) IS NOT (\n\(compared("NEW")))"
    return """
      \(rollups.map(\.definition).joined(separator: "\n\n"))

      CREATE TABLE \(entries) (
        id INTEGER PRIMARY KEY,
        records INTEGER NOT NULL CHECK (records IN (-1, 1)),
      \(wrapped(watched.map { "\($0) ANY" }, by: 2))
      ) STRICT;

      CREATE TRIGGER \(entries)_added AFTER INSERT ON \(facts)\(of("NEW"))
      BEGIN
      \(enter("NEW", 1))
      END;

      CREATE TRIGGER \(entries)_removed AFTER DELETE ON \(facts)\(of("OLD"))
      BEGIN
      \(enter("OLD", -1))
      END;

      CREATE TRIGGER \(entries)_changed AFTER UPDATE ON \(facts)
      WHEN \(set.table.kind.map { "NEW.kind = '\($0)' AND " } ?? "")\(differs)
      BEGIN
      \(enter("OLD", -1))
      \(enter("NEW", 1))
      END;


      """
  }

  /// The table of the counts.
  private var definition: String {
    """
    CREATE TABLE \(table) (
      dimension TEXT NOT NULL,
      period TEXT NOT NULL,
      code TEXT NOT NULL,
    \(Self.wrapped(classCodes.map { "\"\($0)\" INTEGER NOT NULL" }, by: 2)),
      PRIMARY KEY (dimension, period, code)
    ) STRICT, WITHOUT ROWID;
    """
  }

  /// The columns of the facts that the counts depend on.
  private static func watched(_ set: RecordSet, _ rollups: [Rollup]) -> [String] {
    let sql = LiteralSQL(set: set, row: "", moment: .end)
    var asked: Set<RecordColumn> = []
    for rollup in rollups {
      asked.insert(rollup.dating)
      asked.formUnion(rollup.dimensions.map { $0 == .field ? .respondent : $0 })
      for predicate in [rollup.about] + rollup.classes.map(\.predicate) {
        asked.formUnion(predicate.columns)
      }
    }
    return asked.map(sql.name).filter { $0.hasPrefix(".") }.map { String($0.dropFirst()) }.sorted()
      + (set.table.kind == nil ? [] : ["kind"]) + (set.table.hasVoid ? ["state"] : [])
  }

  /// A list in lines that are not too long.
  private static func wrapped(_ items: [String], by indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    for (index, item) in items.enumerated() {
      let text = item + (index == items.count - 1 ? "" : ",")
      if let last = lines.last, last.count + text.count < 96 {
        lines[lines.count - 1] = last + " " + text
      } else {
        lines.append(margin + text)
      }
    }
    return lines.joined(separator: "\n")
  }
}

extension RecordSet {
  /// The table of what has come and gone of the set and is not taken in yet, with 1 and -1.
  var entryTable: String { "rollup_entry_\(rawValue)" }
}
