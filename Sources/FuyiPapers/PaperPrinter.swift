import FuyiArchive
package import FuyiKit
import FuyiLaw
package import FuyiStore

/// A paper of a case, made and not yet written (已生成的文书).
package struct PrintedPaper: Sendable {
  /// The event that it rests on.
  package let occasion: PaperOccasion
  /// The DOCX.
  package let document: [UInt8]
  /// What is left to fill in by hand, in the order of the paper.
  package let blanks: [String]
}

/// Makes papers and the templates that they are made from (文书打印).
package enum PaperPrinter {
  /// The paper of a case.
  /// - Parameters:
  ///   - sequence: the event that it rests on; nil for the last that fits.
  ///   - checkpoint: the head of the log, for templates that print it.
  ///   - template: the office's own; nil for the built-in one.
  /// - Throws: ``PaperRefusal`` or ``TemplateFault``.
  package static func print(
    _ paper: Paper, of record: PaperRecord, event sequence: Int? = nil,
    noting checkpoint: Checkpoint? = nil, with template: PaperTemplate? = nil
  ) throws -> PrintedPaper {
    let occasion = try PaperOccasion.find(paper, in: record, event: sequence)
    let book = record.setting.rulebook(filedOn: record.case.registration.filedOn)
    guard book != .none || template != nil else {
      throw PaperRefusal(paper, record, .earlierLaw)
    }
    let filled = try (template ?? builtIn(paper.layout))
      .filled(with: PaperFields(record, occasion, noting: checkpoint).values)
    return PrintedPaper(occasion: occasion, document: filled.bytes, blanks: filled.blanks)
  }

  /// A letter: its template's lines on letter paper, or the office's own DOCX, filled in.
  /// - Parameter checkpoint: the head of the log that is printed on it.
  /// - Throws: ``TemplateFault``.
  package static func print(
    _ letter: LetterPrint, noting checkpoint: Checkpoint, with template: PaperTemplate? = nil
  ) throws(TemplateFault) -> [UInt8] {
    let lines = letter.template.map(LetterTemplate.init) ?? .usual
    let used: PaperTemplate
    if let template { used = template } else { used = try builtIn(PaperLayout(letter: lines)) }
    return try used.filled(
      with: PaperValues(letter: LetterTemplate.values(of: letter, noting: checkpoint))
    ).bytes
  }

  /// The built-in template of a paper as a DOCX to edit.
  /// - Throws: ``TemplateFault`` where it cannot be made.
  package static func template(of layout: PaperLayout) throws(TemplateFault) -> [UInt8] {
    do throws(ArchiveError) { return try WordDocument.bytes(of: layout) } catch {
      throw .archive(error)
    }
  }

  /// The fields that the built-in template of a paper has.
  /// - Throws: ``TemplateFault`` where it cannot be made.
  package static func fields(of paper: Paper) throws(TemplateFault) -> [PaperField] {
    let used = try builtIn(paper.layout).check(.names)
    return PaperField.allCases.filter { used.contains($0.rawValue) }
  }

  private static func builtIn(_ layout: PaperLayout) throws(TemplateFault) -> PaperTemplate {
    try PaperTemplate(bytes: template(of: layout))
  }
}
