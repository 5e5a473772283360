import Foundation
import FuyiCore
import FuyiWording
import Testing

@Suite("An office's own rates")
struct RateVariantTests {
  static let file = """
    [[rate]]
    id = "own.penalty-mediation"
    name = "行政处罚案件调解率"
    name_en = "mediation rate of penalty cases"
    base = "mediation"
    only = { column = "kind", is = "penalty" }

    [[rate]]
    id = "own.served-in-time"
    name = "按期送达率"
    name_en = "served within ten days"
    source = "本机构2025年考核办法"
    [[rate.parts]]
    set = "reviews"
    dated_by = "closed-on"
    about = { column = "closing", is = ["decided", "dismissed"] }
    numerator = { day = "served-on", compare = "on-or-before", to = "due-on" }
    [[rate.parts.exclusions]]
    code = "unserved"
    reason = "尚未送达"
    reason_en = "not yet served"
    pending = true
    when = { not = { set = "served-on" } }
    """

  private func ledger(_ language: Language = .zh) throws -> Console {
    let console = try Console.ready(language)
    console.register()
    console.run("case advance 2025-1 accept --on 2025-03-05")
    console.run("case advance 2025-1 conclude-by-mediation --on 2025-03-28")
    return console
  }

  @Test("they are added, changed and left as they are, each change a version")
  func versions() throws {
    let console = try ledger()
    let path = try console.file("rates.toml", Self.file)
    let added = console("rates", "add", path, "--json")
    #expect(added.code == 0, "\(added.notes)")
    #expect(added.json.elements.map { $0["change"]?.text } == ["added", "added"])
    let head = console.head
    let again = console("rates", "add", path, "--json")
    #expect(again.json.elements.map { $0["change"]?.text } == ["unchanged", "unchanged"])
    #expect(console.head == head)
    let other = try console.file(
      "other.toml", Self.file.replacing("is = \"penalty\"", with: "is = \"licence\""))
    let changed = console("rates", "add", other, "--json").json.elements
    #expect(changed.map { $0["change"]?.text } == ["changed", "unchanged"])
    #expect(changed.map { $0["version"]?.number } == [2, 1])
    #expect(console.run("verify").code == 0)
  }

  @Test("they work wherever a rate does")
  func everywhere() throws {
    let console = try ledger()
    console("rates", "add", try console.file("rates.toml", Self.file))
    let shown = console.run(
      "rates own.penalty-mediation own.served-in-time --period 2025 --cases --json")
    #expect(shown.code == 0, "\(shown.notes)")
    #expect(shown.json.elements.map { $0["numerator"]?.number } == [1, 0])
    #expect(shown.json.elements.map { $0["denominator"]?.number } == [1, 0])
    #expect(console.run("rates own.penalty-mediation --by region,month --period 2025").code == 0)
    #expect(console.run("rates 行政处罚案件调解率 --period 2025").output.contains("100.0%"))
    let all = console.run("rates --period 2025 --json").json.elements
    #expect(all.contains { $0["id"]?.text == "own.served-in-time" })
    let listed = console.run("rates list").output
    #expect(listed.contains("本机构自定"))
    let explained = console.run("rates explain own.served-in-time").output
    #expect(explained.contains("尚未送达（unserved；待定，以后可能计入）：未登记送达完成日"))
    let why = console.run("rates why own.penalty-mediation 2025-1 --period 2025").output
    #expect(why.contains("计入分母和分子") && why.contains("复议事项为“行政处罚”"), "\(why)")
  }

  @Test("what explain prints as JSON can be added as it is")
  func roundTrip() throws {
    let console = try ledger()
    console("rates", "add", try console.file("rates.toml", Self.file))
    let json = console.run("rates explain own.served-in-time --json").json
    #expect(json["definition"]?["parts"]?.elements.count == 1)
    #expect(json["origin"]?.text == "office")
  }

  @Test("a settings file brings them from the beginning")
  func initial() throws {
    let console = try Console()
    let path = try console.file("office.toml", OfficeFileTests.office + "\n" + Self.file)
    let run = console("init", "--office", path)
    #expect(run.code == 0, "\(run.notes)")
    #expect(console.run("rates explain own.served-in-time").code == 0)
    #expect(console.run("verify").code == 0)
  }

  static let wrong: [(String, String, [String], [String])] = [
    ("[[rate]]", "[[rates]]", ["没有这样的表：rates", "rate"], ["no such table: rates"]),
    ("own.penalty-mediation", "penalty", ["id", "own."], ["id", "own."]),
    (
      "base = \"mediation\"", "base = \"mediaton\"", ["base", "是否指 mediation"],
      ["Did you mean mediation?"]
    ),
    (
      "column = \"kind\"", "column = \"kinds\"", ["only.column", "是否指 kind"],
      ["only.column", "Did you mean kind?"]
    ),
    ("is = \"penalty\"", "is = \"penal\"", ["only.is[1]", "penalty"], ["only.is[1]", "penalty"]),
    (
      "set = \"reviews\"", "set = \"cases\"", ["parts[1].set", "reviews"],
      ["parts[1].set", "reviews"]
    ),
    (
      "to = \"due-on\"", "to = \"filed-on\"", ["parts[1].numerator.to", "due-on"], ["no such code"]
    ),
    ("[\"decided\", \"dismissed\"]", "[]", ["parts[1].about.is", "至少"], ["the list is empty"]),
    ("reason = \"尚未送达\"\n", "", ["parts[1].exclusions[1]", "缺少 reason"], ["reason is missing"]),
    ("pending = true", "pending = \"yes\"", ["pending", "true 或者 false"], ["true or false"]),
    ("name = \"按期送达率\"", "name = \"行政处罚案件调解率\"", ["[[rate]] 2", "两次"], ["twice"]),
    ("name = \"按期送达率\"", "name = \"维持率\"", ["标准指标"], ["standard rate"]),
    ("not = { set", "nott = { set", ["不是条件", "nott"], ["no condition", "nott"]),
    ("source = \"本机构2025年考核办法\"\n", "", ["缺少 source"], ["source is missing"]),
    ("[[rate]]", "[[rate", ["rates.toml"], ["rates.toml"]),
  ]

  @Test("what is wrong is named, in both languages, and nothing is written", arguments: wrong)
  func refused(_ part: String, _ instead: String, _ zh: [String], _ en: [String]) throws {
    for (language, words) in [(Language.zh, zh), (.en, en)] {
      let console = try Console.ready(language)
      let path = try console.file("rates.toml", Self.file.replacing(part, with: instead))
      let before = console.head
      let run = console("rates", "add", path)
      #expect(run.code == 64, "\(run.notes)\(run.output)")
      for word in words { #expect(run.notes.contains(word), "\(run.notes)") }
      #expect(run.output.isEmpty)
      #expect(console.head == before)
    }
  }

  @Test("a file without such a table is refused", arguments: ["", "[office]\nname = \"甲\""])
  func noTable(_ text: String) throws {
    let console = try Console.ready()
    let run = console("rates", "add", try console.file("rates.toml", text))
    #expect(run.code == 64)
    #expect(run.notes.contains("没有 [[rate]] 表"))
  }

  @Test("a name that another of the office's rates has is refused")
  func sameName() throws {
    let console = try ledger()
    console("rates", "add", try console.file("rates.toml", Self.file))
    let before = console.head
    let run = console(
      "rates", "add",
      try console.file("two.toml", Self.file.replacing("own.served-in-time", with: "own.other")))
    #expect(run.code == 1)
    #expect(run.notes.contains("按期送达率"))
    #expect(console.head == before)
  }
}
