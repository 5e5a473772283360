import FuyiLaw
import FuyiStatistics

/// The months, quarters and years that periods are made of, by their codes in the rollups.
struct RollupPeriods {
  /// The rows to read: their period, and where they are added, or taken away again.
  private(set) var reads: [(period: String, add: Int?, take: Int?)] = []
  /// The period that each month is a part of.
  private(set) var bucket: [String: Int] = [:]
  /// All months.
  private(set) var months: [String] = []

  /// The months and years of periods that do not overlap; nil where one begins or ends within a month.
  /// - Parameters:
  ///   - windows: the periods in order.
  ///   - known: the first and the last month that anything is known of, where what comes before the
  ///     periods is asked for too, as the first bucket.
  init?(_ windows: [Window], before known: (first: Int, last: Int)? = nil) {
    guard let start = windows.first else { return nil }
    let offset = known == nil ? 0 : 1
    var spans: [Range<Int>] = []
    for window in windows {
      let (from, after) = (window.first.parts, window.last.adding(days: 1).parts)
      guard from.day == 1, after.day == 1 else { return nil }
      spans.append((from.year * 12 + from.month - 1)..<(after.year * 12 + after.month - 1))
    }
    let (first, end) = (spans[0].lowerBound, spans[spans.count - 1].upperBound)
    // What comes before is added up, or is what is left of all time without what comes after.
    var isRest = false
    if let known, known.first < first {
      let asked = start.asOf.parts
      let isShorter = known.last - first < (first - known.first) / 12 + 12
      isRest = isShorter && asked.year * 12 + asked.month - 1 >= first
      if isRest { reads.append(("", 0, nil)) } else { put(known.first..<first, add: 0) }
      for month in known.first..<first { bucket[Self.code(month)] = 0 }
    }
    for (index, span) in spans.enumerated() {
      put(span, add: index + offset, take: isRest ? 0 : nil)
      for month in span {
        bucket[Self.code(month)] = index + offset
        months.append(Self.code(month))
      }
    }
    if isRest, let known, known.last >= end { put(end..<(known.last + 1), take: 0) }
    if !isRest, offset == 1 {
      let from = min(known?.first ?? first, first)
      months = (from..<first).map(Self.code) + months
    }
  }

  /// Reads months, counted from the year 0; whole years as years, whole quarters as quarters.
  private mutating func put(_ span: Range<Int>, add: Int? = nil, take: Int? = nil) {
    var month = span.lowerBound
    while month < span.upperBound {
      let length = [12, 3].first { month % $0 == 0 && month + $0 <= span.upperBound } ?? 1
      let year = Self.padded(month / 12, 4)
      let code =
        switch length {
        case 12: year
        case 3: "Q\(year)-\(month % 12 / 3 + 1)"
        default: Self.code(month)
        }
      reads.append((code, add, take))
      month += length
    }
  }

  /// A month's code.
  private static func code(_ month: Int) -> String {
    "\(padded(month / 12, 4))-\(padded(month % 12 + 1, 2))"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension [String] {
  /// The codes as a JSON array, to be bound as one value.
  var asList: String { "[" + map { "\"\($0)\"" }.joined(separator: ",") + "]" }
}
