import Foundation
import FuyiCore
import FuyiTestSupport
import Testing

/// Opens a document with python-docx, a program that shares nothing with the one that wrote it.
///
/// Without it the tests fail and say what to install; `make test` does that on Debian and Ubuntu.
struct OtherWord {
  let json: JSON

  init(_ document: [UInt8]) throws {
    let path = TemporaryFolder.newPath("docx")
    try Data(document).write(to: URL(filePath: path))
    json = try JSON(parsing: Python.docx.run(Self.script, [path]))
  }

  /// The paragraphs of the body, then the rows of its tables, in lines; a line feed within a
  /// paragraph is shown as ⏎.
  var lines: [String] {
    elements("paragraphs").map { ($0["text"]?.string ?? "").replacing("\n", with: "⏎") }
      + elements("rows").map { row in
        "| " + row.items.map { $0.string ?? "" }.joined(separator: " | ") + " |"
      }
  }

  /// The whole text.
  var text: String { lines.joined(separator: "\n") }

  func elements(_ key: String) -> [JSON] { json[key]?.items ?? [] }

  /// The texts of the runs that are highlighted in yellow.
  var highlighted: [String] { elements("highlighted").compactMap(\.string) }

  private static let script = #"""
    import json, sys
    import docx
    from docx.enum.text import WD_COLOR_INDEX

    book = docx.Document(sys.argv[1])
    section = book.sections[0]
    paragraphs = list(book.paragraphs)
    cells = [p for t in book.tables for r in t.rows for c in r.cells for p in c.paragraphs]
    style = lambda name: next(s for s in book.styles if s.style_id == name)
    print(json.dumps({
        "title": book.core_properties.title,
        "page": [round(v.mm) for v in (section.page_width, section.page_height,
                 section.top_margin, section.left_margin, section.right_margin,
                 section.bottom_margin)],
        "paragraphs": [{"text": p.text, "style": p.style.style_id} for p in paragraphs],
        "rows": [[c.text for i, c in enumerate(r.cells) if i == 0 or c._tc is not r.cells[i-1]._tc]
                 for t in book.tables for r in t.rows],
        "highlighted": [r.text for p in paragraphs + cells for r in p.runs
                        if r.font.highlight_color == WD_COLOR_INDEX.YELLOW],
        "bold": [r.text for p in paragraphs for r in p.runs if r.font.bold],
        "footers": ["".join(p.text for p in f.paragraphs)
                    for f in (section.footer, section.even_page_footer, section.first_page_footer)],
        "headers": ["".join(p.text for p in section.header.paragraphs)],
        "evenAndOdd": book.settings.odd_and_even_pages_header_footer,
        "styles": {s.style_id: {
            "size": s.font.size.pt if s.font.size else None,
            "line": s.paragraph_format.line_spacing.pt
                if hasattr(s.paragraph_format.line_spacing, "pt") else None,
            "chinese": s.element.rPr.rFonts.get(docx.oxml.ns.qn("w:eastAsia"))
                if s.element.rPr is not None and s.element.rPr.rFonts is not None else None,
        } for s in book.styles if s.type == 1},
    }, ensure_ascii=False))
    """#
}

extension JSON {
  /// The text of a string; nil of anything else.
  var string: String? { if case .string(let text) = self { text } else { nil } }
  /// The elements of an array; none of anything else.
  var items: [JSON] { if case .array(let elements) = self { elements } else { [] } }
  /// What a number or a string is written as.
  var written: String { pretty }
}
