import FuyiKit
import FuyiTestSupport
import GRDB
import Testing

@Suite("A published table: Shanghai 2014")
struct ShanghaiTests {
  private let desk: Desk

  init() throws { desk = try ShanghaiTable.entered.get() }

  private func figure(_ definition: RateDefinition) throws -> RateFigure {
    let report = try desk.tracker.rates(
      [definition], from: day("2014-01-01"), to: day("2014-12-31"))
    return try #require(report.figures.first)
  }

  private func percent(_ figure: RateFigure) -> String? {
    Percent.text(figure.sets.numerator, of: figure.sets.denominator)
  }

  @Test("the rows that we copied add up to the printed total, and their percentages to 100.0")
  func copied() {
    #expect(ShanghaiTable.rows.map(\.cases).reduce(0, +) == ShanghaiTable.total)
    #expect(ShanghaiTable.rows.map(\.printedTenths).reduce(0, +) == 1000)
  }

  @Test("every case is on record by its outcome, as many as printed")
  func outcomes() throws {
    let counted = try DatabaseQueue(path: desk.path).read { database in
      try Row.fetchAll(
        database, sql: "SELECT outcome, count(*) AS cases FROM case_review GROUP BY outcome"
      ).map { ($0["outcome"] as String, $0["cases"] as Int) }
    }
    let printed = ShanghaiTable.rows.filter { $0.cases > 0 }.map { ($0.outcome, $0.cases) }
    #expect(
      Dictionary(uniqueKeysWithValues: counted) == Dictionary(uniqueKeysWithValues: printed))
  }

  @Test("each percentage, rounded half up, is the printed one, save 改正后终止: 1.7 for 1.6")
  func bent() {
    let differing = ShanghaiTable.rows.filter { row in
      let printed = "\(row.printedTenths / 10).\(row.printedTenths % 10)"
      return Percent.text(row.cases, of: ShanghaiTable.total) != printed
    }
    // It was bent so that the column adds up to 100.0: unbent it adds up to 99.9.
    #expect(differing.map(\.label) == ["改正后终止"])
    #expect(differing.map(\.printedTenths) == [17])
    #expect(Percent.text(77, of: ShanghaiTable.total) == "1.6")
    let unbent = ShanghaiTable.rows.compactMap { row in
      Percent.text(row.cases, of: ShanghaiTable.total).flatMap {
        Int($0.filter { $0 != "." })
      }
    }
    #expect(unbent.reduce(0, +) == 999)
  }

  @Test("the upheld rate is 74.7")
  func upheld() throws {
    let upheld = try figure(.upheld)
    #expect(upheld.sets.numerator == 3_509)
    #expect(upheld.sets.denominator == 4_696)
    #expect(percent(upheld) == "74.7")
  }

  @Test("corrections with self-corrections are 191 of 4,696, 4.1; without them 114, 2.4")
  func correction() throws {
    let wide = try figure(.correctionWithSelfCorrection)
    #expect(wide.sets.numerator == 191)
    #expect(wide.sets.denominator == 4_696)
    #expect(percent(wide) == "4.1")
    let narrow = try figure(.correction)
    #expect(narrow.sets.numerator == 114)
    #expect(percent(narrow) == "2.4")
  }

  @Test("withdrawals without a settlement are no mediations")
  func mediation() throws {
    let mediation = try figure(.mediation)
    #expect(mediation.sets.numerator == 0)
    #expect(percent(mediation) == "0.0")
  }

  @Test("no deadline is claimed for cases of 2014: all are left out, and there is no rate")
  func onTime() throws {
    let onTime = try figure(.onTime)
    #expect(onTime.sets.excluded == ["no-rulebook": 4_696])
    #expect(percent(onTime) == nil)
  }

  @Test("all were accepted and concluded within the year, and the balance says so")
  func balance() throws {
    #expect(percent(try figure(.acceptance)) == "100.0")
    #expect(percent(try figure(.conclusion)) == "100.0")
    let balance = try desk.tracker.rates(
      [], from: day("2014-01-01"), to: day("2014-12-31")
    ).balance
    #expect(balance.accepted == 4_696 && balance.concluded == 4_696 && balance.open == 0)
  }
}
