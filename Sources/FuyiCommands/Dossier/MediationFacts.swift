import ArgumentParser
import FuyiCore

/// The facts that steps of a mediation state, one option each.
struct MediationFacts: FactOptions {
  @Option(name: .customLong("stage"), help: .fact(.stage))
  var stage: String?

  @Option(name: .customLong("venue"), help: .fact(.venue))
  var venue: String?

  @Option(name: .customLong("region"), help: .fact(.region))
  var region: String?

  @Option(name: .customLong("respondent"), parsing: .upToNextOption, help: .fact(.respondent))
  var respondent: [String] = []

  @Option(name: .customLong("kind"), help: .fact(.kind))
  var kind: String?

  @Option(name: .customLong("field"), help: .fact(.field))
  var field: String?

  @Option(name: .customLong("summary"), help: .fact(.summary))
  var summary: String?

  @Option(name: .customLong("case"), help: .fact(.linkedCase))
  var linkedCase: String?

  @Option(name: .customLong("suit"), help: .fact(.linkedSuit))
  var linkedSuit: String?

  @Option(name: .customLong("person"), parsing: .singleValue, help: .fact(.person))
  var person: [String] = []

  @Option(name: .customLong("mediator"), help: .fact(.mediator))
  var mediator: String?

  @Option(name: .customLong("bodies"), parsing: .upToNextOption, help: .fact(.bodies))
  var bodies: [String] = []

  @Flag(name: .customLong("suspend"), help: .fact(.suspend))
  var suspend = false

  @Option(name: .customLong("consented-on"), help: .fact(.consentedOn))
  var consentedOn: String?

  @Option(name: .customLong("amount"), help: .fact(.amount))
  var amount: String?

  @Option(name: .customLong("perform-by"), help: .fact(.performBy))
  var performBy: String?

  @Option(name: .customLong("signatories"), parsing: .singleValue, help: .fact(.signatories))
  var signatories: [String] = []

  @Option(name: .customLong("signatory"), help: .fact(.signatory))
  var signatory: String?

  @Option(name: .customLong("reason"), help: .fact(.reason))
  var reason: String?

  @Option(name: .customLong("note"), help: .fact(.note))
  var note: String?

  var given: GivenFacts {
    var given = GivenFacts()
    given.add(.stage, stage)
    given.add(.venue, venue)
    given.add(.region, region)
    given.add(.respondent, respondent)
    given.add(.kind, kind)
    given.add(.field, field)
    given.add(.summary, summary)
    given.add(.linkedCase, linkedCase)
    given.add(.linkedSuit, linkedSuit)
    given.add(.person, person)
    given.add(.mediator, mediator)
    given.add(.bodies, bodies)
    given.add(.suspend, suspend)
    given.add(.consentedOn, consentedOn)
    given.add(.amount, amount)
    given.add(.performBy, performBy)
    given.add(.signatories, signatories)
    given.add(.signatory, signatory)
    given.add(.reason, reason)
    given.add(.note, note)
    return given
  }
}
