import FuyiStatistics
import FuyiTestSupport
import Testing

@Suite("Breaking rates down")
struct GroupingTests {
  private static let records = [
    grouped(1, "mediated", ["handler": "h2", "region": "371502"]),
    grouped(2, "upheld", ["handler": "h1", "region": "371502"]),
    grouped(3, "mediated", ["region": "371521"]),
    grouped(4, "upheld", ["handler": "h1"]),
  ]

  private static func grouped(_ id: Int, _ outcome: String, _ codes: [String: String]) -> Record {
    var record = Ledger.closed(id, outcome)
    for (name, code) in codes {
      guard let column = RecordColumn(rawValue: name) else { continue }
      record.codes[column] = code
    }
    return record
  }

  private func lines(_ definition: RateDefinition, _ grouping: Grouping) -> [String] {
    RecordCounting(Self.records).figures(definition, in: .year2025, by: [grouping]).map {
      "\($0.group?.code ?? "-") \($0.sets.numerator)/\($0.sets.denominator)"
    }
  }

  @Test("groups stand in the order of their codes, those without one last")
  func order() {
    #expect(lines(.mediation, .handler) == ["h1 0/2", "h2 1/1", "- 1/1"])
    #expect(lines(.mediation, .region) == ["371502 1/2", "371521 1/1", "- 0/1"])
  }

  @Test("a grouping that no record has a value of is one group, not recorded")
  func notRecorded() {
    #expect(lines(.mediation, .field) == ["- 2/4"])
    let figures = RecordCounting(Self.records).figures(.mediation, in: .year2025, by: [.field])
    #expect(figures.map(\.group) == [RateFigure.Group(code: nil)])
  }

  @Test("groups add up to the whole, for every rate and grouping", arguments: Grouping.allCases)
  func addUp(_ grouping: Grouping) {
    let counting = RecordCounting(
      Self.records + [
        Ledger.review(5, "2025-03-03", codes: [.handler: "h1"]),
        Ledger.filing(
          6, "2025-03-03", outcome: "settled-before-acceptance", ended: "2025-03-04",
          codes: [.region: "371521"]),
        Ledger.filing(7, "2025-03-03"),
      ])
    for definition in RateDefinition.all {
      // A review that is open in several months is in the conclusion rate of each.
      if definition == .conclusion, grouping.column == nil { continue }
      let whole = counting.figures(definition, in: .year2025)[0].sets
      let groups = counting.figures(definition, in: .year2025, by: [grouping]).map(\.sets)
      #expect(groups.map(\.numerator).reduce(0, +) == whole.numerator, "\(definition.id)")
      #expect(groups.map(\.denominator).reduce(0, +) == whole.denominator, "\(definition.id)")
      #expect(groups.map(\.excludedTotal).reduce(0, +) == whole.excludedTotal, "\(definition.id)")
    }
  }

  @Test("the whole has one figure without a group, also where there is no case at all")
  func whole() {
    let figures = RecordCounting([]).figures(.mediation, in: .year2025)
    #expect(figures.count == 1)
    #expect(figures[0].group == nil)
    #expect(figures[0].sets == RateSets())
    #expect(RecordCounting([]).figures(.mediation, in: .year2025, by: [.region]).isEmpty)
  }

  @Test("a month without a case is there with no cases")
  func emptyMonth() {
    let figures = RecordCounting(Self.records).figures(.mediation, in: .year2025, by: [.month])
    #expect(figures.count == 12)
    #expect(figures.map(\.sets.denominator) == [0, 0, 0, 4] + Array(repeating: 0, count: 8))
  }
}
