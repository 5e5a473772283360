import FuyiArchive
import FuyiPapers

/// Documents as tests need them: small, and with whatever is wrong with them.
enum Docx {
  static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"

  /// A document whose body has this content.
  static func bytes(
    body: String, header: String? = nil, type: String = word + "document.main+xml",
    more: [(String, String)] = []
  ) throws -> [UInt8] {
    try bytes(
      document: document(body), header: header.map { part("hdr", $0) }, type: type, more: more)
  }

  /// A document of whole parts.
  static func bytes(
    document: String, header: String? = nil, type: String = word + "document.main+xml",
    more: [(String, String)] = []
  ) throws -> [UInt8] {
    try bytes(document: Array(document.utf8), header: header, type: type, more: more)
  }

  /// A document whose text need be none.
  static func bytes(
    document: [UInt8], header: String? = nil, type: String = word + "document.main+xml",
    more: [(String, String)] = []
  ) throws -> [UInt8] {
    var writer = ArchiveWriter()
    var types = "<Override PartName=\"/word/document.xml\" ContentType=\"\(type)\"/>"
    if header != nil {
      types +=
        "<Override PartName=\"/word/header1.xml\" ContentType=\"\(word)header+xml\"/>"
    }
    writer.add(
      "[Content_Types].xml",
      text: declaration
        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + types + "</Types>")
    writer.add("word/document.xml", document)
    if let header { writer.add("word/header1.xml", text: header) }
    for (name, text) in more { writer.add(name, text: text) }
    return try writer.bytes()
  }

  static func document(_ body: String) -> String { part("document", "<w:body>\(body)</w:body>") }

  private static func part(_ root: String, _ content: String) -> String {
    declaration
      + "<w:\(root) xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
      + content + "</w:\(root)>"
  }

  /// A paragraph with a run for each text.
  static func paragraph(_ texts: String...) -> String {
    "<w:p>" + texts.map { "<w:r><w:t>\($0)</w:t></w:r>" }.joined() + "</w:p>"
  }

  /// A table of one row with a cell for each text.
  static func row(_ texts: String...) -> String {
    "<w:tr>" + texts.map { "<w:tc>\(paragraph($0))</w:tc>" }.joined() + "</w:tr>"
  }

  /// What a part of a document says.
  static func part(_ name: String, of bytes: [UInt8]) throws -> String {
    String(decoding: try Archive(bytes: bytes).read(name), as: UTF8.self)
  }

  /// The body of a template after its fields are filled in.
  static func filled(_ body: String, _ edit: (inout PaperValues) -> Void = { _ in }) throws
    -> String
  {
    let filled = try PaperTemplate(bytes: bytes(body: body)).filled(with: values(edit))
    let document = try part("word/document.xml", of: filled.bytes)
    let body = document.firstRange(of: "<w:body>")?.upperBound ?? document.startIndex
    return String(
      document[body...].prefix(
        upTo: document.firstRange(of: "</w:body>")?.lowerBound ?? document.endIndex))
  }

  /// A few fields: one with a value, one that may be left out, a list of two.
  static func values(_ edit: (inout PaperValues) -> Void = { _ in }) -> PaperValues {
    var values = PaperValues()
    values.known = ["案号", "代理人", "法院", "申请人.姓名", "申请人.地址", "第三人.姓名"]
    values.optional = ["代理人"]
    values.texts["案号"] = PaperText("聊1号")
    values.lists["申请人"] = [
      ["申请人.姓名": PaperText("张三"), "申请人.地址": PaperText("甲")],
      ["申请人.姓名": PaperText("李四")],
    ]
    edit(&values)
    return values
  }
}
