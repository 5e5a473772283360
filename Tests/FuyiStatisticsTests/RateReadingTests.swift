import FuyiCore
import FuyiLaw
import FuyiStatistics
import Testing

@Suite("Definitions as text")
struct RateReadingTests {
  /// A standard rate as an office would write it: with an id and a name of its own.
  private func renamed(_ rate: RateDefinition) -> JSON {
    guard case .object(let members) = rate.json else { return .null }
    let own: [String: JSON] = ["id": .string("own." + rate.id), "name": "甲", "name_en": "A"]
    return .object(members.map { JSON.Member($0.key, own[$0.key] ?? $0.value) })
  }

  @Test(
    "every standard rate can be written and read again as it was", arguments: RateDefinition.all)
  func roundTrip(_ rate: RateDefinition) throws {
    let json = renamed(rate)
    let read = try RateReading().definition(JSON(parsing: json.compact))
    #expect(read.shape == rate.shape)
    #expect(read.source == rate.source)
    #expect(read.origin == .office)
    #expect(read.json == json)
    #expect(RateDefinition(read.variant(version: 3))?.version == 3)
  }

  @Test("a standard rate about fewer records, with another reason and another numerator")
  func base() throws {
    let read = try RateReading().definition(
      JSON(
        parsing: """
          {"id": "own.a", "name": "甲", "base": "mediation",
           "only": {"column": "kind", "is": "penalty"},
           "exclusions": [{"code": "other", "reason": "移入", "pending": true,
             "when": {"column": "opening", "is": ["transferred-in"]}}],
           "numerator": {"column": "outcome", "is": ["mediated"]}}
          """))
    guard case .share(let parts) = read.shape,
      case .share(let standard) = RateDefinition.mediation.shape
    else {
      Issue.record("no share")
      return
    }
    #expect(parts.count == 1)
    #expect(parts[0].about == .all([standard[0].about, .isOneOf(.kind, ["penalty"])]))
    #expect(parts[0].exclusions.map(\.code) == ["other"])
    #expect(parts[0].exclusions.map(\.isPending) == [true])
    #expect(parts[0].numerator == .isOneOf(.outcome, ["mediated"]))
    #expect(read.source.zh == "以标准指标“调解和解率”（mediation，第 1 版）为基础")
    #expect(read.term.en == "甲")
  }

  static let part = """
    {"set": "reviews", "dated_by": "closed-on", "numerator": {"set": "served-on"}}
    """

  private static func rate(_ more: String) -> String {
    "{\"id\": \"own.a\", \"name\": \"甲\", \"source\": \"本办\", \(more)}"
  }

  private static func numerator(_ text: String) -> String {
    rate("\"parts\": [\(part.replacing("{\"set\": \"served-on\"}", with: text))]")
  }

  static let wrong: [(String, String, RateReadingError.Problem?)] = [
    ("[]", "", .wrongKind(found: "[]", wanted: .table)),
    ("{\"name\": \"甲\", \"source\": \"x\", \"parts\": [\(part)]}", "", .missing("id")),
    (rate("\"parts\": [\(part)]").replacing("own.a", with: "mediation"), "id", .badID("mediation")),
    (rate("\"parts\": [\(part)]").replacing("own.a", with: "own.A"), "id", .badID("own.A")),
    (rate("\"parts\": [\(part)]").replacing("own.a", with: "own."), "id", .badID("own.")),
    (
      rate("\"parts\": [\(part)]").replacing("甲", with: "调解和解率"), "name",
      .standardName("调解和解率")
    ),
    (rate("\"parts\": []"), "parts", .emptyList),
    (rate("\"parts\": {}"), "parts", .wrongKind(found: "{}", wanted: .list)),
    (rate("\"shape\": \"count\", \"parts\": [\(part)]"), "shape", nil),
    (rate("\"shape\": \"ratio\", \"parts\": [\(part)]"), "", nil),
    (
      rate("\"shape\": \"ratio\", \"numerator_parts\": [\(part)]"), "",
      .missing("denominator_parts")
    ),
    (rate("\"parts\": [\(part), \(part)]"), "parts[2].set", .twice("reviews")),
    (rate("\"parts\": [\(part.replacing("reviews", with: "review"))]"), "parts[1].set", nil),
    (
      rate("\"parts\": [\(part.replacing("closed-on", with: "outcome"))]"), "parts[1].dated_by", nil
    ),
    (
      rate("\"parts\": [{\"set\": \"reviews\", \"dated_by\": \"closed-on\"}]"), "parts[1]",
      .missing("numerator")
    ),
    (numerator("{\"column\": \"filed-on\", \"is\": [\"x\"]}"), "parts[1].numerator.column", nil),
    (numerator("{\"column\": \"outcome\", \"is\": []}"), "parts[1].numerator.is", .emptyList),
    (
      numerator("{\"column\": \"outcome\", \"is\": [\"mediated\", \"won\"]}"),
      "parts[1].numerator.is[2]", nil
    ),
    (
      numerator("{\"column\": \"outcome\", \"is\": [\"mediated\", \"mediated\"]}"),
      "parts[1].numerator.is[2]", .twice("mediated")
    ),
    (numerator("{\"column\": \"outcome\"}"), "parts[1].numerator", .missing("is")),
    (numerator("{\"any\": [{\"set\": \"hearing-on\"}]}"), "parts[1].numerator.any[1].set", nil),
    (numerator("{\"all\": []}"), "parts[1].numerator.all", .emptyList),
    (
      numerator("{\"day\": \"closed-on\", \"compare\": \"<\", \"to\": \"due-on\"}"),
      "parts[1].numerator.compare", nil
    ),
    (
      numerator("{\"day\": \"as-of\", \"compare\": \"before\", \"to\": \"last-day\"}"),
      "parts[1].numerator", .noRecordDay
    ),
    (
      numerator("{\"day\": \"closed-on\", \"compare\": \"before\", \"to\": \"outcome\"}"),
      "parts[1].numerator.to", nil
    ),
    (numerator("{\"nto\": {}}"), "parts[1].numerator", .noCondition(keys: ["nto"])),
    (
      numerator("\"mediated\""), "parts[1].numerator",
      .wrongKind(found: "\"mediated\"", wanted: .condition)
    ),
    (rate("\"parts\": [\(part)], \"base\": \"mediation\""), "", nil),
    (rate("\"base\": \"mediation\""), "", .missing("only / exclusions / numerator")),
    (rate("\"base\": \"own.a\", \"only\": {\"set\": \"region\"}"), "base", nil),
    (
      rate(
        "\"base\": \"mediation.citywide\", \"only\": {\"column\": \"channel\", \"is\": \"post\"}"),
      "only.column", nil
    ),
  ]

  @Test("what is wrong is named with its place", arguments: wrong)
  func refused(_ text: String, _ path: String, _ problem: RateReadingError.Problem?) throws {
    let json = try JSON(parsing: text)
    let error = #expect(throws: RateReadingError.self) { try RateReading().definition(json) }
    #expect(error?.path == path)
    if let problem { #expect(error?.problem == problem) }
  }

  @Test(
    "a reason's code is plain, since it is a key elsewhere", arguments: ["a'b", "A", "", "a b"])
  func reasonCode(_ code: String) throws {
    let text = Self.rate(
      "\"parts\": [\(Self.part.dropLast()), \"exclusions\": [{\"code\": \"\(code)\", "
        + "\"reason\": \"x\", \"when\": {\"set\": \"served-on\"}}]}]")
    let json = try JSON(parsing: text)
    let error = #expect(throws: RateReadingError.self) { try RateReading().definition(json) }
    #expect(error?.path == "parts[1].exclusions[1].code")
  }

  @Test("conditions stand in one another only so deeply")
  func depth() throws {
    let deep =
      String(repeating: "{\"not\": ", count: 20) + "{\"always\": true}"
      + String(repeating: "}", count: 20)
    let json = try JSON(parsing: Self.numerator(deep))
    let error = #expect(throws: RateReadingError.self) { try RateReading().definition(json) }
    #expect(error?.problem == .tooDeep)
  }

  @Test("what the standard rates ask for is there to be asked for", arguments: RecordSet.allCases)
  func columns(_ set: RecordSet) {
    #expect(Set(set.columns).count == set.columns.count)
    for column in set.columns {
      #expect(RecordColumn(code: column.code) == column)
      #expect(!column.isDay || set.codes(of: column) == nil)
      let codes = (set.codes(of: column) ?? []).map(\.code)
      #expect(Set(codes).count == codes.count)
    }
  }

  @Test("every outcome that a review can be counted by has a name")
  func outcomes() {
    let named = (RecordSet.reviews.codes(of: .outcome) ?? []).map(\.code)
    #expect(Set(named) == Set(Ledger.outcomes))
  }
}
