import ArgumentParser
import FuyiCore

/// The facts that only actions after the registration state, one option each.
struct ActionFacts: ParsableArguments {
  @Option(name: .customLong("accepted-on"), help: .fact(.acceptedOn))
  var acceptedOn: String?

  @Option(name: .customLong("competent-authority"), help: .fact(.competentAuthority))
  var competentAuthority: String?

  @Option(name: .customLong("days"), help: .fact(.days))
  var days: String?

  @Option(name: .customLong("from"), help: .fact(.from))
  var from: String?

  @Option(name: .customLong("item"), help: .fact(.item))
  var item: String?

  @Option(name: .customLong("missing"), help: .fact(.missing))
  var missing: String?

  @Option(name: .customLong("procedure"), help: .fact(.procedure))
  var procedure: String?

  @Option(name: .customLong("reason"), help: .fact(.reason))
  var reason: String?

  @Option(name: .customLong("received"), help: .fact(.received))
  var received: String?

  @Option(name: .customLong("review-days"), help: .fact(.reviewDays))
  var reviewDays: String?

  @Option(name: .customLong("simplified-basis"), help: .fact(.simplifiedBasis))
  var simplifiedBasis: String?

  @Option(name: .customLong("to"), help: .fact(.to))
  var to: String?

  @Option(name: .customLong("until"), help: .fact(.until))
  var until: String?

  @Option(name: .customLong("approver"), help: .fact(.approver))
  var approver: String?

  @Option(name: .customLong("begun"), help: .fact(.begun))
  var begun: String?

  @Option(name: .customLong("consented-on"), help: .fact(.consentedOn))
  var consentedOn: String?

  @Option(name: .customLong("finding"), help: .fact(.finding))
  var finding: String?

  @Option(name: .customLong("form"), help: .fact(.form))
  var form: String?

  @Option(name: .customLong("ground"), help: .fact(.ground))
  var ground: String?

  @Option(name: .customLong("hearing-on"), help: .fact(.hearingOn))
  var hearingOn: String?

  @Option(name: .customLong("letter"), help: .fact(.letter))
  var letter: String?

  @Option(name: .customLong("name"), help: .fact(.name))
  var name: String?

  @Flag(name: .customLong("not-competent"), help: .fact(.notCompetent))
  var notCompetent = false

  @Option(name: .customLong("notified"), help: .fact(.notified))
  var notified: String?

  @Option(name: .customLong("order"), help: .fact(.order))
  var order: String?

  @Option(name: .customLong("party"), help: .fact(.party))
  var party: String?

  @Option(name: .customLong("review-basis"), help: .fact(.reviewBasis))
  var reviewBasis: String?

  @Option(name: .customLong("role"), help: .fact(.role))
  var role: String?

  @Option(name: .customLong("with"), help: .fact(.with))
  var with: String?

  @Flag(name: .customLong("act-again"), help: .fact(.actAgain))
  var actAgain = false

  @Option(name: .customLong("act-again-within"), help: .fact(.actAgainWithin))
  var actAgainWithin: String?

  @Option(name: .customLong("after"), help: .fact(.after))
  var after: String?

  @Option(name: .customLong("applicant-signed"), help: .fact(.applicantSigned))
  var applicantSigned: String?

  @Flag(name: .customLong("damages"), help: .fact(.damages))
  var damages = false

  @Option(name: .customLong("disposition"), parsing: .upToNextOption, help: .fact(.disposition))
  var disposition: [String] = []

  @Option(name: .customLong("document"), help: .fact(.document))
  var document: String?

  @Flag(name: .customLong("partly-mediated"), help: .fact(.partlyMediated))
  var partlyMediated = false

  @Option(name: .customLong("perform-by"), help: .fact(.performBy))
  var performBy: String?

  @Option(name: .customLong("perform-within"), help: .fact(.performWithin))
  var performWithin: String?

  @Flag(name: .customLong("remedial"), help: .fact(.remedial))
  var remedial = false

  @Option(name: .customLong("respondent-signed"), help: .fact(.respondentSigned))
  var respondentSigned: String?

  @Option(name: .customLong("sealed"), help: .fact(.sealed))
  var sealed: String?

  @Option(name: .customLong("third-party-signed"), help: .fact(.thirdPartySigned))
  var thirdPartySigned: String?

  @Option(name: .customLong("court"), help: .fact(.court))
  var court: String?

  @Option(name: .customLong("plaintiff"), parsing: .singleValue, help: .fact(.plaintiff))
  var plaintiff: [String] = []

  @Option(name: .customLong("recipient"), parsing: .singleValue, help: .fact(.recipient))
  var recipient: [String] = []

  @Flag(name: .customLong("suit-not-told"), help: .fact(.suitNotTold))
  var suitNotTold = false

  /// What was given, by name.
  var given: GivenFacts {
    var given = GivenFacts()
    given.add(.acceptedOn, acceptedOn)
    given.add(.competentAuthority, competentAuthority)
    given.add(.days, days)
    given.add(.from, from)
    given.add(.item, item)
    given.add(.missing, missing)
    given.add(.procedure, procedure)
    given.add(.reason, reason)
    given.add(.received, received)
    given.add(.reviewDays, reviewDays)
    given.add(.simplifiedBasis, simplifiedBasis)
    given.add(.to, to)
    given.add(.until, until)
    given.add(.approver, approver)
    given.add(.begun, begun)
    given.add(.consentedOn, consentedOn)
    given.add(.finding, finding)
    given.add(.form, form)
    given.add(.ground, ground)
    given.add(.hearingOn, hearingOn)
    given.add(.letter, letter)
    given.add(.name, name)
    given.add(.notCompetent, notCompetent)
    given.add(.notified, notified)
    given.add(.order, order)
    given.add(.party, party)
    given.add(.reviewBasis, reviewBasis)
    given.add(.role, role)
    given.add(.with, with)
    given.add(.actAgain, actAgain)
    given.add(.actAgainWithin, actAgainWithin)
    given.add(.after, after)
    given.add(.applicantSigned, applicantSigned)
    given.add(.damages, damages)
    given.add(.disposition, disposition)
    given.add(.document, document)
    given.add(.partlyMediated, partlyMediated)
    given.add(.performBy, performBy)
    given.add(.performWithin, performWithin)
    given.add(.remedial, remedial)
    given.add(.respondentSigned, respondentSigned)
    given.add(.sealed, sealed)
    given.add(.thirdPartySigned, thirdPartySigned)
    given.add(.court, court)
    given.add(.plaintiff, plaintiff)
    given.add(.recipient, recipient)
    given.add(.suitNotTold, suitNotTold)
    return given
  }
}
