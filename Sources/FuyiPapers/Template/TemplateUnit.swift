/// A paragraph or a row of a table, with the fields in it and what stands in it (段落或表格行).
struct TemplateUnit {
  /// Which of the two it is.
  enum Kind: Equatable {
    /// A paragraph; it can be left out only where it stands in the body by itself.
    case paragraph(mayGo: Bool)
    /// A row of a table.
    case row
  }

  /// Where it stands in the part.
  var place: Range<Int>
  var kind: Kind
  /// Its own texts, without those of paragraphs in it.
  var texts: [TemplateText] = []
  /// Paragraphs in it: of a row, or of a text box.
  var children: [TemplateUnit] = []

  /// The whole text of a paragraph, its texts joined as a reader sees them.
  var joined: String { texts.map(\.text).joined() }
}

/// The text of one run, in which Word keeps it (文字).
struct TemplateText {
  /// The start tag, whose name has the prefix that the part uses.
  let tag: Range<Int>
  /// What is between the tags.
  var content: Range<Int>
  /// The words, with references resolved.
  var text = ""
  /// The run that it stands in; nil where it stands in none.
  let run: TemplateRun?
}

/// The look of a run, which has to be repeated where the run is parted (样式串).
struct TemplateRun {
  /// The start tag.
  let tag: Range<Int>
  /// The properties, tags included; nil where it has none.
  var properties: Range<Int>?
  /// Where a highlight has to stand among the properties.
  var highlightPlace: Int?
  /// Whether it is highlighted already.
  var isHighlighted = false

  /// What stands behind a highlight in the order that the format gives to properties.
  static let behindHighlight: Set<String> = [
    "u", "effect", "bdr", "shd", "fitText", "vertAlign", "rtl", "cs", "em", "lang",
    "eastAsianLayout", "specVanish", "oMath", "rPrChange",
  ]
}

/// A field in a paragraph (字段): where its braces begin and where they end.
struct TemplateField {
  /// The text and the scalar in it, both from 0.
  struct Place: Comparable {
    let text: Int
    let scalar: Int

    static func < (left: Place, right: Place) -> Bool {
      (left.text, left.scalar) < (right.text, right.scalar)
    }
  }

  let name: String
  let start: Place
  let end: Place
}

extension TemplateUnit {
  /// The fields of a paragraph in order, also those that Word has parted over several runs.
  /// - Throws: ``TemplateFault/unclosed(paragraph:)`` where braces open and do not close.
  func fields() throws(TemplateFault) -> [TemplateField] {
    var scalars: [(scalar: Unicode.Scalar, place: TemplateField.Place)] = []
    for (index, text) in texts.enumerated() {
      for (offset, scalar) in text.text.unicodeScalars.enumerated() {
        scalars.append((scalar, .init(text: index, scalar: offset)))
      }
    }
    var fields: [TemplateField] = []
    var index = 0
    func isPair(_ brace: Unicode.Scalar, at index: Int) -> Bool {
      index + 1 < scalars.count && scalars[index].scalar == brace
        && scalars[index + 1].scalar == brace
    }
    while index < scalars.count {
      guard isPair("{", at: index) else {
        index += 1
        continue
      }
      var name = String.UnicodeScalarView()
      var end = index + 2
      while end < scalars.count, !isPair("}", at: end), !isPair("{", at: end) {
        name.append(scalars[end].scalar)
        end += 1
      }
      guard isPair("}", at: end) else { throw .unclosed(paragraph: joined) }
      let last = scalars[end + 1].place
      fields.append(
        TemplateField(
          name: String(name).withoutSpacesAround, start: scalars[index].place,
          end: .init(text: last.text, scalar: last.scalar + 1)))
      index = end + 2
    }
    return fields
  }
}

extension String {
  /// Without the white space at both ends.
  var withoutSpacesAround: String {
    var rest = Substring(self)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
