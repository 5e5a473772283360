import FuyiCore
import FuyiWording
import Testing

@Suite("Trying an action out on the command line")
struct WhatIfCommandTests {
  @Test("It tells the state and the clocks before and after, in both languages")
  func text() throws {
    let zh = try Console.withWorklist(.zh)
    let head = zh.head
    let run = zh.run("case whatif 2025-1 extend --days 30 --approver 王主任 --on 2025-04-01")
    #expect(run.code == 0, "\(run.notes)")
    for word in [
      "聊政复〔2025〕1号", "2025-04-01", "延长审理期限", "未作任何记录", "原 审理期限", "2025-05-06",
      "将 审理期限", "2025-06-03",
    ] {
      #expect(run.output.contains(word), "\(word) in \(run.output)")
    }
    #expect(zh.head == head)
    let en = try Console.withWorklist(.en)
    let english = en.run("case whatif 2025-1 decide --disposition upheld --on 2025-04-01").output
    for word in ["nothing was written", "decided", "review", "2025-05-06", "met on 2025-04-01"] {
      #expect(english.contains(word), "\(word) in \(english)")
    }
  }

  @Test("What changes no clock says so")
  func noChange() throws {
    let line = "case whatif 2025-1 hear-opinions --on 2025-03-24 --today 2025-03-24"
    #expect(try Console.withWorklist(.zh).run(line).output.contains("各期限不变"))
    #expect(try Console.withWorklist(.en).run(line).output.contains("No clock would change"))
  }

  @Test("In JSON it is before and after, said not to be written, as show says when it is done")
  func json() throws {
    let console = try Console.withWorklist()
    let line = "2025-2 resume --on 2025-04-10 --json --today 2025-04-10"
    let tried = console.run("case whatif \(line)").json
    #expect(tried.keys == ["number", "action", "on", "written", "before", "after"])
    #expect(tried["number"]?.text == "聊政复〔2025〕2号")
    #expect(tried["action"]?.text == "resume")
    #expect(tried["on"]?.text == "2025-04-10")
    #expect(tried["written"] == false)
    #expect(tried["before"]?["state"]?.text == "suspended")
    #expect(tried["after"]?["state"]?.text == "under-review")
    let before = console.run("case show 2025-2 --json --today 2025-04-10").json
    func clocks(_ shown: JSON) -> Set<JSON> {
      Set((shown["clocks"]?.elements ?? []) + (shown["endedClocks"]?.elements ?? []))
    }
    #expect(Set(tried["before"]?["clocks"]?.elements ?? []) == clocks(before))
    #expect(console.run("case advance \(line)").code == 0)
    let after = console.run("case show 2025-2 --json --today 2025-04-10").json
    #expect(Set(tried["after"]?["clocks"]?.elements ?? []) == clocks(after))
  }

  @Test("A day ahead is tried out with what the law will have done by then")
  func ahead() throws {
    let console = try Console.withWorklist()
    let head = console.head
    let tried = console.run(
      "case whatif 2025-3 serve-copy --on 2025-04-01 --json --today 2025-03-21"
    ).json
    #expect(tried["before"]?["state"]?.text == "under-review")
    let clocks = tried["after"]?["clocks"]?.elements ?? []
    #expect(
      clocks.map { $0["id"]?.text } == ["examination", "copy-service", "answer", "review"])
    #expect(clocks.last?["due"]?.text == "2025-05-26")
    #expect(console.head == head)
    #expect(
      console.run("case advance 2025-3 serve-copy --on 2025-04-01 --today 2025-03-21").code == 1)
  }

  static let wrong: [BadInputTests.Sample] = [
    .init("case whatif 2025-1 extnd", 64, zh: ["是否指 extend"], en: ["Did you mean extend?"]),
    .init("case whatif 2025-9 accept", 1, zh: ["2025-9", "没有这个案件"], en: ["No such case"]),
    .init(
      "case whatif 2025-1 resume --on 2025-03-24", 1, zh: ["“恢复审理”", "“中止”"],
      en: ["resume", "suspended"]),
    .init(
      "case whatif 2025-1 extend --days 31 --approver 王 --on 2025-03-24", 1, zh: ["30"],
      en: ["30"]),
    .init(
      "case whatif 2025-1 extend --days 10 --on 2025-03-24", 1, zh: ["--approver"],
      en: ["--approver"]),
    .init(
      "case whatif 2025-3 accept --on 2025-03-28", 1, zh: ["2025-03-27", "视为受理"],
      en: ["2025-03-27", "deemed accepted"]),
    .init("case whatif 2025-1 decide --on 2025-3-5", 64, zh: ["2025-3-5"], en: ["2025-3-5"]),
    .init("case whatif 2025-1", 64, zh: [], en: []),
  ]

  @Test("It is refused as advance refuses, and nothing is written", arguments: wrong)
  func told(_ sample: BadInputTests.Sample) throws {
    try Console.refuses(sample)
    let console = try Console.withWorklist()
    let tried = console.run(sample.line)
    let done = console.run(sample.line.replacing("whatif", with: "advance"))
    #expect(tried.code == done.code)
    if sample.code == 1 { #expect(tried.notes == done.notes) }
  }
}
