import Foundation
import FuyiCore
import FuyiWording
import Testing

@Suite("fuyi export and what restores it")
struct ExportCommandTests {
  private func office(_ language: Language = .zh) throws -> Console {
    let console = try Console.ready(language)
    console.register()
    console.run("case advance 2025-1 accept --on 2025-03-05")
    return console
  }

  @Test("the forms of text go to standard output, with a note about personal data beside them")
  func standardOutput() throws {
    let console = try office()
    let run = console.run("export --format jsonl")
    #expect(run.code == 0)
    #expect(run.output.hasPrefix("{\"fuyi-export\":{"))
    #expect(run.output.contains("张某") && !run.output.contains("张三"))
    #expect(run.notes.contains("个人信息"))
    let whole = console.run("export --format jsonl --reveal")
    #expect(whole.output.contains("张三") && whole.notes.contains("明文"))
    let events = console.run("export --format xes")
    #expect(events.output.contains("聊政复〔2025〕1号") && !events.output.contains("张三"))
    #expect(events.notes.isEmpty)
  }

  @Test("a file gets the form of its suffix, is its owner's alone and is told with its head")
  func file() throws {
    let console = try office()
    for suffix in ["csv", "json", "jsonl", "xlsx", "xes"] {
      let path = console.folder.appending(path: "out.\(suffix)").path
      let run = console("export", "-o", path, "--json")
      #expect(run.code == 0, "\(run.notes)")
      #expect(run.json["format"]?.text == suffix)
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o600)
      if suffix != "xes" {
        #expect(run.json["head"]?.text == console("verify", "--json").json["head"]?.text)
      }
    }
  }

  @Test("an export is restored into a new file, which is then the same; again nothing is added")
  func restored() throws {
    let console = try office()
    let other = try Console()
    for suffix in ["csv", "json", "jsonl"] {
      let path = console.folder.appending(path: "out.\(suffix)").path
      console("export", "-o", path, "--reveal")
      let database = other.folder.appending(path: "\(suffix).sqlite").path
      let run = other("import", path, "--db", database, "--json")
      #expect(run.code == 0, "\(run.notes)")
      #expect(run.json["restored"] == true)
      #expect(other("verify", "--db", database, "--json").output == console.head)
      let again = other("import", path, "--db", database)
      #expect(again.code == 0)
      #expect(again.output.contains("未作增加"))
      let shown = other("case", "show", "2025-1", "--db", database, "--json").output
      #expect(shown == console("case", "show", "2025-1", "--json").output)
    }
  }

  @Test("a database with other events is left as it is, in either language")
  func notEmpty() throws {
    for language in Language.allCases {
      let console = try office(language)
      let other = try Console.ready(language)
      let path = console.folder.appending(path: "out.json").path
      console("export", "-o", path)
      let before = other.head
      let run = other("import", path)
      #expect(run.code == 1)
      #expect(run.output.isEmpty)
      #expect(run.notes.contains("--db"))
      #expect(other.head == before)
    }
  }

  @Test(
    "what cannot be done is said, and nothing is written",
    arguments: [
      ("export", "缺少 --format"), ("export --format html", "没有这样的格式：“html”"),
      ("export -o out.txt", "缺少 --format"), ("export -o out.sqlite", "缺少 --format"),
      ("export --format xlsx", "缺少 -o"), ("export --format ocel-sqlite", "缺少 -o"),
      ("export --format json --json", "缺少 -o"),
      ("export --format json -o /none/out.json", "无法写入文件“/none/out.json”"),
      ("export --format xlsx -o /dev/null", "不是普通文件"),
      ("import /none/out.json", "无法读取"),
    ])
  func refused(_ line: String, _ expected: String) throws {
    let console = try office()
    let run = console.run(line)
    #expect(run.code == 64 || run.code == 1)
    #expect(run.notes.contains(expected), "\(run.notes)")
    #expect(run.output.isEmpty)
  }

  @Test("the database does not take an export in its own place, by whatever name")
  func overDatabase() throws {
    let console = try office()
    let head = console.head
    let link = console.folder.appending(path: "link.json").path
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: console.database)
    for path in [console.database, link, console.database + "-wal"] {
      let run = console("export", "--format", "json", "-o", path)
      #expect(run.code == 64)
      #expect(run.notes.contains("就是数据库文件"))
    }
    #expect(console.head == head)
  }

  @Test("an export that is refused leaves no database behind")
  func noDatabase() throws {
    let console = try office()
    let path = console.folder.appending(path: "out.jsonl").path
    console("export", "-o", path)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let altered = try console.file("altered.jsonl", text.replacing("371500", with: "371501"))
    let other = try Console()
    let run = other("import", altered)
    #expect(run.code == 1)
    #expect(run.notes.contains("第 2 行"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: other.folder.path).isEmpty)
  }
}

@Suite("The binary killed while it exports or restores")
struct KilledExportTests {
  private func city() throws -> Binary {
    let binary = Binary(console: try Console())
    _ = try binary.run("demo --cases 60")
    return binary
  }

  @Test(
    "killed while it exports, it leaves the whole file or nothing, and nothing beside it",
    arguments: ["csv", "json", "xlsx", "xes", "ocel-json"])
  func exporting(_ format: String) throws {
    let binary = try city()
    let words = ["export", "--format", format, "--today", "2026-01-15", "-o"]
    _ = try binary.run((words + ["whole"]).joined(separator: " "))
    let whole = try Data(contentsOf: binary.console.folder.appending(path: "whole"))
    let out = binary.console.folder.appending(path: "out")
    var nothing = 0
    for round in 0..<12 {
      let process = try binary.start(words + ["out"])
      usleep(UInt32(round) * 12_000)
      if process.isRunning { kill(process.processIdentifier, SIGKILL) }
      process.waitUntilExit()
      let names = try FileManager.default.contentsOfDirectory(atPath: binary.console.folder.path)
      let left = names.filter { !$0.hasPrefix("fuyi.sqlite") && $0 != "whole" }
      if left.isEmpty {
        nothing += 1
      } else {
        #expect(left == ["out"])
        let written = try Data(contentsOf: out)
        #expect(written == whole)
        try FileManager.default.removeItem(at: out)
      }
    }
    #expect(nothing > 0)
  }

  @Test("killed while it restores, it leaves a file that can be restored into")
  func restoring() throws {
    let binary = try city()
    _ = try binary.run("export -o out.jsonl --reveal")
    let head = try binary.run("verify --json").output
    let words = ["import", "out.jsonl", "--db", "back.sqlite"]
    var killed = 0
    for round in 0..<20 {
      let process = try binary.start(words)
      usleep(UInt32(round) * 12_000)
      if process.isRunning { kill(process.processIdentifier, SIGKILL) }
      process.waitUntilExit()
      if process.terminationReason == .uncaughtSignal { killed += 1 }
    }
    #expect(killed > 0)
    #expect(try binary.run("import out.jsonl --db back.sqlite").code == 0)
    #expect(try binary.run("verify --db back.sqlite --json").output == head)
  }

  @Test("what goes through a pipe is what goes into a file")
  func pipe() throws {
    let binary = try city()
    for format in ["csv", "json", "jsonl", "xes", "ocel-json"] {
      let piped = try binary.run("export --format \(format) --today 2026-01-15").output
      _ = try binary.run("export --format \(format) --today 2026-01-15 -o out")
      let path = binary.console.folder.appending(path: "out").path
      let written = try Data(contentsOf: URL(filePath: path))
      #expect(written == Data(piped.utf8), "\(format)")
    }
  }
}
