/// Mutations that change nothing that is counted, with the reason why no checker can tell.
struct Idle {
  /// How many mutations it explains.
  let times: Int
  let why: String
  /// What the mutations' labels begin with.
  let labels: [String]
  /// The proofs in which they are idle; empty for all.
  var proofs: [String] = []

  func explains(_ label: String, in proof: String) -> Bool {
    (proofs.isEmpty || proofs.contains(proof)) && labels.contains { label.hasPrefix($0) }
  }

  static let all = [
    Idle(
      times: 37, why: "nothing is known of what the law allows other clocks",
      labels: ["clock something-else"]),
    Idle(times: 37, why: "nothing is known of other rulebooks", labels: ["rulebook arl-2031"]),
    Idle(
      times: 28, why: "its rulebook is another, and what that says of the clock is not known",
      labels: ["clock ", "owner ", "article ", "consequence "], proofs: ["otherRulebook"]),
    Idle(
      times: 109, why: "the table says nothing of what follows",
      labels: ["consequence "],
      proofs: [
        "backwards", "backwardsProvisional", "correctionNotice", "documentTransfer", "makerNotice",
        "makerAnswer", "forwarding", "filingWithObstacle", "documentReview", "documentReply",
        "opinionReport", "setDay", "setCalendarDays", "leapYear", "shortMonth",
        "yearsOverAHoliday", "twentyYears",
      ]),
    Idle(
      times: 30, why: "what is to be performed, and by whom, comes from decisions of several kinds",
      labels: ["article ", "owner "], proofs: ["setDay", "shortMonth"]),
    Idle(
      times: 11, why: "acting again rests on the decision, and the table names no article for it",
      labels: ["article "], proofs: ["setCalendarDays"]),
    Idle(
      times: 2, why: "either article, as the document is reviewed on request or by itself",
      labels: ["article ARL 56", "article ARL 57"], proofs: ["documentReview", "documentTransfer"]),
    Idle(times: 1, why: "either may have to report", labels: ["owner "], proofs: ["opinionReport"]),
    Idle(
      times: 44, why: "an extension may be granted on any day of the period",
      labels: (0...1).map { "extensions[\($0)].on " }),
    Idle(
      times: 17, why: "on another day it would be as much in time, or as late",
      labels: ["on -", "on +"],
      proofs: [
        "springFestival", "twoMakeUpDays", "backwards", "rolledEnd", "suing", "filingWithObstacle",
      ]),
    Idle(
      times: 31, why: "how far a provisional day may move is a matter of opinion",
      labels: ["earliest ", "latest "],
      proofs: [
        "provisionalWalk", "backwardsProvisional", "provisionalEnd", "provisionalLook",
        "twentyYears",
      ]),
    Idle(
      times: 26, why: "interruptions are a set: neither their order nor saying one twice counts",
      labels: (0...3).flatMap { ["interruptions \($0) twice", "interruptions \($0) first"] }),
    Idle(
      times: 42, why: "nothing interrupts working days, months, years or a day that was set",
      labels: ["interruptions one more"],
      proofs: (Proofs.workingDays + Proofs.otherEnds).map(\.name)),
    Idle(
      times: 5,
      why: "the end of the first lies within the second, and the start of the second in the first",
      labels: ["interruptions[0].to ", "interruptions[1].from "],
      proofs: ["suspendedAndExtended"]),
    Idle(
      times: 6, why: "it is empty and stays so",
      labels: ["interruptions[3].", "interruptions 3 removed"], proofs: ["suspendedAndExtended"]),
    Idle(
      times: 13, why: "it begins after the end, whenever it ends",
      labels: ["interruptions[2].", "interruptions 2 removed"], proofs: ["heldOpenTwice"]),
    Idle(
      times: 1,
      why: "set to the Saturday or the worked Sunday after it, days are added to the Sunday",
      labels: ["steps[3].day +1"], proofs: ["setAndExtended"]),
    Idle(
      times: 1, why: "the order may as well have named the last day of February itself",
      labels: ["steps[2].step set"], proofs: ["shortMonth"]),
    Idle(
      times: 13, why: "the office lets its reviews run on through a suspension",
      labels: ["interruptions[0].", "interruptions 0 removed"],
      proofs: ["runsOnThroughSuspension"]),
  ]
}
