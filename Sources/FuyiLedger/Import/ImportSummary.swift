/// What an import did, or would do (导入结果).
package struct ImportSummary: Sendable {
  /// The rows of one sheet.
  package struct Sheet: Sendable {
    /// Its name; empty in a file without sheets.
    package let name: String
    /// The row of its headings.
    package let headingRow: Int
    /// Headings that are not read, with their places.
    package let unread: [HeadingRow.Heading]
    /// Rows that tell of a case.
    package internal(set) var rows = 0
    /// Those that became cases.
    package internal(set) var added = 0
    /// Those whose case was on record with the same history.
    package internal(set) var known = 0
    /// Those that were not taken.
    package internal(set) var refused = 0
    /// Rows without anything in them.
    package internal(set) var empty = 0
    /// Rows of totals and repeated headings.
    package internal(set) var totals = 0
  }

  /// The sheets that were read, in order.
  package internal(set) var sheets: [Sheet] = []
  /// The sheets that were not, with the reason.
  package let skipped: [SkippedSheet]
  /// The events that were or would be written.
  package internal(set) var events = 0
  /// What has to be looked at.
  package internal(set) var remarks = RemarkTally()
  /// Whether the cases stand in the file now.
  package internal(set) var isWritten = false

  /// The sum over the sheets.
  package func total(_ count: (Sheet) -> Int) -> Int { sheets.reduce(0) { $0 + count($1) } }
}

/// A sheet that is not read.
package struct SkippedSheet: Hashable, Sendable {
  /// Its name.
  package let name: String
  /// Why.
  package let reason: Reason

  /// Why a sheet is not read.
  package enum Reason: String, Sendable {
    case noHeadings = "no-headings"
    case hidden
    case notChosen = "not-chosen"
  }

  /// A sheet that is not read, and why.
  package init(name: String, reason: Reason) {
    self.name = name
    self.reason = reason
  }
}

/// How far an import has come.
package struct ImportProgress: Sendable {
  /// Rows read in all.
  package let rows: Int
  /// How much of the file is read, 0 to 1.
  package let fraction: Double
}
