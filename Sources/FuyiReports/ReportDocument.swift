import FuyiLaw
package import FuyiWording

/// A report before it has a form: what it says, in one language, for every format to render (报告).
///
/// Nothing in it depends on a format. A figure carries its number and not only its text, so that a
/// spreadsheet gets numbers, and the records behind it, so that a page can open it.
package struct ReportDocument: Hashable, Sendable {
  /// The language of everything in it.
  package let language: Language
  /// The title (标题).
  package let title: String
  /// Who reports on what: the office and the period, each a line under the title.
  package let subtitle: [String]
  /// What a reader has to know of the whole: the day of asking, the rounding, what is as known now.
  package let remarks: [String]
  /// What scripts ask of the whole, by keys in camel case: the period, the day of asking, the rounding.
  package let facts: [ReportFact]
  /// The sections in order.
  package let sections: [ReportSection]

  /// A report.
  package init(
    language: Language, title: String, subtitle: [String], remarks: [String],
    facts: [ReportFact] = [], sections: [ReportSection]
  ) {
    self.facts = facts
    self.language = language
    self.title = title
    self.subtitle = subtitle
    self.remarks = remarks
    self.sections = sections
  }
}

/// What a script asks of a report as a whole.
package struct ReportFact: Hashable, Sendable {
  /// The key, in camel case.
  package let key: String
  /// The value; nil for null.
  package let value: String?

  /// A fact.
  package init(_ key: String, _ value: String?) {
    self.key = key
    self.value = value
  }
}

/// A part of a report under a heading.
package struct ReportSection: Hashable, Sendable {
  /// A code in kebab case, unique in the report: an anchor, a sheet, a JSON key.
  package let id: String
  /// The heading, without a number.
  package let title: String
  /// What stands in it, in order.
  package let blocks: [ReportBlock]

  /// A section.
  package init(id: String, title: String, blocks: [ReportBlock]) {
    self.id = id
    self.title = title
    self.blocks = blocks
  }
}

/// One thing in a section.
package enum ReportBlock: Hashable, Sendable {
  /// A paragraph of the analysis.
  case paragraph(String)
  /// A table of figures.
  case table(ReportTable)
  /// A chart, always of figures that stand in a table too.
  case chart(ReportChart)
  /// Sums that have to agree, each with both sides.
  case identities([ReportIdentity])
}

/// Two sides that have to be equal (平衡关系).
package struct ReportIdentity: Hashable, Sendable {
  /// A code in kebab case, unique among its neighbours; nil for none.
  package let id: String?
  /// What is held against what, in words: 收到＝受理＋不予受理＋….
  package let name: String
  /// The left side, in figures: `612`.
  package let left: String
  /// The right side, in figures: `540 + 30 + 42`.
  package let right: String
  /// Whether both sides are equal.
  package let holds: Bool

  /// An identity.
  package init(id: String? = nil, name: String, left: String, right: String, holds: Bool) {
    self.id = id
    self.name = name
    self.left = left
    self.right = right
    self.holds = holds
  }
}
