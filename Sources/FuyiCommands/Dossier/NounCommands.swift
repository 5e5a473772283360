import ArgumentParser

/// The subcommands that every noun has.
private func common<N: Noun>(_ noun: N.Type) -> [any ParsableCommand.Type] {
  [
    StepCommand<N, VoidEntry>.self, DossierListCommand<N>.self, DossierShowCommand<N>.self,
    DossierHistoryCommand<N>.self, DossierCorrectCommand<N>.self, DossierAnnulCommand<N>.self,
    DossierInsertCommand<N>.self,
  ]
}

/// `fuyi consultation`: people who came to a reception point.
struct ConsultationCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "consultation",
      abstract: tr("接收点复议咨询与早化解", "Consultations at reception points."),
      subcommands: [
        BeginCommand<Consultation>.self, StepCommand<Consultation, Resolve>.self,
        StepCommand<Consultation, Convert>.self, StepCommand<Consultation, Withdraw>.self,
      ] + common(Consultation.self))
  }
}

/// `fuyi petition`: petitions handed over to reconsideration.
struct PetitionCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "petition",
      abstract: tr("信访与复议衔接", "Petitions handed over, or about a concluded case."),
      subcommands: [
        BeginCommand<Petition>.self, StepCommand<Petition, Convert>.self,
        StepCommand<Petition, SendBack>.self,
      ] + common(Petition.self))
  }
}

/// `fuyi mediation`: mediations before, in and after a filing.
struct MediationCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "mediation",
      abstract: tr("调解与和解", "Mediations and settlements."),
      subcommands: [
        BeginCommand<Mediation>.self, StepCommand<Mediation, MediationSession>.self,
        StepCommand<Mediation, Agree>.self, StepCommand<Mediation, Sign>.self,
        StepCommand<Mediation, Seal>.self, StepCommand<Mediation, GoBack>.self,
        StepCommand<Mediation, Settle>.self, StepCommand<Mediation, SettlePartly>.self,
        StepCommand<Mediation, Fail>.self, StepCommand<Mediation, Perform>.self,
      ] + common(Mediation.self))
  }
}

/// `fuyi letter`: letters to agencies, and the ladder.
struct LetterCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "letter",
      abstract: tr("函件：转办、提示、督办、督察、意见、建议", "Letters to agencies and the ladder."),
      subcommands: [
        BeginCommand<Letter>.self, StepCommand<Letter, Receive>.self,
        StepCommand<Letter, Reply>.self, StepCommand<Letter, Close>.self,
        StepCommand<Letter, Withdraw>.self, LetterLadderCommand.self, LetterEscalateCommand.self,
        LetterPrintCommand.self, LetterSettingCommand.self,
      ] + common(Letter.self))
  }
}

/// `fuyi suit`: suits that agencies answer.
struct SuitCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "suit", abstract: tr("行政诉讼应诉", "Suits that agencies answer."),
      subcommands: [
        BeginCommand<Suit>.self, StepCommand<Suit, Answer>.self,
        StepCommand<Suit, CourtHearing>.self, StepCommand<Suit, Judge>.self,
        StepCommand<Suit, Appeal>.self,
      ] + common(Suit.self))
  }
}

/// `fuyi coordination`: what offices do together.
struct CoordinationCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "coordination",
      abstract: tr(
        "协调联动：跨区域事项、会商、暗访、整改、评查、建议、培训",
        "Cross-region items, meetings, visits, corrections, reviews, proposals, training."),
      subcommands: [
        BeginCommand<Coordination>.self, StepCommand<Coordination, Conclude>.self,
      ] + common(Coordination.self))
  }
}

/// `fuyi defect`: violations and flaws of corrected cases.
struct DefectCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "defect",
      abstract: tr("高频违法点与程序瑕疵", "Violations and flaws of corrected cases."),
      subcommands: [
        BeginCommand<Defect>.self, DefectKindsCommand.self, DefectAddCommand.self,
        DefectTopCommand.self,
      ] + common(Defect.self))
  }
}
