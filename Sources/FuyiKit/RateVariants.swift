import FuyiCore
public import FuyiLaw
public import FuyiStatistics
import FuyiStore

/// What became of a rate that an office defined (自定指标的登记结果).
public struct RateChange: Hashable, Sendable {
  /// The rate as it stands now, with its version.
  public let definition: RateDefinition
  /// What was done.
  public let kind: Kind

  /// What was done with a definition.
  public enum Kind: String, CaseIterable, Named {
    case added, changed, unchanged

    /// What was done, in both languages.
    public var term: Term {
      switch self {
      case .added: Term(zh: "新增", en: "added")
      case .changed: Term(zh: "已修改", en: "changed")
      case .unchanged: Term(zh: "无变化", en: "unchanged")
      }
    }
  }
}

extension CaseTracker {
  /// Every rate: the standard ones, then the office's own by their ids.
  public func definitions() throws -> [RateDefinition] {
    try repository.read { try RateDefinition.all + $0.rateVariants() }
  }

  /// The rate with an id or with a name in either language; nil where there is none.
  public func definition(_ idOrTerm: String) throws -> RateDefinition? {
    try definitions().named(idOrTerm)
  }

  /// Records rates of the office's own, all of them or none.
  ///
  /// One that is there already with another definition gets the next version; one that says the same
  /// is left as it is.
  /// - Throws: ``TrackerError/exists(_:_:)`` where an id comes twice or a name belongs to another rate;
  ///   `StoreError`; nothing is written then.
  @discardableResult
  public func define(_ rates: [RateDefinition]) throws -> [RateChange] {
    try repository.write { session in
      try RateDefinition.checkApart(rates, beside: session.rateVariants())
      return try rates.map { try define($0, in: session) }
    }
  }

  func define(_ rate: RateDefinition, in session: Session) throws -> RateChange {
    let known = try session.rateVariants().first { $0.id == rate.id }
    if let known, known.json == rate.json {
      return RateChange(definition: known, kind: .unchanged)
    }
    let version = (known?.version ?? 0) + 1
    let variant = rate.variant(version: version)
    guard let definition = RateDefinition(variant) else {
      throw TrackerError.broken("\(rate.id): a definition that cannot be read again")
    }
    try session.add(variant, on: today, stamp)
    return RateChange(definition: definition, kind: known == nil ? .added : .changed)
  }

  /// What the codes of the office's lists are called: regions, agencies, authorities and the rest.
  public func listNames() throws -> [RecordColumn: [String: Term]] {
    try repository.read { session in
      try Grouping.allCases.reduce(into: [:]) { names, grouping in
        guard let column = grouping.column else { return }
        names[column] = try self.names(grouping, in: session).byCode
      }
    }
  }
}

extension [RateDefinition] {
  /// The rate with an id or with a name in either language; nil where there is none.
  public func named(_ idOrTerm: String) -> RateDefinition? {
    first { $0.id == idOrTerm }
      ?? first { $0.term.zh == idOrTerm || $0.term.en.lowercased() == idOrTerm.lowercased() }
  }
}

extension RateDefinition {
  /// Looks that every id and every name stands for one rate of the office's own.
  /// - Throws: ``TrackerError/exists(_:_:)`` for the first that does not.
  static func checkApart(_ rates: [RateDefinition], beside known: [RateDefinition]) throws {
    var seen = known.filter { old in !rates.contains { $0.id == old.id } }
    for rate in rates {
      for other in seen {
        if other.id == rate.id { throw TrackerError.exists(.rateVariant, rate.id) }
        if other.term.zh == rate.term.zh {
          throw TrackerError.exists(.rateVariant, rate.term.zh)
        }
      }
      seen.append(rate)
    }
  }
}
