import FuyiCore
import FuyiDemo
import FuyiKit
import FuyiLaw
import FuyiStatistics
import Testing

@Suite("The rates of the demonstration city")
struct DemoRatesTests {
  @Test("over three in ten cases are mediated or settled", arguments: BuiltCity.seeds)
  func mediation(_ seed: UInt64) throws {
    #expect(try (310...390).contains(BuiltCity.shared(seed).thousandths(.mediation)))
  }

  @Test("the other rates are such as a city prints", arguments: BuiltCity.seeds)
  func others(_ seed: UInt64) throws {
    let city = try BuiltCity.shared(seed)
    #expect(try (95...150).contains(city.thousandths(.correction)))
    #expect(try (430...520).contains(city.thousandths(.resolution)))
    #expect(try city.thousandths(.closedForGood) > 850)
    #expect(try city.thousandths(.upheld) > 200)
  }

  @Test("some cases are concluded late, and some filings are pending", arguments: BuiltCity.seeds)
  func late(_ seed: UInt64) throws {
    let city = try BuiltCity.shared(seed)
    #expect(try (930...995).contains(city.thousandths(.onTime)))
    let pending = try city.figures([.closedForGood]).first?.sets.excluded ?? [:]
    #expect(pending["may-be-sued", default: 0] > 0)
  }

  @Test("the groups of every breakdown add up", arguments: Grouping.allCases)
  func breakdowns(_ grouping: Grouping) throws {
    // The tracker throws where they do not, or where the balance does not hold.
    #expect(try !BuiltCity.shared(1).figures(RateDefinition.all, by: grouping).isEmpty)
  }

  @Test("mediation is of one order in every region")
  func regions() throws {
    let city = try BuiltCity(seed: 1, cases: 600)
    #expect(try (330...360).contains(city.thousandths(.mediation)))
    let figures = try city.figures([.mediation], by: .region)
    #expect(figures.count == 9)
    for figure in figures {
      let part = figure.sets.numerator * 1_000 / max(figure.sets.denominator, 1)
      #expect((260...450).contains(part), "\(figure.group?.code ?? "")")
    }
  }
}
