package import FuyiCore
package import FuyiLaw
package import FuyiStore

/// The cases of a file as an event log in XES (IEEE 1849-2016).
///
/// A trace is a case, named by its printed number. An event is an action, named by its code, with the facts
/// that have a place in an event log (``EventAttribute``). There are no personal data in it: parties are
/// not named, and who recorded stands as `r1`, `r2` in the order in which accounts first recorded.
package struct XESLog {
  private let traces: Traces

  /// The log of what a session sees, as cases stand on a day.
  package init(
    _ session: Session, procedure: Procedure = .statutory, asOf: CivilDate
  ) throws {
    traces = try Traces(session, procedure: procedure, asOf: asOf)
  }

  /// Writes the log.
  package func write(to stream: ByteStream) throws -> EventLogCount {
    var count = EventLogCount()
    try stream.write(Self.head)
    try traces.forEachCase { folded, steps in
      count.records += 1
      count.events += steps.count
      try stream.write("<trace>\n" + attributes(of: folded))
      for step in steps { try stream.write(event(step)) }
      try stream.write("</trace>\n")
    }
    try stream.write("</log>\n")
    try stream.flush()
    return count
  }

  /// Extensions, then globals, then classifiers, in the order of the standard's schema.
  private static let head = """
    <?xml version="1.0" encoding="UTF-8"?>
    <log xes.version="1849.2016" xes.features="" xmlns="http://www.xes-standard.org/">
    <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
    <extension name="Lifecycle" prefix="lifecycle" uri="http://www.xes-standard.org/lifecycle.xesext"/>
    <extension name="Organizational" prefix="org" uri="http://www.xes-standard.org/org.xesext"/>
    <extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>
    <global scope="trace">
    <string key="concept:name" value="UNKNOWN"/>
    </global>
    <global scope="event">
    <string key="concept:name" value="UNKNOWN"/>
    <string key="lifecycle:transition" value="complete"/>
    <string key="org:resource" value="UNKNOWN"/>
    <date key="time:timestamp" value="1970-01-01T00:00:00Z"/>
    </global>
    <classifier name="Activity" keys="concept:name"/>
    <classifier name="Activity and lifecycle" keys="concept:name lifecycle:transition"/>
    <classifier name="Resource" keys="org:resource"/>
    <string key="concept:name" value="fuyi"/>
    <string key="lifecycle:model" value="standard"/>

    """

  private func attributes(of folded: Case) -> String {
    let registration = folded.registration
    var values: [(String, EventValue)] = [
      ("concept:name", .text(folded.number.printed)), ("authority", .text(folded.number.authority)),
      ("region", .text(registration.region)), ("kind", .text(registration.kind.code)),
      ("channel", .text(registration.channel.code)), ("state", .text(folded.state.code)),
    ]
    if let respondent = registration.respondents.first {
      values.append(("respondent", .text(respondent)))
    }
    if let procedure = folded.procedure { values.append(("procedure", .text(procedure.code))) }
    if let outcome = folded.spell?.closing?.outcome ?? folded.filingOutcome?.code {
      values.append(("outcome", .text(outcome)))
    }
    return values.map(Self.element).joined()
  }

  private func event(_ step: TraceStep<Action>) -> String {
    let action = step.entry.action
    let values: [(String, EventValue)] =
      [
        ("concept:name", .text(action.code)), ("lifecycle:transition", .text("complete")),
        ("org:resource", .text(step.resource)), ("time:timestamp", .time(step.time)),
        ("name-zh", .text(action.term.zh)),
      ] + EventAttribute.values(step.entry.facts).map { ($0.name, $0.value) }
    return "<event>\n" + values.map(Self.element).joined() + "</event>\n"
  }

  private static func element(_ key: String, _ value: EventValue) -> String {
    let (type, text) =
      switch value {
      case .text(let text): ("string", XMLText.attribute(text))
      case .integer(let number): ("int", String(number))
      case .flag: ("boolean", "true")
      case .time(let time): ("date", time)
      }
    return "<\(type) key=\"\(XMLText.attribute(key))\" value=\"\(text)\"/>\n"
  }
}
