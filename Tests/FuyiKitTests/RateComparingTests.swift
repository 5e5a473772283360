import FuyiKit
import FuyiTestSupport
import Testing

@Suite("Figures beside those of another period")
struct RateComparingTests {
  private let desk: Desk

  /// Concluded in 2024: one mediated of two, in two regions; in 2025: one mediated, one upheld, one
  /// revoked, the last in the second region.
  init() throws {
    desk = try Desk(today: "2026-01-15")
    try closed("2024-1", "2024-03-04", "2024-05-06", .concludeByMediation, region: "371502")
    try closed("2024-2", "2024-03-04", "2024-04-08", .decide, region: "371521")
    try closed("2025-1", "2025-03-03", "2025-04-07", .concludeByMediation, region: "371502")
    try closed("2025-2", "2025-03-03", "2025-04-08", .decide, region: "371502")
    try closed("2025-3", "2025-03-03", "2025-05-07", .decide, region: "371521")
  }

  private func closed(
    _ number: String, _ filed: String, _ closed: String, _ action: Action, region: String
  ) throws {
    try desk.register(filed) { $0[.region] = region }
    try desk.act(number, .accept, filed)
    try desk.act(number, action, closed)
  }

  private func lines(_ with: ComparisonPeriod, by groupings: [Grouping] = []) throws -> [String] {
    let report = try desk.tracker.rates(
      [.mediation], from: day("2025-01-01"), to: day("2025-12-31"), by: groupings,
      comparedWith: with)
    return zip(report.figures, report.comparisons).map { figure, comparison in
      let path = figure.groups.map { $0.code ?? "-" }.joined(separator: "/")
      let then = comparison.map { "\($0.then.numerator)/\($0.then.denominator)" } ?? "none"
      return "\(path) \(figure.sets.numerator)/\(figure.sets.denominator) \(then) "
        + (comparison?.text() ?? "no cases")
    }
  }

  @Test("the whole, beside the year before")
  func whole() throws {
    #expect(try lines(.yearAgo) == [" 1/3 1/2 -16.7"])
    #expect(try lines(.previous) == [" 1/3 1/2 -16.7"])
  }

  @Test("group by group, two levels deep")
  func groups() throws {
    #expect(
      try lines(.yearAgo, by: [.region]) == ["371502 1/2 1/1 -50.0", "371521 0/1 0/1 0.0"])
    #expect(
      try lines(.yearAgo, by: [.region, .kind]) == [
        "371502/penalty 1/2 1/1 -50.0", "371521/penalty 0/1 0/1 0.0",
      ])
  }

  @Test("a series month by month: each with its own month before, or a year ago")
  func series() throws {
    let previous = try lines(.previous, by: [.month])
    #expect(previous.count == 12)
    #expect(previous[4] == "2025-05 0/1 1/2 -50.0")
    #expect(previous[5] == "2025-06 0/0 0/1 no cases")
    let yearAgo = try lines(.yearAgo, by: [.month, .region])
    #expect(
      yearAgo == ["2025-04/371502 1/2 0/0 no cases", "2025-05/371521 0/1 0/0 no cases"])
  }

  @Test("a named period, and one before any dates")
  func named() throws {
    #expect(
      try lines(.named(first: day("2024-05-01"), last: day("2024-05-31"))) == [
        " 1/3 1/1 -66.7"
      ])
  }
}
