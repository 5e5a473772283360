/// A paper before it has become a file: its paragraphs and tables, each with a style (版式).
///
/// Texts have fields in double braces; what they are filled with is no matter of the layout.
package struct PaperLayout: Sendable {
  /// What stands in the document's properties as its title.
  package let name: String
  /// Whether it is a letter, with a red head and a red line at the foot of its first page.
  package let isLetter: Bool
  /// The paragraphs and tables in order.
  package let blocks: [Block]

  /// A paragraph or a table.
  package enum Block: Sendable {
    case paragraph(PaperStyle, String)
    case table(PaperTable)
  }

  /// A layout of blocks.
  package init(_ name: String, isLetter: Bool = false, _ blocks: [Block]) {
    self.name = name
    self.isLetter = isLetter
    self.blocks = blocks
  }
}

extension PaperLayout.Block {
  /// The authority and the kind of paper in two lines, as titles of official papers are.
  static func title(_ kind: String) -> [Self] {
    [.paragraph(.title, "{{复议机关}}"), .paragraph(.title, kind), .paragraph(.number, "{{文号}}")]
  }

  /// A paragraph of the text.
  static func text(_ text: String) -> Self { .paragraph(.body, text) }

  /// A heading of a section.
  static func heading(_ text: String) -> Self { .paragraph(.heading, text) }

  /// Whom the paper speaks to.
  static func to(_ field: String) -> Self { .paragraph(.salutation, "{{\(field)}}：") }

  /// The authority's name and the day, where the seal goes.
  static func closing(date field: String = "成文日期") -> [Self] {
    [.paragraph(.signature, "{{复议机关}}"), .paragraph(.date, "{{\(field)}}")]
  }
}

/// A table with lines around every cell (表格).
package struct PaperTable: Sendable {
  /// The widths of its columns, in twentieths of a point.
  package let columns: [Int]
  package let rows: [[Cell]]

  /// A cell over one column or more.
  package struct Cell: Sendable {
    let text: String
    let span: Int
    let isHeading: Bool

    /// A cell that says what stands beside or below it.
    static func heading(_ text: String, span: Int = 1) -> Cell {
      Cell(text: text, span: span, isHeading: true)
    }

    /// A cell with content.
    static func content(_ text: String, span: Int = 1) -> Cell {
      Cell(text: text, span: span, isHeading: false)
    }
  }
}
