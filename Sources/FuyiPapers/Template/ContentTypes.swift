import FuyiArchive

/// What a package says its parts are (内容类型): whether it is a document, and where its text is.
struct ContentTypes {
  /// The document, its headers and its footers, by their names in the archive.
  private(set) var fillable: Set<String> = []

  private static let listing = "[Content_Types].xml"
  private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."

  /// Reads what an archive's parts are.
  /// - Throws: ``TemplateFault`` where it is no document of Word, or brings macros.
  init(_ archive: Archive) throws(TemplateFault) {
    guard archive.has(Self.listing) else { throw .notWord }
    let bytes: [UInt8]
    do throws(ArchiveError) { bytes = try archive.read(Self.listing, atMost: 1 << 20) } catch {
      throw .archive(error)
    }
    let found = Found()
    do throws(XMLFault) {
      try XMLScanner.scan(bytes) { event, _ throws(XMLFault) in
        guard case .start(let name, let attributes) = event,
          name.local == "Override" || name.local == "Default"
        else { return }
        found.types.append((attributes["PartName"], attributes["ContentType"] ?? ""))
      }
    } catch { throw .xml(part: Self.listing, error) }
    var hasDocument = false
    for (name, type) in found.types {
      let part = name.map { String($0.drop { $0 == "/" }) } ?? ""
      switch type {
      case Self.word + "document.main+xml":
        hasDocument = true
        fillable.insert(part)
      case Self.word + "header+xml", Self.word + "footer+xml": fillable.insert(part)
      case Self.word + "template.main+xml": throw .templateFile
      case let type where type.hasPrefix("application/vnd.ms-word."):
        if type.contains("macroEnabled") || type.contains("vbaData") { throw .macros }
      case "application/vnd.ms-office.vbaProject": throw .macros
      default: continue
      }
    }
    guard hasDocument else { throw .notWord }
  }

  private final class Found {
    var types: [(name: String?, type: String)] = []
  }
}
