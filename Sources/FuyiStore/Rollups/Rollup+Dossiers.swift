import FuyiStatistics

extension Rollup {
  /// 先行化解: consultations by the day they came in.
  static let consultationsOpened = Rollup(
    "consultations-opened", .consultations, dated: .openedOn, by: [.region, .point],
    [Class("resolved", .isOneOf(.outcome, ["resolved"]))], rest: "other")

  /// 调解: mediations by the day they began.
  static let mediationsOpened = Rollup(
    "mediations-opened", .mediations, dated: .openedOn, by: [.region, .variety, .venue])

  /// 调解结果: mediations by the day they ended.
  static let mediationsEnded = Rollup(
    "mediations-ended", .mediations, dated: .closedOn, by: [.region, .variety, .venue],
    [
      Class("statement", .isOneOf(.outcome, ["statement"])),
      Class("settled", .isOneOf(.outcome, ["settled"])),
    ], rest: "other")

  /// 调解协议履行: mediations by the last day to perform what was agreed.
  static let mediationsDue = Rollup(
    "mediations-due", .mediations, dated: .dueOn, by: [.region],
    [notYetDue, Class("done", .isDone)], rest: "not-done")

  /// 发函: letters by the day of issue.
  static let lettersOpened = Rollup(
    "letters-opened", .letters, dated: .openedOn, by: [.region, .variety])

  /// 办复: letters by the last day to reply.
  static let lettersDue = Rollup(
    "letters-due", .letters, dated: .dueOn, by: [.region, .variety],
    [withdrawn, notYetDue, Class("done", .isDone)], rest: "not-done")

  /// 按期办复: letters by the last day to reply, told apart by whether the reply was in time.
  static let lettersTimely = Rollup(
    "letters-timely", .letters, dated: .dueOn, by: [.region, .variety],
    [
      withdrawn, notYetDue,
      Class("in-time", .compare(.column(.doneOn), .onOrBefore, .column(.dueOn))),
    ], rest: "not-in-time")

  /// 应诉: suits by the day of docketing.
  static let suitsOpened = Rollup(
    "suits-opened", .suits, dated: .openedOn, by: [.region, .variety],
    [Class("first", .isFirstInstance)], rest: "further")

  /// 应诉结果: suits by the day they ended, told apart by instance and outcome.
  static let suitsEnded = Rollup(
    "suits-ended", .suits, dated: .closedOn, by: [.region, .variety],
    [
      Class("settled-first", .all([.isFirstInstance, .isSettledInCourt])),
      Class("lost-first", .all([.isFirstInstance, .isOneOf(.outcome, ["lost", "partly-lost"])])),
      Class("other-first", .isFirstInstance), Class("settled-further", .isSettledInCourt),
    ], rest: "other-further")

  /// 负责人出庭: defendants of suits by the day of the first hearing.
  static let appearances = Rollup(
    "appearances", .appearances, dated: .hearingOn, by: [.region, .variety],
    [
      Class("spoke", .all([.hasHead, .isOneOf(.spoke, ["yes"])])), Class("silent", .hasHead),
    ], rest: "absent")

  private static let withdrawn = Class("withdrawn", .isOneOf(.outcome, ["withdrawn"]))
}
