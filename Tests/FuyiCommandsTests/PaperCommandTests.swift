import Foundation
import FuyiArchive
import FuyiCore
import FuyiWording
import Testing

@Suite struct PaperCommandTests {
  /// A console with a case accepted on 2025-03-05.
  private func accepted(_ language: Language = .zh) throws -> Console {
    let console = try Console.ready(language)
    console.register("2025-03-03", "--handler", "h1", "--today", "2025-06-30")
    #expect(console.run("case advance 2025-1 accept --on 2025-03-05").code == 0)
    return console
  }

  private func document(_ path: String) throws -> String {
    String(decoding: try Archive(path: path).read("word/document.xml"), as: UTF8.self)
  }

  @Test func `a paper is written for its owner alone, and what is left to fill in is told apart`()
    throws
  {
    let console = try accepted()
    let path = console.folder.appending(path: "受理.docx").path
    let run = console("paper", "print", "2025-1", "受理通知书", "-o", path)
    #expect(run.code == 0)
    #expect(run.output.isEmpty)
    #expect(run.notes == "已写入 \(path)：聊政复〔2025〕1号 受理通知书，依据第 2 条“受理”（2025-03-05）。")
    #expect(try document(path).contains("2025年5月6日"))
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func `blanks are named on standard error and in JSON`() throws {
    let console = try accepted(.en)
    console.run("case advance 2025-1 decide --on 2025-04-10 --disposition upheld")
    let path = console.folder.appending(path: "d.docx").path
    let run = console("paper", "print", "2025-1", "decision", "-o", path)
    #expect(run.notes.contains("Left to fill in, highlighted (8): 被申请人.负责人、复议请求、申请人主张、"))
    let json = console("paper", "print", "2025-1", "decision", "-o", path, "--json").json
    #expect(json["paper"]?.text == "decision")
    #expect(json["event"]?.number == 3)
    #expect(json["article"]?.text == "ARL 75")
    #expect(json["blanks"]?.elements.count == 8)
  }

  @Test(arguments: [
    (Language.zh, "不能打印决定书：案件没有“作出决定”记录（行政复议法第七十五条）"),
    (.en, "has no decision: nothing on record is “decide”"),
  ])
  func `a paper without its event is refused and nothing is written`(
    _ language: Language, _ said: String
  ) throws {
    let console = try accepted(language)
    let path = console.folder.appending(path: "d.docx").path
    let run = console("paper", "print", "2025-1", "decision", "-o", path)
    #expect(run.code == 1)
    #expect(run.notes.contains(said), "\(run.notes)")
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test(arguments: [
    ("paper print 2025-1 受里通知书", "是否指 acceptance-notice"),
    ("paper print 2025-1 accept-notice", "是否指 acceptance-notice"),
    ("paper print 2025-1 acceptance-notice -o a.odt", "没有这样的格式：“odt”"),
    ("paper print 2025-1 acceptance-notice --format docx -o a.pdf", "不能同时使用"),
    ("paper print 2025-1 acceptance-notice --template none.docx", "无法读取模板“none.docx”：不存在"),
    ("paper print 2025-1 acceptance-notice -o .", "无法写入文件“.”"),
    ("paper template -o a.docx", "缺少 文书"),
    ("paper template decision --all -o a", "不能同时使用"),
    ("paper fields 公函", "没有这样的文书"),
    ("paper template decision -o /nowhere/a.docx", "无法写入文件“/nowhere/a.docx”"),
  ])
  func `wrong usage says what to write instead`(_ line: String, _ said: String) throws {
    let run = try accepted().run(line)
    #expect(run.code == 64)
    #expect(run.notes.contains(said), "\(run.notes)")
  }

  @Test func `a PDF without LibreOffice says what to install, and nothing is written`() throws {
    let console = try accepted()
    let path = console.folder.appending(path: "a.pdf").path
    let run = console("paper", "print", "2025-1", "acceptance-notice", "-o", path)
    #expect(run.code == 1)
    #expect(run.notes.contains("apt-get install libreoffice-writer"))
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `an edited template is filled in, and a wrong one is refused by its paragraph`() throws
  {
    let console = try accepted()
    let template = console.folder.appending(path: "t.docx").path
    #expect(console("paper", "template", "acceptance-notice", "-o", template).code == 0)
    #expect(
      console("paper", "template", "decision", "-o", template).notes.contains("已经存在，没有覆盖"))
    try edit(template) { $0.replacing("你（单位）", with: "您") }
    let path = console.folder.appending(path: "a.docx").path
    let print = [
      "paper", "print", "2025-1", "acceptance-notice", "--template", template, "-o", path,
    ]
    #expect(console.run(print).code == 0)
    #expect(try document(path).contains("您"))
    try edit(template) { $0.replacing("{{被复议行为}}", with: "{{被复议的行为}}") }
    let refused = console.run(print)
    #expect(refused.code == 64)
    #expect(refused.notes.contains("“{{被复议的行为}}”不是文书的字段"))
    #expect(refused.notes.contains("是否指“{{被复议行为}}”"))
  }

  private func edit(_ path: String, _ change: (String) -> String) throws {
    let archive = try Archive(path: path)
    var writer = ArchiveWriter()
    for name in archive.names {
      let text = String(decoding: try archive.read(name), as: UTF8.self)
      writer.add(name, text: name == "word/document.xml" ? change(text) : text)
    }
    try Data(try writer.bytes()).write(to: URL(filePath: path))
  }

  @Test func `all templates go into a folder, and none of those there is overwritten`() throws {
    let console = try Console()
    let folder = console.folder.appending(path: "templates").path
    #expect(console("paper", "template", "--all", "-o", folder).code == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(names.count == 13)
    #expect(names.contains("送达回证.docx"))
    #expect(names.contains("函件.docx"))
    #expect(console("paper", "template", "--all", "-o", folder).code == 64)
  }

  @Test(arguments: Language.allCases)
  func `lists and fields read as the kept ones`(_ language: Language) throws {
    let console = try accepted(language)
    let lines = [
      "paper list", "paper list 2025-1", "paper fields", "paper fields 送达回证",
    ]
    let pages = lines.map { line in "$ fuyi \(line)\n\n\(console.run(line).output)\n" }
    try GoldenText.expect(pages.joined(separator: "\n"), is: "papers.\(language.code).txt")
  }

  @Test func `the list as JSON names the events that a paper can rest on`() throws {
    let list = try accepted()("paper", "list", "2025-1", "--json").json.elements
    #expect(list.count == 12)
    #expect(list.first?["events"]?.elements.first?["event"]?.number == 2)
    #expect(list.last?["paper"]?.text == "proof-of-service")
  }

  @Test func `a letter is written as a document, and needs a file for it`() throws {
    let console = try accepted()
    console.run(
      "letter issue --letter-kind transfer --addressee 聊城市公安局 --summary 请依法办理 --on 2025-03-16")
    let path = console.folder.appending(path: "l.docx").path
    #expect(console("letter", "print", "transfer-2025-1", "-o", path).notes == "已写入 \(path)。")
    let text = try document(path)
    #expect(text.contains("转办函"))
    #expect(text.contains("聊城市公安局："))
    let without = console.run("letter print transfer-2025-1 --format docx")
    #expect(without.code == 64)
    #expect(without.notes == "缺少 -o。")
    let wrong = console.run("letter print transfer-2025-1 --template a.docx")
    #expect(wrong.notes.contains("--template 与 --format text 不能同时使用"))
  }
}
