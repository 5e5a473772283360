/// Finds out what separates the values of a text, from its first rows.
enum SeparatorSearch {
  /// How many rows are looked at.
  static let rows = 50

  /// The separator; nil where the rows do not tell.
  ///
  /// Of those that stand outside quotation marks, it is the only one, or the only one that each row
  /// has equally often, or the one that more rows have than any other. Where none stands anywhere
  /// there is one column, and it makes no difference.
  static func separator(of text: [UInt8]) -> LedgerSeparator? {
    let rows = counts(text)
    let candidates = LedgerSeparator.allCases.map { separator in
      (separator, counts: rows.map { $0[separator, default: 0] })
    }.filter { $0.counts.contains { $0 > 0 } }
    guard let first = candidates.first else { return .comma }
    if candidates.count == 1 { return first.0 }
    let even = candidates.filter { Set($0.counts).count == 1 }
    if even.count == 1 { return even[0].0 }
    let ranked = candidates.map { ($0.0, rows: $0.counts.count { $0 > 0 }) }
      .sorted { $0.rows > $1.rows }
    return ranked[0].rows > ranked[1].rows ? ranked[0].0 : nil
  }

  /// How often each separator stands in each row that is not blank; the last row may be cut off, and
  /// counts only if it is the first.
  private static func counts(_ text: [UInt8]) -> [[LedgerSeparator: Int]] {
    var (rows, row) = ([[LedgerSeparator: Int]](), [LedgerSeparator: Int]())
    var (isQuoted, isBlank) = (false, true)
    for byte in text {
      if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
        isBlank = false
      } else if isQuoted {
        continue
      } else if byte == 0x0A || byte == 0x0D {
        if !isBlank { rows.append(row) }
        (row, isBlank) = ([:], true)
        if rows.count == Self.rows { return rows }
      } else {
        isBlank = false
        for separator in LedgerSeparator.allCases where separator.byte == byte {
          row[separator, default: 0] += 1
        }
      }
    }
    return rows.isEmpty ? [row] : rows
  }
}
