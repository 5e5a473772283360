import FuyiCore
import FuyiLaw
import Testing

@Suite("Options and facts")
struct OptionTests {
  /// Facts that are settled by the program, or state records of the office.
  static let without: Set<FactName> = [
    .number, .serial, .year, .action, .before, .target, .why, .code, .command, .count, .records,
    .field, .level, .makeUpDays,
    .markedDays, .pattern, .standing, .suspendedDays, .title, .titleEnglish,
    .definition, .version, .erasedWords, .retentionYears,
    .warnBlue, .warnBlueWorking, .warnRed, .warnRedWorking, .warnYellow, .warnYellowWorking,
  ]

  @Test("Every fact that the procedure takes has an option in the help of register or advance")
  func everyFact() throws {
    let console = try Console()
    let register = console.run("case register --help").output
    let advance = console.run("case advance --help").output
    for row in Procedure.statutory.rows {
      for name in row.facts where !Self.without.contains(name) {
        let help = row.action == .register ? register : advance
        #expect(help.contains("--\(name.code)"), "\(row.action.code) takes --\(name.code)")
      }
    }
    let taken = Set(Procedure.statutory.rows.flatMap(\.facts))
    let ofDossiers = Set(DossierProcedure.usual.rules.flatMap(\.facts))
    let elsewhere: Set<FactName> = [
      .caseSequence, .step, .pointKind, .place, .template, .signatories, .kind,
    ]
    for name in FactName.allCases where !Self.without.contains(name) && !taken.contains(name) {
      #expect(ofDossiers.contains(name) || elsewhere.contains(name), "--\(name.code)")
    }
  }

  @Test("Every fact that a step takes has an option in its help", arguments: DossierKind.allCases)
  func everyDossierFact(_ kind: DossierKind) throws {
    let console = try Console()
    // A letter is escalated by a command of its own, which settles these itself.
    let settled: Set<FactName> = [.escalatedFrom, .escalatedTo]
    for rule in DossierProcedure.usual.rules(of: kind) where rule.step != .escalate {
      let help = console.run("\(kind.code) \(rule.step.code) --help").output
      for name in rule.facts where !settled.contains(name) {
        #expect(help.contains("--\(name.code)"), "\(kind.code) \(rule.step.code): \(name.code)")
      }
    }
  }

  @Test("Every action stands in the help of advance with what it needs")
  func everyAction() throws {
    let help = try Console().run("case advance --help").output
    for row in Procedure.statutory.rows where row.action != .register && !row.action.isByLaw {
      #expect(help.contains("\n  \(row.action.code)  "), "\(row.action.code)")
    }
  }
}
