import FuyiCore

extension PaperLayout {
  /// What says which record the letter was printed from.
  private static let record: [LetterTemplate.Field] = [.head, .checkpoint, .seal]

  /// A letter with a red head from the lines of its template, the office's own or the usual one, so that
  /// the file says what the printed text says (信函格式).
  ///
  /// A line's place is known by what it has: a heading of Markdown is the title, the number and the
  /// addressee stand alone in theirs, the office and the day close the letter, copies stand between two
  /// lines at its end. Whatever else there is, is text.
  package init(letter template: LetterTemplate) {
    typealias Field = LetterTemplate.Field
    func isOnly(_ field: Field, _ line: String) -> Bool { line == "{{\(field.rawValue)}}" }
    // A letter starts with its head and number, wherever the text has them.
    var blocks: [PaperLayout.Block] = [.paragraph(.letterHead, "{{\(Field.office.rawValue)}}")]
    let lines = template.lines.filter { !$0.isEmpty }
    if lines.contains(where: { isOnly(.number, $0) }) {
      blocks.append(.paragraph(.letterNumber, "{{\(Field.number.rawValue)}}"))
    }
    var copies: [PaperLayout.Block] = []
    for line in lines where !isOnly(.number, line) {
      let heading = line.prefix { $0 == "#" }.count
      let text = heading > 0 ? String(line.dropFirst(heading).drop { $0 == " " }) : line
      let style: PaperStyle =
        switch heading {
        case 1: .letterTitle
        case 2: .heading
        case 3...: .subheading
        default:
          if line.hasPrefix("{{\(Field.addressee.rawValue)}}") {
            .salutation
          } else if isOnly(.office, line) {
            .signature
          } else if isOnly(.issued, line) {
            .date
          } else if line.contains("{{\(Field.copies.rawValue)}}") {
            .copies
          } else if line.contains("{{\(Field.proof.rawValue)}}") {
            .steps
          } else if Self.record.contains(where: { line.contains("{{\($0.rawValue)}}") }) {
            .record
          } else {
            .body
          }
        }
      if style == .copies {
        copies.append(.paragraph(style, text))
      } else {
        blocks.append(.paragraph(style, text))
      }
    }
    blocks += copies
    self.init("函件", isLetter: true, blocks)
  }
}

extension PaperValues {
  /// What a letter fills the fields with; all of them go where they have no value.
  package init(letter values: [LetterTemplate.Field: String]) {
    self.init()
    known = Set(LetterTemplate.Field.allCases.map(\.rawValue))
    optional = known
    for (field, text) in values where !text.isEmpty { texts[field.rawValue] = PaperText(text) }
  }
}
