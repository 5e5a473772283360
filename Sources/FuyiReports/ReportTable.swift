package import FuyiLaw

/// A table of a report.
package struct ReportTable: Hashable, Sendable {
  /// A code in kebab case, unique in the report.
  package let id: String
  /// What stands above it.
  package let caption: String
  /// The columns from the left.
  package let columns: [Column]
  /// The rows from the top; each has a cell for every column.
  package let rows: [Row]
  /// What stands below it, each a line.
  package let notes: [String]

  /// A column.
  package struct Column: Hashable, Sendable {
    /// A code in kebab case, unique in the table.
    package let id: String
    /// The heading.
    package let title: String
    /// A heading above it, which it shares with the columns beside it that have the same; nil for none.
    package let group: String?
    /// What its cells are; decides alignment and number formats.
    package let kind: Kind

    /// What the cells of a column are.
    package enum Kind: String, Hashable, Sendable {
      /// Words.
      case text
      /// Whole numbers.
      case count
      /// Percentages with their fractions.
      case percent
      /// Differences in percentage points.
      case points
      /// Days.
      case day
    }

    /// A column.
    package init(_ id: String, _ title: String, _ kind: Kind = .text, group: String? = nil) {
      self.id = id
      self.title = title
      self.group = group
      self.kind = kind
    }
  }

  /// A row.
  package struct Row: Hashable, Sendable {
    /// One for each column.
    package let cells: [ReportCell]
    /// Whether it sums up the others.
    package let isTotal: Bool
    /// The code of what it is about, whatever the language; nil where it has none.
    package let code: String?

    /// A row.
    package init(_ cells: [ReportCell], isTotal: Bool = false, code: String? = nil) {
      self.code = code
      self.cells = cells
      self.isTotal = isTotal
    }
  }

  /// A table.
  package init(
    id: String, caption: String, columns: [Column], rows: [Row], notes: [String] = []
  ) {
    self.id = id
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.notes = notes
  }
}

/// A cell of a table: its value, and the records that it opens to.
package struct ReportCell: Hashable, Sendable {
  /// The value.
  package let value: Value
  /// The labels of the records behind it, in order; empty where it does not open.
  package let records: [String]

  /// What a cell holds.
  package enum Value: Hashable, Sendable {
    /// Nothing: neither zero nor unknown, the question does not arise.
    case empty
    /// Words.
    case text(String)
    /// How many.
    case count(Int)
    /// A share: the percentage as written, without the sign, or nil for no cases; with its fraction.
    case percent(text: String?, numerator: Int, denominator: Int)
    /// So many for one, as written without `:1`, or nil for none to compare with; with its fraction.
    case ratio(text: String?, numerator: Int, denominator: Int)
    /// A difference: as written with its sign, nil where one side has no cases; in units of the last
    /// of the decimals that are shown.
    case points(text: String?, units: Int, decimals: Int)
    /// A day.
    case day(CivilDate)
  }

  /// A cell.
  package init(_ value: Value, records: [String] = []) {
    self.value = value
    self.records = records
  }

  /// A cell of words.
  package static func text(_ words: String) -> ReportCell { ReportCell(.text(words)) }
  /// A cell of a number.
  package static func count(_ number: Int, _ records: [String] = []) -> ReportCell {
    ReportCell(.count(number), records: records)
  }
}

/// A chart of figures that also stand in a table.
package struct ReportChart: Hashable, Sendable {
  /// A code in kebab case, unique in the report.
  package let id: String
  /// What stands above it.
  package let caption: String
  /// What it shows, in a sentence, for those who do not see it (替代文字).
  package let summary: String
  /// How it is drawn.
  package let form: Form
  /// The names along the axis.
  package let categories: [String]
  /// What is drawn.
  package let series: [Series]
  /// The unit of the values: a sign such as `%`, or empty for numbers of cases.
  package let unit: String

  /// How a chart is drawn.
  package enum Form: String, Hashable, Sendable {
    /// Lying bars, one for each category and series.
    case bars
    /// Standing columns, for few categories in an order.
    case columns
    /// A line through the categories, for a series in time.
    case line
  }

  /// A row of values, one for each category.
  package struct Series: Hashable, Sendable {
    /// Its name.
    package let name: String
    /// The values in tenths of the unit for percentages and whole numbers otherwise; nil where there
    /// are no cases.
    package let values: [Int?]
    /// The values as written, one for each.
    package let texts: [String]

    /// A series.
    package init(name: String, values: [Int?], texts: [String]) {
      self.name = name
      self.values = values
      self.texts = texts
    }
  }

  /// A chart.
  package init(
    id: String, caption: String, summary: String, form: Form, categories: [String],
    series: [Series], unit: String
  ) {
    self.id = id
    self.caption = caption
    self.summary = summary
    self.form = form
    self.categories = categories
    self.series = series
    self.unit = unit
  }
}
