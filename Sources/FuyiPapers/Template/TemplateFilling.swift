/// Fills the parts of a template (填写).
///
/// A unit repeats where it has a field of a list, once for each item; a row repeats with everything in
/// it. Values are put in while the part is copied, so braces in data are never taken for fields.
struct TemplateFilling {
  let values: PaperValues
  /// What was left to fill in, in order, each once.
  private(set) var blanks: [String] = []
  /// How many bytes may be made of one part, against a table of thousands of rows for thousands of
  /// people.
  private static let most = 16 << 20

  /// A filling with values.
  init(_ values: PaperValues) { self.values = values }

  /// The part with its fields filled in.
  /// - Throws: ``TemplateFault``.
  mutating func fill(_ part: TemplatePart) throws(TemplateFault) -> [UInt8] {
    var output: [UInt8] = []
    let whole = TemplateUnit(
      place: part.bytes.indices, kind: .row, texts: [], children: part.units)
    try copy(whole, of: part, item: nil, to: &output)
    return output
  }

  // MARK: Units

  /// Writes a unit as often as it has to stand there.
  private mutating func expand(
    _ unit: TemplateUnit, of part: TemplatePart, item: Item?, to output: inout [UInt8]
  ) throws(TemplateFault) {
    // A table within a row may have another list than the row.
    guard let list = try unit.list, list != item?.list else {
      return try copy(unit, of: part, item: item, to: &output)
    }
    let items = values.lists[list] ?? []
    if items.isEmpty, unit.kind != .paragraph(mayGo: true) {
      return try copy(unit, of: part, item: Item(list: list, texts: nil), to: &output)
    }
    for texts in items {
      try copy(unit, of: part, item: Item(list: list, texts: texts), to: &output)
    }
  }

  /// Whether a paragraph goes because a field in it that may be left out has no value.
  private func isLeftOut(_ unit: TemplateUnit, _ item: Item?) throws(TemplateFault) -> Bool {
    guard unit.kind == .paragraph(mayGo: true) else { return false }
    return try unit.fields().contains {
      values.optional.contains($0.name) && text(of: $0.name, item) == nil
    }
  }

  /// Writes a unit once.
  private mutating func copy(
    _ unit: TemplateUnit, of part: TemplatePart, item: Item?, to output: inout [UInt8]
  ) throws(TemplateFault) {
    guard try !isLeftOut(unit, item) else { return }
    var place = unit.place.lowerBound
    let edits = try edits(of: unit, in: part, item)
    var children = unit.children[...]
    for edit in edits + [Edit(place: unit.place.upperBound..<unit.place.upperBound, bytes: [])] {
      while let child = children.first, child.place.lowerBound < edit.place.lowerBound {
        children = children.dropFirst()
        // What stands within a text, where nothing may stand, has gone with it.
        guard child.place.lowerBound >= place else { continue }
        output += part.bytes[place..<child.place.lowerBound]
        try expand(child, of: part, item: item, to: &output)
        place = child.place.upperBound
      }
      output += part.bytes[place..<edit.place.lowerBound] + edit.bytes
      place = edit.place.upperBound
      guard output.count <= Self.most else { throw .tooMuch }
    }
  }

  // MARK: Texts

  /// An item of a list; without texts where the list is empty and the unit has to stay.
  private struct Item {
    let list: String
    let texts: [String: PaperText]?
  }

  private struct Edit {
    let place: Range<Int>
    let bytes: [UInt8]
  }

  /// The value of a field; nil where there is none.
  private func text(of name: String, _ item: Item?) -> PaperText? {
    guard let list = PaperValues.list(of: name) else { return values.texts[name] }
    guard let item, item.list == list else { return nil }
    guard let texts = item.texts else { return PaperText("") }
    return texts[name]
  }

  /// The pieces that a field is replaced by.
  private func pieces(for name: String, _ item: Item?) -> [PaperText.Piece] {
    if let text = text(of: name, item) { return text.pieces }
    return values.optional.contains(name) ? [] : [.blank(name)]
  }

  /// The changes of a paragraph's own texts.
  private mutating func edits(
    of unit: TemplateUnit, in part: TemplatePart, _ item: Item?
  ) throws(TemplateFault) -> [Edit] {
    var fields = try unit.fields()[...]
    var edits: [Edit] = []
    for (index, text) in unit.texts.enumerated() {
      // Both are in order, so a paragraph of many runs is gone through once.
      fields = fields.drop { $0.end.text < index }
      let touching = fields.prefix { $0.start.text <= index }
      guard !touching.isEmpty else { continue }
      let scalars = Array(text.text.unicodeScalars)
      var pieces: [PaperText.Piece] = []
      var next = 0
      func words(_ range: Range<Int>) -> PaperText.Piece {
        var words = String.UnicodeScalarView()
        words.append(contentsOf: scalars[range])
        return .words(String(words))
      }
      for field in touching {
        if field.start.text == index {
          pieces.append(words(next..<field.start.scalar))
          pieces += self.pieces(for: field.name, item)
        }
        next = field.end.text == index ? field.end.scalar : scalars.count
      }
      pieces.append(words(next..<scalars.count))
      for case .blank(let what) in pieces where !blanks.contains(what) { blanks.append(what) }
      let writer = RunWriter(text, of: part.bytes)
      edits.append(
        Edit(
          place: text.tag.lowerBound..<text.content.upperBound, bytes: writer.bytes(for: pieces)))
    }
    return edits
  }
}

extension TemplateUnit {
  /// The list whose items the unit is repeated for; nil where it is not.
  /// - Throws: ``TemplateFault/twoLists(_:_:paragraph:)``.
  var list: String? {
    get throws(TemplateFault) {
      let own = try listsWithin()
      if let second = own.dropFirst().first {
        throw .twoLists(own[0], second, paragraph: shown)
      }
      return own.first
    }
  }

  /// The lists of its own fields and, of a row, of all paragraphs that stand in no row of their own.
  private func listsWithin() throws(TemplateFault) -> [String] {
    var lists: [String] = []
    for field in try fields() {
      if let list = PaperValues.list(of: field.name), !lists.contains(list) { lists.append(list) }
    }
    guard kind == .row else { return lists }
    for child in children where child.kind != .row {
      for list in try child.listsWithin() where !lists.contains(list) { lists.append(list) }
    }
    return lists
  }

  /// Its text with that of its paragraphs.
  private var shown: String { joined + children.map(\.joined).joined(separator: " ") }
}
