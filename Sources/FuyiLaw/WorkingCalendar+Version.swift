extension WorkingCalendar {
  /// The calendar's name in proofs: its official years, and a fingerprint of all that it knows, such
  /// as `2004-2026/9f2c31aa01234567`.
  ///
  /// FNV-1a of 64 bits over a line `date,kind,name,standing` for each marked day in order, `standing`
  /// being `official` or `projected`, and a last line for ``makeUpDaysWork``. So it is the same on
  /// every machine, and another one as soon as a day changes.
  public var version: String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func add(_ line: String) {
      for byte in line.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
    for mark in marks {
      let standing = isOfficial(mark.date) ? "official" : "projected"
      add("\(mark.date),\(mark.kind.rawValue),\(mark.name),\(standing)\n")
    }
    add(makeUpDaysWork ? "make-up days work\n" : "make-up days rest\n")
    let digits = String(hash, radix: 16)
    return officialRanges + "/" + String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// The official years in order, neighbours as a range: `2004-2026,2028`; `none` without any.
  private var officialRanges: String {
    var ranges: [ClosedRange<Int>] = []
    for year in officialYears.sorted() {
      if let last = ranges.last, last.upperBound + 1 == year {
        ranges[ranges.count - 1] = last.lowerBound...year
      } else {
        ranges.append(year...year)
      }
    }
    guard !ranges.isEmpty else { return "none" }
    return ranges.map { range in
      range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
    }.joined(separator: ",")
  }
}
