/// Text of a paper, in which what is left to fill in by hand stands apart (文书文本).
package struct PaperText: Hashable, Sendable {
  /// A stretch of it.
  package enum Piece: Hashable, Sendable {
    /// Words; a line feed starts another line.
    case words(String)
    /// A place to fill in; what belongs there.
    case blank(String)
  }

  /// Its stretches in order.
  package let pieces: [Piece]

  /// Text of stretches.
  package init(_ pieces: [Piece]) { self.pieces = pieces }

  /// Text of words alone.
  package init(_ words: String) { self.init([.words(words)]) }

  /// A place to fill in.
  package static func blank(_ what: String) -> PaperText { PaperText([.blank(what)]) }

  /// One text behind another.
  package static func + (left: PaperText, right: PaperText) -> PaperText {
    PaperText(left.pieces + right.pieces)
  }

  /// Words behind a text.
  package static func + (left: PaperText, right: String) -> PaperText { left + PaperText(right) }

  /// A text behind words.
  package static func + (left: String, right: PaperText) -> PaperText { PaperText(left) + right }

  /// The texts with words between them.
  package static func joined(_ texts: [PaperText], by separator: String) -> PaperText {
    PaperText(
      texts.enumerated().flatMap { index, text in
        index == 0 ? text.pieces : [.words(separator)] + text.pieces
      })
  }
}

/// What the fields of a template are filled with (字段的值).
package struct PaperValues: Sendable {
  /// Every name that a template may use; those with a dot belong to a list.
  package var known: Set<String> = []
  /// Of those, the ones whose paragraph is left out where they have no value.
  package var optional: Set<String> = []
  /// What is known of the case: a text for a field.
  package var texts: [String: PaperText] = [:]
  /// What there are several of: for the word before the dot, the texts of each.
  package var lists: [String: [[String: PaperText]]] = [:]

  /// No values.
  package init() {}

  /// The list that a field belongs to: the word before its dot.
  static func list(of name: String) -> String? {
    name.firstIndex(of: ".").map { String(name[..<$0]) }
  }
}
