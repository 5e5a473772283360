import FuyiCore
import Testing

/// Something that another program does to a file, and what has to be found.
struct Tampering: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// What is done; the place is that of the first decision.
  let statements: @Sendable (_ place: Int) -> String
  /// What has to be found, with its first place.
  let finding: @Sendable (_ place: Int) -> [JSON.Member]
  /// Whether the log's triggers have to go meanwhile.
  var isBehindTriggers = true
}

extension Tampering {
  private static func found(_ problem: String, at place: Int) -> [JSON.Member] {
    [.init("problem", .string(problem)), .init("position", .int(place))]
  }

  /// What is done to the log.
  static let ofLog: [Tampering] = [
    Tampering(testDescription: "an edited payload") {
      "UPDATE event SET payload = replace(payload, '{', '{ ') WHERE position = \($0)"
    } finding: {
      found("event-altered", at: $0)
    },
    Tampering(testDescription: "another recorder") {
      "UPDATE event SET recorder = 'nobody' WHERE position >= \($0)"
    } finding: {
      found("event-altered", at: $0)
    },
    Tampering(testDescription: "another day of recording") {
      "UPDATE event SET recorded_on = '2025-01-01' WHERE position = \($0)"
    } finding: {
      found("event-altered", at: $0)
    },
    Tampering(testDescription: "a deleted event") {
      "DELETE FROM event WHERE position = \($0)"
    } finding: {
      found("chain-broken", at: $0)
    },
    Tampering(testDescription: "two deleted events") {
      "DELETE FROM event WHERE position IN (\($0), \($0) + 2)"
    } finding: {
      found("chain-broken", at: $0)
    },
    Tampering(testDescription: "two events in each other's place") {
      """
      UPDATE event SET position = 900000 WHERE position = \($0);
      UPDATE event SET position = \($0) WHERE position = \($0) + 1;
      UPDATE event SET position = \($0) + 1 WHERE position = 900000
      """
    } finding: {
      found("event-altered", at: $0)
    },
    Tampering(testDescription: "an event put in, the rest moved up") {
      """
      UPDATE event SET position = position + 900000 WHERE position >= \($0);
      UPDATE event SET position = position - 899999 WHERE position >= 900000;
      INSERT INTO event SELECT \($0), \($0), 1, 'region.added', effective_on, recorded_at, recorded_on,
        recorder, '{}', previous, hash FROM event WHERE position = \($0) + 1
      """
    } finding: {
      found("event-altered", at: $0)
    },
    Tampering(testDescription: "hashes that are none") {
      "UPDATE event SET hash = zeroblob(32) WHERE position = \($0)"
    } finding: {
      found("event-altered", at: $0)
    },
  ]

  /// What is done to the parts that the log rests on.
  static let ofSchema: [Tampering] = [
    dropped("trigger", "event_is_not_updated"), dropped("trigger", "event_is_not_deleted"),
    dropped("trigger", "event_is_appended"),
    Tampering(
      testDescription: "a trigger that lets everything pass",
      statements: { _ in
        """
        DROP TRIGGER event_is_not_updated;
        CREATE TRIGGER event_is_not_updated BEFORE UPDATE ON event BEGIN SELECT 1; END
        """
      }, finding: { _ in schema("trigger", "event_is_not_updated", "altered") },
      isBehindTriggers: false),
    Tampering(
      testDescription: "a trigger more on the log",
      statements: { _ in
        """
        CREATE TRIGGER watcher AFTER INSERT ON event BEGIN DELETE FROM words_left_out; END
        """
      }, finding: { _ in schema("trigger", "watcher", "added") }, isBehindTriggers: false),
  ]

  /// What the second verifier does not look at.
  static let ofOtherParts: [Tampering] = [
    dropped("index", "dossier_by_case"), dropped("table", "rollup_turn"),
    dropped("table", "letter_setting"),
    Tampering(
      testDescription: "a view more",
      statements: { _ in "CREATE VIEW mine AS SELECT 1" },
      finding: { _ in schema("view", "mine", "added") }, isBehindTriggers: false),
    Tampering(
      testDescription: "a column more",
      statements: { _ in "ALTER TABLE vault ADD COLUMN more TEXT" },
      finding: { _ in schema("table", "vault", "altered") }, isBehindTriggers: false),
  ]

  private static func schema(_ kind: String, _ name: String, _ change: String) -> [JSON.Member] {
    [
      .init("problem", "schema-differs"), .init("kind", .string(kind)),
      .init("name", .string(name)), .init("change", .string(change)),
    ]
  }

  private static func dropped(_ kind: String, _ name: String) -> Tampering {
    Tampering(
      testDescription: "no \(kind) \(name)", statements: { _ in "DROP \(kind) \(name)" },
      finding: { _ in schema(kind, name, "missing") }, isBehindTriggers: false)
  }

  /// What is done to each kind of table that is made from the log, and the table that it is found in.
  static let ofTables: [(table: String, statement: String)] = [
    ("case_record", "UPDATE case_record SET state = 'archived' WHERE state <> 'archived'"),
    ("case_record", "DELETE FROM case_record WHERE id = (SELECT max(id) FROM case_record)"),
    ("case_party", "UPDATE case_party SET name_digest = 'x' WHERE role = 'applicant'"),
    ("case_review", "UPDATE case_review SET closed_on = '2025-12-31' WHERE closed_on IS NOT NULL"),
    ("case_clock", "UPDATE case_clock SET due_on = '2030-01-01' WHERE is_stopped = 'no'"),
    ("case_duty", "INSERT INTO case_duty SELECT * FROM case_duty WHERE 0; DELETE FROM case_duty"),
    ("dossier", "UPDATE dossier SET sessions = coalesce(sessions, 0) + 1"),
    ("dossier_tag", "DELETE FROM dossier_tag"),
    ("dossier_clock", "DELETE FROM dossier_clock"),
    ("suit_defendant", "UPDATE suit_defendant SET agency = 'x'"),
    ("office", "UPDATE office SET warn_red = 1"), ("region", "UPDATE region SET name = 'x'"),
    ("authority", "UPDATE authority SET name = 'x'"),
    ("agency", "DELETE FROM agency WHERE code = (SELECT max(code) FROM agency)"),
    ("official", "UPDATE official SET name_digest = 'x'"),
    ("calendar_day", "UPDATE calendar_day SET name = 'x' WHERE date LIKE '2025-10%'"),
    ("defect_kind", "INSERT INTO defect_kind VALUES ('x', 'x', 'x')"),
    (
      "rollup_suits_opened",
      "INSERT INTO rollup_suits_opened VALUES ('region', '2025', 'x', 1, 0)"
    ),
  ]
}
