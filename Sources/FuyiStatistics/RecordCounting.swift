import FuyiLaw

/// Counts rates over plain records: the definition run without a database.
public struct RecordCounting: Sendable {
  private let records: [RecordSet: [Record]]

  /// Counts over these records; the set of each is in its id.
  public init(_ records: [Record]) {
    self.records = Dictionary(grouping: records, by: \.id.set)
  }

  /// A figure for the whole, or one for each group that has a record, in the order of their codes.
  /// - Parameters:
  ///   - definition: which rate.
  ///   - window: the period, with the day of asking.
  ///   - groupings: what to break it down by, from the outermost level; none for the whole.
  public func figures(
    _ definition: RateDefinition, in window: Window, by groupings: [Grouping] = []
  ) -> [RateFigure] {
    Breakdown(groupings).figures(definition, in: window) { piece, columns in
      count(definition, piece, columns: columns).map { CountedGroup(path: $0.key, sets: $0.value) }
    }
  }

  /// The balance of the whole period.
  public func balance(in window: Window) -> Balance {
    balances(in: window).first ?? Balance(window: window)
  }

  /// The balances of a period, one for each group that has a review.
  public func balances(in window: Window, by groupings: [Grouping] = []) -> [Balance] {
    Balance.collect(in: window, isWhole: groupings.isEmpty) { term in
      figures(term.definition, in: window, by: groupings)
    }
  }

  private func count(_ definition: RateDefinition, _ window: Window, columns: [RecordColumn])
    -> [[RateFigure.Group]: RateSets]
  {
    var groups: [[RateFigure.Group]: RateSets] = [:]
    func record(_ record: Record, _ add: (inout RateSets) -> Void) {
      let path = columns.map { RateFigure.Group(code: record.codes[$0]) }
      add(&groups[path, default: RateSets()])
    }
    switch definition.shape {
    case .share(let parts):
      for part in parts {
        for item in universe(of: part, window) {
          if let reason = part.exclusions.first(where: { $0.predicate.holds(for: item, in: window) }
          ) {
            record(item) {
              $0.excluded[reason.code, default: 0] += 1
              $0.records.excluded[reason.code, default: []].append(item.id)
            }
            continue
          }
          let counts = part.numerator.holds(for: item, in: window)
          record(item) {
            $0.addDenominator(item.id)
            if counts { $0.addNumerator(item.id) }
          }
        }
      }
    case .crossPeriod(let numerator, let denominator), .ratio(let numerator, let denominator):
      for part in numerator {
        for item in universe(of: part, window) where part.numerator.holds(for: item, in: window) {
          record(item) { $0.addNumerator(item.id) }
        }
      }
      for part in denominator {
        for item in universe(of: part, window) where part.numerator.holds(for: item, in: window) {
          record(item) { $0.addDenominator(item.id) }
        }
      }
    case .count(let parts):
      for part in parts {
        for item in universe(of: part, window) where part.numerator.holds(for: item, in: window) {
          record(item) { $0.addNumerator(item.id) }
        }
      }
    }
    return groups
  }

  func universe(of part: RatePart, _ window: Window) -> [Record] {
    (records[part.set] ?? []).filter { record in
      part.dating.includes(record, in: window) && part.about.holds(for: record, in: window)
    }
  }
}

extension RateSets {
  fileprivate mutating func addNumerator(_ id: RecordID) {
    numerator += 1
    records.numerator.append(id)
  }

  fileprivate mutating func addDenominator(_ id: RecordID) {
    denominator += 1
    records.denominator.append(id)
  }
}

extension Dating {
  /// Whether a record is of the period.
  func includes(_ record: Record, in window: Window) -> Bool {
    switch self {
    case .on(let column):
      guard let day = record.days[column] else { return false }
      return window.first <= day && day <= window.last
    case .openDuring:
      guard let opened = record.days[.openedOn], opened <= window.last else { return false }
      guard let closed = record.days[.closedOn] else { return true }
      return closed >= window.first
    }
  }
}
