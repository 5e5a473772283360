import FuyiWording

/// What a page is made of while it is written: its body, and the panels that figures open to.
struct HTMLWriter {
  let language: Language
  var body = ""
  private(set) var panels = ""
  private var count = 0

  init(language: Language) {
    self.language = language
  }

  /// A figure as a link to a panel with the records behind it.
  /// - Parameters:
  ///   - figure: what is shown, as HTML.
  ///   - place: what the figure is called by itself, as text.
  ///   - records: the labels of the records.
  mutating func link(_ figure: String, place: String, records: [String]) -> String {
    count += 1
    let many = language.words(
      "共 \(records.count) 项", records.count == 1 ? "1 record" : "\(records.count) records")
    panels +=
      "<section id=\"r\(count)\" tabindex=\"-1\" role=\"dialog\" aria-labelledby=\"t\(count)\">"
    panels += "<h3 id=\"t\(count)\">\(place.inHTML)</h3>"
    panels += "<p>\(many)</p><p>\(RecordRuns(records).text(in: language).inHTML)</p>"
    panels += "<a href=\"#f\(count)\">\(language.words("关闭", "Close"))</a></section>\n"
    return "<a id=\"f\(count)\" href=\"#r\(count)\">\(figure)</a>"
  }
}
