public import FuyiCore
public import FuyiLaw
import FuyiStore

/// Everything that the papers of a case are made from (文书的内容来源).
public struct PaperRecord: Sendable {
  /// The case by its record, without what the law has done since that no event says.
  public let `case`: Case
  /// What the law has done since the last event; nil where nothing.
  public let lapse: Event?
  /// What deadlines are counted by.
  public let setting: LegalSetting
  /// The office's name.
  public let office: Term
  /// The name of the authority that reconsiders; nil where the office has no such authority.
  public let authority: Term?
  /// The names of the agencies that the case names, by their codes.
  public let agencies: [String: Term]
  /// The handler's name; nil where nobody is assigned or it has been erased.
  public let handler: String?
  /// What the sealed words of its events say; a mark where they are not to be had.
  public let words: [Words: String]
}

extension CaseTracker {
  /// Reads what the papers of a case are made from, on one snapshot of the file.
  /// - Parameter number: the case, as for ``advance(_:_:expecting:)``.
  public func paperRecord(_ number: String) throws -> PaperRecord {
    try repository.read { session in
      let setting = try session.setting()
      let loaded = try load(number, in: session).case
      let inClear = WordsShown(isMasked: false, leftOut: showing.leftOut, locked: showing.locked)
      let reading = try WordReading(session, inClear, of: [])
      var agencies: [String: Term] = [:]
      var words: [Words: String] = [:]
      for entry in loaded.entries.flatMap(\.facts.entries) {
        switch entry.value {
        case .codes(let codes) where entry.name == .respondent:
          for code in codes { agencies[code] = try session.agency(codeOrName: code)?.name }
        case .words(let sealed):
          for word in sealed {
            words[word] = try reading.text(word, of: entry.name) ?? Words.erased.zh
          }
        case .number, .day, .code, .codes, .flag: continue
        }
      }
      return PaperRecord(
        case: loaded, lapse: procedure.lapse(of: loaded, before: today, under: setting),
        setting: setting, office: try session.office()?.name ?? Term(zh: "", en: ""),
        authority: try session.authorities().first { $0.code == loaded.number.authority }?.name,
        agencies: agencies,
        handler: try session.officials().first { $0.code == loaded.handler }?.name, words: words)
    }
  }
}
