import FuyiWording

extension String {
  /// The text with everything that HTML and SVG could take for their own written out, and without
  /// what turns the direction of writing; its lines stand in one.
  var inHTML: String {
    var escaped = ""
    for character in oneLine.printable {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
