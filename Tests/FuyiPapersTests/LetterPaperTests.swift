import FuyiKit
import FuyiPapers
import FuyiTestSupport
import Testing

@Suite struct LetterPaperTests {
  /// A reminder in place of a transfer letter whose reply was overdue.
  static func reminder(at desk: PaperDesk) throws -> LetterPrint {
    var facts = Facts()
    facts[.letterKind] = .transfer
    facts[.addressee] = "market"
    facts[.summary] = words("请依法办理该事项")
    facts[.copyTo] = ["police"]
    let letter = try desk.tracker.begin(.letter, on: day("2025-03-03"), facts: facts)
    let next = try desk.tracker.escalate(
      letter.dossier.number.short, on: day("2025-03-31")
    ).next.dossier.number.short
    return try desk.tracker.letterPrint(next)
  }

  /// What is printed on a letter of the record that it was printed from.
  private static func checkpoint(_ print: LetterPrint) -> Checkpoint {
    Checkpoint(head: print.head, day: day("2025-03-31"))
  }

  /// The document of a letter.
  static func document(of print: LetterPrint) throws -> [UInt8] {
    try PaperPrinter.print(print, noting: checkpoint(print))
  }

  @Test func `a letter has its red head, number, title, addressee and copies in their places`()
    throws
  {
    let word = try OtherWord(Self.document(of: Self.reminder(at: PaperDesk())))
    let paragraphs = word.elements("paragraphs").map { paragraph in
      [paragraph["style"]?.string ?? "", paragraph["text"]?.string ?? ""]
    }
    #expect(
      paragraphs.prefix(4) == [
        ["LetterHead", "聊城市司法局"], ["LetterNumber", "聊政复提〔2025〕1号"], ["LetterTitle", "提示函"],
        ["PaperSalutation", "东昌府区市场监督管理局："],
      ])
    #expect(paragraphs.contains(["PaperSignature", "聊城市司法局"]))
    #expect(paragraphs.contains(["PaperDate", "2025年3月31日"]))
    #expect(paragraphs.last == ["LetterCopies", "抄送：东昌府区公安局"])
  }

  @Test func `a letter says as a document what it says as a text`() throws {
    let print = try Self.reminder(at: PaperDesk())
    let text = LetterTemplate.usual.filled(
      with: LetterTemplate.values(of: print, noting: Self.checkpoint(print)))
    let word = try OtherWord(Self.document(of: print))
    let said = word.lines.flatMap { $0.split(separator: "⏎").map(String.init) }
    for line in text where !line.isEmpty {
      let plain = String(line.drop { $0 == "#" || $0 == " " })
      #expect(said.contains(plain), "\(plain)")
    }
  }

  @Test func `the office's own lines go onto letter paper`() throws {
    let desk = try PaperDesk()
    try desk.tracker.change(.reminder) { known in
      LetterSetting(
        letter: .reminder, reply: known.reply,
        template: [
          "# 关于{{事由}}的{{函件种类}}", "## 一、要求", "{{受文机关}}：", "{{应诉案号}}无此行", "限{{办复截止日}}前回复",
        ])
    }
    let word = try OtherWord(Self.document(of: Self.reminder(at: desk)))
    #expect(
      word.lines == ["聊城市司法局", "关于请依法办理该事项的提示函", "一、要求", "东昌府区市场监督管理局：", "限2025年4月15日前回复"])
  }

  @Test func `a letter can be printed from the office's own document`() throws {
    let template = try PaperTemplate(
      bytes: Docx.bytes(body: Docx.paragraph("致{{受文机关}}") + Docx.paragraph("应诉：{{应诉案号}}")))
    let print = try Self.reminder(at: PaperDesk())
    let bytes = try PaperPrinter.print(
      print, noting: Checkpoint(head: print.head, day: day("2025-03-31")), with: template)
    let document = try Docx.part("word/document.xml", of: bytes)
    #expect(document.contains("致东昌府区市场监督管理局"))
    #expect(!document.contains("应诉"))
  }
}
