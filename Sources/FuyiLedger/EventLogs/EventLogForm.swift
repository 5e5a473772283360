package import FuyiLaw

/// The forms of event logs for process mining (流程挖掘事件日志).
package enum EventLogForm: String, CaseIterable, Hashable, Sendable, Named {
  /// IEEE 1849: the cases alone, an ordered list of events for each.
  case xes
  /// OCEL 2.0 as JSON: cases and dossiers with all that they are tied to.
  case ocelJSON = "ocel-json"
  /// OCEL 2.0 as a SQLite file.
  case ocelSQLite = "ocel-sqlite"

  /// What people call it.
  package var term: Term {
    switch self {
    case .xes: Term(zh: "事件日志 XES（IEEE 1849）", en: "event log XES (IEEE 1849)")
    case .ocelJSON: Term(zh: "对象中心事件日志 OCEL 2.0（JSON）", en: "event log OCEL 2.0 (JSON)")
    case .ocelSQLite: Term(zh: "对象中心事件日志 OCEL 2.0（SQLite）", en: "event log OCEL 2.0 (SQLite)")
    }
  }
}
