import Foundation
import FuyiCore
import FuyiTestSupport
import FuyiWording
import Testing

@Suite("What is shown in clear is on record first")
struct RevealTests {
  private static let why = "核对身份"

  /// The last event of the log, from a lossless export, and how many there are.
  private func log(_ console: Console) -> (count: Int, last: JSON) {
    let path = console.folder.appending(path: "log.jsonl").path
    console("export", "-o", path)
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    let lines = text.split(separator: "\n").compactMap { try? JSON(parsing: String($0)) }
    let events = lines.filter { $0["event"] != nil }
    return (events.count, events.last ?? .null)
  }

  @Test(
    "each command that can show words shows them and records which, of what and why",
    arguments: [
      ("case show 2025-1", "case show", 1), ("case history 2025-1", "case history", 1),
      ("case list", "case list", 3), ("mediation show 2025-1", "mediation show", 1),
      ("consultation history 2025-1", "consultation history", 1),
      ("deadline explain 2025-1", "deadline explain", 1),
    ])
  func recorded(_ line: String, _ command: String, _ count: Int) throws {
    let console = try MarkedOffice(.zh).console
    let before = log(console).count
    for form in ["", " --json"] {
      let run = console.run(
        "\(line)\(form) --reveal --why \(Self.why) --today \(MarkedOffice.today)")
      #expect(run.code == 0, "\(run.notes)")
      #expect(run.output.contains(MarkedOffice.mark))
    }
    let (after, last) = log(console)
    #expect(after == before + 2)
    #expect(last["kind"]?.text == "disclosure.made")
    #expect(last["recorder"]?.text == "tester")
    #expect(last["payload"]?["command"]?.text == command)
    #expect(last["payload"]?["count"]?.number == count)
    #expect((last["payload"]?["records"]?.elements.count ?? 0) == (count == 1 ? 1 : 0))
    #expect(last["payload"]?["why"]?.elements.count == 1)
    #expect(console("verify").code == 0)
  }

  @Test("without --reveal nothing is recorded, and --why alone is wrong")
  func notRecorded() throws {
    let console = try MarkedOffice(.zh).console
    let before = console.head
    console("case", "show", "2025-1")
    console("case", "list")
    #expect(console.head == before)
    #expect(console("case", "show", "2025-1", "--why", "x").code == 64)
    #expect(console.head == before)
  }

  @Test("what is not there or refused is not recorded as shown")
  func nothingShown() throws {
    let console = try MarkedOffice(.zh).console
    let before = console.head
    #expect(console("case", "show", "2025-99", "--reveal").code == 1)
    #expect(console("export", "--format", "xes", "--reveal").code == 64)
    #expect(console.head == before)
  }

  @Test("a file that cannot be written shows nothing in clear, and says why")
  func readOnly() throws {
    let console = try MarkedOffice(.zh).console
    // A trigger stands for a file that takes no event, since whoever tests may be allowed everything.
    try SQLiteProgram.output(
      of: "CREATE TRIGGER t BEFORE INSERT ON event BEGIN SELECT RAISE(ABORT, 'no'); END",
      on: console.database)
    let run = console("case", "show", "2025-1", "--reveal")
    #expect(run.code != 0)
    #expect(run.output.isEmpty)
    MarkedOffice.expectNothing(in: run, of: "case show --reveal")
  }

  @Test("a whole export is recorded, and comes back whole; a masked one without the words")
  func export() throws {
    let console = try MarkedOffice(.zh).console
    let folder = console.folder.path
    #expect(console("export", "-o", "\(folder)/whole.jsonl", "--reveal", "--why", "备份").code == 0)
    #expect(log(console).last["payload"]?["command"]?.text == "export")
    #expect(console("import", "\(folder)/whole.jsonl", "--db", "\(folder)/whole.sqlite").code == 0)
    let shown = console("case", "show", "2025-1", "--db", "\(folder)/whole.sqlite", "--reveal")
    #expect(shown.output.contains("赵龘一"))
    #expect(console("export", "-o", "\(folder)/masked.jsonl").code == 0)
    let text = try String(contentsOfFile: "\(folder)/masked.jsonl", encoding: .utf8)
    for secret in MarkedOffice.secrets { #expect(!text.contains(secret), "\(secret)") }
    #expect(text.contains("\"masked\":\"赵某\"") && text.contains("\"masked\":\"3715**********"))
    let restored = console("import", "\(folder)/masked.jsonl", "--db", "\(folder)/copy.sqlite")
    #expect(restored.code == 0 && restored.output.contains("隐去"))
    let copy = console("case", "show", "2025-1", "--db", "\(folder)/copy.sqlite")
    #expect(copy.output.contains("申请人：〔已隐去〕"))
    #expect(
      console("case", "list", "--db", "\(folder)/copy.sqlite", "--lang", "en").output
        .contains("[left out]"))
    #expect(console("verify", "--db", "\(folder)/copy.sqlite").code == 0)
    #expect(
      console("export", "-o", "\(folder)/again.jsonl", "--db", "\(folder)/copy.sqlite").code == 0)
    #expect(try String(contentsOfFile: "\(folder)/again.jsonl", encoding: .utf8) == text)
  }

  @Test("the same person's earlier cases are told of, and found by the number")
  func samePerson() throws {
    let console = try MarkedOffice(.zh).console
    let line =
      "case register --filed 2025-04-03 --applicant 赵龘一 --respondent 聊城市公安局 --region 371500 "
      + "--kind other --identity \(MarkedOffice.identity) --today \(MarkedOffice.today)"
    let text = console.run(line)
    #expect(text.output.contains("已有 2 件：聊政复〔2025〕1号、聊政复〔2025〕2号"), "\(text.output)\(text.notes)")
    let json = console.run(line + " --anyway --json").json
    #expect(json["earlierOfSamePerson"]?.elements.count == 3)
    let found = console("case", "list", "--identity", MarkedOffice.identity, "--json").json
    #expect(found.elements.count == 4)
    let other = IdentityNumbers.citizen("37150219770707452")
    #expect(console("case", "list", "--identity", other, "--json").json.elements.isEmpty)
  }

  @Test("the key is made at the first use, said once, and everything else goes on without it")
  func key() throws {
    let console = try Console.ready()
    #expect(!FileManager.default.fileExists(atPath: console.keys))
    #expect(console.register().notes.isEmpty)
    let number = IdentityNumbers.citizen(7)
    let first = console.register("2025-03-04", "--identity", number, "--kind", "licence")
    #expect(first.notes.contains("identity.key") && first.notes.contains("备份"))
    #expect(console.register("2025-03-05", "--identity", number, "--kind", "other").notes.isEmpty)
    let mode =
      try FileManager.default.attributesOfItem(atPath: console.keys + "/identity.key")[
        .posixPermissions] as? Int
    #expect(mode == 0o600)
    let elsewhere = ["--keys", console.folder.appending(path: "none").path]
    let history = console.run(["case", "history", "2025-2", "--reveal", "--json"] + elsewhere)
    #expect(history.code == 0 && history.output.contains("〔缺少密钥〕"))
    #expect(!history.output.contains(number))
    #expect(console("case", "history", "2025-2", "--reveal", "--json").output.contains(number))
    #expect(console.run(["case", "list", "--identity", number] + elsewhere).code == 1)
    #expect(console.run(["case", "list"] + elsewhere).code == 0)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o644], ofItemAtPath: console.keys + "/identity.key")
    let open = console("case", "history", "2025-2")
    #expect(open.code == 1 && open.notes.contains("644"))
  }
}
