import FuyiCore
import FuyiKit
import FuyiLaw

/// One step of a case, with the day by which all that it states has happened.
struct DemoStep: Sendable {
  let recordedOn: CivilDate
  let step: BatchStep
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
