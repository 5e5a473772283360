import FuyiPapers
import FuyiTestSupport
import Testing

@Suite struct TemplateFuzzTests {
  /// What a mutation may put in: tags in places where none may stand, and parts of fields.
  private static let bricks = [
    "<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>", "</w:t>", "<w:t/>", "<w:tr>", "</w:tr>",
    "<w:tbl>",
    "</w:tbl>", "<w:rPr>", "</w:rPr>", "<w:rPr/>", "<w:highlight w:val=\"red\"/>", "{{", "}}",
    "{{案号}}",
    "{{申请人.姓名}}", "{{代理人}}", "<w:u/>", "<w:pPr><w:sectPr/></w:pPr>", "&amp;", "<![CDATA[{{法院}}]]>",
    "<w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange>", "\u{0}", "<",
  ]

  /// Elements in every order, closed as they have to be.
  private func body(_ random: inout SplitMix64) -> String {
    var (text, open) = ("", [String]())
    for _ in 0..<Int.random(in: 1...60, using: &random) {
      let name =
        ["p", "r", "t", "tr", "tc", "tbl", "rPr", "b", "txbxContent"]
        .randomElement(using: &random) ?? "p"
      switch Int.random(in: 0..<4, using: &random) {
      case 0, 1:
        text += "<w:\(name)>"
        open.append(name)
      case 2: if let last = open.popLast() { text += "</w:\(last)>" }
      default:
        let words =
          ["{{案号}}", "{{申请人.姓名}}", "{{法院}}", "字"].randomElement(using: &random) ?? ""
        text += Bool.random(using: &random) ? words : Docx.paragraph(words, "{{案", "号}}")
      }
    }
    return text + open.reversed().map { "</w:\($0)>" }.joined()
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `elements in any order are filled in or refused, and what comes out is XML`(_ seed: UInt64)
    throws
  {
    var random = SplitMix64(seed: seed)
    var filled = 0
    for _ in 0..<250 {
      let template = try PaperTemplate(bytes: Docx.bytes(body: body(&random)))
      guard let done = try? template.filled(with: Docx.values()) else { continue }
      filled += 1
      let again = try PaperTemplate(bytes: done.bytes)
      #expect(throws: TemplateFault.noFields) { try again.check(Docx.values()) }
    }
    #expect(filled > 20)
  }

  @Test(arguments: [5, 6, 7, 8] as [UInt64])
  func `a broken template is filled in or refused`(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let whole = Array(Docx.document(Docx.paragraph("{{案", "号}}") + Docx.row("{{申请人.姓名}}")).utf8)
    for _ in 0..<250 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        if Bool.random(using: &random) {
          bytes[place] = UInt8.random(in: .min ... .max, using: &random)
        } else {
          bytes.insert(
            contentsOf: Array((Self.bricks.randomElement(using: &random) ?? "").utf8), at: place)
        }
      }
      let template = try PaperTemplate(bytes: Docx.bytes(document: bytes))
      do throws(TemplateFault) { _ = try template.filled(with: Docx.values()) } catch {}
    }
  }

  @Test func `a paragraph of very many runs is gone through once`() throws {
    // Numbers of their own, or they would pack as a bomb does.
    let runs = (0..<40_000).map { number in
      "<w:r w:rsidR=\"\(number &* 2_654_435_761)\"><w:t>{{案</w:t></w:r><w:r><w:t>号}}</w:t></w:r>"
    }.joined()
    let filled = try Docx.filled("<w:p>\(runs)</w:p>")
    #expect(filled.split(separator: "聊1号").count == 40_001)
  }
}
