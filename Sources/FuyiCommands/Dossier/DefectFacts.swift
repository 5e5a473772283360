import ArgumentParser
import FuyiCore

/// The facts that steps of a defect state, one option each.
struct DefectFacts: FactOptions {
  @Option(name: .customLong("case"), help: .fact(.linkedCase))
  var linkedCase: String?

  @Option(name: .customLong("defect"), help: .fact(.defect))
  var defect: String?

  @Option(name: .customLong("law-article"), help: .fact(.lawArticle))
  var lawArticle: String?

  @Option(name: .customLong("region"), help: .fact(.region))
  var region: String?

  @Option(name: .customLong("respondent"), parsing: .upToNextOption, help: .fact(.respondent))
  var respondent: [String] = []

  @Option(name: .customLong("field"), help: .fact(.field))
  var field: String?

  @Option(name: .customLong("kind"), help: .fact(.kind))
  var kind: String?

  @Option(name: .customLong("summary"), help: .fact(.summary))
  var summary: String?

  @Option(name: .customLong("reason"), help: .fact(.reason))
  var reason: String?

  @Option(name: .customLong("note"), help: .fact(.note))
  var note: String?

  var given: GivenFacts {
    var given = GivenFacts()
    given.add(.linkedCase, linkedCase)
    given.add(.defect, defect)
    given.add(.lawArticle, lawArticle)
    given.add(.region, region)
    given.add(.respondent, respondent)
    given.add(.field, field)
    given.add(.kind, kind)
    given.add(.summary, summary)
    given.add(.reason, reason)
    given.add(.note, note)
    return given
  }
}
