import ArgumentParser
import FuyiCore

/// The facts that steps of a coordination state, one option each.
struct CoordinationFacts: FactOptions {
  @Option(name: .customLong("coordination-kind"), help: .fact(.coordinationKind))
  var coordinationKind: String?

  @Option(name: .customLong("summary"), help: .fact(.summary))
  var summary: String?

  @Option(name: .customLong("region"), help: .fact(.region))
  var region: String?

  @Option(name: .customLong("regions"), parsing: .upToNextOption, help: .fact(.regions))
  var regions: [String] = []

  @Option(name: .customLong("agencies"), parsing: .upToNextOption, help: .fact(.agencies))
  var agencies: [String] = []

  @Option(name: .customLong("area"), help: .fact(.area))
  var area: String?

  @Flag(name: .customLong("hard"), help: .fact(.hard))
  var hard = false

  @Option(name: .customLong("bodies"), parsing: .upToNextOption, help: .fact(.bodies))
  var bodies: [String] = []

  @Option(name: .customLong("case"), help: .fact(.linkedCase))
  var linkedCase: String?

  @Option(name: .customLong("people"), help: .fact(.people))
  var people: String?

  @Option(name: .customLong("sessions"), help: .fact(.sessions))
  var sessions: String?

  @Option(name: .customLong("heads"), help: .fact(.heads))
  var heads: String?

  @Option(name: .customLong("findings"), help: .fact(.findings))
  var findings: String?

  @Option(name: .customLong("finding-count"), help: .fact(.findingCount))
  var findingCount: String?

  @Option(name: .customLong("point"), help: .fact(.point))
  var point: String?

  @Option(name: .customLong("result"), help: .fact(.result))
  var result: String?

  @Option(name: .customLong("reason"), help: .fact(.reason))
  var reason: String?

  @Option(name: .customLong("note"), help: .fact(.note))
  var note: String?

  var given: GivenFacts {
    var given = GivenFacts()
    given.add(.coordinationKind, coordinationKind)
    given.add(.summary, summary)
    given.add(.region, region)
    given.add(.regions, regions)
    given.add(.agencies, agencies)
    given.add(.area, area)
    given.add(.hard, hard)
    given.add(.bodies, bodies)
    given.add(.linkedCase, linkedCase)
    given.add(.people, people)
    given.add(.sessions, sessions)
    given.add(.heads, heads)
    given.add(.findings, findings)
    given.add(.findingCount, findingCount)
    given.add(.point, point)
    given.add(.result, result)
    given.add(.reason, reason)
    given.add(.note, note)
    return given
  }
}
