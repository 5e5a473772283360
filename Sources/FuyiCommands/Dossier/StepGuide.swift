import FuyiCore
import FuyiLaw

/// What a step needs and takes, as its help shows it.
enum StepGuide {
  static func text(_ step: DossierStep, of kind: DossierKind) -> String {
    DossierProcedure.usual.rules(of: kind).filter { $0.step == step }.map(text)
      .joined(separator: "\n")
  }

  private static func text(_ rule: DossierRule) -> String {
    let basis = tr("依据：\(rule.source.term.zh)", "Basis: \(rule.source.term.en)")
    // Which letter a letter escalates is settled by the command that does it.
    let taken = rule.takes.filter { $0 != .escalatedFrom }.map { "[\($0.usage)]" }
    let words = rule.needs.map(\.usage) + taken
    guard !words.isEmpty else { return basis }
    let heading = tr("内容（方括号内可省）：", "Facts (those in brackets may be left out): ")
    return heading + words.joined(separator: " ") + "\n" + basis
  }
}
