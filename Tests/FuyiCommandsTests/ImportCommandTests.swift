import Foundation
import FuyiCommands
import FuyiCore
import FuyiWording
import Synchronization
import Testing

@Suite("Importing by command")
struct ImportCommandTests {
  private static let heading = "案号,申请人,被申请人,地区,案由,收案日期,受理日期,结案日期,结案方式"
  private static let good = """
    \(heading)
    旧1号,张三,聊城市公安局,聊城市,行政处罚,2025-03-03,2025年3月7日,2025.4.1,维持
    旧2号,李四、王五,市公安局,东昌府,信息公开,2025/3/4,20250307,,
    """
  private static let bad = """
    \(good)
    旧3号,赵六,聊城市公安,聊城市,行政许可,2025-03-05,2025-03-20,,
    旧4号,孙七,聊城市公安,某区,打架,25-03-05,,,驳回
    """

  private func folder(_ console: Console) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: console.folder.path).sorted()
      .filter { !$0.hasPrefix("fuyi.sqlite") }
  }

  @Test("A ledger comes in with its histories, and a second time adds nothing and says so")
  func twice() throws {
    let console = try Console.ready()
    let path = try console.file("台账.csv", Self.good)
    let first = console("import", path)
    #expect(first.code == 0, "\(first.notes)")
    #expect(first.output.contains("新增 2 件（5 条记录）"), "\(first.output)")
    let head = console.head
    let second = console("import", path)
    #expect(second.code == 0)
    #expect(second.output.contains("都已在册，未作改动"))
    #expect(console.head == head)
    #expect(console("case", "show", "旧1号", "--json").json["state"]?.text == "decided")
    #expect(try folder(console) == ["台账.csv"])
  }

  @Test("One wrong row and nothing is written; every remark has its place, rule and what to do")
  func wrongRows() throws {
    let console = try Console.ready()
    let path = try console.file("台账.csv", Self.bad)
    let head = console.head
    let run = console("import", path)
    #expect(run.code == 1)
    #expect(run.output.contains("2 行不能登记（共 4 行），全部未导入"))
    for words in ["聊城市公安局", "打架", "25-03-05", "[values.outcome]", "年份只有两位"] {
      #expect(run.output.contains(words), "\(words) in \(run.output)")
    }
    #expect(console.head == head)
    #expect(try folder(console) == ["台账.csv", "台账.remarks.xlsx"])
    let json = console("import", path, "--json").json
    #expect(json["written"] == .bool(false))
    #expect(json["refused"] == 2)
    let remarks = try #require(json["remarks"]).elements
    let first = try #require(remarks.first)
    #expect(first["row"] == 4)
    #expect(first["column"]?.text == "C")
    #expect(first["heading"]?.text == "被申请人")
    #expect(first["read"]?.text == "聊城市公安")
    #expect(first["code"]?.text == "unknown-name")
    // Nothing mended is written over.
    #expect(try folder(console) == ["台账.csv", "台账.remarks-2.xlsx", "台账.remarks.xlsx"])
  }

  @Test("A refusal of the law is told with its article, in English too")
  func refusal() throws {
    let console = try Console.ready(.en)
    let path = try console.file(
      "ledger.csv",
      Self.heading + "\n旧3号,赵六,聊城市公安局,聊城市,行政许可,2025-03-05,2025-03-20,,\n")
    let run = console("import", path, "--remarks", console.folder.path + "/r.xlsx")
    #expect(run.code == 1)
    #expect(run.output.contains("By law since 2025-03-12: deemed accepted"), "\(run.output)")
    #expect(run.output.contains("Administrative Reconsideration Law, art. 30"))
    #expect(!run.output.contains("不能"))
    #expect(try folder(console) == ["ledger.csv", "r.xlsx"])
    let json = console("import", path, "--json").json
    #expect(json["remarks"]?.elements.first?["article"]?.text == "ARL 30")
  }

  @Test("No file that is there is written over: not the record, the ledger, nor another's work")
  func nothingOverwritten() throws {
    let console = try Console.ready()
    let path = try console.file("台账.csv", Self.bad)
    let mine = try console.file("已改.xlsx", "别人的")
    let head = console.head
    for target in [console.database, path, mine] {
      let suggested = console("import", path, "--suggest", "-o", target)
      #expect(suggested.code == 64, "\(suggested.notes)")
      let rest = console("import", path, "--accept-good", "--rest", target)
      #expect(rest.code != 0 && !rest.output.contains("新增"), "\(rest.output)")
    }
    let remarks = console("import", path, "--remarks", mine)
    #expect(remarks.code == 64, "\(remarks.notes)")
    #expect(try String(contentsOf: URL(filePath: mine), encoding: .utf8) == "别人的")
    #expect(try String(contentsOf: URL(filePath: path), encoding: .utf8) == Self.bad)
    #expect(console.head == head)
  }

  @Test("Headings without rows are said to be so")
  func headingsOnly() throws {
    let console = try Console.ready()
    let run = console("import", try console.file("台账.csv", Self.heading + "\n"))
    #expect(run.code == 0)
    #expect(run.output.contains("没有数据行"), "\(run.output)")
  }

  @Test(
    "What a spreadsheet could take for a formula is guarded in the rows to mend, and comes back")
  func formulas() throws {
    let console = try Console.ready()
    let path = try console.file(
      "台账.csv", Self.heading + "\n旧1号,=王某,聊城市公安,聊城市,行政处罚,2025-03-05,2025-03-10,,\n")
    _ = console("import", path, "--accept-good")
    let rest = console.folder.appending(path: "台账.rest.csv")
    var text = try String(contentsOf: rest, encoding: .utf8)
    #expect(text.contains(",'=王某,"), "\(text)")
    text = text.replacing("聊城市公安,", with: "聊城市公安局,")
    try text.write(to: rest, atomically: true, encoding: .utf8)
    #expect(console("import", rest.path).output.contains("新增 1 件"))
    #expect(console("case", "show", "旧1号", "--reveal").output.contains("申请人：=王某"))
  }

  @Test("A rehearsal writes nothing")
  func rehearsal() throws {
    let console = try Console.ready()
    let path = try console.file("台账.csv", Self.good)
    let head = console.head
    let run = console("import", path, "--dry-run")
    #expect(run.code == 0)
    #expect(run.output.contains("可新增 2 件"))
    #expect(console.head == head)
  }

  @Test("The good rows are taken, and the rest is a file that can be mended and imported")
  func mending() throws {
    let console = try Console.ready()
    let path = try console.file("台账.csv", Self.bad)
    let run = console("import", path, "--accept-good")
    #expect(run.code == 1)
    #expect(run.output.contains("新增 2 件"))
    let rest = console.folder.appending(path: "台账.rest.csv")
    var text = try String(contentsOf: rest, encoding: .utf8)
    #expect(text.hasPrefix(Self.heading + ",导入意见\r\n"))
    text = text.replacing("聊城市公安,", with: "聊城市公安局,").replacing("2025-03-20", with: "2025-03-10")
      .replacing("25-03-05", with: "2025-03-05").replacing("20" + "2025-03-05", with: "2025-03-05")
      .replacing("某区", with: "聊城市").replacing("打架", with: "行政处罚").replacing(",驳回,", with: ",在办,")
    try text.write(to: rest, atomically: true, encoding: .utf8)
    let mended = console("import", rest.path)
    #expect(mended.code == 0, "\(mended.output)")
    #expect(console("case", "list", "--json").json.elements.count == 4)
  }

  @Test("Where no good row is new, the good ones on record and the others are told")
  func nothingNew() throws {
    let console = try Console.ready()
    let path = try console.file("台账.csv", Self.bad)
    console("import", path, "--accept-good")
    let head = console.head
    let run = console("import", path, "--accept-good")
    #expect(run.code == 1)
    #expect(run.output.contains("没有新的案件；4 行中已在册 2 件，未收 2 行"), "\(run.output)")
    #expect(console.head == head)
  }

  @Test("A suggested mapping, used as it is, gives the same import")
  func suggestion() throws {
    let console = try Console.ready()
    let path = try console.file("台账.csv", Self.good)
    let mapping = console.folder.appending(path: "map.toml").path
    let suggested = console("import", path, "--suggest", "-o", mapping)
    #expect(suggested.code == 0)
    #expect(suggested.notes.contains("map.toml"))
    let plain = console("import", path, "--dry-run", "--json").json
    let mapped = console("import", path, "--mapping", mapping, "--dry-run", "--json").json
    #expect(plain == mapped)
    #expect(console("import", path, "--suggest").output.contains("\"收案日期\" = \"filed-on\""))
  }

  @Test("A suggestion that goes through a link leaves the link")
  func link() throws {
    let console = try Console.ready()
    let path = try console.file("台账.csv", Self.good)
    let (link, target) = (console.folder.path + "/link.toml", console.folder.path + "/map.toml")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
    #expect(FileManager.default.createFile(atPath: target, contents: nil))
    #expect(console("import", path, "--suggest", "-o", link).code == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == target)
    #expect(try String(contentsOfFile: target, encoding: .utf8).contains("[columns]"))
  }

  @Test(
    "A mapping that is wrong is told with its line, and nothing is imported",
    arguments: [
      ("[columns]\n\"号\" = \"numbr\"", "第 2 行", "number"), ("[columns\n", "第 1 行", "TOML"),
      ("[constants]\nregion = \"东昌\"\n", "第 2 行", "东昌府区"),
      ("[values.outcome]\n# 注\n\"维了\" = \"uphold\"", "第 3 行", "upheld"),
      ("[value.outcome]\na = \"b\"", "outcome", "表"),
      ("numbers = \"none\"", "第 1 行", "number"), ("columns = 3", "第 1 行", "没有这样的键"),
    ])
  func wrongMapping(_ text: String, _ line: String, _ hint: String) throws {
    let console = try Console.ready()
    let head = console.head
    let path = try console.file("台账.csv", Self.good)
    let mapping = try console.file("map.toml", text)
    let run = console("import", path, "--mapping", mapping)
    #expect(run.code == 64)
    #expect(run.notes.contains(line), "\(run.notes)")
    #expect(run.notes.contains(hint), "\(run.notes)")
    #expect(console.head == head)
  }

  @Test(
    "What cannot be begun is told with exit code 64",
    arguments: [
      ("import nowhere.csv", "nowhere.csv"), ("import 台账.csv --sheet 甲", "没有这个工作表"),
      ("import 台账.csv --rest x.csv", "--accept-good"), ("import 台账.csv -o x.toml", "--suggest"),
      ("import 台账.csv --remarks x.csv", ".xlsx"), ("import 台账.csv --encoding latin1", "gb18030"),
      ("import 台账.csv --suggest --dry-run", "--suggest"), ("import 空.csv", "空"),
      ("import 别的.csv", "表头"),
      ("import 台账.csv --separator tab", "表头"), ("import 台账.csv --format xlsx", "CSV"),
    ])
  func notBegun(_ line: String, _ hint: String) throws {
    let console = try Console.ready()
    for (name, text) in [("台账.csv", Self.good), ("空.csv", ""), ("别的.csv", "甲,乙\n1,2\n")] {
      _ = try console.file(name, text)
    }
    let words = line.split(separator: " ").map(String.init).map {
      $0.hasSuffix(".csv") && !$0.hasPrefix("x") ? console.folder.path + "/" + $0 : $0
    }
    let run = console.run(words)
    #expect(run.code == 64, "\(run.output) \(run.notes)")
    #expect(run.notes.contains(hint), "\(run.notes)")
  }

  @Test("The ledger itself is not written over")
  func itself() throws {
    let console = try Console.ready()
    let path = try console.file("台账.csv", Self.bad)
    let run = console("import", path, "--accept-good", "--rest", path)
    #expect(run.code == 64)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == Self.bad)
    #expect(console("case", "list", "--json").json.elements.isEmpty)
  }

  @Test("Many remarks are put together by column and reason, the first shown with their counts")
  func many() throws {
    let console = try Console.ready()
    let rows = (1...60).map { "旧\($0)号,张三,某局,聊城市,吵架\($0 % 30),2025-03-03,,," }
    let path = try console.file("台账.csv", ([Self.heading] + rows).joined(separator: "\n"))
    let run = console("import", path)
    #expect(run.output.contains("意见 120 条"))
    let lines = run.output.split(separator: "\n").filter { $0.contains("某局") }
    #expect(lines.count == 1)
    #expect(lines.first?.contains("60") == true)
  }

  @Test("Progress is shown on a terminal at most ten times a second, and taken away at the end")
  func progress() throws {
    let console = try Console.ready()
    let rows = (1...500).map { "旧\($0)号,张\($0),聊城市公安局,聊城市,行政处罚,2025-03-03,,," }
    let path = try console.file("台账.csv", ([Self.heading] + rows).joined(separator: "\n"))
    let shown = Mutex<[String]>([])
    let context = CommandContext(
      language: .zh, variables: ["FUYI_DB": console.database, "FUYI_RECORDER": "tester"],
      output: { _ in }, notes: { _ in },
      progress: ProgressTerminal(columns: 60) { text in shown.withLock { $0.append(text) } })
    let begun = ContinuousClock.now
    #expect(Entry.run(["import", path], in: context) == 0)
    let seconds = (ContinuousClock.now - begun) / .seconds(1)
    let written = shown.withLock { $0 }
    #expect(written.first?.contains("行") == true)
    #expect(written.last == "\r\u{1B}[K")
    #expect(Double(written.count) <= seconds * 10 + 3)
  }
}
