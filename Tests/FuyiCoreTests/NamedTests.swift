import FuyiCore
import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("Codes and terms")
struct NamedTests {
  private static let everything: [(String, [any Named])] = [
    ("Action", Action.allCases), ("CaseState", CaseState.allCases), ("ActKind", ActKind.allCases),
    ("Channel", Channel.allCases), ("SuspensionGround", SuspensionGround.allCases),
    ("TerminationGround", TerminationGround.allCases),
    ("WithdrawalCause", WithdrawalCause.allCases), ("Disposition", Disposition.allCases),
    ("SimplifiedBasis", SimplifiedBasis.allCases), ("HearingForm", HearingForm.allCases),
    ("PartyRole", PartyRole.allCases), ("FilingOutcome", FilingOutcome.allCases),
    ("Opening", Opening.allCases), ("Correction", Correction.allCases),
    ("Condition", Condition.allCases), ("FactName", FactName.allCases),
    ("RecordKind", RecordKind.allCases), ("AgencyLevel", AgencyLevel.allCases),
    ("AgencyField", AgencyField.allCases), ("MakeUpDays", MakeUpDays.allCases),
    ("SuspendedDays", SuspendedDays.allCases), ("CalendarStanding", CalendarStanding.allCases),
    ("DossierKind", DossierKind.allCases), ("DossierStep", DossierStep.allCases),
    ("DossierState", DossierState.allCases), ("DossierClockID", DossierClockID.allCases),
    ("MediationStage", MediationStage.allCases), ("MediationVenue", MediationVenue.allCases),
    ("JointBody", JointBody.allCases), ("LetterKind", LetterKind.allCases),
    ("ReplyUnit", ReplyUnit.allCases), ("CourtInstance", CourtInstance.allCases),
    ("SuitOutcome", SuitOutcome.allCases), ("RulingForm", RulingForm.allCases),
    ("HeadPresence", HeadPresence.allCases), ("AbsenceReason", AbsenceReason.allCases),
    ("CoordinationKind", CoordinationKind.allCases),
    ("CoordinationResult", CoordinationResult.allCases), ("PointKind", PointKind.allCases),
    ("PetitionOrigin", PetitionOrigin.allCases),
  ]

  @Test("codes are kebab-case and unique, terms stand in both languages and are unique")
  func codesAndTerms() {
    for (type, values) in Self.everything {
      #expect(Set(values.map(\.code)).count == values.count, "\(type)")
      for value in values {
        #expect(!value.code.isEmpty && value.code.allSatisfy(isKebab), "\(type): \(value.code)")
        #expect(value.term.zh.unicodeScalars.contains { $0.value >= 0x4E00 }, "\(type)")
        #expect(!value.term.en.isEmpty && value.term.en.allSatisfy(\.isASCII), "\(type)")
      }
      guard type != "FactName" else { continue }
      #expect(Set(values.map(\.term.zh)).count == values.count, "\(type)")
      #expect(Set(values.map(\.term.en)).count == values.count, "\(type)")
    }
  }

  private func isKebab(_ character: Character) -> Bool {
    character.isASCII
      && (character.isLowercase || character.isNumber || character == "-")
  }

  @Test("no choice can be read as two values", arguments: FactName.allCases)
  func unambiguous(_ name: FactName) throws {
    let choices: [FactForm.Choice]
    switch name.form {
    case .choice(let one): choices = one.all
    case .choices(let several): choices = several.all
    default: return
    }
    #expect(choices.count > 1)
    for choice in choices {
      for text in [choice.code, choice.term.zh, choice.term.en] {
        let value = try name.value(reading: [text])
        #expect(value == .code(choice.code) || value == .codes([choice.code]), "\(name): \(text)")
      }
      #expect(name.form.admits(.code(choice.code)) || name.form.admits(.codes([choice.code])))
      // A code is found as it is written, and no part of it.
      for other in [
        choice.code + "x", String(choice.code.dropLast()), choice.code.uppercased(), "",
      ]
      where !choices.contains(where: { $0.code == other }) {
        #expect(!name.form.admits(.code(other)) && !name.form.admits(.codes([other])))
        #expect(!name.form.admits(.codes([choice.code, other])))
      }
    }
  }

  @Test("the law's own numbers are the codes of its grounds")
  func numberedGrounds() {
    #expect(SuspensionGround.allCases.map(\.code) == (1...10).map(String.init))
    #expect(TerminationGround.allCases.map(\.code) == (1...5).map(String.init))
    #expect(ActKind.allCases.count == 15)
  }

  @Test("sixty days end a suspension under grounds 1, 2 and 4")
  func sixtyDays() {
    let ending = SuspensionGround.allCases.filter(\.endsAfterSixtyDays)
    #expect(ending.map(\.rawValue) == [1, 2, 4])
  }

  @Test(
    "a disposition rests on its article",
    arguments: [
      (Disposition.altered, 63), (.revoked, 64), (.partlyRevoked, 64), (.unlawful, 65),
      (.perform, 66), (.void, 67), (.upheld, 68), (.rejected, 69), (.agreementLiability, 71),
    ])
  func articles(_ disposition: Disposition, _ article: Int) {
    #expect(disposition.article == .arl(article))
    #expect(disposition.corrects == ![68, 69].contains(article))
  }

  @Test("an event's kind is found again by its code")
  func kinds() {
    for action in Action.allCases {
      #expect(EventKind(code: action.code) == .action(action))
    }
    for correction in Correction.allCases {
      #expect(EventKind(code: correction.code) == .correction(correction))
      #expect(EventKind.correction(correction).term == correction.term)
    }
    #expect(EventKind(code: "dance") == nil)
  }

  @Test("only the law accepts or gives up by itself")
  func byLaw() {
    #expect(Action.allCases.filter(\.isByLaw) == [.deemedAccepted, .deemedAbandoned])
  }
}
