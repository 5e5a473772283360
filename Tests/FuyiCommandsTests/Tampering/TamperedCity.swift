import Foundation
import FuyiCore
import FuyiTestSupport
import FuyiWording

/// A small city's database that other programs change behind our back.
struct TamperedCity {
  let console: Console

  /// The city as it is before anybody touches it, made once.
  private static let untouched: Result<Console, any Error> = Result {
    let console = try Console(.en)
    console.run("demo --cases 40 --seed 7")
    console.run("point list")
    return console
  }

  /// A copy to change.
  init() throws {
    console = try Console(.en)
    try FileManager.default.copyItem(
      atPath: try Self.untouched.get().database, toPath: console.database)
  }

  var path: String { console.database }

  // MARK: Other programs

  /// Runs SQL in the program sqlite3 and returns what it prints.
  @discardableResult
  func sql(_ sql: String) throws -> String { try SQLiteProgram.output(of: sql, on: path) }

  /// Runs SQL with the log's triggers taken away meanwhile, as somebody does who means it.
  func behindTriggers(_ statements: String) throws {
    let triggers = try sql(
      "SELECT sql || ';' FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'event'")
    try sql(
      """
      PRAGMA ignore_check_constraints = ON;
      BEGIN; DROP TRIGGER event_is_not_updated; DROP TRIGGER event_is_not_deleted;
      DROP TRIGGER event_is_appended; \(statements); \(triggers) COMMIT;
      """)
  }

  private static let python = Python(
    "FUYI_TEST_PYTHON", else: "/usr/bin/python3", needs: "its standard library (python3)")

  /// The second verifier, as Docs has it.
  static let verifier = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Docs/fuyi_verify.py").standardizedFileURL.path

  private static let module = """
    import importlib.util, sqlite3, sys
    spec = importlib.util.spec_from_file_location("fuyi_verify", sys.argv[1])
    verify = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(verify)

    """

  /// What the second verifier finds.
  func secondOpinion(_ more: [String] = []) throws -> JSON {
    try JSON(
      parsing: try Self.python.run(
        Self.module + "verify.main(sys.argv[2:])", [Self.verifier, path] + more))
  }

  /// Makes the chain hold again from a position on, by a program of the forger's own.
  func forge(from position: Int) throws {
    let script =
      Self.module + """
        db = sqlite3.connect(sys.argv[2])
        place = int(sys.argv[3])
        triggers = db.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'event'").fetchall()
        for name, _ in triggers:
            db.execute("DROP TRIGGER " + name)
        row = db.execute("SELECT hash FROM event WHERE position = ?", [place - 1]).fetchone()
        previous = bytes(row[0]) if row else bytes(32)
        rows = db.execute(
            "SELECT position, subject, sequence, kind, effective_on, recorded_at, recorded_on, "
            "recorder, payload FROM event WHERE position >= ? ORDER BY position", [place]).fetchall()
        for fields in rows:
            hash = verify.digest_of(fields, previous)
            db.execute("UPDATE event SET previous = ?, hash = ? WHERE position = ?",
                       [previous, hash, fields[0]])
            previous = hash
        for _, sql in triggers:
            db.execute(sql)
        db.commit()
        """
    _ = try Self.python.run(script, [Self.verifier, path, String(position)])
  }

  // MARK: Both verifiers

  /// What ours finds, and how it exits.
  func verify(_ more: [String] = []) -> (found: JSON, code: Int32) {
    let run = console.run(["verify", "--json"] + more)
    return (run.json, run.code)
  }

  /// The line that notes the log's head.
  func noted() -> String { console("checkpoint", "--line").output }

  /// The position of the last event of a kind, or of the first.
  func position(_ which: String, _ kind: String) throws -> Int {
    let text = try sql("SELECT \(which)(position) FROM event WHERE kind = '\(kind)'")
    return Int(text) ?? 0
  }
}
