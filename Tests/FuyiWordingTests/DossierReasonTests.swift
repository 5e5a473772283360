import FuyiCore
import FuyiLaw
import FuyiWording
import Testing

@Suite("Why a step of a dossier is refused")
struct DossierReasonTests {
  private static let day = CivilDate(dayNumber: 20_515)

  /// One of each reason; a new one has to be worded to compile, and to be added here.
  static let reasons: [DossierRefusal.Reason] = [
    .notInThisState(opensIn: [.open]), .notInThisState(opensIn: []),
    .facts(.missing(.summary)), .exactlyOne([.linkedCase, .petitionNumber]),
    .notIssuedBefore(.supervisionNotice, day), .copiedToAddressee("a1"),
    .caseNotAtStage(.duringReview, number: "1", .decided), .caseOlder(number: "1", filedOn: day),
    .notASignatory("x", known: ["applicant"]), .alreadySigned("applicant", on: day),
    .alreadySealed(on: day), .alreadyReceived(on: day), .notOverdue(due: day),
    .notOverdue(due: nil), .noHigherRung(.supervision),
    .notAHigherRung(.transfer, than: .reminder), .skips([.reminder]),
    .noEarlierInstance(.second), .notADefendant("x", known: ["a1"]),
    .notBesideHead(.spoke, .absent), .outcomeNotOpen(.remanded, in: .first),
    .notAppealable(.second, .won), .notAppealable(.first, nil),
    .resultNotOpen(.adopted, allowed: [.coordinated]), .notCorrected(number: "1"),
    .wroteToCase(number: "1", sequence: 3),
  ]

  @Test("each is told in both languages, no two alike, and ends as a sentence")
  func worded() {
    let words = Self.reasons.map(\.wording)
    for term in words {
      #expect(term.zh.hasSuffix("。") && term.en.hasSuffix("."), "\(term.zh)")
      #expect(term.zh != term.en)
    }
    #expect(Set(words.map(\.zh)).count == words.count)
    #expect(Set(words.map(\.en)).count == words.count)
  }
}
