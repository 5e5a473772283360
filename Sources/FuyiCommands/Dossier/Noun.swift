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

/// What a step needs and takes, as its help shows it.
enum StepGuide {
  static func text(_ step: DossierStep, of kind: DossierKind, in language: Language) -> String {
    let rules = DossierProcedure.usual.rules(of: kind).filter { $0.step == step }
    return rules.map { rule in
      let words =
        rule.needs.map(option)
        + rule.takes.filter { $0 != .escalatedFrom }.map {
          "[\(option($0))]"
        }
      let heading = tr("内容（方括号内可省）：", "Facts (those in brackets may be left out): ")
      let basis = tr("依据：\(rule.source.term.zh)", "Basis: \(rule.source.term.en)")
      return (words.isEmpty ? [] : [heading + words.joined(separator: " ")])
        .appending(basis).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private static func option(_ name: FactName) -> String {
    switch name.form {
    case .flag: "--\(name.code)"
    default: "--\(name.code) <\(name.form.valueName)>"
    }
  }
}

extension [String] {
  fileprivate func appending(_ line: String) -> [String] { self + [line] }
}
