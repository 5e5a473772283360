import FuyiCore
import Testing

@Suite("Correcting the record from the command line")
struct CorrectionCommandTests {
  @Test("A day is corrected, an action put in, one taken out; history shows both")
  func corrections() throws {
    let console = try Console.ready()
    console.register()
    console.run("case advance 2025-1 accept --on 2025-03-06")
    console.run("case advance 2025-1 serve-copy --on 2025-03-07")
    #expect(console.run("case correct 2025-1 2 --on 2025-03-05 --why 笔误").code == 0)
    #expect(console.run("case insert 2025-1 stay --item 2 --on 2025-03-06 --why 漏记").code == 0)
    #expect(console.run("case annul 2025-1 3 --why 未发送").code == 0)
    let history = console.run("case history 2025-1 --json").json.elements
    #expect(history.map { $0["sequence"]?.number } == [1, 2, 3, 4, 5, 6])
    #expect(
      history.map { $0["standing"]?.text } == [
        "counts", "replaced", "annulled", "counts", "counts", "counts",
      ])
    #expect(history[1]["by"] == 4)
    #expect(history[3]["facts"]?["why"]?.elements == ["笔误"])
    let shown = console.run("case show 2025-1 --json --today 2025-03-10").json
    let clocks = shown["clocks"]?.elements ?? []
    #expect(clocks.first { $0["id"]?.text == "review" }?["from"]?.text == "2025-03-05")
    #expect(clocks.contains { $0["id"]?.text == "copy-service" })
    #expect(console("verify").code == 0)
  }

  @Test("A correction that would make a later record unlawful names it and writes nothing")
  func unlawful() throws {
    let console = try Console.ready()
    console.register()
    console.run("case advance 2025-1 accept --on 2025-03-05")
    console.run("case advance 2025-1 serve-copy --on 2025-03-07")
    let head = console.head
    let run = console.run("case correct 2025-1 2 --on 2025-03-10 --why 笔误")
    #expect(run.code == 1)
    #expect(run.notes.contains("第 3 条记录"))
    #expect(run.notes.contains("2025-03-07"))
    #expect(console.head == head)
  }

  @Test("Taking out the first record voids the registration, which keeps its number")
  func voiding() throws {
    let console = try Console.ready()
    console.register()
    console.run("case annul 2025-1 1 --why 重复登记")
    #expect(console.run("case show 2025-1 --json").json["state"]?.text == "voided")
    #expect(console.register("2025-03-04").json["number"]?.text == "聊政复〔2025〕2号")
    let acceptance = console.run("rates acceptance --period 2025 --json").json.elements.first
    #expect(acceptance?["denominator"] == 1)
  }
}
