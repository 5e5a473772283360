import FuyiStatistics
import FuyiTestSupport
import Testing

@Suite("Rates of dossiers")
struct DossierRateTests {
  @Test("of consultations the resolved ones count, dated by the day of coming")
  func preFilingResolution() {
    let counting = RecordCounting([
      Ledger.record(.consultations, 1, [.openedOn: "2025-01-01"], [.outcome: "resolved"]),
      Ledger.record(.consultations, 2, [.openedOn: "2025-12-31"], [.outcome: "became-case"]),
      Ledger.record(.consultations, 3, [.openedOn: "2025-06-03"]),
      Ledger.record(.consultations, 4, [.openedOn: "2024-12-31"], [.outcome: "resolved"]),
      Ledger.record(.petitions, 5, [.openedOn: "2025-06-03"], [.outcome: "resolved"]),
    ])
    #expect(counting.sets(.preFilingResolution) == Sets(numerator: [1], denominator: [1, 2, 3]))
  }

  @Test("of mediations that ended those that settled the whole dispute count")
  func mediationSuccess() {
    let outcomes = ["statement", "settled", "partly-settled", "failed", "gone-back"]
    var records = outcomes.enumerated().map {
      Ledger.record(
        .mediations, $0.offset + 1, [.openedOn: "2024-12-30", .closedOn: "2025-01-02"],
        [.outcome: $0.element])
    }
    records.append(Ledger.record(.mediations, 6, [.openedOn: "2025-01-02"]))
    records.append(
      Ledger.record(
        .mediations, 7, [.openedOn: "2025-12-30", .closedOn: "2026-01-05"], [.outcome: "settled"]))
    #expect(
      RecordCounting(records).sets(.mediationSuccess)
        == Sets(numerator: [1, 2], denominator: [1, 2, 3, 4, 5]))
  }

  /// A suit that ended on 2025-06-03.
  private static func suit(_ id: Int, _ outcome: String, _ instance: String = "first") -> Record {
    Ledger.record(
      .suits, id, [.openedOn: "2025-03-03", .closedOn: "2025-06-03"],
      [.outcome: outcome, .variety: instance])
  }

  private static let suits = [
    suit(21, "won"), suit(22, "lost"), suit(23, "partly-lost"), suit(24, "withdrawn-settlement"),
    suit(25, "mediated"), suit(26, "withdrawn"), suit(27, "dismissed"), suit(28, "lost", "second"),
    suit(29, "mediated", "second"),
    Ledger.record(.suits, 30, [.openedOn: "2025-03-03"], [.variety: "first"]),
  ]

  @Test("suits are lost in first instance, and settled in every one")
  func suits() {
    let counting = RecordCounting(Self.suits)
    #expect(counting.sets(.loss) == Sets(numerator: [22, 23], denominator: Array(21...27)))
    #expect(
      counting.sets(.litigationSettlement)
        == Sets(numerator: [24, 25, 29], denominator: Array(21...29)))
  }

  @Test("citywide, reviews and suits are mediated of those concluded, each once")
  func citywide() {
    let reviews = [
      Ledger.closed(1, "mediated"), Ledger.closed(2, "withdrawn-settlement"),
      Ledger.closed(3, "upheld"), Ledger.closed(4, "transferred-out"),
    ]
    #expect(
      RecordCounting(reviews + Self.suits).sets(.mediationCitywide)
        == Sets(numerator: [1, 2, 24, 25, 29], denominator: [1, 2, 3] + Array(21...29)))
  }

  @Test("to one suit come so many cases accepted, each dated by its beginning")
  func reconsiderationToLitigation() {
    let counting = RecordCounting(
      Self.suits + [
        Ledger.review(1, "2025-01-02"), Ledger.review(2, "2025-01-02", opening: "deemed-accepted"),
        Ledger.review(3, "2025-01-02", opening: "reopened"),
        Ledger.review(4, "2025-01-02", opening: "transferred-in"), Ledger.review(5, "2024-12-30"),
        Ledger.record(.suits, 31, [.openedOn: "2024-12-31"], [.variety: "first"]),
      ])
    #expect(
      counting.sets(.reconsiderationToLitigation)
        == Sets(numerator: [1, 2], denominator: Array(21...27) + [30]))
  }

  private static func defendant(
    _ id: Int, _ ordinal: Int, _ on: String?, _ head: String?, spoke: Bool = false
  ) -> Record {
    var record = Ledger.record(.appearances, id, ordinal: ordinal, [.openedOn: "2025-01-02"])
    record.days[.hearingOn] = on.map { day($0) }
    record.codes[.head] = head
    record.codes[.spoke] = spoke ? "yes" : "no"
    return record
  }

  @Test("every defendant's head counts by the first hearing, whichever head it is")
  func headAppearance() {
    let counting = RecordCounting([
      Self.defendant(1, 1, "2025-03-03", "principal", spoke: true),
      Self.defendant(1, 2, "2025-03-03", "absent"),
      Self.defendant(2, 1, "2025-12-31", "deputy"),
      Self.defendant(3, 1, "2025-01-01", "leader-in-charge", spoke: true),
      Self.defendant(4, 1, nil, nil), Self.defendant(5, 1, "2024-12-31", "principal"),
    ])
    #expect(
      counting.sets(.headAppearance) == Sets(numerator: [1, 2, 3], denominator: [1, 1, 2, 3]))
    #expect(counting.sets(.headSpoke) == Sets(numerator: [1, 3], denominator: [1, 2, 3]))
  }

  /// What falls due on a day, done or not.
  private static func due(
    _ set: RecordSet, _ id: Int, _ on: String, done: String? = nil, outcome: String? = nil
  ) -> Record {
    var record = Ledger.record(set, id, [.dueOn: on])
    record.days[.doneOn] = done.map { day($0) }
    record.codes[.outcome] = outcome
    return record
  }

  private static func letters(_ set: RecordSet) -> [Record] {
    [
      due(set, 1, "2025-06-03", done: "2025-06-03"), due(set, 2, "2025-06-03", done: "2025-06-04"),
      due(set, 3, "2025-06-03"), due(set, 4, "2025-06-30", done: "2025-06-25"),
      // Replied to in the period and due after it, and the other way round.
      due(set, 5, "2025-07-01", done: "2025-06-20"), due(set, 6, "2025-06-01", done: "2025-05-20"),
    ]
  }

  private static let june = Window.of("2025-06-01", "2025-06-30", asOf: "2025-07-10")

  @Test("a reply counts in the period of its last day, an early one too; in time is to that day")
  func letterReply() {
    let counting = RecordCounting(
      Self.letters(.letters) + [Self.due(.letters, 7, "2025-06-03", outcome: "withdrawn")])
    #expect(
      counting.sets(.letterReply, Self.june)
        == Sets(numerator: [1, 2, 4, 6], denominator: [1, 2, 3, 4, 6]))
    #expect(
      counting.sets(.letterReplyOnTime, Self.june)
        == Sets(numerator: [1, 4, 6], denominator: [1, 2, 3, 4, 6]))
  }

  @Test("opinion letters and duties are counted likewise, agreements beside what cases oblige to")
  func owed() {
    let june = Sets(numerator: [1, 2, 4, 6], denominator: [1, 2, 3, 4, 6])
    #expect(RecordCounting(Self.letters(.opinions)).sets(.opinionReport, Self.june) == june)
    #expect(RecordCounting(Self.letters(.duties)).sets(.performance, Self.june) == june)
    #expect(RecordCounting(Self.letters(.mediations)).sets(.performance, Self.june) == june)
    #expect(
      RecordCounting(Self.letters(.letters)).sets(.performance, Self.june)
        == Sets(numerator: [], denominator: []))
  }

  @Test(
    "what is not yet due is pending, done or not, on its last day still",
    arguments: [
      RateDefinition.letterReply, .letterReplyOnTime,
    ])
  func pending(_ definition: RateDefinition) {
    let counting = RecordCounting(Self.letters(.letters))
    func sets(_ asOf: String) -> Sets {
      counting.sets(definition, .of("2025-06-01", "2025-06-30", asOf: asOf))
    }
    #expect(
      sets("2025-06-03")
        == Sets(numerator: [6], denominator: [6], excluded: ["not-yet-due": [1, 2, 3, 4]]))
    #expect(sets("2025-06-04").excluded == ["not-yet-due": [4]])
    #expect(sets("2025-07-01").excluded == [:])
    for part in Self.exclusions(of: definition) { #expect(part.isPending) }
  }

  private static func exclusions(of definition: RateDefinition) -> [Exclusion] {
    guard case .share(let parts) = definition.shape else { return [] }
    return parts.flatMap(\.exclusions)
  }
}
