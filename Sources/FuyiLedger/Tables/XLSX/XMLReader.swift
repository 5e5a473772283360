import CExpat
import FuyiArchive

/// What is done with the elements and texts of an XML document, as they come.
///
/// Names are local ones: what a namespace's prefix is does not matter, nor which of the two
/// namespaces of the standard (transitional or strict) it stands for.
protocol XMLEvents: AnyObject {
  /// An element begins.
  func start(_ name: XMLName, _ attributes: XMLAttributes) throws(LedgerFileError)
  /// An element ends.
  func end(_ name: XMLName) throws(LedgerFileError)
  /// A piece of text; that of an element may come in several.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(LedgerFileError)
  /// Whether the rest is not wanted; asked when an element has ended.
  var isDone: Bool { get }
}

extension XMLEvents {
  func end(_ name: XMLName) throws(LedgerFileError) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(LedgerFileError) {}
  var isDone: Bool { false }
}

/// Reads the XML of a workbook's part piece by piece, in bounded memory.
///
/// A document type stops it, so that no entity can be declared; so do depth, a tag or a comment that
/// would have to be kept whole, and too many attributes. A class, since the C parser calls it back.
final class XMLReader {
  /// Elements inside one another at most.
  static let mostDepth = 64
  /// Bytes that may wait for the end of a tag, with its attributes, or of a comment; the parser may
  /// let up to twice those of the tag wait before it looks again.
  static let mostTagBytes = 1 << 20
  /// Attributes of an element; the elements of a workbook have a dozen.
  static let mostAttributes = 128

  private let part: String
  private let events: any XMLEvents
  private let parser: XML_Parser
  private var depth = 0
  private var fed = 0
  private var fault: LedgerFileError?

  /// A reader of a part that hands over to `events`.
  init(part: String, _ events: any XMLEvents) throws(LedgerFileError) {
    // Whatever the document says of itself, it is read as UTF-8, as all programs write it.
    guard let parser = XML_ParserCreate("UTF-8") else {
      throw .cannotMake(reason: "XML_ParserCreate")
    }
    self.part = part
    self.events = events
    self.parser = parser
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { user, name, attributes in XMLReader.of(user)?.start(name, attributes) },
      { user, name in XMLReader.of(user)?.end(name) })
    XML_SetCharacterDataHandler(parser) { user, text, count in
      XMLReader.of(user)?.text(text, count)
    }
    XML_SetStartDoctypeDeclHandler(parser) { user, _, _, _, _ in XMLReader.of(user)?.doctype() }
  }

  deinit { XML_ParserFree(parser) }

  /// Reads a whole part of an archive, or until `events` is done.
  /// - Parameter most: the bytes that the part may have, beside the archive's own limits.
  static func read(
    _ part: String, of archive: Archive, _ events: any XMLEvents, atMost most: Int = .max
  ) throws(LedgerFileError) {
    let entry: ArchiveEntry
    do throws(ArchiveError) {
      entry = try archive.open(part)
    } catch {
      throw .archive(error)
    }
    try XMLReader(part: part, events).read(entry, atMost: most)
  }

  /// Reads an entry to its end, or until `events` is done.
  func read(_ entry: ArchiveEntry, atMost most: Int = .max) throws(LedgerFileError) {
    while fault == nil, !events.isDone {
      guard let room = XML_GetBuffer(parser, 65_536) else {
        throw .xml(part: part, line: line, .tooLong(limit: Self.mostTagBytes))
      }
      let count: Int
      do throws(ArchiveError) {
        count = try entry.read(into: UnsafeMutableRawBufferPointer(start: room, count: 65_536))
      } catch {
        throw .archive(error)
      }
      // The parser would take UTF-16 by its mark; bytes are looked for in parts, too.
      let mark = UnsafeRawBufferPointer(start: room, count: min(count, 2))
      if fed == 0, mark.elementsEqual([0xFF, 0xFE]) || mark.elementsEqual([0xFE, 0xFF]) {
        throw .xml(part: part, line: 1, .malformed("UTF-16"))
      }
      guard entry.bytesOut <= most else { throw .tooMany(part: part, limit: most) }
      parse(XML_ParseBuffer(parser, Int32(count), count == 0 ? 1 : 0), count)
      if count == 0 { break }
    }
    if let fault { throw fault }
  }

  /// Reads bytes that are the whole document.
  func read(_ bytes: [UInt8]) throws(LedgerFileError) {
    bytes.withUnsafeBytes {
      parse(
        XML_Parse(parser, $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count), 1),
        $0.count)
    }
    if let fault { throw fault }
  }

  private func parse(_ status: XML_Status, _ count: Int) {
    guard fault == nil, !events.isDone else { return }
    guard status != XML_STATUS_ERROR else {
      let code = XML_GetErrorCode(parser)
      fault = .xml(
        part: part, line: line, .malformed(XML_ErrorString(code).map { String(cString: $0) } ?? ""))
      return
    }
    fed += count
    // What the parser keeps for the next piece is the beginning of one tag.
    if fed - Int(XML_GetCurrentByteIndex(parser)) > Self.mostTagBytes {
      fault = .xml(part: part, line: line, .tooLong(limit: Self.mostTagBytes))
    }
  }

  private var line: Int { Int(XML_GetCurrentLineNumber(parser)) }

  private static func of(_ user: UnsafeMutableRawPointer?) -> XMLReader? {
    user.map { Unmanaged<XMLReader>.fromOpaque($0).takeUnretainedValue() }
  }

  private func stop(_ error: LedgerFileError?) {
    fault = fault ?? error
    XML_StopParser(parser, 0)
  }

  private func doctype() { stop(.xml(part: part, line: line, .doctype)) }

  private func start(
    _ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    guard fault == nil, let name, let attributes else { return }
    depth += 1
    guard depth <= Self.mostDepth else {
      return stop(.xml(part: part, line: line, .tooDeep(limit: Self.mostDepth)))
    }
    let list = XMLAttributes(list: attributes)
    guard list.isWithin(Self.mostAttributes) else {
      return stop(.xml(part: part, line: line, .tooManyAttributes(limit: Self.mostAttributes)))
    }
    do throws(LedgerFileError) {
      try events.start(XMLName(name), list)
    } catch {
      stop(error)
    }
  }

  private func end(_ name: UnsafePointer<CChar>?) {
    guard fault == nil, !events.isDone, let name else { return }
    depth -= 1
    do throws(LedgerFileError) {
      try events.end(XMLName(name))
      if events.isDone { stop(nil) }
    } catch {
      stop(error)
    }
  }

  private func text(_ text: UnsafePointer<CChar>?, _ count: Int32) {
    guard fault == nil, let text else { return }
    do throws(LedgerFileError) {
      try text.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
        bytes
          throws(LedgerFileError) in
        try events.text(UnsafeBufferPointer(start: bytes, count: Int(count)))
      }
    } catch {
      stop(error)
    }
  }
}
