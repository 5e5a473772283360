import FuyiCore
import FuyiLaw
import FuyiStatistics
import FuyiTestSupport
import Testing

/// The places where a figure turns on one comparison, one default or one constant.
@Suite("Edges of figures")
struct FigureEdgeTests {
  private let name = Term(zh: "甲", en: "A")

  private func id(_ set: RecordSet, _ ordinal: Int, subject: Int = 7) -> RecordID {
    RecordID(set: set, subject: subject, ordinal: ordinal, number: "\(subject)号")
  }

  @Test("an identity of sums adds its sides up; one of terms compares them one by one")
  func identities() {
    #expect(FormIdentity("a", name, [1, 2], [3]).holds)
    #expect(!FormIdentity("a", name, [1, 2], [2]).holds)
    #expect(FormIdentity("a", name, [1, 2], [1, 2], .eachTerm).holds)
    #expect(!FormIdentity("a", name, [1, 2], [2, 1], .eachTerm).holds)
  }

  @Test("a record that a figure has nothing to do with is in none of its sets")
  func outside() {
    #expect(!Placement.outside.isInNumerator)
    #expect(!Placement.outside.isInDenominator)
    #expect(Placement.outside.excludedBy == nil)
  }

  @Test("a full share is not suspect; a negative count is, on either side of what is no share")
  func suspect() throws {
    func sets(_ numerator: Int, _ denominator: Int) -> RateSets {
      var sets = RateSets()
      (sets.numerator, sets.denominator) = (numerator, denominator)
      return sets
    }
    #expect(!sets(3, 3).isSuspect(.mediation, universe: 3))
    #expect(!sets(3, 3).isSuspect(.mediation, universe: nil))
    #expect(sets(4, 3).isSuspect(.mediation, universe: 3))
    let other = try #require(
      RateDefinition.all.first {
        if case .share = $0.shape { false } else { true }
      })
    #expect(!sets(0, 0).isSuspect(other, universe: nil))
    #expect(!sets(5, 3).isSuspect(other, universe: nil))
    #expect(sets(-1, 3).isSuspect(other, universe: nil))
    #expect(sets(3, -1).isSuspect(other, universe: nil))
  }

  @Test("counts differ where any of their sets does")
  func differing() {
    var sets = [RateSets(), RateSets(), RateSets(), RateSets()]
    sets[1].numerator = 1
    sets[2].denominator = 1
    sets[3].excluded = ["why": 1]
    for (index, one) in sets.enumerated() {
      for (place, other) in sets.enumerated() {
        #expect(one.differs(from: other) == (index != place))
      }
    }
  }

  @Test("a label has the number of the review from the second on, and says which duty it is")
  func labels() {
    #expect(id(.reviews, 1).label == "7号")
    #expect(id(.reviews, 2).label == "7号#2")
    #expect(
      (1...4).map { id(.duties, $0).label } == ["7号", "7号/remaking", "7号#2", "7号#2/remaking"])
  }

  private func rate(_ more: String, id: String = "own.a") throws -> RateDefinition {
    try RateReading().definition(
      JSON(parsing: "{\"id\": \"\(id)\", \"name\": \"甲\", \"source\": \"本办\", \(more)}"))
  }

  private let reviews = """
    {"set": "reviews", "dated_by": "closed-on", "numerator": {"set": "served-on"}}
    """

  @Test("an id has up to sixty signs behind its prefix")
  func longIDs() throws {
    let longest = "own." + String(repeating: "a", count: 60)
    #expect(try rate("\"parts\": [\(reviews)]", id: longest).id == longest)
    #expect(throws: RateReadingError.self) {
      try rate("\"parts\": [\(reviews)]", id: longest + "a")
    }
  }

  @Test(
    "an id has small letters and digits, with marks between them only",
    arguments: ["own.A", "own.aBc", "own.甲", "own.é", "own.a-", "own.-a"])
  func letters(_ id: String) {
    #expect(throws: RateReadingError.self) { try rate("\"parts\": [\(reviews)]", id: id) }
  }

  @Test(
    "what is left out under one code is left out for one reason",
    arguments: [
      (#""reason": "理由""#, true), (#""reason": "另一理由""#, false),
      (#""reason": "理由", "pending": true"#, false),
    ])
  func oneReason(_ second: String, _ isRead: Bool) {
    func part(_ set: String, _ dated: String, _ reason: String) -> String {
      """
      {"set": "\(set)", "dated_by": "\(dated)", "numerator": {"set": "\(dated)"},
       "exclusions": [{"code": "x", \(reason), "when": {"set": "\(dated)"}}]}
      """
    }
    let parts = [
      part("reviews", "closed-on", #""reason": "理由""#), part("filings", "filed-on", second),
    ]
    #expect(((try? rate("\"parts\": [\(parts.joined(separator: ","))]")) != nil) == isRead)
  }

  @Test("only a share and what spans periods are percentages")
  func percentages() {
    #expect(RateDefinition.mediation.shape.isPercentage)
    #expect(RateShape.crossPeriod(numerator: [], denominator: []).isPercentage)
    #expect(!RateShape.ratio(numerator: [], denominator: []).isPercentage)
    #expect(!RateShape.count([]).isPercentage)
  }

  @Test("what is left out is left out for good unless it is said to be pending")
  func pending() throws {
    let read = try rate(
      """
      "parts": [{"set": "reviews", "dated_by": "closed-on", "numerator": {"set": "served-on"},
        "exclusions": [{"code": "x", "reason": "理由", "when": {"set": "sued-on"}}]}]
      """)
    guard case .share(let parts) = read.shape else {
      Issue.record("no share")
      return
    }
    #expect(parts.first?.exclusions.map(\.isPending) == [false])
  }

  @Test(
    "the sides of what is no share leave nothing out and need no numerator",
    arguments: ["cross-period", "ratio"])
  func sides(_ shape: String) throws {
    let plain = #"{"set": "reviews", "dated_by": "closed-on"}"#
    let excluding = """
      {"set": "reviews", "dated_by": "closed-on",
       "exclusions": [{"code": "x", "reason": "理由", "when": {"set": "sued-on"}}]}
      """
    func text(_ numerator: String, _ denominator: String) -> String {
      "\"shape\": \"\(shape)\", \"numerator_parts\": [\(numerator)], "
        + "\"denominator_parts\": [\(denominator)]"
    }
    #expect(throws: Never.self) { try rate(text(plain, plain)) }
    for sides in [(excluding, plain), (plain, excluding)] {
      let error = #expect(throws: RateReadingError.self) { try rate(text(sides.0, sides.1)) }
      guard case .unknownKey("exclusions", _) = error?.problem else {
        Issue.record("\(String(describing: error))")
        continue
      }
    }
  }

  @Test("a table with a limit shows the largest groups first, those of one size by their code")
  func limited() {
    let window = Window.year2025
    func figure(_ code: String, _ count: Int) -> RateFigure {
      var sets = RateSets()
      (sets.numerator, sets.denominator) = (count, count)
      return RateFigure(
        definition: .mediation, window: window, groups: [.init(code: code)], sets: sets)
    }
    let question = ReportQuestion("q", name, by: .region, [.mediation, .mediation], limit: 3)
    let whole = figure("", 9)
    // The last group is in the second column only, so it has nothing in the first.
    let table = FigureTable(
      question, in: window, whole: [whole, whole],
      groups: [
        [figure("d", 1), figure("a", 2), figure("c", 5), figure("b", 2)],
        [figure("a", 1), figure("0", 4)],
      ], earlier: [nil, nil])
    #expect(table.rows.map(\.group?.code) == ["c", "a", "b"])
    #expect(table.omitted == 2)
    let all = FigureTable(
      ReportQuestion("q", name, by: .region, [.mediation, .mediation], limit: 9), in: window,
      whole: [whole, whole], groups: [[figure("d", 1)], [figure("0", 4)]], earlier: [nil, nil])
    #expect(all.rows.map(\.group?.code) == ["d", "0"])
  }

  @Test("the article's share of disputes resolved is the two numbers that it prints")
  func article() {
    let lines = ArticleLine.liaocheng
    #expect(lines[0].printed == .exactly(395))
    #expect(lines[1].printed == .exactly(374))
    #expect(
      lines[2].printed
        == .share(numerator: 374, denominator: 395, percent: "94.6", rounding: .truncated))
  }

  @Test("conditions stand twelve deep and no deeper", arguments: ["all", "any"])
  func depth(_ key: String) throws {
    func nested(_ depth: Int) -> String {
      let inner = #"{"set": "served-on"}"#
      return (1..<depth).reduce(inner) { text, _ in "{\"\(key)\": [\(text)]}" }
    }
    func read(_ depth: Int) throws -> RateDefinition {
      try rate(
        """
        "parts": [{"set": "reviews", "dated_by": "closed-on", "numerator": \(nested(depth))}]
        """)
    }
    #expect(throws: Never.self) { try read(12) }
    let error = #expect(throws: RateReadingError.self) { try read(13) }
    #expect(error?.problem == .tooDeep)
    #expect(error?.path.hasSuffix(String(repeating: "\(key)[1].", count: 11) + "\(key)[1]") == true)
  }

  @Test("where nothing can be counted no number that was printed agrees")
  func uncounted() {
    let claims: [PrintedClaim] = [
      .exactly(3), .over(3), .every, .overPercent(90), .ratio(2),
      .share(numerator: 1, denominator: 2, percent: "50", rounding: .halfUp),
    ]
    for claim in claims { #expect(claim.agreement(with: nil) == .doesNotAgree, "\(claim)") }
  }

  @Test("a percentage is compared with as many decimals as were printed")
  func decimals() {
    func agreement(_ percent: String, _ numerator: Int) -> Agreement {
      PrintedClaim.share(numerator: 1, denominator: 3, percent: percent, rounding: .halfUp)
        .agreement(with: .fraction(numerator: numerator, denominator: 3))
    }
    #expect(agreement("33", 1) == .agrees)
    #expect(agreement("33.3", 1) == .agrees)
    #expect(agreement("33.33", 1) == .agrees)
    #expect(agreement("33", 2) == .doesNotAgree)
  }

  @Test("figures of a definition that was read twice are the same figure")
  func readTwice() throws {
    let window = try #require(
      Window(first: day("2025-01-01"), last: day("2025-12-31"), asOf: day("2025-12-31")))
    func figure(_ id: String) throws -> RateFigure {
      RateFigure(
        definition: try rate("\"parts\": [\(reviews)]", id: id), window: window, sets: RateSets())
    }
    #expect(try figure("own.a") == figure("own.a"))
    #expect(try figure("own.a") != figure("own.b"))
  }

  @Test("the records of sets are put in order, whatever order they came in")
  func inOrder() {
    let (one, two) = (id(.reviews, 1, subject: 1), id(.reviews, 1, subject: 2))
    var sets = RateSets()
    sets.records.numerator = [two, one]
    sets.records.denominator = [two, one]
    sets.records.excluded = ["why": [two, one]]
    let sorted = sets.sorted().records
    #expect(sorted.numerator == [one, two] && sorted.denominator == [one, two])
    #expect(sorted.excluded == ["why": [one, two]])
    #expect(RateSets().sorted() == RateSets())
  }

  @Test("a record that is left out stands in neither of a figure's sets")
  func leftOut() throws {
    let window = try #require(
      Window(first: day("2025-01-01"), last: day("2025-12-31"), asOf: day("2025-12-31")))
    var sets = RateSets()
    sets.records.excluded = ["why": [id(.reviews, 1)]]
    sets.excluded = ["why": 1]
    func figures(_ sets: RateSets) -> [RateFigure] {
      [RateFigure(definition: .mediation, window: window, sets: sets)]
    }
    let difference = try #require(
      FigureDifference.between(
        figures(sets), meanwhile: figures(RateSets()), figures(RateSets())
      ).first)
    let before = try #require(difference.changes.first?.before)
    #expect(before.excludedBy == "why" && !before.isInNumerator && !before.isInDenominator)
  }
}
