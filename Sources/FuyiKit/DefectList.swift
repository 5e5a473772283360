import FuyiCore
public import FuyiLaw
import FuyiStore

/// A defect as often as it was marked in a period (高频违法点).
public struct DefectCount: Sendable {
  /// The code of the kind of defect.
  public let code: String
  /// Its name.
  public let name: Term
  /// The code of the agency or the field; nil for the whole, and where none is recorded.
  public let group: String?
  /// The name of the agency or the field; nil for the whole, and where none is recorded.
  public let groupName: Term?
  /// The numbers of the cases in which it was marked, in the order of marking; never empty.
  public let cases: [String]
}

/// What the list of defects is broken down by.
public enum DefectGrouping: String, CaseIterable, Named {
  case agency, field

  /// The grouping in both languages.
  public var term: Term {
    switch self {
    case .agency: Term(zh: "行政机关", en: "agency")
    case .field: Term(zh: "管理领域", en: "field")
    }
  }
}

extension CaseTracker {
  /// The defects marked in a period, the most frequent first.
  /// - Parameters:
  ///   - first: the first day of the period.
  ///   - last: its last day.
  ///   - grouping: by agency or by field; nil for the whole.
  ///   - knownOn: the last day whose recordings count; nil for everything.
  public func defects(
    from first: CivilDate, to last: CivilDate, by grouping: DefectGrouping? = nil,
    knownOn: CivilDate? = nil
  ) throws -> [DefectCount] {
    try reading(knownOn: knownOn) { session, asOf in
      try defects(in: session, from: first, to: last, asOf: asOf, by: grouping)
    }
  }

  /// The defects marked in a period, as they are known in a session.
  func defects(
    in session: Session, from first: CivilDate, to last: CivilDate, asOf: CivilDate,
    by grouping: DefectGrouping? = nil
  ) throws -> [DefectCount] {
    var filter = DossierFilter()
    (filter.from, filter.to) = (first, last)
    let agencies = Dictionary(
      try session.agencies().map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    var counts: [Key: (name: Term, groupName: Term?, cases: [String])] = [:]
    for line in try session.list(.defect, filter, on: asOf).reversed()
    where line.state != .voided {
      guard let code = line.variety, let number = line.linkedCase else { continue }
      var group: (code: String, name: Term)?
      switch grouping {
      case .agency: group = line.agencyCode.flatMap { code in line.agency.map { (code, $0) } }
      case .field:
        group = line.agencyCode.flatMap { agencies[$0]?.field }.map { ($0.code, $0.term) }
      case nil: break
      }
      let key = Key(code: code, group: group?.code)
      counts[
        key, default: (line.listName ?? Term(zh: code, en: code), group?.name, [])
      ].cases.append(number)
    }
    return counts.map { key, count in
      DefectCount(
        code: key.code, name: count.name, group: key.group, groupName: count.groupName,
        cases: count.cases)
    }.sorted { left, right in
      (-left.cases.count, left.code, left.group ?? "") < (
        -right.cases.count, right.code, right.group ?? ""
      )
    }
  }

  private struct Key: Hashable {
    let code: String
    let group: String?
  }
}
