import ArgumentParser
import FuyiCore

/// The facts that only a registration states, one option each.
struct RegistrationFacts: ParsableArguments {
  @Option(name: .customLong("act-date"), help: .fact(.actDate))
  var actDate: String?

  @Option(name: .customLong("address"), parsing: .singleValue, help: .fact(.address))
  var address: [String] = []

  @Option(name: .customLong("agent"), help: .fact(.agent))
  var agent: String?

  @Option(name: .customLong("amount"), help: .fact(.amount))
  var amount: String?

  @Option(name: .customLong("applicant"), parsing: .upToNextOption, help: .fact(.applicant))
  var applicant: [String] = []

  @Option(name: .customLong("authority"), help: .fact(.authority))
  var authority: String?

  @Option(name: .customLong("channel"), help: .fact(.channel))
  var channel: String?

  @Option(name: .customLong("filing-days"), help: .fact(.filingDays))
  var filingDays: String?

  @Option(name: .customLong("handed-in-on"), help: .fact(.handedInOn))
  var handedInOn: String?

  @Option(name: .customLong("identity"), parsing: .singleValue, help: .fact(.identity))
  var identity: [String] = []

  @Flag(name: .customLong("immovable"), help: .fact(.immovable))
  var immovable = false

  @Option(name: .customLong("imported-number"), help: .fact(.importedNumber))
  var importedNumber: String?

  @Option(name: .customLong("kind"), help: .fact(.kind))
  var kind: String?

  @Option(name: .customLong("known-on"), help: .fact(.knownOn))
  var knownOn: String?

  @Option(name: .customLong("learned-on"), help: .fact(.learnedOn))
  var learnedOn: String?

  @Flag(name: .customLong("not-told"), help: .fact(.notTold))
  var notTold = false

  @Option(name: .customLong("obstacle-from"), help: .fact(.obstacleFrom))
  var obstacleFrom: String?

  @Option(name: .customLong("obstacle-to"), help: .fact(.obstacleTo))
  var obstacleTo: String?

  @Option(name: .customLong("phone"), parsing: .singleValue, help: .fact(.phone))
  var phone: [String] = []

  @Option(name: .customLong("posted-on"), help: .fact(.postedOn))
  var postedOn: String?

  @Option(name: .customLong("region"), help: .fact(.region))
  var region: String?

  @Option(name: .customLong("summary"), help: .fact(.summary))
  var summary: String?

  /// What was given, by name.
  var given: GivenFacts {
    var given = GivenFacts()
    given.add(.actDate, actDate)
    given.add(.address, address)
    given.add(.agent, agent)
    given.add(.amount, amount)
    given.add(.applicant, applicant)
    given.add(.authority, authority)
    given.add(.channel, channel)
    given.add(.filingDays, filingDays)
    given.add(.handedInOn, handedInOn)
    given.add(.identity, identity)
    given.add(.immovable, immovable)
    given.add(.importedNumber, importedNumber)
    given.add(.kind, kind)
    given.add(.knownOn, knownOn)
    given.add(.learnedOn, learnedOn)
    given.add(.notTold, notTold)
    given.add(.obstacleFrom, obstacleFrom)
    given.add(.obstacleTo, obstacleTo)
    given.add(.phone, phone)
    given.add(.postedOn, postedOn)
    given.add(.region, region)
    given.add(.summary, summary)
    return given
  }
}
