import ArgumentParser
import FuyiCore

/// The facts that a registration and later actions state alike, one option each.
struct SharedFacts: ParsableArguments {
  @Option(name: .customLong("act"), help: .fact(.act))
  var act: String?

  @Option(name: .customLong("by-law"), help: .fact(.byLaw))
  var byLaw: String?

  @Option(name: .customLong("handler"), help: .fact(.handler))
  var handler: String?

  @Option(name: .customLong("petition-number"), help: .fact(.petitionNumber))
  var petitionNumber: String?

  @Option(name: .customLong("respondent"), parsing: .upToNextOption, help: .fact(.respondent))
  var respondent: [String] = []

  @Option(name: .customLong("third-party"), parsing: .singleValue, help: .fact(.thirdParty))
  var thirdParty: [String] = []

  @Option(name: .customLong("note"), help: .fact(.note))
  var note: String?

  /// What was given, by name.
  var given: GivenFacts {
    var given = GivenFacts()
    given.add(.act, act)
    given.add(.byLaw, byLaw)
    given.add(.handler, handler)
    given.add(.petitionNumber, petitionNumber)
    given.add(.respondent, respondent)
    given.add(.thirdParty, thirdParty)
    given.add(.note, note)
    return given
  }
}
