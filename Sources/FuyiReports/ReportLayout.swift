/// What a format is told beside the report itself.
package struct ReportLayout: Hashable, Sendable {
  /// The columns of the reader's terminal, for text; nil for as many as the tables need.
  package var columns: Int?
  /// Whether text is coloured; the caller knows whether a terminal reads it.
  package var isColoured: Bool
  /// Whether CSV begins with a byte order mark, by which Excel knows UTF-8.
  package var hasByteOrderMark: Bool

  /// Text of any width without colour and CSV for Excel, where nothing else is said.
  package init(columns: Int? = nil, isColoured: Bool = false, hasByteOrderMark: Bool = true) {
    self.columns = columns
    self.isColoured = isColoured
    self.hasByteOrderMark = hasByteOrderMark
  }
}
