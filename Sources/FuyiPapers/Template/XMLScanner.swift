import CExpat

/// Goes through an XML text element by element, and says at which bytes each stands (流式解析).
///
/// Where an office's template comes from is not known, so a document type, and with it every entity of
/// its own, is refused before it can be used, and so is nesting that no paper has.
final class XMLScanner {
  /// What the scanner meets.
  enum Event {
    /// A start tag; also of an element without content, which an end without bytes follows.
    case start(name: XMLName, attributes: [String: String])
    /// An end tag.
    case end(name: XMLName)
    /// Text with its references resolved; a long one may come in pieces.
    case text(String)
  }

  /// How deep elements may stand in one another.
  static let deepest = 256

  private let body: (Event, Range<Int>) throws(XMLFault) -> Void
  private let parser: XML_Parser
  private var fault: XMLFault?
  private var depth = 0

  /// Goes through a whole text.
  /// - Parameter body: gets each event with its place, in bytes of the text.
  /// - Throws: ``XMLFault``, also what the body throws.
  static func scan(
    _ bytes: [UInt8], _ body: @escaping (Event, Range<Int>) throws(XMLFault) -> Void
  ) throws(XMLFault) {
    // Places are in bytes of the text, which is edited as UTF-8.
    guard bytes.first != 0xFE, bytes.first != 0xFF, bytes.prefix(4).contains(0) == false else {
      throw .notUTF8
    }
    guard let scanner = XMLScanner(body) else { throw .malformed(line: 0, reason: "no memory") }
    try scanner.scan(bytes)
  }

  private init?(_ body: @escaping (Event, Range<Int>) throws(XMLFault) -> Void) {
    guard let parser = XML_ParserCreateNS(nil, XMLName.separator) else { return nil }
    self.body = body
    self.parser = parser
  }

  deinit { XML_ParserFree(parser) }

  private func scan(_ bytes: [UInt8]) throws(XMLFault) {
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { data, name, attributes in
        XMLScanner.of(data)?.start(name, attributes)
      }, { data, name in XMLScanner.of(data)?.end(name) })
    XML_SetCharacterDataHandler(parser) { data, text, length in
      XMLScanner.of(data)?.text(text, Int(length))
    }
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      XMLScanner.of(data)?.stop(.documentType)
    }
    XML_SetXmlDeclHandler(parser) { data, _, encoding, _ in
      XMLScanner.of(data)?.declared(encoding)
    }
    let status = bytes.withUnsafeBytes { buffer in
      XML_Parse(
        parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self),
        Int32(clamping: bytes.count),
        1)
    }
    if let fault { throw fault }
    guard status == XML_STATUS_OK else {
      let reason = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? ""
      throw .malformed(line: Int(XML_GetCurrentLineNumber(parser)), reason: reason)
    }
  }

  private static func of(_ data: UnsafeMutableRawPointer?) -> XMLScanner? {
    data.map { Unmanaged<XMLScanner>.fromOpaque($0).takeUnretainedValue() }
  }

  private var place: Range<Int> {
    let start = Int(XML_GetCurrentByteIndex(parser))
    return start..<(start + Int(XML_GetCurrentByteCount(parser)))
  }

  private func stop(_ fault: XMLFault) {
    self.fault = self.fault ?? fault
    XML_StopParser(parser, 0)
  }

  private func tell(_ event: Event) {
    guard fault == nil else { return }
    do throws(XMLFault) { try body(event, place) } catch { stop(error) }
  }

  private func declared(_ encoding: UnsafePointer<CChar>?) {
    guard let encoding, String(cString: encoding).uppercased() != "UTF-8" else { return }
    stop(.notUTF8)
  }

  private func start(
    _ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    depth += 1
    guard depth <= Self.deepest else { return stop(.tooDeep(Self.deepest)) }
    var found: [String: String] = [:]
    var next = attributes
    while let place = next, let key = place[0], let value = place[1] {
      found[XMLName(key).local] = String(cString: value)
      next = place + 2
    }
    if let name { tell(.start(name: XMLName(name), attributes: found)) }
  }

  private func end(_ name: UnsafePointer<CChar>?) {
    depth -= 1
    if let name { tell(.end(name: XMLName(name))) }
  }

  private func text(_ start: UnsafePointer<CChar>?, _ length: Int) {
    guard let start else { return }
    let bytes = UnsafeBufferPointer(start: start, count: length)
    tell(.text(String(decoding: bytes.lazy.map(UInt8.init(bitPattern:)), as: UTF8.self)))
  }
}

/// The name of an element: its namespace and what it is called there.
struct XMLName: Hashable {
  let namespace: String
  let local: String

  /// What the parser puts between the two, which no name can have in it.
  static let separator: XML_Char = 0x0A

  /// A name as the parser gives it.
  init(_ name: UnsafePointer<CChar>) {
    let parts = String(cString: name).split(separator: "\n", omittingEmptySubsequences: false)
    self.local = String(parts.last ?? "")
    self.namespace = parts.count > 1 ? String(parts[0]) : ""
  }

  /// The name in WordprocessingML, of the usual or the strict kind; nil of any other element.
  var word: String? { Self.wordNamespaces.contains(namespace) ? local : nil }

  private static let wordNamespaces: Set<String> = [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
  ]
}

/// Why an XML text cannot be gone through.
package enum XMLFault: Error, Hashable, Sendable {
  /// It is not well-formed, in the parser's words.
  case malformed(line: Int, reason: String)
  /// It brings a document type, which papers never have and attacks do.
  case documentType
  /// It is not UTF-8, in which Word and WPS write.
  case notUTF8
  /// Its elements stand in one another deeper than this.
  case tooDeep(Int)
}
