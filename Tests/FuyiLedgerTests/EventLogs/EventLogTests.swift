import Foundation
import FuyiCore
import FuyiKit
import FuyiLedger
import FuyiTestSupport
import Testing

@Suite("Event logs as PM4Py reads them")
struct EventLogTests {
  private let city: LedgerCity
  private let log: LogReading

  init() throws {
    city = try LedgerCity.shared()
    log = try LogReading(try city.tracker())
  }

  /// What PM4Py found in the city's log of a form; read once.
  private static let found: [EventLogForm: Result<JSON, any Error>] = Dictionary(
    uniqueKeysWithValues: EventLogForm.allCases.map { form in
      (
        form,
        Result {
          let path = try EventLogs.write(form, try LedgerCity.shared().tracker())
          return try PM4Py.run(form == .xes ? PM4Py.cases : PM4Py.objects, path)
        }
      )
    })

  private func found(_ form: EventLogForm) throws -> JSON {
    try #require(try Self.found[form]?.get())
  }

  @Test("XES has every case that counts, with the events, days and variants of the log")
  func cases() throws {
    let found = try found(.xes)
    #expect(found["cases"]?.number == log.cases.count)
    #expect(
      found["names"]?.texts
        == log.cases.keys.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) })
    #expect(found["events"]?.number == log.cases.values.reduce(0) { $0 + $1.count })
    #expect(found["variants"]?.counts == log.variants)
    #expect(log.variants.count > 100)
    let days = Set(log.cases.values.joined().map { "\($0.effectiveOn)" })
    #expect(found["days"]?.texts == days.sorted())
  }

  @Test("Its elements stand in the standard's order, and an event has every key once")
  func form() throws {
    let found = try found(.xes)
    #expect(found["in_order"] == true)
    #expect(found["keys_once"] == true)
    #expect(found["resources"]?.texts == ["law", "r1"])
  }

  @Test("What PM4Py discovers has no step that the procedure's table does not have")
  func discovery() throws {
    let found = try found(.xes)
    let pairs = try #require(found["pairs"]?.counts)
    #expect(pairs == log.pairs)
    #expect(pairs.count > 100)
    for pair in pairs.keys {
      let actions = pair.split(separator: " ").compactMap { Action(rawValue: String($0)) }
      try #require(actions.count == 2, "\(pair)")
      #expect(Procedure.statutory.allows(actions[1], after: actions[0]), "\(pair)")
    }
    #expect(found["starts"]?.texts == [Action.register.code])
    let table = Set(Procedure.statutory.rows.map(\.action.code))
    let leaves = try #require(found["leaves"]?.texts)
    #expect(leaves.count > 10 && table.isSuperset(of: leaves))
  }

  @Test(
    "The rule by which pairs are judged tells some apart",
    arguments: [
      (Action.register, Action.accept, true), (.accept, .serveCopy, true), (.decide, .serve, true),
      (.accept, .register, false), (.decline, .decide, false), (.decide, .answer, false),
      (.terminate, .serveCopy, false), (.reopen, .serveCopy, true),
    ])
  func rule(_ first: Action, _ second: Action, _ isAllowed: Bool) {
    #expect(Procedure.statutory.allows(second, after: first) == isAllowed)
  }

  @Test(
    "OCEL has every event and every object, in either form",
    arguments: [EventLogForm.ocelJSON, .ocelSQLite])
  func objects(_ form: EventLogForm) throws {
    let found = try found(form)
    #expect(found["unsatisfied"]?.texts == [])
    #expect(found["activities"]?.counts == log.activities)
    #expect(found["events"]?.number == log.activities.values.reduce(0, +))
    let objects = try #require(found["objects"]?.counts)
    #expect(objects["case"] == log.cases.count)
    for kind in DossierKind.allCases {
      #expect(objects[kind.code] == log.dossiers[kind]?.count, "\(kind.code)")
      #expect(log.dossiers[kind]?.isEmpty == false)
    }
    #expect(objects["party"] == log.parties)
    #expect(objects["agency"] ?? 0 > 50)
    #expect(objects.count == 3 + DossierKind.allCases.count)
    #expect(found["pairs"]?.counts == log.pairs)
    let discovered = try #require(found["discovered"]?.texts)
    #expect(Set(discovered) == Set(log.activities.keys))
    #expect(
      Set(["applicant", "respondent", "recipient", "addressee", "defendant", "case"])
        .isSubset(of: found["qualifiers"]?.texts ?? []))
    #expect(
      Set(["applicant", "respondent", "case", "defendant"])
        .isSubset(of: found["tie_qualifiers"]?.texts ?? []))
    #expect(
      Set(["region", "kind", "channel", "outcome", "state", "filed-on"])
        .isSubset(of: found["case_attributes"]?.texts ?? []))
  }

  @Test("The two forms of OCEL say the same")
  func bothForms() throws {
    let (json, tables) = try (found(.ocelJSON), found(.ocelSQLite))
    for key in ["events", "relations", "ties", "changes", "qualifiers", "tie_qualifiers"] {
      #expect(json[key] == tables[key], "\(key)")
      #expect(json[key] != nil)
    }
    for key in ["objects", "activities", "pairs"] {
      #expect(json[key]?.counts == tables[key]?.counts, "\(key)")
    }
  }
}

extension Procedure {
  /// Whether some state that an action reaches lets another one happen.
  fileprivate func allows(_ second: Action, after first: Action) -> Bool {
    let reached = rows.filter { $0.action == first }.flatMap { row in
      row.from.isEmpty ? [row.to].compactMap(\.self) : row.from.flatMap(row.reaches)
    }
    return rows.contains { $0.action == second && $0.from.contains(where: reached.contains) }
  }
}

extension LogReading {
  /// How many have been parties of cases, without agencies: those named at registration, those added,
  /// and those who took another's place.
  fileprivate var parties: Int {
    cases.values.joined().reduce(0) { count, entry in
      switch entry.action {
      case .register:
        count + (entry.facts[.applicant]?.count ?? 0) + (entry.facts[.thirdParty]?.count ?? 0)
      case .addParty: count + (entry.facts[.thirdParty]?.count ?? 0)
      case .replaceParty: count + (entry.facts.has(.name) ? 1 : 0)
      default: count
      }
    }
  }
}
