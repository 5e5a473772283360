import FuyiArchive
import FuyiFiles
import FuyiPapers
import FuyiWording
import Testing

@Suite struct HostileTemplateTests {
  private func fault(_ bytes: [UInt8]) -> TemplateFault? {
    do throws(TemplateFault) {
      _ = try PaperTemplate(bytes: bytes).filled(with: Docx.values())
      return nil
    } catch { return error }
  }

  @Test func `what is no archive is named`() {
    #expect(fault(Array("hello".utf8)) == .archive(.notAnArchive))
    #expect(fault([]) == .archive(.notAnArchive))
    #expect(fault([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]) == .oldFormat)
  }

  @Test func `a truncated archive is named, wherever it is cut`() throws {
    let whole = try Docx.bytes(body: Docx.paragraph("{{案号}}"))
    for length in stride(from: 4, to: whole.count - 1, by: 37) {
      let fault = fault(Array(whole.prefix(length)))
      guard case .archive = fault else {
        Issue.record("cut at \(length): \(String(describing: fault))")
        continue
      }
    }
  }

  @Test func `an archive that is no document is named`() throws {
    var writer = ArchiveWriter()
    writer.add("a.txt", text: "a")
    #expect(fault(try writer.bytes()) == .notWord)
    let sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    #expect(fault(try Docx.bytes(body: "", type: sheet)) == .notWord)
  }

  @Test func `macros and template files are refused`() throws {
    let macros = "application/vnd.ms-word.document.macroEnabled.main+xml"
    #expect(fault(try Docx.bytes(body: Docx.paragraph("{{案号}}"), type: macros)) == .macros)
    #expect(
      fault(try Docx.bytes(body: "", type: Docx.word + "template.main+xml")) == .templateFile)
  }

  @Test func `a document type is refused before an entity is used`() throws {
    let document =
      "<!DOCTYPE a [<!ENTITY a \"{{案号}}\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
      + "<a>&b;&b;&b;</a>"
    #expect(
      fault(try Docx.bytes(document: document))
        == .xml(part: "word/document.xml", .documentType))
  }

  @Test func `other encodings, broken XML and deep nesting are named`() throws {
    let declared = "<?xml version=\"1.0\" encoding=\"GB18030\"?><a/>"
    #expect(
      fault(try Docx.bytes(document: declared)) == .xml(part: "word/document.xml", .notUTF8))
    var wide = ArchiveWriter()
    wide.add("[Content_Types].xml", [0xFF, 0xFE, 0x3C, 0x00])
    #expect(fault(try wide.bytes()) == .xml(part: "[Content_Types].xml", .notUTF8))
    guard
      case .xml("word/document.xml", .malformed(line: 1, _)) = fault(
        try Docx.bytes(document: "<a><b></a>"))
    else {
      Issue.record("broken XML was taken")
      return
    }
    let deep = String(repeating: "<a>", count: 5_000) + String(repeating: "</a>", count: 5_000)
    #expect(fault(try Docx.bytes(document: deep)) == .xml(part: "word/document.xml", .tooDeep(256)))
  }

  @Test func `a bomb is refused`() throws {
    var writer = ArchiveWriter()
    writer.add("[Content_Types].xml", text: "<a/>")
    writer.add("word/document.xml", [UInt8](repeating: 0x20, count: 20 << 20))
    let bomb = try Docx.bytes(
      body: Docx.paragraph("{{案号}}"),
      more: [("word/media/a.bin", String(repeating: " ", count: 20 << 20))])
    guard case .archive(.ratioTooHigh) = fault(bomb) else {
      Issue.record("\(String(describing: fault(bomb)))")
      return
    }
  }

  @Test func `a document of millions of words is refused before it is read`() throws {
    // Numbers of their own, or it would pack as a bomb does.
    let body = (0..<500_000).map { "<w:p w:rsidR=\"\($0 &* 2_654_435_761)\"/>" }.joined()
    #expect(
      fault(try Docx.bytes(body: body))
        == .archive(.entryTooLarge(entry: "word/document.xml", limit: PaperTemplate.partBytes)))
  }

  @Test func `rows for thousands of people stop where no program would open them`() throws {
    let row = Docx.row("{{申请人.姓名}}" + String(repeating: "长", count: 20_000))
    let template = try PaperTemplate(bytes: Docx.bytes(body: "<w:tbl>\(row)</w:tbl>"))
    let values = Docx.values { values in
      values.lists["申请人"] = Array(
        repeating: ["申请人.姓名": PaperText("张三")], count: 3_000)
    }
    #expect(throws: TemplateFault.tooMuch) { try template.filled(with: values) }
  }

  @Test func `an unknown field is named with its paragraph and the nearest one`() throws {
    #expect(
      fault(try Docx.bytes(body: Docx.paragraph("向{{申请人.性名}}送达")))
        == .unknownField("申请人.性名", paragraph: "向{{申请人.性名}}送达", near: "申请人.姓名"))
  }

  @Test func `braces that do not close, two lists at once and no field at all are named`() throws {
    #expect(
      fault(try Docx.bytes(body: Docx.paragraph("第{{案号号"))) == .unclosed(paragraph: "第{{案号号"))
    #expect(
      fault(try Docx.bytes(body: Docx.paragraph("{{申请人.姓名}}{{第三人.姓名}}")))
        == .twoLists("申请人", "第三人", paragraph: "{{申请人.姓名}}{{第三人.姓名}}"))
    #expect(fault(try Docx.bytes(body: Docx.paragraph("案号"))) == .noFields)
  }

  @Test(arguments: Language.allCases)
  func `every fault says what to do, in both languages`(_ language: Language) {
    let faults: [TemplateFault] = [
      .archive(.notAnArchive), .archive(.truncated), .oldFormat, .notWord, .templateFile, .macros,
      .xml(part: "a", .documentType), .unclosed(paragraph: "{{"), .noFields, .tooMuch,
      .unknownField("甲", paragraph: "乙", near: "丙"), .twoLists("甲", "乙", paragraph: "丙"),
      .archive(.file(path: "x.docx", .notThere)),
    ]
    for fault in faults {
      let text = fault.text(in: language)
      #expect(text.count > 10)
      #expect(language == .en || text.contains("模板"))
    }
  }
}
