/// A part of a template in which fields may stand: the document, a header or a footer (模板部件).
struct TemplatePart {
  /// The bytes as the template has them.
  let bytes: [UInt8]
  /// Its paragraphs and rows, outermost first, in order.
  let units: [TemplateUnit]

  /// Reads a part.
  /// - Throws: ``XMLFault``.
  init(_ bytes: [UInt8]) throws(XMLFault) {
    self.bytes = bytes
    let reading = Reading()
    try XMLScanner.scan(bytes) { event, place throws(XMLFault) in
      switch event {
      case .start(let name, _): reading.start(name, place)
      case .end(let name): reading.end(name, place)
      case .text(let text): reading.text?.text += text
      }
    }
    self.units = reading.done
  }

  /// What has been opened while reading.
  private final class Reading {
    var done: [TemplateUnit] = []
    var text: TemplateText?
    private var units: [TemplateUnit] = []
    private var runs: [TemplateRun] = []
    private var elements: [String?] = []
    /// How many elements were open where the text began, since only its own end ends it.
    private var textDepth = 0
    /// How many elements were open where the properties of a run began; nil outside them.
    private var propertiesDepth: Int?
    /// Whether the property that is open stands before a highlight, which then goes behind its end.
    private var awaitsEnd = false

    func start(_ name: XMLName, _ place: Range<Int>) {
      let word = name.word
      let parent = elements.last ?? nil
      elements.append(word)
      switch word {
      case "p":
        units.append(TemplateUnit(place: place, kind: .paragraph(mayGo: parent == "body")))
      case "tr": units.append(TemplateUnit(place: place, kind: .row))
      case "r": runs.append(TemplateRun(tag: place))
      case "rPr" where parent == "r":
        edit {
          $0.properties = place
          $0.highlightPlace = place.upperBound
        }
        propertiesDepth = elements.count
      case "sectPr":
        // The end of a section is a paragraph that has to stay.
        if let last = units.indices.last { units[last].kind = .paragraph(mayGo: false) }
      case "t" where !units.isEmpty && parent == "r":
        text = TemplateText(
          tag: place, content: place.upperBound..<place.upperBound, run: runs.last)
        textDepth = elements.count
      default: break
      }
      if let propertiesDepth, elements.count == propertiesDepth + 1 {
        if word == "highlight" { edit { $0.isHighlighted = true } }
        awaitsEnd = !TemplateRun.behindHighlight.contains(word ?? "")
      }
    }

    func end(_ name: XMLName, _ place: Range<Int>) {
      elements.removeLast()
      let parent = elements.last ?? nil
      switch name.word {
      case "p", "tr":
        guard var unit = units.popLast() else { return }
        unit.place = unit.place.lowerBound..<place.upperBound
        if let last = units.indices.last {
          units[last].children.append(unit)
        } else {
          done.append(unit)
        }
      case "r": runs.removeLast()
      case "rPr" where parent == "r":
        edit { run in
          run.properties = run.properties.map { $0.lowerBound..<place.upperBound }
          // An element without content has no place inside.
          if place.isEmpty { run.properties = nil }
        }
        propertiesDepth = nil
      case "t":
        guard var ended = text, elements.count == textDepth - 1 else { break }
        text = nil
        // A tag without content has nothing to fill.
        guard !place.isEmpty, let last = units.indices.last else { return }
        ended.content = ended.tag.upperBound..<place.lowerBound
        units[last].texts.append(ended)
      default: break
      }
      if elements.count == propertiesDepth, awaitsEnd {
        edit { $0.highlightPlace = max($0.highlightPlace ?? 0, place.upperBound) }
        awaitsEnd = false
      }
    }

    private func edit(_ change: (inout TemplateRun) -> Void) {
      if let last = runs.indices.last { change(&runs[last]) }
    }
  }
}
