import FuyiPapers
import Testing

@Suite struct TemplateFillingTests {
  private func run(_ text: String, _ properties: String = "") -> String {
    "<w:r>\(properties)<w:t>\(text)</w:t></w:r>"
  }

  private func preserved(_ text: String, _ properties: String = "") -> String {
    "<w:r>\(properties)<w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  @Test func `a field is replaced, and what stands around it stays`() throws {
    #expect(
      try Docx.filled(Docx.paragraph("案号{{案号}}。")) == "<w:p>" + preserved("案号聊1号。") + "</w:p>")
  }

  @Test(arguments: [
    ["{{案号}}"], ["{", "{案号}}"], ["{{", "案号", "}}"], ["{{案", "号}", "}"],
    ["{", "{", "案", "号", "}", "}"], ["{{ 案号 }}"],
  ])
  func `a field that Word has parted over runs is one`(_ texts: [String]) throws {
    let runs = texts.map { run($0) }.joined(
      separator: "<w:proofErr w:type=\"spellStart\"/><w:bookmarkStart w:id=\"1\" w:name=\"a\"/>")
    let filled = try Docx.filled("<w:p>" + run("前") + runs + run("后") + "</w:p>")
    let words = filled.split(separator: "<").compactMap {
      $0.split(separator: ">").dropFirst().first
    }
    #expect(words.joined() == "前聊1号后")
    let marks = filled.split(separator: "<w:proofErr").count - 1
    #expect(marks == texts.count - 1)
  }

  @Test func `the first run's look wins`() throws {
    let bold = "<w:rPr><w:b/></w:rPr>"
    let filled = try Docx.filled("<w:p>" + run("{{案", bold) + run("号}}尾") + "</w:p>")
    #expect(filled == "<w:p>" + preserved("聊1号", bold) + preserved("尾") + "</w:p>")
  }

  @Test func `a value is escaped, and its braces are never taken for a field`() throws {
    let filled = try Docx.filled(Docx.paragraph("{{案号}}")) {
      $0.texts["案号"] = PaperText("<w:t>&\"{{法院}}\u{0}\u{8}\u{202E}]]>")
    }
    #expect(
      filled == "<w:p>" + preserved("&lt;w:t&gt;&amp;&quot;{{法院}}]]&gt;") + "</w:p>")
  }

  @Test func `a line feed becomes a break`() throws {
    let filled = try Docx.filled(Docx.paragraph("{{案号}}")) {
      $0.texts["案号"] = PaperText("一\r\n二\u{2028}三")
    }
    let text = "<w:t xml:space=\"preserve\">"
    #expect(
      filled == "<w:p><w:r>\(text)一</w:t><w:br/>\(text)二</w:t><w:br/>\(text)三</w:t></w:r></w:p>")
  }

  @Test func `a field without a value is a highlighted blank with the run's look`() throws {
    let look = "<w:rPr><w:b/><w:u w:val=\"single\"/></w:rPr>"
    let template = try PaperTemplate(
      bytes: Docx.bytes(body: "<w:p>" + run("向{{法院}}起诉", look) + "</w:p>"))
    let filled = try template.filled(with: Docx.values())
    let document = try Docx.part("word/document.xml", of: filled.bytes)
    #expect(filled.blanks == ["法院"])
    #expect(
      document.contains(
        preserved("向", look)
          + preserved(
            "＿＿＿＿＿＿",
            "<w:rPr><w:b/><w:highlight w:val=\"yellow\"/><w:u w:val=\"single\"/></w:rPr>")
          + preserved("起诉", look)))
  }

  @Test func `a paragraph goes with a field that may be left out`() throws {
    let body = Docx.paragraph("代理人：{{代理人}}") + Docx.paragraph("{{案号}}")
    #expect(try Docx.filled(body) == "<w:p>" + preserved("聊1号") + "</w:p>")
    let there = try Docx.filled(body) { $0.texts["代理人"] = PaperText("赵") }
    #expect(there.contains("代理人：赵"))
  }

  @Test func `the paragraph of a cell or of a section's end stays and loses the field`() throws {
    let end = "<w:p><w:pPr><w:sectPr/></w:pPr>" + run("代理人：{{代理人}}") + "</w:p>"
    #expect(try Docx.filled(end).contains("代理人："))
    let table = try Docx.filled("<w:tbl>" + Docx.row("代理人：{{代理人}}", "{{案号}}") + "</w:tbl>")
    #expect(table.contains("代理人："))
  }

  @Test func `a paragraph with a field of a list stands once for each`() throws {
    let filled = try Docx.filled(Docx.paragraph("{{申请人.姓名}}住{{申请人.地址}}，{{案号}}"))
    #expect(filled.contains("张三住甲，聊1号"))
    #expect(filled.split(separator: "<w:p>").count == 2)
    #expect(filled.contains("李四住</w:t>"), "what one lacks is a blank")
  }

  @Test func `a paragraph for a list of nobody goes`() throws {
    let body = Docx.paragraph("第三人：{{第三人.姓名}}") + Docx.paragraph("{{案号}}")
    #expect(try Docx.filled(body) == "<w:p>" + preserved("聊1号") + "</w:p>")
  }

  @Test func `a row of a table stands once for each, with all its cells`() throws {
    let filled = try Docx.filled(
      "<w:tbl>" + Docx.row("姓名", "案号") + Docx.row("{{申请人.姓名}}", "{{案号}}") + "</w:tbl>")
    #expect(filled.split(separator: "<w:tr>").count - 1 == 3)
    #expect(filled.split(separator: "聊1号").count - 1 == 2)
    let none = try Docx.filled("<w:tbl>" + Docx.row("{{第三人.姓名}}", "{{案号}}") + "</w:tbl>")
    #expect(none.split(separator: "<w:tr>").count - 1 == 1, "a table keeps its row")
    #expect(!none.contains("＿"))
  }

  @Test func `a row in a cell of a row repeats for its own list`() throws {
    let inner = "<w:tbl>" + Docx.row("{{第三人.姓名}}") + "</w:tbl>"
    let filled = try Docx.filled(
      "<w:tbl><w:tr><w:tc>\(Docx.paragraph("{{申请人.姓名}}"))\(inner)</w:tc></w:tr></w:tbl>"
    ) {
      $0.lists["第三人"] = [["第三人.姓名": PaperText("甲")], ["第三人.姓名": PaperText("乙")]]
    }
    #expect(filled.split(separator: "<w:tr>").count - 1 == 6)
  }

  @Test func `text boxes have fields too, and deleted text has none`() throws {
    let box = "<w:p><w:r><w:drawing>\(Docx.paragraph("{{案号}}"))</w:drawing></w:r>"
    let filled = try Docx.filled(
      box + run("外{{案号}}") + "<w:del><w:r><w:delText>{{旧}}</w:delText></w:r></w:del></w:p>")
    #expect(filled.split(separator: "聊1号").count - 1 == 2)
    #expect(filled.contains("{{旧}}"))
  }

  @Test func `headers are filled in, and every other part stays byte for byte`() throws {
    let odd = "\u{1}\u{FFFD} {{案号}} <not XML"
    let bytes = try Docx.bytes(
      body: Docx.paragraph("{{案号}}"), header: Docx.paragraph("{{案号}}页眉"),
      more: [("word/media/{{案号}}.bin", odd), ("customXml/item1.xml", "<a>{{案号}}</a>")])
    let filled = try PaperTemplate(bytes: bytes).filled(with: Docx.values()).bytes
    #expect(try Docx.part("word/header1.xml", of: filled).contains("聊1号页眉"))
    for name in ["word/media/{{案号}}.bin", "customXml/item1.xml", "[Content_Types].xml"] {
      #expect(try Docx.part(name, of: filled) == Docx.part(name, of: bytes))
    }
  }

  @Test func `another prefix, references and CDATA are read as Word reads them`() throws {
    let document =
      Docx.declaration
      + "<x:document xmlns:x=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><x:body><x:p>"
      + "<x:r><x:rPr/><x:t>A&amp;B&#123;{案<![CDATA[号]]>}}{{法院}}</x:t></x:r></x:p></x:body></x:document>"
    let filled = try PaperTemplate(bytes: Docx.bytes(document: document))
      .filled(with: Docx.values())
    let text = try Docx.part("word/document.xml", of: filled.bytes)
    #expect(text.contains("<x:t xml:space=\"preserve\">A&amp;B聊1号</x:t></x:r>"))
    #expect(text.contains("<x:rPr><x:highlight x:val=\"yellow\"/></x:rPr>"))
  }

  @Test func `single braces are words`() throws {
    #expect(try Docx.filled(Docx.paragraph("{a} } {{案号}} {")).contains("{a} } 聊1号 {"))
  }
}
