import FuyiCore
import FuyiLaw
import FuyiLedger
import FuyiStore
import FuyiWording

/// Writes what a session sees in one of the forms, into a file or piece by piece to a sink.
struct ExportWriting {
  let session: Session
  let asOf: CivilDate
  let procedure: Procedure
  let language: Language
  /// Whether words that tell who somebody is are left out.
  let isMasked: Bool

  /// What has been written.
  enum Written {
    case everything(ExportHeader)
    case log(EventLogCount)
  }

  /// Writes a form.
  /// - Parameters:
  ///   - path: the file; nil for the sink.
  ///   - sink: takes pieces where no file is named; no form that is not text goes there.
  func write(
    _ format: ExportFormat, to path: String?, orTo sink: @escaping ([UInt8]) throws -> Void
  ) throws -> Written {
    guard let path else { return try write(format, to: ByteStream(sink)) }
    let file = try OutputFile(path, isNamed: format == .eventLog(.ocelSQLite))
    let written: Written
    switch format {
    case .lossless(.xlsx):
      let export = try LedgerExport(session, program: Version.text, isMasked: isMasked)
      try WorkbookExport(export, session, asOf: asOf, language: language)
        .write(to: file.openPath)
      written = .everything(export.header)
    case .eventLog(.ocelSQLite):
      written = .log(
        try ObjectLog(session, procedure: procedure, asOf: asOf).writeTables(at: file.openPath))
    case .lossless, .eventLog:
      written = try write(format, to: ByteStream { try file.write($0) })
    }
    try file.finish()
    return written
  }

  private func write(_ format: ExportFormat, to stream: ByteStream) throws -> Written {
    switch format {
    case .lossless(let form):
      let export = try LedgerExport(session, program: Version.text, isMasked: isMasked)
      try export.write(form, to: stream)
      return .everything(export.header)
    case .eventLog(.xes):
      return .log(try XESLog(session, procedure: procedure, asOf: asOf).write(to: stream))
    case .eventLog:
      return .log(
        try ObjectLog(session, procedure: procedure, asOf: asOf).writeJSON(to: stream))
    }
  }
}
