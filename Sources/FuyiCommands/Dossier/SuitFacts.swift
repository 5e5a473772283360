import ArgumentParser
import FuyiCore

/// The facts that steps of a suit state, one option each.
struct SuitFacts: FactOptions {
  @Option(name: .customLong("court"), help: .fact(.court))
  var court: String?

  @Option(name: .customLong("instance"), help: .fact(.instance))
  var instance: String?

  @Option(name: .customLong("defendant"), parsing: .upToNextOption, help: .fact(.defendant))
  var defendant: [String] = []

  @Option(name: .customLong("region"), help: .fact(.region))
  var region: String?

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

  @Option(name: .customLong("plaintiff"), parsing: .singleValue, help: .fact(.plaintiff))
  var plaintiff: [String] = []

  @Option(name: .customLong("court-number"), help: .fact(.courtNumber))
  var courtNumber: String?

  @Option(name: .customLong("docketed-on"), help: .fact(.docketedOn))
  var docketedOn: String?

  @Flag(name: .customLong("summary-procedure"), help: .fact(.summaryProcedure))
  var summaryProcedure = false

  @Option(name: .customLong("head"), help: .fact(.head))
  var head: String?

  @Flag(name: .customLong("spoke"), help: .fact(.spoke))
  var spoke = false

  @Option(name: .customLong("absence"), help: .fact(.absence))
  var absence: String?

  @Option(name: .customLong("proof"), help: .fact(.proof))
  var proof: String?

  @Flag(name: .customLong("head-called"), help: .fact(.headCalled))
  var headCalled = false

  @Option(name: .customLong("name"), help: .fact(.name))
  var name: String?

  @Option(name: .customLong("suit-outcome"), help: .fact(.suitOutcome))
  var suitOutcome: String?

  @Option(name: .customLong("received"), help: .fact(.received))
  var received: String?

  @Option(name: .customLong("document"), help: .fact(.document))
  var document: String?

  @Option(name: .customLong("note"), help: .fact(.note))
  var note: String?

  @Option(name: .customLong("reason"), help: .fact(.reason))
  var reason: String?

  var given: GivenFacts {
    var given = GivenFacts()
    given.add(.court, court)
    given.add(.instance, instance)
    given.add(.defendant, defendant)
    given.add(.region, region)
    given.add(.kind, kind)
    given.add(.field, field)
    given.add(.summary, summary)
    given.add(.linkedCase, linkedCase)
    given.add(.linkedSuit, linkedSuit)
    given.add(.person, person)
    given.add(.plaintiff, plaintiff)
    given.add(.courtNumber, courtNumber)
    given.add(.docketedOn, docketedOn)
    given.add(.summaryProcedure, summaryProcedure)
    given.add(.head, head)
    given.add(.spoke, spoke)
    given.add(.absence, absence)
    given.add(.proof, proof)
    given.add(.headCalled, headCalled)
    given.add(.name, name)
    given.add(.suitOutcome, suitOutcome)
    given.add(.received, received)
    given.add(.document, document)
    given.add(.note, note)
    given.add(.reason, reason)
    return given
  }
}
