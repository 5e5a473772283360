public import FuyiLaw

/// A condition in words, as far apart as it has to be to be read (条件的文字表述).
public indirect enum Clause: Hashable, Sendable {
  /// Nothing is asked.
  case always
  /// Nothing can hold.
  case never
  /// One condition.
  case one(Term)
  /// All of them.
  case all([Clause])
  /// One of them at least.
  case any([Clause])

  /// All of some clauses, without what says nothing and without a list in a list.
  static func all(of clauses: [Clause]) -> Clause {
    if clauses.contains(.never) { return .never }
    let flat = clauses.flatMap { clause -> [Clause] in
      switch clause {
      case .all(let inner): inner
      case .always: []
      case .never, .one, .any: [clause]
      }
    }
    return flat.isEmpty ? .always : flat.count == 1 ? flat[0] : .all(flat)
  }

  /// One of some clauses, without what cannot hold and without a list in a list.
  static func any(of clauses: [Clause]) -> Clause {
    if clauses.contains(.always) { return .always }
    let flat = clauses.flatMap { clause -> [Clause] in
      switch clause {
      case .any(let inner): inner
      case .never: []
      case .always, .one, .all: [clause]
      }
    }
    return flat.isEmpty ? .never : flat.count == 1 ? flat[0] : .any(flat)
  }

  /// The condition as one phrase, with brackets where lists stand in one another.
  public var phrase: Term {
    switch self {
    case .always: Term(zh: "不限", en: "any")
    case .never: Term(zh: "无", en: "none")
    case .one(let term): term
    case .all(let clauses): Self.join(clauses, zh: "，并且", en: ", and ")
    case .any(let clauses): Self.join(clauses, zh: "，或者", en: ", or ")
    }
  }

  private static func join(_ clauses: [Clause], zh: String, en: String) -> Term {
    let terms = clauses.map { clause -> Term in
      switch clause {
      case .always, .never, .one: clause.phrase
      case .all, .any: clause.phrase.inBrackets
      }
    }
    return Term(
      zh: terms.map(\.zh).joined(separator: zh), en: terms.map(\.en).joined(separator: en))
  }

  /// What stands above a list of conditions that is read line by line; nil for a single condition.
  private var heading: Term? {
    switch self {
    case .always, .never, .one: nil
    case .all: Term(zh: "同时符合：", en: "all of these hold:")
    case .any: Term(zh: "符合下列任一项：", en: "one of these holds:")
    }
  }

  /// The condition line by line, each with how far it stands in; a short one is one line.
  public var lines: [(depth: Int, text: Term)] {
    guard let heading, !isShort else { return [(0, phrase)] }
    return [(0, heading)]
      + clauses.flatMap { clause in
        clause.lines.map { (depth: $0.depth + 1, text: $0.text) }
      }
  }

  private var clauses: [Clause] {
    switch self {
    case .always, .never, .one: []
    case .all(let clauses), .any(let clauses): clauses
    }
  }

  /// Whether it is read at a glance: two plain conditions at most.
  private var isShort: Bool {
    clauses.count <= 2
      && clauses.allSatisfy {
        switch $0 {
        case .always, .never, .one: true
        case .all, .any: false
        }
      }
  }
}
