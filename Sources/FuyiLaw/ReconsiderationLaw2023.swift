extension Rulebook {
  /// Every rulebook with periods, by the law it states.
  public static let all: [Rulebook] = [reconsiderationLaw2023]

  /// The Administrative Reconsideration Law as revised on 2023-09-01, in force from 2024-01-01.
  public static let reconsiderationLaw2023 = Rulebook(
    id: "arl-2023",
    term: Term(zh: "行政复议法（2023年修订）", en: "Administrative Reconsideration Law (2023)"),
    inForceFrom: CivilDate(dayNumber: 19_723),
    periods: [
      PeriodRule(
        .examination, .workingDays(5), .arl(30), binds: .office, else: .deemedAccepted),
      PeriodRule(
        .correctionNotice, .workingDays(5), .arl(31), binds: .office, else: .deemedAccepted),
      PeriodRule(
        .forwarding, .workingDays(5), .arl(32), binds: .respondent, else: .overdue),
      PeriodRule(
        .correction, .workingDays(10), .arl(31), binds: .applicant, else: .deemedAbandoned),
      PeriodRule(.review, in: .ordinary, .days(60), .arl(62), binds: .office, else: .overdue),
      PeriodRule(.review, in: .simplified, .days(30), .arl(62), binds: .office, else: .overdue),
      PeriodRule(
        .copyService, in: .ordinary, .workingDays(7), .arl(48), binds: .office, else: .overdue),
      PeriodRule(
        .copyService, in: .simplified, .workingDays(3), .arl(54), binds: .office, else: .overdue),
      PeriodRule(
        .answer, in: .ordinary, .workingDays(10), .arl(48), binds: .respondent, else: .noEvidence),
      PeriodRule(
        .answer, in: .simplified, .workingDays(5), .arl(54), binds: .respondent,
        else: .noEvidence),
      PeriodRule(
        .hearingNotice, .workingDays(5), .arl(51), binds: .office, else: .putOffHearing),
      PeriodRule(.documentReview, .days(30), .arl(56), binds: .office, else: .overdue),
      PeriodRule(.documentTransfer, .workingDays(7), .arl(56), binds: .office, else: .overdue),
      PeriodRule(.documentReply, .days(60), .arl(60), binds: .otherBody, else: .overdue),
      PeriodRule(.makerNotice, .workingDays(3), .arl(58), binds: .office, else: .overdue),
      PeriodRule(.makerAnswer, .workingDays(10), .arl(58), binds: .otherBody, else: .overdue),
      PeriodRule(
        .opinionReport, .days(60), .arl(76), binds: .respondent, else: .orderPerformance),
      PeriodRule(
        .suspensionLimit, .days(60), .arl(41, item: 5), binds: .office, else: .mustTerminate),
      PeriodRule(
        .suing, .days(15), Article(.litigationLaw, 45), binds: .applicant, else: .rightLapses),
      PeriodRule(
        .suingUntold, .years(1), Article(.litigationInterpretation, 64), binds: .applicant,
        else: .rightLapses),
      PeriodRule(
        .suingUndecided, .days(15), Article(.litigationLaw, 45), binds: .applicant,
        else: .rightLapses),
      PeriodRule(
        .suingAct, Period(6, .months), Article(.litigationLaw, 46), binds: .applicant,
        else: .rightLapses),
      PeriodRule(
        .remaking, .days(60), Article(.regulation, 49), binds: .respondent,
        else: .orderPerformance),
    ],
    filing: FilingPeriods(
      usual: .days(60), untold: .years(1), longest: .years(5), longestImmovable: .years(20)),
    extensionLimit: 30)
}
