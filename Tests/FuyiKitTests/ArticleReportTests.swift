import FuyiKit
import FuyiTestSupport
import Testing

@Suite("The article held against the records")
struct ArticleReportTests {
  private let tracker: CaseTracker

  init() throws { tracker = try ArticleDesk(try Desk.inMemory()).tracker }

  private func finding(_ id: String, _ report: ArticleReport) throws -> ArticleFinding {
    try #require(report.findings.first { $0.line.id == id })
  }

  @Test("every figure comes out of the records, in the article's order")
  func counts() throws {
    let report = try tracker.article(year: 2025)
    #expect(report.findings.map(\.line.id) == ArticleLine.liaocheng.map(\.id))
    for finding in report.findings {
      #expect(
        finding.counted?.count == ArticleDesk.counts[finding.line.id], "\(finding.line.id)")
    }
    #expect(ArticleDesk.counts.count == ArticleLine.liaocheng.count - 1)
  }

  @Test("each line says whether the article and the records are one")
  func agreements() throws {
    let report = try tracker.article(year: 2025)
    #expect(report.isSameYear)
    for (id, agreement) in [
      ("consultations-received", .doesNotAgree), ("head-appearance", .agrees),
      ("letter-reply-ladder", .doesNotAgree), ("reconsideration-to-litigation", .agrees),
      ("mediation.citywide", .agrees), ("trial-observation-people", .agrees),
      ("shared-class-sessions", .agrees), ("loss", .nothingPrinted),
      ("defects-tagged", .nothingPrinted), ("lost-figure", .notKnown),
    ] as [(String, Agreement)] {
      #expect(try finding(id, report).agreement == agreement, "\(id)")
    }
  }

  @Test("another year is counted and not compared")
  func otherYear() throws {
    let report = try tracker.article(year: 2024)
    #expect(!report.isSameYear)
    #expect(try finding("consultations-received", report).counted?.count == .number(1))
    #expect(try finding("leaders-attend-years", report).counted?.count == .number(2))
    #expect(Set(report.findings.map(\.agreement)) == [.otherYear, .nothingPrinted, .notKnown])
  }

  @Test("a year that no day can have is refused, and the last one is not")
  func years() throws {
    #expect(throws: CivilDateError.yearOutOfRange(0)) { try tracker.article(year: 0) }
    #expect(throws: CivilDateError.yearOutOfRange(2200)) { try tracker.article(year: 2200) }
    #expect(try tracker.article(year: 2199).findings.count == ArticleLine.liaocheng.count)
    #expect(try tracker.article(year: 1900).findings.count == ArticleLine.liaocheng.count)
  }

  @Test("a figure's records are listed, the earlier years of a row with them")
  func records() throws {
    let report = try tracker.article(year: 2025)
    guard case .figure(let count)? = try finding("leaders-attend-years", report).counted,
      case .figure(let areas)? = try finding("cross-region-areas", report).counted
    else {
      Issue.record("no figures")
      return
    }
    #expect(
      count.records.map(\.label) == [
        "聊政复协〔2023〕1号", "聊政复协〔2024〕1号", "聊政复协〔2025〕19号", "聊政复协〔2025〕20号",
      ])
    #expect(areas.records.count == 4)
  }

  @Test("what is void counts nowhere")
  func voided() throws {
    var facts = Facts()
    facts[.reason] = words("误录")
    try tracker.advance(
      .consultation, "2025-1", DossierRequest(.void, on: day("2026-01-04"), facts: facts))
    let report = try tracker.article(year: 2025)
    #expect(try finding("consultations-received", report).counted?.count == .number(2))
    #expect(try finding("consultations-resolved", report).counted?.count == .number(1))
  }

  @Test("SQL counts what Swift counts", arguments: [2023, 2024, 2025, 2026])
  func inMemory(_ year: Int) throws {
    let report = try tracker.article(year: year)
    let counting = RecordCounting(try tracker.repository.read { try records(in: $0) })
    for finding in report.findings {
      switch finding.line.measure {
      case .figure(let figure):
        #expect(finding.counted == .figure(counting.count(figure, in: report.window)))
      case .rate(let definition):
        #expect(
          finding.counted
            == counting.figures(definition, in: report.window).first.map { .rate($0) })
      case nil: #expect(finding.counted == nil)
      }
    }
  }

  /// The records that cases and dossiers give, folded from the log and projected anew.
  private func records(in session: Session) throws -> [Record] {
    let setting = try session.setting()
    let fields = Dictionary(
      try session.agencies().map { ($0.code, $0.field) }, uniquingKeysWith: { first, _ in first })
    let cases = try session.caseIDs().compactMap { try session.fold($0) }.flatMap { folded in
      let projection = Projector(setting: setting).project(folded)
      return Record.records(of: projection, field: fields[projection.row.respondent])
    }
    let dossiers = try session.dossierIDs().flatMap { id, kind in
      Record.records(
        of: DossierProjector(calendar: setting.calendar)
          .project(try session.dossier(id, of: kind).dossier),
        field: { fields[$0] })
    }
    return cases + dossiers
  }
}
