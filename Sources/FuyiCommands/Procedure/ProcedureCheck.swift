package import FuyiCore
package import FuyiLaw
package import FuyiWording

/// What a search of the procedure's table found of its properties.
package struct ProcedureCheck {
  /// How many abstract cases can come about.
  package let cases: Int
  /// How many steps lead from one to another.
  package let steps: Int
  /// Every property, with how the table breaks it where it does.
  package let findings: [(property: ProcedureProperty, breach: Breach?)]

  /// Searches a table and looks at every property.
  package init(
    _ procedure: Procedure = .statutory, under rulebook: Rulebook = .reconsiderationLaw2023
  ) {
    let search = ProcedureSearch(procedure, under: rulebook)
    cases = search.cases.count
    steps = search.steps.count
    findings = ProcedureProperty.allCases.map { ($0, $0.breach(in: search)) }
  }

  /// Whether every property holds.
  package var holds: Bool { findings.allSatisfy { $0.breach == nil } }
}

extension ProcedureCheck: Printable {
  package func text(in language: Language) -> String {
    let head = Term(
      zh: "已检索 \(cases) 种抽象案件、\(steps) 步。",
      en: "Searched: \(cases) abstract cases, \(steps) steps.")
    var lines = [head.text(in: language)]
    for (property, breach) in findings {
      let verdict =
        breach == nil ? Term(zh: "成立　  ", en: "holds   ") : Term(zh: "不成立  ", en: "broken  ")
      lines.append(
        [verdict, property.term, property.basis].map { $0.text(in: language) }.joined())
      if let breach { lines.append("        " + breach.term.text(in: language)) }
    }
    return lines.joined(separator: "\n")
  }

  package var json: JSON {
    [
      "cases": .int(cases), "steps": .int(steps), "holds": .bool(holds),
      "properties": .array(
        findings.map { property, breach in
          [
            "code": .string(property.code), "zh": .string(property.term.zh),
            "en": .string(property.term.en), "source": .string(property.source.code),
            "holds": .bool(breach == nil),
            "sequence": .array((breach?.path ?? []).map(\.json)),
            "unreached": .array((breach?.unreached ?? []).map { .string($0.code) }),
          ]
        }),
    ]
  }
}

extension ProcedureProperty {
  fileprivate var basis: Term {
    guard let article = source.article else { return Term(zh: "", en: "") }
    return Term(zh: "（\(article.term.zh)）", en: " (\(article.term.en))")
  }
}

extension Breach {
  fileprivate var unreached: [CaseState] {
    switch self {
    case .unreached(let states): states
    case .path: []
    }
  }

  fileprivate var term: Term {
    switch self {
    case .unreached(let states):
      Term(
        zh: states.map(\.term.zh).joined(separator: "、"),
        en: states.map(\.term.en).joined(separator: ", "))
    case .path(let steps):
      Term(
        zh: steps.map(\.term.zh).joined(separator: " → "),
        en: steps.map(\.term.en).joined(separator: " → "))
    }
  }
}

extension SearchStep {
  fileprivate var term: Term {
    guard let choice else { return action.term }
    return Term(
      zh: "\(action.term.zh)（\(choice.term.zh)）", en: "\(action.term.en) (\(choice.term.en))")
  }

  fileprivate var json: JSON {
    ["action": .string(action.code), "choice": .optional(choice?.code)]
  }
}
