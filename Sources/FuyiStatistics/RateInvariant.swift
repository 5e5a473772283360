public import FuyiLaw

/// A rule that figures keep, broken, with the records that break it (不变式).
///
/// Where one is found the program has miscounted or its tables have been tampered with; no figure is
/// shown then.
public enum BrokenInvariant: Error, Hashable, Sendable {
  /// Records of a share's numerator that are not in its denominator.
  case notWithin(rate: String, [RecordID])
  /// Records that are counted and left out at once, or left out for two reasons.
  case notDisjoint(rate: String, [RecordID])
  /// Records of the period that are neither counted nor left out, or that are not of the period.
  case incomplete(rate: String, [RecordID])
  /// Records that are in the whole and in no group, or in a group and not in the whole.
  case groupsDiffer(rate: String, [RecordID])
  /// Reviews that came in and neither went out nor stayed, or the reverse.
  case unbalanced(incoming: Int, outgoing: Int, [RecordID])
  /// What is kept added up beside the records is not what they add up to.
  case talliesDiffer(rate: String)
  /// An identity of the official form that does not hold.
  case identity(FormIdentity)

  /// The records that break it.
  public var records: [RecordID] {
    switch self {
    case .notWithin(_, let records), .notDisjoint(_, let records), .incomplete(_, let records),
      .groupsDiffer(_, let records), .unbalanced(_, _, let records):
      records
    case .identity, .talliesDiffer: []
    }
  }

  /// What is broken, in both languages, without the records.
  public var term: Term {
    switch self {
    case .notWithin(let rate, _):
      Term(zh: "\(rate)：分子不在分母之内", en: "\(rate): the numerator is not in the denominator")
    case .notDisjoint(let rate, _):
      Term(zh: "\(rate)：同一记录既计入又未计入", en: "\(rate): records counted and left out at once")
    case .incomplete(let rate, _):
      Term(
        zh: "\(rate)：计入与未计入之和不等于本期全部记录",
        en: "\(rate): counted and left out are not all records of the period")
    case .groupsDiffer(let rate, _):
      Term(zh: "\(rate)：各组之和不等于总数", en: "\(rate): the groups do not add up")
    case .unbalanced(let incoming, let outgoing, _):
      Term(
        zh: "收结存不平衡：收 \(incoming)，结存 \(outgoing)",
        en: "the balance does not hold: \(incoming) in, \(outgoing) out and open")
    case .talliesDiffer(let rate):
      Term(
        zh: "\(rate)：随记录保存的汇总数与记录不符",
        en: "\(rate): the tallies kept beside the records do not fit them")
    case .identity(let identity):
      Term(zh: "不成立：\(identity.name.zh)", en: "does not hold: \(identity.name.en)")
    }
  }
}

extension RateSets {
  /// Whether the numbers alone show that a rule is broken.
  ///
  /// - Parameters:
  ///   - definition: what was counted.
  ///   - universe: how many records of the period the rate is about; nil where it is no share.
  package func isSuspect(_ definition: RateDefinition, universe: Int?) -> Bool {
    guard case .share = definition.shape else { return numerator < 0 || denominator < 0 }
    return numerator > denominator
      || universe.map { $0 != denominator + excludedTotal } ?? false
  }

  /// The first rule that the sets break, with the records that break it; nil where they keep all.
  /// - Parameters:
  ///   - definition: what was counted, with its records listed.
  ///   - universe: the records of the period that the rate is about; nil where it is no share.
  package func broken(_ definition: RateDefinition, universe: [RecordID]?) -> BrokenInvariant? {
    guard case .share = definition.shape else { return nil }
    let inside = Set(records.denominator)
    let stray = records.numerator.filter { !inside.contains($0) }
    if !stray.isEmpty { return .notWithin(rate: definition.id, stray) }
    var seen = inside
    var twice = duplicates(records.denominator)
    for record in records.excluded.values.joined() where !seen.insert(record).inserted {
      twice.append(record)
    }
    if !twice.isEmpty { return .notDisjoint(rate: definition.id, twice.sorted()) }
    if let universe {
      let difference = seen.symmetricDifference(universe)
      if !difference.isEmpty { return .incomplete(rate: definition.id, difference.sorted()) }
    }
    return nil
  }

  private func duplicates(_ ids: [RecordID]) -> [RecordID] {
    var seen: Set<RecordID> = []
    return ids.filter { !seen.insert($0).inserted }
  }

  /// All records that the sets name, in whatever set.
  package var everyone: Set<RecordID> {
    Set(records.numerator).union(records.denominator).union(records.excluded.values.joined())
  }

  /// Whether two counts differ in any set.
  package func differs(from other: RateSets) -> Bool {
    numerator != other.numerator || denominator != other.denominator || excluded != other.excluded
  }

  /// The sets of several groups put together, as numbers alone.
  package static func sum(_ groups: [RateSets]) -> RateSets {
    groups.reduce(into: RateSets()) { sum, group in
      sum.numerator += group.numerator
      sum.denominator += group.denominator
      sum.excluded.merge(group.excluded, uniquingKeysWith: +)
    }
  }
}
