import FuyiLaw
import FuyiStatistics
import FuyiTestSupport
import Testing

/// Figures that authorities have printed, counted again from as many records.
@Suite("Published figures")
struct PublishedFiguresTests {
  /// So many reviews closed in 2025 with an outcome, numbered on from a first.
  private func closed(_ count: Int, _ outcome: String, from first: Int) -> [Record] {
    (0..<count).map { Ledger.closed(first + $0, outcome) }
  }

  private func figure(_ definition: RateDefinition, _ records: [Record]) throws -> RateFigure {
    try #require(RecordCounting(records).figures(definition, in: .year2025).first)
  }

  private func percent(_ figure: RateFigure) -> String? {
    Percent.text(figure.sets.numerator, of: figure.sets.denominator)
  }

  @Test("the whole country in 2023: 37,000 of 293,000 mediated or settled, 12.6%")
  func national() throws {
    let records =
      closed(30_000, "mediated", from: 1) + closed(7_000, "withdrawn-settlement", from: 30_001)
      + closed(256_000, "upheld", from: 37_001)
    let mediation = try figure(.mediation, records)
    #expect(mediation.sets.numerator == 37_000)
    #expect(mediation.sets.denominator == 293_000)
    #expect(percent(mediation) == "12.6")
  }

  @Test("Beijing in 2022: corrected 1,639 of 12,195, 13.4%; resolved 4,426, 36.3%, each case once")
  func beijing() throws {
    let records =
      closed(1_600, "revoked", from: 1) + closed(39, "unlawful", from: 1_601)
      + closed(2_787, "withdrawn-settlement", from: 1_640)
      + closed(7_000, "upheld", from: 4_427) + closed(769, "withdrawn-other", from: 11_427)
    let correction = try figure(.correction, records)
    #expect(correction.sets.numerator == 1_639 && correction.sets.denominator == 12_195)
    #expect(percent(correction) == "13.4")
    let resolution = try figure(.resolution, records)
    #expect(resolution.sets.numerator == 4_426)
    #expect(percent(resolution) == "36.3")
  }

  @Test("Shandong in 2022: heads of agencies in court in 14,665 of 14,730 hearings, 99.6%")
  func shandong() throws {
    let records = (1...14_730).map { number in
      Record(
        id: RecordID(set: .appearances, subject: number, ordinal: 1, number: "\(number)"),
        codes: [.head: number <= 14_665 ? "principal" : "absent"],
        days: [.hearingOn: day("2025-05-06")])
    }
    let appearance = try figure(.headAppearance, records)
    #expect(appearance.sets.numerator == 14_665 && appearance.sets.denominator == 14_730)
    #expect(percent(appearance) == "99.6")
  }

  @Test("Liaocheng in 2025: 374 of 395 resolved before filing, 94.6 cut off and 94.7 half up")
  func liaocheng() throws {
    let records = (1...395).map { number in
      Record(
        id: RecordID(set: .consultations, subject: number, ordinal: 0, number: "\(number)"),
        codes: [.outcome: number <= 374 ? "resolved" : "withdrawn"],
        days: [.openedOn: day("2025-05-06")])
    }
    let resolved = try figure(.preFilingResolution, records)
    #expect(resolved.sets.numerator == 374 && resolved.sets.denominator == 395)
    #expect(Percent.text(374, of: 395, rounding: .truncated) == "94.6")
    #expect(percent(resolved) == "94.7")
  }
}

/// What Shanghai received in 2014, as its justice bureau printed it.
///
/// Source: http://sfj.sh.gov.cn/2020zxgk_xzfy/20201102/a38c4c070e364dcfa3dd220ce3796c0d.html
@Suite("A published table: Shanghai 2014, intake")
struct ShanghaiIntakeTests {
  private static let kinds = [
    ("penalty", 2_100, "33.9"), ("information", 1_060, "17.1"), ("compulsion", 705, "11.4"),
    ("duty", 490, "7.9"), ("expropriation", 232, "3.7"), ("other", 1_613, "26.0"),
  ]
  /// Municipal government, its departments, district governments, their departments, townships.
  private static let respondents = [
    ("city", 60, "1.0"), ("city-departments", 421, "6.8"), ("districts", 782, "12.6"),
    ("district-departments", 2_995, "48.3"), ("townships", 1_942, "31.3"),
  ]

  private static let records: [Record] = {
    let kinds = Self.kinds.flatMap { Array(repeating: $0.0, count: $0.1) }
    let respondents = Self.respondents.flatMap { Array(repeating: $0.0, count: $0.1) }
    let filings = (0..<6_200).map { index in
      Ledger.filing(
        index + 1, "2025-02-03", outcome: index < 4_955 ? "accepted" : "declined",
        ended: "2025-02-10", codes: [.kind: kinds[index], .respondent: respondents[index]])
    }
    // 4,955 accepted and 676 carried over, of which 4,696 were concluded.
    let reviews = (0..<5_631).map { index in
      Ledger.review(
        index + 1, index < 4_955 ? "2025-02-10" : "2024-12-20",
        closed: index < 4_696 ? ("2025-06-03", "decided", "upheld") : nil)
    }
    return filings + reviews
  }()

  private func figures(_ definition: RateDefinition, by groupings: [Grouping] = []) -> [RateFigure]
  {
    RecordCounting(Self.records).figures(definition, in: .year2025, by: groupings)
  }

  @Test("accepted 4,955 of 6,200, 79.9%; the others 1,245, 20.1%")
  func acceptance() throws {
    let acceptance = try #require(figures(.acceptance).first).sets
    #expect(acceptance.numerator == 4_955 && acceptance.denominator == 6_200)
    #expect(Percent.text(acceptance.numerator, of: acceptance.denominator) == "79.9")
    let definition = try #require(
      RateDefinition.filingOutcomes.first { $0.id == "filed.declined" })
    let declined = try #require(figures(definition).first).sets.numerator
    #expect(declined == 1_245)
    #expect(Percent.text(declined, of: 6_200) == "20.1")
  }

  @Test("concluded 4,696 of those carried over and accepted, 83.4%, which balances")
  func conclusion() throws {
    let conclusion = try #require(figures(.conclusion).first).sets
    #expect(conclusion.numerator == 4_696 && conclusion.denominator == 5_631)
    #expect(Percent.text(conclusion.numerator, of: conclusion.denominator) == "83.4")
    let balance = RecordCounting(Self.records).balance(in: .year2025)
    #expect(balance.carriedOver == 676 && balance.accepted == 4_955 && balance.open == 935)
    #expect(balance.holds)
  }

  @Test("by kind of act and by respondent, as printed; the groups add up to those received")
  func groups() {
    for (grouping, printed) in [
      (Grouping.kind, Self.kinds), (Grouping.respondent, Self.respondents),
    ] {
      let counted = figures(.received, by: [grouping])
      #expect(counted.map(\.sets.numerator).reduce(0, +) == 6_200)
      for (code, cases, percent) in printed {
        let figure = counted.first { $0.group?.code == code }
        #expect(figure?.sets.numerator == cases)
        #expect(Percent.text(cases, of: 6_200) == percent, "\(code)")
      }
    }
  }
}
