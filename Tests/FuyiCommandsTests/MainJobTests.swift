import FuyiCore
import FuyiWording
import Testing

@Suite("The main job")
struct MainJobTests {
  @Test("A case goes from its registration to the archive, and the rates know it")
  func wholeProcedure() throws {
    let console = try Console.ready()
    #expect(console.register().json["number"]?.text == "聊政复〔2025〕1号")
    let steps = [
      "accept --on 2025-03-05", "serve-copy --on 2025-03-06 --received 2025-03-07",
      "answer --on 2025-03-14", "hear-opinions --on 2025-03-18 --form telephone",
      "suspend --ground 8 --on 2025-03-20", "resume --on 2025-04-01",
      "extend --days 10 --approver 王主任 --on 2025-04-02",
      "decide --disposition revoked --disposition perform --act-again --on 2025-05-06",
      "serve --on 2025-05-07", "act-again --on 2025-06-03", "perform --on 2025-06-03",
      "archive --on 2025-07-01",
    ]
    for step in steps {
      let run = console.run("case advance 2025-1 \(step) --json")
      #expect(run.code == 0, "\(step): \(run.notes)")
    }
    let shown = console.run("case show 2025-1 --json --today 2025-08-01").json
    #expect(shown["state"]?.text == "archived")
    #expect(shown["outcome"]?.text == "revoked")
    let rates = console.run("rates --period 2025 --today 2025-08-01 --json").json
    let percents = Dictionary(
      uniqueKeysWithValues: rates.elements.map { ($0["id"]?.text ?? "", $0["percent"]?.text) })
    #expect(percents["correction"] == "100.0")
    #expect(percents["mediation"] == "0.0")
    #expect(percents["closed-for-good"] == "100.0")
    #expect(percents["on-time"] == "100.0")
    #expect(console("verify").code == 0)
  }

  @Test("What scripts rely on stands in JSON under the agreed keys")
  func contract() throws {
    let console = try Console.ready()
    let registered = console.register().json
    #expect(registered.keys.prefix(3) == ["number", "state", "clocks"])
    console.run("case advance 2025-1 accept --on 2025-03-05")
    let shown = console.run("case show 2025-1 --json --today 2025-03-06").json
    #expect(
      shown.keys.prefix(6) == ["number", "state", "procedure", "parties", "clocks", "actions"])
    let review = try #require(
      shown["clocks"]?.elements.first { $0["id"]?.text == "review" })
    #expect(review.keys.prefix(5) == ["id", "from", "due", "provisional", "article"])
    #expect(review["from"]?.text == "2025-03-05")
    #expect(review["due"]?.text == "2025-05-06")
    #expect(review["provisional"] == .bool(false))
    #expect(review["article"]?.text == "ARL 62")
    #expect(shown["actions"]?.elements.contains("decide") == true)
    let rate = try #require(
      console.run("rates mediation --period 2025-Q1 --json --today 2025-04-01").json.elements.first)
    #expect(
      rate.keys.prefix(10) == [
        "id", "term", "from", "to", "group", "numerator", "denominator", "excluded", "percent",
        "rounding",
      ])
    #expect(rate["denominator"] == 0)
    #expect(rate["percent"] == .null)
    #expect(rate["to"]?.text == "2025-03-31")
  }

  @Test("Silence accepts a filing on the expiry day, and reading it says so before any record does")
  func deemedAcceptance() throws {
    let console = try Console.ready()
    console.register()
    let before = console.run("case show 2025-1 --json --today 2025-03-10").json
    #expect(before["state"]?.text == "filed")
    let after = console.run("case show 2025-1 --json --today 2025-03-11").json
    #expect(after["state"]?.text == "under-review")
    #expect(after["byLaw"]?["on"]?.text == "2025-03-10")
    #expect(after["sequence"] == 1)
    let listed = console.run("case list --state under-review --json --today 2025-03-11").json
    #expect(listed.elements.count == 1)
    let late = console.run("case advance 2025-1 accept --on 2025-03-11")
    #expect(late.code == 1)
    #expect(late.notes.contains("依法已于 2025-03-10 视为受理"))
    let served = console.run("case advance 2025-1 serve-copy --on 2025-03-12 --json").json
    #expect(served["byLaw"]?["action"]?.text == "deemed-accepted")
    #expect(served["sequence"] == 3)
  }

  @Test("A late filing is shown with its arithmetic and registered all the same")
  func lateFiling() throws {
    let console = try Console.ready()
    let run = console.register("2025-03-03", "--act-date", "2024-11-01")
    #expect(run.json["filing"]?["late"] == .bool(true))
    #expect(run.json["filing"]?["due"]?.text == "2024-12-31")
    #expect(run.json["filing"]?["daysLate"] == 62)
  }

  @Test("The cases that are open past their end stand beside those concluded in time")
  func overdueAndOpen() throws {
    let console = try Console.ready()
    console.register()
    console.run("case advance 2025-1 accept --on 2025-03-05")
    // Its end is 2025-05-06: the last day in time is not yet past.
    for (today, overdue) in [("2025-05-06", 0), ("2025-05-07", 1)] {
      let rates = console.run("rates --period 2025 --json --today \(today)").json.elements
      let onTime = rates.first { $0["id"]?.text == "on-time" }
      #expect(onTime?["overdueAndOpen"]?.number == overdue)
      #expect(rates.last?["terms"]?["open"] == 1)
    }
    #expect(console.run("rates --period 2025 --today 2025-05-07").output.contains("其中超期 1"))
  }

  @Test("The same act is registered once, unless anyway")
  func sameAct() throws {
    let console = try Console.ready()
    console.register("2025-03-03", "--act-date", "2025-02-20")
    let head = console.head
    let again = console.register("2025-03-04", "--act-date", "2025-02-20")
    #expect(again.code == 1)
    #expect(again.notes.contains("聊政复〔2025〕1号"))
    #expect(console.head == head)
    let anyway = console.register("2025-03-04", "--act-date", "2025-02-20", "--anyway")
    #expect(anyway.json["number"]?.text == "聊政复〔2025〕2号")
    #expect(anyway.json["sameActAs"]?.text == "聊政复〔2025〕1号")
  }

  @Test("Options of the whole program may stand before the subcommand")
  func hoisting() throws {
    let console = try Console.ready()
    console.register()
    let run = console.run("--lang en --today 2025-03-05 case show 2025-1")
    #expect(run.output.contains("Applicant") || run.output.contains("applicant"))
    #expect(run.output.contains("filed"))
  }

  @Test("The worklist has overdue clocks first and stops at the days asked for")
  func due() throws {
    let console = try Console.ready()
    console.register("2025-03-03")
    console.register("2025-03-20", "--act-date", "2025-03-01")
    console.run("case advance 2025-1 accept --on 2025-03-05")
    let all = console.run("due --json --today 2025-03-24").json.elements
    #expect(all.map { $0["id"]?.text } == ["copy-service", "examination", "review"])
    #expect(all.first?["overdue"] == .bool(true))
    #expect(all.map { $0["daysLeft"]?.number } == [-10, 3, 43])
    let near = console.run("due --json --on 2025-03-24 --within 3").json.elements
    #expect(near.map { $0["id"]?.text } == ["copy-service", "examination"])
  }
}
