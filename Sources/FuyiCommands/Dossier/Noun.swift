import ArgumentParser
import FuyiCore
import FuyiLaw
import FuyiWording

/// Options that state facts, one each.
protocol FactOptions: ParsableArguments {
  /// What was given, by name.
  var given: GivenFacts { get }
}

/// A kind of dossier as the command line knows it.
protocol Noun {
  /// The facts that its steps state.
  associatedtype Options: FactOptions
  /// Which kind it is.
  static var kind: DossierKind { get }
}

enum Consultation: Noun {
  typealias Options = ConsultationFacts
  static let kind = DossierKind.consultation
}

enum Petition: Noun {
  typealias Options = PetitionFacts
  static let kind = DossierKind.petition
}

enum Mediation: Noun {
  typealias Options = MediationFacts
  static let kind = DossierKind.mediation
}

enum Letter: Noun {
  typealias Options = LetterFacts
  static let kind = DossierKind.letter
}

enum Suit: Noun {
  typealias Options = SuitFacts
  static let kind = DossierKind.suit
}

enum Coordination: Noun {
  typealias Options = CoordinationFacts
  static let kind = DossierKind.coordination
}

enum Defect: Noun {
  typealias Options = DefectFacts
  static let kind = DossierKind.defect
}

/// A step as the command line knows it: a subcommand of its noun.
protocol StepWord {
  /// Which step it is.
  static var step: DossierStep { get }
}

enum Resolve: StepWord { static let step = DossierStep.resolve }
enum Convert: StepWord { static let step = DossierStep.convert }
enum Withdraw: StepWord { static let step = DossierStep.withdraw }
enum SendBack: StepWord { static let step = DossierStep.sendBack }
enum MediationSession: StepWord { static let step = DossierStep.session }
enum Agree: StepWord { static let step = DossierStep.agree }
enum Sign: StepWord { static let step = DossierStep.sign }
enum Seal: StepWord { static let step = DossierStep.seal }
enum GoBack: StepWord { static let step = DossierStep.goBack }
enum Settle: StepWord { static let step = DossierStep.settle }
enum SettlePartly: StepWord { static let step = DossierStep.settlePartly }
enum Fail: StepWord { static let step = DossierStep.fail }
enum Perform: StepWord { static let step = DossierStep.perform }
enum Receive: StepWord { static let step = DossierStep.receive }
enum Reply: StepWord { static let step = DossierStep.reply }
enum Close: StepWord { static let step = DossierStep.close }
enum Answer: StepWord { static let step = DossierStep.answer }
enum CourtHearing: StepWord { static let step = DossierStep.hearing }
enum Judge: StepWord { static let step = DossierStep.judge }
enum Appeal: StepWord { static let step = DossierStep.appeal }
enum Conclude: StepWord { static let step = DossierStep.conclude }
enum VoidEntry: StepWord { static let step = DossierStep.void }
