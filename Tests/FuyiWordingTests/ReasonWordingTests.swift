import FuyiCore
import FuyiLaw
import FuyiWording
import Testing

@Suite("Why an action is refused, in words")
struct ReasonWordingTests {
  private static let (early, late) = (day("2025-03-03"), day("2025-04-04"))

  private static func sample(
    _ reason: Refusal.Reason, of action: Action = .accept, carries: [String] = [],
    codes: [String] = []
  ) -> (Refusal.Reason, Sample) {
    let term = reason.wording(refusing: action)
    return (reason, Sample(term, carries: carries, codes: codes))
  }

  private static let samples: [(Refusal.Reason, Sample)] =
    states + facts + days + grounds
    + Condition.allCases.map { sample(.conditionFails($0)) }
    + SimplifiedBasis.allCases.map {
      sample(
        .simplifiedNotOpen($0), carries: [$0.code],
        codes: [ActKind.penalty.code, ActKind.information.code])
    }

  private static let states: [(Refusal.Reason, Sample)] = [
    sample(.notInThisState(opensIn: [.filed])),
    sample(.notInThisState(opensIn: [.filed, .suspended, .filed])),
    sample(.notInThisState(opensIn: CaseState.allCases.filter { $0 != .voided })),
    sample(.notInThisState(opensIn: [])),
    sample(.byLawOnly, of: .deemedAccepted),
    sample(.alreadyRegistered, of: .register),
    sample(.joinedToItself, of: .join, carries: ["--with"]),
    sample(
      .unknownParty("aplicant", known: ["applicant", "third-party-2"]), of: .serve,
      carries: ["aplicant", "applicant", "third-party-2"]),
    sample(.unknownParty("李四", known: []), of: .serve, carries: ["李四"]),
    sample(.alreadyServed("applicant-2"), of: .serve, carries: ["applicant-2"]),
    sample(.alreadyServed("respondent"), of: .serve, carries: ["respondent"]),
  ]

  private static let facts: [(Refusal.Reason, Sample)] = [
    sample(.missing(.reason), of: .decline, carries: ["--reason"]),
    sample(.missing(.ground), of: .suspend, carries: ["--ground", "6", "10"]),
    sample(.missing(.ground), of: .terminate, carries: ["--ground", "5"]),
    sample(.missing(.disposition), of: .decide, codes: Disposition.allCases.map(\.code)),
    sample(.missingOneOf([.days, .until]), of: .prolong, carries: ["--days", "--until"]),
    sample(
      .unexpected(.disposition, takes: [.procedure, .note]),
      carries: ["--disposition", "--procedure", "--note"]),
    sample(.unexpected(.disposition, takes: []), carries: ["--disposition"]),
    sample(
      .overLimit(.days, asked: 20, used: 15, limit: 30), of: .extend,
      carries: ["--days", "20", "15", "30"]),
    sample(
      .overLimit(.days, asked: 1, used: 30, limit: 30), of: .extend,
      carries: ["--days", "1", "30"]),
    sample(
      .outOfRange(.item, 9, allowed: 1...7), of: .decline, carries: ["--item", "9", "1", "7"]),
    sample(
      .notBeside(.actAgain, allowed: [.revoked, .partlyRevoked]), of: .decide,
      carries: ["--act-again", "revoked", "partly-revoked"]),
  ]

  private static let days: [(Refusal.Reason, Sample)] = [
    sample(
      .beforeHistory(early, last: late, sequence: 3), carries: ["2025-03-03", "2025-04-04", "3"]),
    sample(
      .beforeHistory(early, last: late, sequence: 0), carries: ["2025-03-03", "2025-04-04"]),
    sample(
      .afterToday(nil, late, today: early), carries: ["--on", "2025-04-04", "2025-03-03"]),
    sample(
      .afterToday(.received, late, today: early),
      carries: ["--received", "2025-04-04", "2025-03-03"]),
    sample(
      .tooEarly(.begun, early, earliest: late), carries: ["--begun", "2025-03-03", "2025-04-04"]),
    sample(.tooEarly(nil, early, earliest: late), carries: ["--on", "2025-03-03", "2025-04-04"]),
    sample(
      .tooLate(.notified, late, latest: early),
      carries: ["--notified", "2025-04-04", "2025-03-03"]),
    sample(.periodOver(.review, late, due: early), carries: ["2025-04-04", "2025-03-03"]),
    sample(
      .notLastSignature(early, last: late), of: .concludeByMediation,
      carries: ["--on", "2025-03-03", "2025-04-04"]),
  ]

  private static let grounds: [(Refusal.Reason, Sample)] =
    TerminationGround.allCases.flatMap { ground in
      [sample(.groundNotOpen(ground, suspendedUnder: nil), of: .terminate)]
        + SuspensionGround.allCases.map {
          sample(.groundNotOpen(ground, suspendedUnder: $0), of: .terminate)
        }
        + [sample(.causeWithoutWithdrawal(ground), of: .terminate, carries: ["--after"])]
    }

  @Test("Each says what it carries, in both languages", arguments: samples.map(\.1))
  func reasons(sample: Sample) { sample.check() }

  @Test("A word left untranslated in the Chinese text would be found")
  func check() {
    let text = "处于 filed 状态，填 --days、--dayz 或者 accept（受理）"
    #expect(latinWords(in: text, except: ["accept, 2"]) == ["filed", "--dayz"])
  }

  @Test("Every reason there is has been tried")
  func complete() {
    let names = Self.samples.map { reason, _ in
      Mirror(reflecting: reason).children.first?.label ?? "\(reason)"
    }
    #expect(Set(names).count == 22)
  }

  @Test(
    "Sentences as an office reads them",
    arguments: [
      (.notInThisState(opensIn: [.underReview, .suspended]), .terminate, "“终止”只能在“审理中”“中止”状态下办理。"),
      (
        .afterToday(nil, late, today: early), .accept,
        "--on（办理日）为 2025-04-04，晚于今天 2025-03-03；尚未发生的事不能记录。"
      ),
      (
        .beforeHistory(early, last: late, sequence: 3), .accept,
        "--on（办理日）为 2025-03-03，早于第 3 条记录的日期 2025-04-04；"
          + "应填 2025-04-04 或者以后，漏记的事项用补记更正。"
      ),
      (
        .missingOneOf([.days, .until]), .prolong,
        "缺少 --days（天数）或者 --until（截止日）；至少填一项。"
      ),
      (.missing(.days), .extend, "缺少 --days（天数）；应填 1 至 365 的整数。"),
      (
        .overLimit(.days, asked: 20, used: 15, limit: 30), .extend,
        "--days（天数）为 20，此前已用 15，合计超过上限 30；最多还可填 15。"
      ),
      (
        .groundNotOpen(.applicantDied, suspendedUnder: .talks), .terminate,
        "案件因第（六）项“调解、和解”中止，不能以第（二）项“申请人死亡，无人参加”终止；"
          + "请先恢复审理，或者改填与中止事由相应的终止事由。"
      ),
      (
        .unknownParty("aplicant", known: ["applicant", "third-party-2"]), .serve,
        "没有可填的当事人“aplicant”；可填：applicant（申请人）、third-party-2（第三人2）。是否指 applicant？"
      ),
      (
        .missing(.ground), .terminate,
        "缺少 --ground〔事由（项次）〕；应填下列之一：1（准予撤回申请）、2（申请人死亡，无人参加）、"
          + "3（申请人组织终止，无人参加）、4（转为刑事强制措施）、5（中止满六十日）。"
      ),
    ] as [(Refusal.Reason, Action, String)])
  func golden(reason: Refusal.Reason, action: Action, zh: String) {
    #expect(reason.wording(refusing: action).zh == zh)
  }
}
