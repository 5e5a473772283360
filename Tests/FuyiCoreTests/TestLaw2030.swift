import FuyiLaw
import FuyiTestSupport

extension Rulebook {
  /// A law that nobody has made, in force from 2030: all that it takes to add one.
  ///
  /// It lets no time run for sending the copy and none for a hearing's notice.
  static let testLaw2030 = Rulebook(
    id: "test-2030", term: Term(zh: "行政复议法（虚构）", en: "Reconsideration Law (invented)"),
    inForceFrom: day("2030-01-01"),
    periods: [
      PeriodRule(.examination, .workingDays(3), .arl(31), binds: .office, else: .deemedAccepted),
      PeriodRule(.review, in: .ordinary, .days(45), .arl(63), binds: .office, else: .overdue),
      PeriodRule(.review, in: .simplified, .days(20), .arl(63), binds: .office, else: .overdue),
      PeriodRule(.answer, .workingDays(7), .arl(49), binds: .respondent, else: .noEvidence),
    ],
    filing: FilingPeriods(
      usual: .days(90), untold: .years(2), longest: .years(5), longestImmovable: .years(20)),
    extensionLimit: 10)
}
