import Foundation
import FuyiKit
import FuyiLedger
import FuyiTestSupport

/// Event logs as the tests write them.
enum EventLogs {
  /// Writes the log of a tracker's file in a form.
  static func write(_ form: EventLogForm, _ tracker: CaseTracker) throws -> String {
    let path = TemporaryFolder.newPath(
      form == .xes ? "xes" : form == .ocelJSON ? "json" : "sqlite")
    let file = try OutputFile(path, isNamed: form == .ocelSQLite)
    try tracker.reading { session, asOf in
      let stream = ByteStream { try file.write($0) }
      switch form {
      case .xes: _ = try XESLog(session, asOf: asOf).write(to: stream)
      case .ocelJSON: _ = try ObjectLog(session, asOf: asOf).writeJSON(to: stream)
      case .ocelSQLite: _ = try ObjectLog(session, asOf: asOf).writeTables(at: file.openPath)
      }
    }
    try file.finish()
    return path
  }

  /// The bytes of a log as text, whatever they are.
  static func text(_ form: EventLogForm, _ tracker: CaseTracker) throws -> String {
    let data = try Data(contentsOf: URL(filePath: write(form, tracker)))
    return String(decoding: data, as: UTF8.self)
  }
}
