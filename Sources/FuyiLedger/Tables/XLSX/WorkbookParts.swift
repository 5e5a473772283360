import FuyiArchive

/// Where the parts of a workbook are, and what it says of itself.
struct WorkbookParts {
  /// A sheet with cells.
  struct Sheet {
    var name: String
    var isHidden: Bool
    /// Its part's name in the archive.
    var part: String
  }

  /// The sheets with cells in the workbook's order.
  private(set) var sheets: [Sheet] = []
  /// Whether days are counted from 1904.
  private(set) var countsFrom1904 = false
  /// The part with the texts that cells share.
  private(set) var sharedStrings: String?
  /// The part with the formats.
  private(set) var styles: String?

  init(_ archive: Archive) throws(LedgerFileError) {
    let root = try Relationships(of: "", in: archive)
    let workbook = root.first("officeDocument")?.part ?? "xl/workbook.xml"
    guard archive.has(workbook) else { throw .incomplete(part: workbook) }
    let list = WorkbookList()
    try XMLReader.read(workbook, of: archive, list, atMost: LedgerLimits.listBytes)
    guard list.isWorkbook else { throw .incomplete(part: workbook) }
    countsFrom1904 = list.countsFrom1904
    let parts = try Relationships(of: workbook, in: archive)
    sharedStrings = parts.first("sharedStrings")?.part
    styles = parts.first("styles")?.part
    for sheet in list.sheets {
      guard let target = parts.targets[sheet.id] else { throw .incomplete(part: workbook) }
      // Sheets with nothing but a chart, dialogues and macros of old have no cells.
      guard target.kind == "worksheet" else { continue }
      guard archive.has(target.part) else { throw .incomplete(part: target.part) }
      sheets.append(Sheet(name: sheet.name, isHidden: sheet.isHidden, part: target.part))
    }
    guard !sheets.isEmpty else { throw .noSheets }
  }
}

/// Reads the workbook's own part.
private final class WorkbookList: XMLEvents {
  struct Entry {
    var name: String
    var id: String
    var isHidden: Bool
  }

  var sheets: [Entry] = []
  var countsFrom1904 = false
  var isWorkbook = false

  func start(_ name: XMLName, _ attributes: XMLAttributes) throws(LedgerFileError) {
    if name == "workbook" { isWorkbook = true }
    if name == "workbookPr" { countsFrom1904 = attributes.isTrue("date1904") }
    guard name == "sheet" else { return }
    guard sheets.count < LedgerLimits.sheets else {
      throw .tooMany(part: "xl/workbook.xml", limit: LedgerLimits.sheets)
    }
    let state = attributes.text("state") ?? "visible"
    sheets.append(
      Entry(
        name: attributes.text("name") ?? "", id: attributes.text("id") ?? "",
        isHidden: state == "hidden" || state == "veryHidden"))
  }
}

/// What the parts of a workbook lead to.
private struct Relationships {
  struct Target {
    /// The last part of the type's address, such as `worksheet`; the same in both namespaces.
    var kind: String
    /// The part's name in the archive.
    var part: String
  }

  let targets: [String: Target]

  /// Those of a part, or of the whole package where it is empty; none where the list is missing.
  init(of part: String, in archive: Archive) throws(LedgerFileError) {
    let folder = part.split(separator: "/").dropLast().joined(separator: "/")
    let file = part.split(separator: "/").last.map(String.init) ?? ""
    let list = (folder.isEmpty ? "" : folder + "/") + "_rels/" + file + ".rels"
    guard archive.has(list) else {
      targets = [:]
      return
    }
    let reader = RelationshipList(part: list, folder: folder)
    try XMLReader.read(list, of: archive, reader, atMost: LedgerLimits.listBytes)
    targets = reader.targets
  }

  /// The one of a kind; of several, that with the first name.
  func first(_ kind: String) -> Target? {
    targets.filter { $0.value.kind == kind }.min { $0.key < $1.key }?.value
  }
}

/// Reads a list of relationships.
private final class RelationshipList: XMLEvents {
  let part: String
  let folder: String
  var targets: [String: Relationships.Target] = [:]

  init(part: String, folder: String) {
    self.part = part
    self.folder = folder
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) throws(LedgerFileError) {
    guard name == "Relationship", let id = attributes.text("Id"),
      let kind = attributes.text("Type"), let target = attributes.text("Target"),
      attributes.text("TargetMode") != "External"
    else { return }
    guard targets.count < LedgerLimits.sheets * 2 else {
      throw .tooMany(part: part, limit: LedgerLimits.sheets * 2)
    }
    targets[id] = Relationships.Target(
      kind: kind.split(separator: "/").last.map(String.init) ?? "", part: path(target))
  }

  /// A target as a name in the archive: from the root, or from the part's folder.
  private func path(_ target: String) -> String {
    var path = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for step in target.split(separator: "/") {
      switch step {
      case ".": break
      case "..": _ = path.popLast()
      default: path.append(step)
      }
    }
    return path.joined(separator: "/")
  }
}
