import FuyiCore
import FuyiKit
import FuyiLaw

/// One step of a case or a dossier, with the day by which all that it states has happened.
struct DemoStep: Sendable {
  var recordedOn: CivilDate
  let deed: DemoDeed
  /// Whether it stands among the steps of a case, in their order; the others are recorded after
  /// those of the week.
  var isTied = true

  /// The same, recorded after the cases of the week.
  var untied: DemoStep {
    var copy = self
    copy.isTied = false
    return copy
  }

  /// The action in a case; nil for the rest.
  var request: Request? {
    guard case .inCase(.advance(_, let request)) = deed else { return nil }
    return request
  }
}

/// What is done in one step.
enum DemoDeed: Sendable {
  case inCase(BatchStep)
  /// A dossier goes by a key until the numbers are allotted.
  case begin(Int, DossierKind, on: CivilDate, facts: Facts)
  case advance(Int, DossierKind, DossierRequest)
  /// An overdue letter, and the one in its place.
  case escalate(Int, to: Int, on: CivilDate)
}

extension Facts {
  /// Facts stated one by one.
  static func stating(_ state: (inout Facts) -> Void) -> Facts {
    var facts = Facts()
    state(&facts)
    return facts
  }

  /// The last of the days that report something done, or nil.
  var lastReported: CivilDate? {
    entries.compactMap { entry -> CivilDate? in
      guard case .day(let day) = entry.value, case .day(mayLieAhead: false) = entry.name.form
      else { return nil }
      return day
    }.max()
  }
}

/// Words as a person gives them.
func words(_ text: String) -> [Words] { [.plain(text)] }
