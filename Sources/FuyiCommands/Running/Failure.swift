import FuyiCore
import FuyiDemo
import FuyiFiles
import FuyiKit
import FuyiLaw
import FuyiLedger
import FuyiPapers
import FuyiReports
import FuyiStore
import FuyiWording

/// An error as a person and a script are told of it, with the process's exit code.
struct Failure {
  /// A short code for scripts.
  let code: String
  let wording: any Worded
  let exitCode: Int32
  /// The short code of what a refusal rests on, and the codes of what may be done instead.
  private let instead: (article: String, alternatives: [String])?

  private static let refused: Int32 = 1
  private static let usage: Int32 = 64
  private static let ourFault: Int32 = 70

  private init(
    _ code: String, _ wording: any Worded, _ exitCode: Int32,
    _ instead: (article: String, alternatives: [String])? = nil
  ) {
    self.code = code
    self.wording = wording
    self.exitCode = exitCode
    self.instead = instead
  }

  private init(_ code: String, _ wording: any Worded, _ exitCode: Int32, _ refusal: Refusal) {
    self.init(code, wording, exitCode, (refusal.source.code, refusal.alternatives.map(\.code)))
  }

  private init(dossier code: String, _ wording: any Worded, _ refusal: DossierRefusal) {
    self.init(
      code, wording, Self.refused, (refusal.source.code, refusal.alternatives.map(\.code)))
  }

  /// The failure that an error of ours is; nil for the argument parser's.
  init?(_ error: any Error) {
    switch error {
    case let error as Refusal: self.init("refused", error, Self.refused, error)
    case let error as ReplayRefusal:
      self.init("correction-refused", error, Self.refused, error.refusal)
    case let error as DossierRefusal: self.init(dossier: "refused", error, error)
    case let error as DossierReplayRefusal:
      self.init(dossier: "correction-refused", error, error.refusal)
    case let error as FactError: self.init("bad-fact", error, Self.usage)
    case let error as CommandError:
      if case .badLine(_, _, let inner) = error, let failure = Failure(inner) {
        self.init(failure.code, error, failure.exitCode, failure.instead)
      } else {
        self.init("usage", error, Self.usage)
      }
    case let error as TrackerError: self.init(tracker: error)
    case let error as StoreError:
      switch error {
      case .constraint, .other: self.init("store", error, Self.ourFault)
      default: self.init("store", error, Self.refused)
      }
    case let error as ReportError:
      switch error {
      case .cannotWrite: self.init("usage", error, Self.usage)
      case .cannotMake: self.init("report", error, Self.ourFault)
      }
    case let error as ExportError:
      switch error {
      case .cannotWrite, .needsFile: self.init("usage", error, Self.usage)
      case .brokenLog, .alteredWords: self.init("broken", error, Self.refused)
      case .cannotMake: self.init("export", error, Self.ourFault)
      }
    case let error as RestoreError: self.init("restore", error, Self.refused)
    case let error as PaperRefusal: self.init("refused", error, Self.refused)
    case let error as TemplateFault: self.init("template", error, Self.usage)
    case let error as PDFError: self.init("pdf", error, Self.refused)
    case let error as DemoError: self.init("demo", error, Self.ourFault)
    case let error as HolidayListError: self.init("calendar", error, Self.usage)
    case let error as InputError: self.init(input: error)
    case let error as CalendarLoadError: self.init("calendar", error, Self.refused)
    case let error as ImportError:
      self.init("import", error, error == .interrupted ? Self.refused : Self.usage)
    case let error as LedgerFileError:
      if case .cannotMake = error {
        self.init("import", error, Self.ourFault)
      } else {
        self.init("import", error, Self.usage)
      }
    case let error as KeyFault: self.init("key", error, Self.refused)
    case let error as JSONError: self.init("json", error, Self.usage)
    default: return nil
    }
  }

  private init(tracker error: TrackerError) {
    switch error {
    case .unknown: self.init("unknown", error, Self.refused)
    case .sameAct: self.init("same-act", error, Self.refused)
    case .stale, .dossierStale: self.init("stale", error, Self.refused)
    case .notCorrectable, .madeByLaw, .madeByDossier, .fixedFact:
      self.init("not-correctable", error, Self.refused)
    case .exists: self.init("exists", error, Self.refused)
    case .inconsistentOffice: self.init("office", error, Self.usage)
    case .endsBeforeItBegins, .notYetKnown, .sameKnownDay: self.init("usage", error, Self.usage)
    case .batch(_, let inner):
      let failure = Failure(inner)
      self.init(
        failure?.code ?? "batch", error, failure?.exitCode ?? Self.ourFault, failure?.instead)
    case .broken, .figures: self.init("broken", error, Self.ourFault)
    }
  }

  private init(input error: InputError) {
    switch error {
    case .list: self.init("calendar", error, Self.usage)
    case .nothingGiven, .noLines, .line, .notAYear: self.init("usage", error, Self.usage)
    }
  }

  func text(in language: Language) -> String { wording.text(in: language) }

  /// The failure for scripts: `{"error": {"code", "message", "article", "alternatives"}}`.
  func json(in language: Language) -> JSON {
    var members: [JSON.Member] = [
      .init("code", .string(code)), .init("message", .string(text(in: language))),
    ]
    if let instead {
      members.append(.init("article", .string(instead.article)))
      members.append(.init("alternatives", .array(instead.alternatives.map { .string($0) })))
    }
    return .object([.init("error", .object(members))])
  }
}
