import ArgumentParser
import FuyiCore

/// The facts that steps of a letter state, one option each.
struct LetterFacts: FactOptions {
  @Option(name: .customLong("letter-kind"), help: .fact(.letterKind))
  var letterKind: String?

  @Option(name: .customLong("addressee"), help: .fact(.addressee))
  var addressee: String?

  @Option(name: .customLong("summary"), help: .fact(.summary))
  var summary: String?

  @Option(name: .customLong("region"), help: .fact(.region))
  var region: String?

  @Option(name: .customLong("kind"), help: .fact(.kind))
  var kind: String?

  @Option(name: .customLong("field"), help: .fact(.field))
  var field: String?

  @Option(name: .customLong("copy-to"), parsing: .upToNextOption, help: .fact(.copyTo))
  var copyTo: [String] = []

  @Option(name: .customLong("case"), help: .fact(.linkedCase))
  var linkedCase: String?

  @Option(name: .customLong("suit"), help: .fact(.linkedSuit))
  var linkedSuit: String?

  @Option(name: .customLong("received"), help: .fact(.received))
  var received: String?

  @Option(name: .customLong("reply-by"), help: .fact(.replyBy))
  var replyBy: String?

  @Option(name: .customLong("reply-days"), help: .fact(.replyDays))
  var replyDays: String?

  @Option(name: .customLong("reply-unit"), help: .fact(.replyUnit))
  var replyUnit: String?

  @Option(name: .customLong("reason"), help: .fact(.reason))
  var reason: String?

  @Option(name: .customLong("note"), help: .fact(.note))
  var note: String?

  var given: GivenFacts {
    var given = GivenFacts()
    given.add(.letterKind, letterKind)
    given.add(.addressee, addressee)
    given.add(.summary, summary)
    given.add(.region, region)
    given.add(.kind, kind)
    given.add(.field, field)
    given.add(.copyTo, copyTo)
    given.add(.linkedCase, linkedCase)
    given.add(.linkedSuit, linkedSuit)
    given.add(.received, received)
    given.add(.replyBy, replyBy)
    given.add(.replyDays, replyDays)
    given.add(.replyUnit, replyUnit)
    given.add(.reason, reason)
    given.add(.note, note)
    return given
  }
}
