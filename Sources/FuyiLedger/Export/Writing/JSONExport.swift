import FuyiCore

/// An export as JSON: an object a line, or one document.
///
/// A document has one element a line as well, so that its lines can be named and compared; it is read
/// whatever its layout.
struct JSONExport {
  private let stream: ByteStream

  init(_ stream: ByteStream) {
    self.stream = stream
  }

  /// Writes the header, then every item, each on a line.
  func writeLines(of export: LedgerExport) throws {
    try export.forEachItem { try stream.write($0.json.compact + "\n") }
  }

  /// Writes `{"fuyi-export": …, "events": […], "words": […]}`.
  func writeDocument(of export: LedgerExport) throws {
    var part = Part.header
    var separator = ""
    func begin(_ next: Part) throws {
      while part != next {
        part = part == .header ? .events : .words
        try stream.write(part == .events ? ",\n\"events\":[" : "\n],\n\"words\":[")
        separator = ""
      }
    }
    try export.forEachItem { item in
      switch item {
      case .header(let header):
        try stream.write("{\"\(ExportHeader.mark)\":\(header.json.compact)")
      case .event: try begin(.events)
      case .words, .leftOut: try begin(.words)
      }
      if part == .header { return }
      try stream.write("\(separator)\n\(item.json.compact)")
      separator = ","
    }
    try begin(.words)
    try stream.write("\n]}\n")
  }

  private enum Part { case header, events, words }
}
