public import FuyiLaw

/// The table that offices send up: fields of administration by what was received, how it was examined
/// and how it ended (行政复议案件统计表).
///
/// It comes in four parts, so that each fits a page; the identities hold them together.
public enum FormPart: String, CaseIterable, Named {
  case filings, kinds, reviews, outcomes

  /// What stands above it.
  public var term: Term {
    switch self {
    case .filings: Term(zh: "表一 申请的收到与审查", en: "Form 1, filings examined")
    case .kinds: Term(zh: "表二 申请的复议事项", en: "Form 2, filings by kind of act")
    case .reviews: Term(zh: "表三 案件的收结存", en: "Form 3, balance of cases")
    case .outcomes: Term(zh: "表四 案件的审结方式", en: "Form 4, cases by outcome")
    }
  }

  /// The figures, one a column.
  public var columns: [RateDefinition] {
    switch self {
    case .filings: [.received] + RateDefinition.filingOutcomes
    case .kinds: [.received] + RateDefinition.filingKinds
    case .reviews: BalanceTerm.allCases.map(\.definition)
    case .outcomes: [.concludedReviews] + RateDefinition.outcomes
    }
  }

  /// The table; a row for each field that has a record in it.
  public var question: ReportQuestion {
    ReportQuestion("form-\(code)", term, by: .field, columns)
  }
}

/// A sum that has to come out, with both its sides (平衡关系).
public struct FormIdentity: Hashable, Sendable {
  /// A code in kebab case, unique in the form.
  public let id: String
  /// What is held against what.
  public let name: Term
  /// The terms of the left side.
  public let left: [Int]
  /// The terms of the right side.
  public let right: [Int]
  /// How the sides are held against each other.
  public let relation: Relation

  /// How two sides are held against each other.
  public enum Relation: Hashable, Sendable {
    /// The terms of each side are added up.
    case sums
    /// The terms are equal one by one.
    case eachTerm
  }

  /// Whether both sides are equal.
  public var holds: Bool {
    switch relation {
    case .sums: left.reduce(0, +) == right.reduce(0, +)
    case .eachTerm: left == right
    }
  }

  /// An identity.
  public init(
    _ id: String, _ name: Term, _ left: [Int], _ right: [Int], _ relation: Relation = .sums
  ) {
    self.id = id
    self.name = name
    self.left = left
    self.right = right
    self.relation = relation
  }
}

extension FormIdentity {
  /// The identities of the form, over its parts.
  /// - Parameter tables: the parts as counted, each under its code.
  static func all(of tables: [FigureTable]) -> [FormIdentity] {
    let parts = Dictionary(
      tables.map { ($0.question.id, $0) }, uniquingKeysWith: { first, _ in first })
    func table(_ part: FormPart) -> FigureTable? { parts[part.question.id] }
    func counts(_ part: FormPart) -> [Int] {
      table(part)?.total.figures.map(\.sets.numerator) ?? []
    }
    func sum(_ words: [RateDefinition]) -> Term {
      Term(
        zh: words.map(\.term.zh).joined(separator: "＋"),
        en: words.map(\.term.en).joined(separator: " + "))
    }
    func identity(
      _ id: String, _ left: [RateDefinition], _ right: Term, _ sides: ([Int], [Int])
    ) -> FormIdentity {
      let sum = sum(left)
      return FormIdentity(
        id,
        Term(zh: "\(sum.zh)＝\(right.zh)", en: "\(sum.en) = \(right.en)"), sides.0, sides.1)
    }
    func split(_ part: FormPart, _ right: Term) -> FormIdentity {
      let counts = counts(part)
      return identity(
        "form-\(part.code)", Array(part.columns.prefix(1)), right,
        (Array(counts.prefix(1)), Array(counts.dropFirst())))
    }
    let balance = counts(.reviews)
    return [
      split(.filings, sum(RateDefinition.filingOutcomes)),
      split(.kinds, Term(zh: "各类复议事项之和", en: "the kinds of act added up")),
      identity(
        "form-reviews", BalanceTerm.incoming.map(\.definition),
        sum(BalanceTerm.outgoing.map(\.definition)),
        (
          Array(balance.prefix(BalanceTerm.incoming.count)),
          Array(balance.dropFirst(BalanceTerm.incoming.count).prefix(BalanceTerm.outgoing.count))
        )),
      split(.outcomes, Term(zh: "各审结方式之和", en: "the outcomes added up")),
    ] + FormPart.allCases.compactMap { part in table(part).map(\.columnSums) }
  }
}

extension FigureTable {
  /// Of every column: its total is what its rows add up to.
  fileprivate var columnSums: FormIdentity {
    FormIdentity(
      "\(question.id).columns",
      Term(
        zh: "\(question.term.zh)：各列合计＝各领域之和",
        en: "\(question.term.en): each column's total = its fields added up"),
      total.figures.map(\.sets.numerator),
      question.columns.indices.map { column in
        rows.reduce(0) { $0 + $1.figures[column].sets.numerator }
      }, .eachTerm)
  }
}
