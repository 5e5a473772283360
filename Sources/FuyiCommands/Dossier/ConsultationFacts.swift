import ArgumentParser
import FuyiCore

/// The facts that steps of a consultation state, one option each.
struct ConsultationFacts: FactOptions {
  @Option(name: .customLong("point"), help: .fact(.point))
  var point: String?

  @Option(name: .customLong("person"), parsing: .singleValue, help: .fact(.person))
  var person: [String] = []

  @Option(name: .customLong("kind"), help: .fact(.kind))
  var kind: String?

  @Option(name: .customLong("region"), help: .fact(.region))
  var region: String?

  @Option(name: .customLong("respondent"), parsing: .upToNextOption, help: .fact(.respondent))
  var respondent: [String] = []

  @Option(name: .customLong("field"), help: .fact(.field))
  var field: String?

  @Option(name: .customLong("summary"), help: .fact(.summary))
  var summary: String?

  @Option(name: .customLong("phone"), parsing: .singleValue, help: .fact(.phone))
  var phone: [String] = []

  @Option(name: .customLong("resolved-by"), help: .fact(.resolvedBy))
  var resolvedBy: String?

  @Option(name: .customLong("reason"), help: .fact(.reason))
  var reason: String?

  @Option(name: .customLong("case"), help: .fact(.linkedCase))
  var linkedCase: String?

  @Option(name: .customLong("petition-number"), help: .fact(.petitionNumber))
  var petitionNumber: String?

  @Option(name: .customLong("note"), help: .fact(.note))
  var note: String?

  var given: GivenFacts {
    var given = GivenFacts()
    given.add(.point, point)
    given.add(.person, person)
    given.add(.kind, kind)
    given.add(.region, region)
    given.add(.respondent, respondent)
    given.add(.field, field)
    given.add(.summary, summary)
    given.add(.phone, phone)
    given.add(.resolvedBy, resolvedBy)
    given.add(.reason, reason)
    given.add(.linkedCase, linkedCase)
    given.add(.petitionNumber, petitionNumber)
    given.add(.note, note)
    return given
  }
}
