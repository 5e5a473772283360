import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("Rulebooks")
struct RulebookTests {
  /// A law that nobody has made.
  private static let revised = Rulebook(
    id: "test-2026", term: Term(zh: "试验法", en: "Test law"), inForceFrom: day("2026-07-01"),
    periods: [
      PeriodRule(.examination, .workingDays(3), .arl(30), binds: .office, else: .deemedAccepted)
    ])

  private func setting(_ books: [Rulebook]) throws -> LegalSetting {
    LegalSetting(calendar: try WorkingCalendar.shipped(), rulebooks: books)
  }

  @Test(
    "A case follows the rulebook in force on its day of filing, in whatever order they are listed",
    arguments: [
      ("1999-10-01", "none"), ("2023-12-31", "none"), ("2024-01-01", "arl-2023"),
      ("2026-06-30", "arl-2023"), ("2026-07-01", "test-2026"), ("2031-01-01", "test-2026"),
    ])
  func selection(filedOn: String, id: String) throws {
    let books = [Rulebook.reconsiderationLaw2023, Self.revised]
    #expect(try setting(books).rulebook(filedOn: day(filedOn)).id == id)
    #expect(try setting(books.reversed()).rulebook(filedOn: day(filedOn)).id == id)
  }

  @Test("By default every rulebook of the room is used, and suspension stops the review")
  func defaults() throws {
    let setting = LegalSetting(calendar: try WorkingCalendar.shipped())
    #expect(setting.rulebook(filedOn: day("2023-12-31")) == .none)
    #expect(setting.rulebook(filedOn: day("2024-01-01")) == .reconsiderationLaw2023)
    #expect(setting.rulebook(filedOn: day("2026-07-01")) == .reconsiderationLaw2023)
    #expect(setting.suspensionStopsReview)
  }

  @Test("The rulebook without periods lets none run")
  func none() throws {
    #expect(Rulebook.none.inForceFrom == nil)
    #expect(Rulebook.none.filing == nil)
    #expect(Rulebook.none.extensionLimit == nil)
    for clock in ClockID.allCases {
      for procedure in [nil] + ReviewProcedure.allCases.map(Optional.some) {
        #expect(Rulebook.none.rule(clock, in: procedure) == nil)
      }
    }
    #expect(try setting([.none]).rulebook(filedOn: day("2030-01-01")) == .none)
  }

  @Test("The law of 2023 has the periods of its text and no others")
  func reconsiderationLaw2023() {
    let book = Rulebook.reconsiderationLaw2023
    let rows = book.periods.map { rule in
      [
        rule.clock.code, rule.procedure?.code ?? "both",
        "\(rule.period.amount) \(rule.period.unit.rawValue)", rule.article.code, rule.owner.code,
        rule.consequence.code,
      ].joined(separator: " | ")
    }
    #expect(
      rows.sorted() == [
        "answer | ordinary | 10 working-days | ARL 48 | respondent | no-evidence",
        "answer | simplified | 5 working-days | ARL 54 | respondent | no-evidence",
        "copy-service | ordinary | 7 working-days | ARL 48 | office | overdue",
        "copy-service | simplified | 3 working-days | ARL 54 | office | overdue",
        "correction | both | 10 working-days | ARL 31 | applicant | deemed-abandoned",
        "correction-notice | both | 5 working-days | ARL 31 | office | deemed-accepted",
        "document-reply | both | 60 calendar-days | ARL 60 | other-body | overdue",
        "document-review | both | 30 calendar-days | ARL 56 | office | overdue",
        "document-transfer | both | 7 working-days | ARL 56 | office | overdue",
        "examination | both | 5 working-days | ARL 30 | office | deemed-accepted",
        "forwarding | both | 5 working-days | ARL 32 | respondent | overdue",
        "hearing-notice | both | 5 working-days | ARL 51 | office | put-off-hearing",
        "maker-answer | both | 10 working-days | ARL 58 | other-body | overdue",
        "maker-notice | both | 3 working-days | ARL 58 | office | overdue",
        "opinion-report | both | 60 calendar-days | ARL 76 | respondent | order-performance",
        "remaking | both | 60 calendar-days | Reg. 49 | respondent | order-performance",
        "review | ordinary | 60 calendar-days | ARL 62 | office | overdue",
        "review | simplified | 30 calendar-days | ARL 62 | office | overdue",
        "suing | both | 15 calendar-days | ALL 45 | applicant | right-lapses",
        "suing-act | both | 6 months | ALL 46 | applicant | right-lapses",
        "suing-undecided | both | 15 calendar-days | ALL 45 | applicant | right-lapses",
        "suing-untold | both | 1 years | ALL Interp. 64 | applicant | right-lapses",
        "suspension-limit | both | 60 calendar-days | ARL 41(5) | office | must-terminate",
      ])
    #expect(book.inForceFrom == day("2024-01-01"))
    #expect(
      book.filing
        == FilingPeriods(
          usual: .days(60), untold: .years(1), longest: .years(5), longestImmovable: .years(20)))
    #expect(book.extensionLimit == 30)
    #expect(book.rule(.hearingNotice)?.period == .workingDays(5))
  }

  @Test("A rule is found by its clock, and by the procedure where it depends on that")
  func lookingUp() {
    let book = Rulebook.reconsiderationLaw2023
    #expect(book.rule(.review, in: .ordinary)?.period == .days(60))
    #expect(book.rule(.review, in: .simplified)?.period == .days(30))
    #expect(book.rule(.review) == nil)
    #expect(book.rule(.answer, in: .simplified)?.period == .workingDays(5))
    #expect(book.rule(.examination)?.period == .workingDays(5))
    #expect(book.rule(.examination, in: .simplified)?.period == .workingDays(5))
    #expect(book.rule(.performance, in: .ordinary) == nil)
  }
}
