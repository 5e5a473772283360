import FuyiLaw
import FuyiLedger

/// The forms that `fuyi export` writes: everything, or an event log.
enum ExportFormat: Hashable, Named {
  case lossless(LosslessForm)
  case eventLog(EventLogForm)

  static let all =
    LosslessForm.allCases.map(ExportFormat.lossless)
    + EventLogForm.allCases.map(ExportFormat.eventLog)

  var code: String {
    switch self {
    case .lossless(let form): form.code
    case .eventLog(let form): form.code
    }
  }

  var term: Term {
    switch self {
    case .lossless(let form): form.term
    case .eventLog(let form): form.term
    }
  }

  /// Whether it is no text and goes into a file only.
  var isBinary: Bool { self == .lossless(.xlsx) || self == .eventLog(.ocelSQLite) }

  init?(code: String) {
    guard let format = Self.all.first(where: { $0.code == code.lowercased() }) else { return nil }
    self = format
  }

  /// The form of a file by what its name ends in; nil where that does not settle it.
  ///
  /// A SQLite file is not taken for an event log: whoever writes one may want a backup.
  init?(path: String) {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return nil }
    self.init(code: String(name[name.index(after: dot)...]))
  }
}
