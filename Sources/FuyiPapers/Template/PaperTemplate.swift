package import FuyiArchive
import FuyiFiles

/// A DOCX with fields in double braces, which an office can edit in Word or WPS (文书模板).
///
/// `{{案号}}` is replaced by its value; a field without one becomes a highlighted blank. A paragraph or
/// a row of a table with a field such as `{{申请人.姓名}}` stands once for each of them, and a
/// paragraph with a field that may be left out, such as `{{第三人}}`, goes with it. Fields are found in
/// the document, its headers and its footers; all other parts stay as they are, byte for byte.
package struct PaperTemplate: Sendable {
  private let entries: [(name: String, bytes: [UInt8])]
  /// The entries in which fields may stand.
  private let fillable: Set<String>

  /// A paper made from a template.
  package struct Filled: Sendable {
    /// The DOCX.
    package let bytes: [UInt8]
    /// What is left to fill in by hand, in the order of the paper, each once.
    package let blanks: [String]
  }

  /// What a template may bring: far more than any paper has.
  package static let limits = ArchiveLimits(
    entries: 2_000, entryBytes: 32 << 20, totalBytes: 64 << 20, ratio: 300)

  /// How many bytes a part may have in which fields are looked for; a long paper has some 200,000.
  package static let partBytes = 8 << 20

  /// Opens a template of the office.
  /// - Throws: ``TemplateFault``.
  package init(path: String) throws(TemplateFault) {
    let start: [UInt8]
    do throws(FileFault) {
      start = try ReadableFile(path: path).start(Self.compoundFile.count)
    } catch {
      throw .archive(.file(path: path, error))
    }
    guard start != Self.compoundFile else { throw .oldFormat }
    let archive: Archive
    do throws(ArchiveError) { archive = try Archive(path: path, limits: Self.limits) } catch {
      throw .archive(error)
    }
    try self.init(archive)
  }

  /// A template whose bytes are there.
  /// - Throws: ``TemplateFault``.
  package init(bytes: [UInt8]) throws(TemplateFault) {
    guard !bytes.starts(with: Self.compoundFile) else { throw .oldFormat }
    let archive: Archive
    do throws(ArchiveError) { archive = try Archive(bytes: bytes, limits: Self.limits) } catch {
      throw .archive(error)
    }
    try self.init(archive)
  }

  /// What Word made before 2007, and what it encrypts, begins with these bytes.
  private static let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]

  private init(_ archive: Archive) throws(TemplateFault) {
    let types = try ContentTypes(archive)
    var entries: [(name: String, bytes: [UInt8])] = []
    // A folder is an entry in some programs' archives; a paper needs none.
    for name in archive.names where !name.hasSuffix("/") {
      let most = types.fillable.contains(name) ? Self.partBytes : Archive.wholeBytes
      do throws(ArchiveError) {
        entries.append((name, try archive.read(name, atMost: most)))
      } catch { throw .archive(error) }
    }
    self.entries = entries
    self.fillable = types.fillable
  }

  /// Looks for what is wrong with its fields, and finds which it uses.
  /// - Parameter values: the names that it may use.
  /// - Returns: the names that it uses.
  /// - Throws: ``TemplateFault``.
  @discardableResult
  package func check(_ values: PaperValues) throws(TemplateFault) -> Set<String> {
    var used: Set<String> = []
    for (_, part) in try parts() {
      for unit in part.units { used.formUnion(try unit.check(values)) }
    }
    guard !used.isEmpty else { throw .noFields }
    return used
  }

  /// The paper: the template with its fields filled in.
  /// - Throws: ``TemplateFault``, also for a field that there is not.
  package func filled(with values: PaperValues) throws(TemplateFault) -> Filled {
    try check(values)
    var filling = TemplateFilling(values)
    var filled: [String: [UInt8]] = [:]
    for (name, part) in try parts() { filled[name] = try filling.fill(part) }
    var writer = ArchiveWriter()
    for (name, bytes) in entries { writer.add(name, filled[name] ?? bytes) }
    do throws(ArchiveError) {
      return Filled(bytes: try writer.bytes(), blanks: filling.blanks)
    } catch { throw .archive(error) }
  }

  /// The parts in which fields may stand, the document first, since blanks are told in this order.
  private func parts() throws(TemplateFault) -> [(name: String, part: TemplatePart)] {
    var parts: [(name: String, part: TemplatePart)] = []
    for (name, bytes) in entries where fillable.contains(name) {
      do throws(XMLFault) { parts.append((name, try TemplatePart(bytes))) } catch {
        throw .xml(part: name, error)
      }
    }
    return parts.filter { $0.name.isDocument } + parts.filter { !$0.name.isDocument }
  }
}

extension String {
  /// Whether it names no header and no footer.
  fileprivate var isDocument: Bool { !contains("header") && !contains("footer") }
}

extension TemplateUnit {
  /// The names of its fields and of those in it.
  fileprivate func check(_ values: PaperValues) throws(TemplateFault) -> Set<String> {
    var used: Set<String> = []
    for field in try fields() {
      guard values.known.contains(field.name) else {
        throw .unknownField(
          field.name, paragraph: joined, near: field.name.near(values.known.sorted()))
      }
      used.insert(field.name)
    }
    for child in children { used.formUnion(try child.check(values)) }
    _ = try list
    return used
  }
}
