import FuyiLaw
import FuyiStatistics

/// The triggers that keep the rollups, as they stand in `Schema/`.
extension Rollup {
  /// The triggers of every rollup.
  package static let triggers = all.map(\.triggers).joined(separator: "\n")

  /// A view that records are entered into, and the triggers that do so: for a fact that comes, for one
  /// that goes, and for one that changes in what counts.
  private var triggers: String {
    let (view, table) = (
      "rollup_\(name.split(separator: "-").joined(separator: "_"))", set.table.name
    )
    func enter(_ row: String, _ sign: Int) -> String {
      "  INSERT INTO \(view) VALUES (\n"
        + wrapped(["\(sign)"] + watched.map { "\(row).\($0)" }, by: 4) + ");"
    }
    // Of the state it matters only whether it is void.
    func compared(_ row: String) -> String {
      wrapped(watched.map { $0 == "state" ? "\(row).state = 'voided'" : "\(row).\($0)" }, by: 2)
    }
    func of(_ row: String) -> String {
      set.table.kind.map { " WHEN \(row).kind = '\($0)'" } ?? ""
    }
    let differs = "(\n\(compared("OLD"))) IS NOT (\n\(compared("NEW")))"
    return """
      CREATE VIEW \(view) AS SELECT
      \(wrapped(["0 AS records"] + watched, by: 2))
      FROM \(table);

      CREATE TRIGGER \(view)_entered INSTEAD OF INSERT ON \(view)
      WHEN \(counted("NEW"))
      BEGIN
      \(entries)
      END;

      CREATE TRIGGER \(view)_added AFTER INSERT ON \(table)\(of("NEW"))
      BEGIN
      \(enter("NEW", 1))
      END;

      CREATE TRIGGER \(view)_removed AFTER DELETE ON \(table)\(of("OLD"))
      BEGIN
      \(enter("OLD", -1))
      END;

      CREATE TRIGGER \(view)_changed AFTER UPDATE ON \(table)
      WHEN \(set.table.kind.map { "NEW.kind = '\($0)' AND " } ?? "")\(differs)
      BEGIN
      \(enter("OLD", -1))
      \(enter("NEW", 1))
      END;

      """
  }

  /// Whether a row is counted.
  func counted(_ row: String) -> String {
    let sql = LiteralSQL(set: set, row: row, moment: .end)
    var conditions = ["\(sql.name(dating)) IS NOT NULL"]
    if let condition = set.table.condition(row) { conditions.insert(condition, at: 0) }
    if about != .always { conditions.append(sql.inner(about)) }
    return conditions.joined(separator: " AND ")
  }

  /// The columns that the counts depend on.
  private var watched: [String] {
    let sql = LiteralSQL(set: set, row: "", moment: .end)
    var asked: Set<RecordColumn> = [dating]
    asked.formUnion(dimensions.map { $0 == .field ? .respondent : $0 })
    for predicate in [about] + classes.map(\.predicate) { asked.formUnion(predicate.columns) }
    return asked.map(sql.name).filter { $0.hasPrefix(".") }.map { String($0.dropFirst()) }.sorted()
      + (set.table.kind == nil ? [] : ["kind"]) + (set.table.hasVoid ? ["state"] : [])
  }

  /// The statements that enter a record.
  private var entries: String {
    let sql = LiteralSQL(set: set, row: "NEW", moment: .end)
    let names = dimensions.map(\.rawValue).joined(separator: ", ")
    let codes = wrapped(dimensions.map { "coalesce(\(sql.name($0)), '')" }, by: 4)
    let entry = """
        INSERT INTO rollup_entry (name, day, class, records, \(names))
        SELECT '\(name)', \(sql.name(dating)), \(classAtEnd("NEW")), NEW.records,
      \(codes);
      """
    guard !turns.isEmpty else { return entry }
    let turn = """
        INSERT INTO rollup_entry (
          name, day, from_on, was, class, records, \(names))
        SELECT '\(name)', \(sql.name(dating)), t.day, \(classBefore("NEW")), \(classAt("NEW")),
          NEW.records,
      \(codes)
        FROM (\(turnDays("NEW"))) t
        WHERE t.day IS NOT NULL AND \(classBefore("NEW"))
          <> \(classAt("NEW"));
      """
    return entry + "\n" + turn
  }

  /// A list in lines that are not too long.
  private func wrapped(_ items: [String], by indent: Int) -> String {
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

  /// The days of a row on which its class may turn, each once.
  func turnDays(_ row: String) -> String {
    let sql = LiteralSQL(set: set, row: row, moment: .end)
    return turns.enumerated().map { "SELECT \(sql.day($1))\($0 == 0 ? " AS day" : "")" }
      .joined(separator: " UNION ")
  }

  /// The class on the day before a turn.
  func classBefore(_ row: String, _ day: String = "t.day") -> String {
    LiteralSQL(set: set, row: row, moment: .beforeTurn(day)).text(classes, else: rest)
  }

  /// The class from the day of a turn on.
  func classAt(_ row: String, _ day: String = "t.day") -> String {
    LiteralSQL(set: set, row: row, moment: .turn(day)).text(classes, else: rest)
  }

  /// The class when all has happened that a record says will.
  func classAtEnd(_ row: String) -> String {
    LiteralSQL(set: set, row: row, moment: .end).text(classes, else: rest)
  }
}
