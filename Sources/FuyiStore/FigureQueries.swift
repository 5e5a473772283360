public import FuyiStatistics
internal import GRDB

extension Session {
  /// Counts a figure that is no rate by SQL over the projections, with the records behind it.
  /// - Parameters:
  ///   - figure: what is counted.
  ///   - window: the period, with the day of asking; years in a row look back before it.
  public func count(_ figure: RecordFigure, in window: Window) throws -> FigureCount {
    let part = figure.part
    var sql = PredicateSQL(window: figure.lookedAt(window), set: part.set)
    let dating = sql.render(part.dating)
    let about = sql.render(part.about)
    let counts = sql.render(part.numerator)
    let code = figure.codeColumn.map { sql.expression($0) }
    let dated = figure.dayColumn.map { sql.expression($0) }
    let identity = part.set.identity
    let rows = try Row.fetchCursor(
      cached(
        """
        SELECT \(identity.subject) AS subject, \(identity.ordinal) AS ordinal,
          \(identity.number) AS number,
          \(code ?? "NULL") AS code,
          \(figure.quantity.map(part.set.expression) ?? "NULL") AS quantity,
          \(dated ?? "NULL") AS dated
        \(part.set.source(asking: sql.columns, isListing: true)) AND \(dating) AND \(about) AND \(counts)
        """), arguments: StatementArguments(sql.arguments))
    var items: [FigureItem] = []
    while let row = try rows.next() {
      items.append(
        try FigureItem(
          id: RecordID(
            set: part.set, subject: row.read("subject"), ordinal: row.read("ordinal"),
            number: row.read("number")),
          code: row.read("code"), number: row.read("quantity"),
          day: (row.read("dated") as String?).map { try day($0) }))
    }
    return figure.count(items, in: window)
  }
}
