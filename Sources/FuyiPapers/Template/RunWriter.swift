/// Writes what takes the place of a run's text: words, line breaks, and blanks in a run of their own,
/// which are highlighted (文字替换).
struct RunWriter {
  private let tag: String
  private let prefix: String
  private let opening: String
  private let highlighted: String?

  /// What stands where something has to be filled in.
  static let blank = "＿＿＿＿＿＿"

  /// A writer for a text of a part.
  init(_ text: TemplateText, of bytes: [UInt8]) {
    func source(_ place: Range<Int>) -> String { String(decoding: bytes[place], as: UTF8.self) }
    let tag = source(text.tag)
    // The name between the bracket and whatever ends it, up to its colon.
    let name = tag.dropFirst().prefix { !$0.isWhitespace && $0 != ">" && $0 != "/" }
    self.prefix = name.lastIndex(of: ":").map { String(name[...$0]) } ?? ""
    // Without it Word drops spaces at the ends.
    self.tag =
      tag.contains("xml:space=")
      ? tag : "<" + name + " xml:space=\"preserve\"" + tag.dropFirst(name.count + 1)
    guard let run = text.run else {
      self.opening = ""
      self.highlighted = nil
      return
    }
    let properties = run.properties.map(source)
    self.opening = source(run.tag) + (properties ?? "")
    let highlight = "<\(prefix)highlight \(prefix)val=\"yellow\"/>"
    if run.isHighlighted {
      self.highlighted = opening
    } else if let whole = run.properties, let place = run.highlightPlace {
      self.highlighted =
        source(run.tag) + source(whole.lowerBound..<place) + highlight
        + source(place..<whole.upperBound)
    } else {
      self.highlighted = source(run.tag) + "<\(prefix)rPr>\(highlight)</\(prefix)rPr>"
    }
  }

  /// The bytes in place of the text's start tag and content; its end tag stays.
  func bytes(for pieces: [PaperText.Piece]) -> [UInt8] {
    var output = tag
    let end = "</\(prefix)t>"
    for piece in pieces {
      switch piece {
      case .words(let words):
        let lines = words.forPaper.split(separator: "\n", omittingEmptySubsequences: false)
        output += lines.map { String($0).escaped }.joined(
          separator: end + "<\(prefix)br/>" + tag)
      case .blank:
        guard let highlighted else {
          output += Self.blank
          continue
        }
        let close = end + "</\(prefix)r>"
        output += close + highlighted + tag + Self.blank + close + opening + tag
      }
    }
    return Array(output.utf8)
  }
}

extension String {
  /// The text as XML writes it between tags and in attributes.
  var escaped: String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The text without what may not stand in a paper.
  ///
  /// Control characters, marks that turn the direction of writing, and code points that XML does not
  /// know are left out. Every kind of line end is a line feed.
  var forPaper: String {
    var result = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in unicodeScalars {
      defer { isAfterReturn = scalar == "\r" }
      switch scalar.value {
      case 0x0D, 0x85, 0x2028, 0x2029: result.append("\n")
      case 0x0A: if !isAfterReturn { result.append("\n") }
      case 0x09: result.append(" ")
      case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
