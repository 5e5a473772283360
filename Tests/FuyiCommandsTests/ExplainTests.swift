import Foundation
import FuyiCore
import FuyiTestSupport
import FuyiWording
import Testing

@Suite("Proofs of deadlines on the command line")
struct ExplainTests {
  @Test("A proof in Chinese names the event, every day passed over, the law and the calendar")
  func chinese() throws {
    let console = try Console.withWorklist(.zh)
    let run = console.run("deadline explain 2025-1 answer --today 2025-03-24")
    #expect(run.code == 0)
    let text = run.output
    // Sent on Monday 03-10: ten working days with two weekends among them.
    for word in [
      "聊政复〔2025〕1号  答复期限", "起算：发送申请书副本（第 3 条记录）", "期限 10 个工作日",
      "2025-03-15（周六）", "2025-03-16（周日）", "2025-03-22（周六）", "2025-03-23（周日）",
      "计至 2025-03-24（周一）", "最后一日 2025-03-24（周一）", "arl-2023", "确定",
    ] {
      #expect(text.contains(word), "\(word) in \(text)")
    }
    #expect(!text.contains("2025-03-08"))
    #expect(!text.contains("审理期限"))
  }

  @Test("A proof in English says the same")
  func english() throws {
    let console = try Console.withWorklist(.en)
    let text = console.run("deadline explain 2025-1 review --today 2025-03-24").output
    for word in [
      "聊政复〔2025〕1号  review", "Started by: accept (record 2)", "The period is 60 days",
      "2025-05-04", "2025-05-05", "The last day is", "2025-05-06", "arl-2023", "final",
    ] {
      #expect(text.contains(word), "\(word) in \(text)")
    }
  }

  @Test("A suspension, an extension and their record stand in the proof, with who approved it")
  func takenOutAndAdded() throws {
    for language in Language.allCases {
      let console = try Console.withWorklist(language)
      let stopped = console.run("deadline explain 2025-2 review --today 2025-03-24").output
      #expect(stopped.contains(language == .zh ? "中止：2025-03-10 起，尚未恢复" : "not resumed"))
      #expect(stopped.contains(language == .zh ? "剩余 56 日" : "56 days left"), "\(stopped)")
      console.run("case advance 2025-2 resume --on 2025-03-20")
      console.run("case advance 2025-2 extend --days 10 --approver 王主任 --on 2025-03-21")
      let text = console.run("deadline explain 2025-2 review --today 2025-03-24").output
      let words =
        language == .zh
        ? ["2025-03-20 起恢复计算", "延长 10 日", "批准人：王主任", "第 3 条记录", "第 5 条记录"]
        : ["counted again from 2025-03-20", "by 10 days", "approved by 王主任", "record 5"]
      // Twenty days later than 2025-05-04: Saturday 05-24, moved to Monday.
      for word in words + ["2025-05-24", "2025-05-26"] {
        #expect(text.contains(word), "\(word) in \(text)")
      }
    }
  }

  @Test("What the law has done and nobody recorded is said to be so")
  func unrecorded() throws {
    let line = "deadline explain 2025-3 review --today 2025-04-01"
    #expect(try Console.withWorklist(.zh).run(line).output.contains("视为受理（依法发生，尚未记录）"))
    #expect(
      try Console.withWorklist(.en).run(line).output
        .contains("deemed accepted (by law, not recorded yet)"))
  }

  @Test("In JSON a proof has the keys that other programs read")
  func json() throws {
    let console = try Console.withWorklist()
    let found = console.run("deadline explain 2025-1 --json --today 2025-03-24").json
    #expect(found.keys == ["number", "today", "rulebook", "proofs"])
    #expect(found["rulebook"]?.text == "arl-2023")
    let proofs = found["proofs"]?.elements ?? []
    #expect(
      proofs.map { $0["clock"]?.text } == ["examination", "copy-service", "answer", "review"])
    for proof in proofs {
      #expect(
        proof.keys == [
          "number", "clock", "party", "owner", "consequence", "article", "status", "on", "trigger",
          "period", "extensions", "interruptions", "steps", "rawEnd", "due", "provisional",
          "earliest", "latest", "calendar", "rulebook", "makeUpDaysWork", "suspensionStopsReview",
        ])
    }
    let review = try #require(proofs.last)
    #expect(review["trigger"] == ["on": "2025-03-05", "event": 2, "action": "accept"])
    #expect(review["period"] == ["amount": 60, "unit": "calendar-days"])
    #expect(review["rawEnd"]?.text == "2025-05-04")
    #expect(review["due"]?.text == "2025-05-06")
    #expect(review["status"]?.text == "running")
    #expect(review["earliest"] == review["due"])
    #expect(review["latest"] == review["due"])
    #expect(proofs.first?["status"]?.text == "met")
    #expect(proofs.first?["on"]?.text == "2025-03-05")
    // 05-04 is a holiday and so is 05-05.
    #expect(
      review["steps"]?.elements.map { $0["step"]?.text } == [
        "trigger", "budget", "raw-end", "moved-over", "moved-over", "due",
      ])
  }

  @Test("A clock that the case does not have is no error, and says so")
  func absent() throws {
    let line = "deadline explain 2025-1 suing --today 2025-03-24"
    let zh = try Console.withWorklist(.zh).run(line)
    #expect(zh.code == 0)
    #expect(zh.output == "聊政复〔2025〕1号 没有“起诉期限”。")
    #expect(
      try Console.withWorklist(.en).run(line).output
        == "聊政复〔2025〕1号 has no clock “time to sue”.")
    let json = try Console.withWorklist().run(line + " --json").json
    #expect(json["proofs"] == [])
  }

  @Test("Of a case from before the law no deadline is claimed")
  func old() throws {
    for language in Language.allCases {
      let console = try Console.ready(language)
      console.register("2023-06-05")
      let run = console.run("deadline explain 2023-1")
      #expect(run.code == 0)
      #expect(run.output.contains("2023-06-05"))
      #expect(run.output.contains(language == .zh ? "只登记，不计期限" : "no deadline is claimed"))
      let json = console.run("deadline explain 2023-1 --json").json
      #expect(json["proofs"] == [])
      #expect(json["rulebook"]?.text == "none")
      let checked = console.run("deadline check -", input: json.compact)
      #expect(checked.code == 0)
    }
  }

  static let wrong: [BadInputTests.Sample] = [
    .init(
      "deadline explain 2025-1 reviw", 64, zh: ["reviw", "是否指 review"],
      en: ["reviw", "Did you mean review?"]),
    .init(
      "deadline explain 2025-1 答复期", 64, zh: ["是否指 answer"], en: ["Did you mean answer?"]),
    .init("deadline explain 2025-9 review", 1, zh: ["没有这个案件"], en: ["No such case"]),
    .init("deadline explain", 64, zh: ["<number>"], en: ["<number>"]),
    .init("deadline explane 2025-1", 64, zh: ["explain"], en: ["explain"]),
    .init("deadline check nowhere.json", 64, zh: ["nowhere.json"], en: ["nowhere.json"]),
  ]

  @Test("What is wrong is told with what comes near", arguments: wrong)
  func told(_ sample: BadInputTests.Sample) throws { try Console.refuses(sample) }

  // MARK: Checking

  @Test(
    "What is no JSON of proofs is wrong usage, with what is missing",
    arguments: [
      ("", "JSON"), ("不是", "JSON"), ("{\"proofs\": [", "JSON"), ("{}", "clock"),
      ("{\"proofs\": 7}", "proofs"), ("[{\"clock\": \"review\"}]", "owner"), ("7", "explain"),
    ])
  func badJSON(_ text: String, _ word: String) throws {
    for language in Language.allCases {
      let console = try Console.ready(language)
      let run = console.run("deadline check -", input: text)
      #expect(run.code == 64, "\(run.output)")
      #expect(run.output.isEmpty)
      #expect(run.notes.contains("fuyi deadline explain --json"))
      #expect(run.notes.contains(word), "\(run.notes)")
    }
  }

  @Test("A date that is none is named")
  func badDate() throws {
    let console = try Console.withWorklist()
    let text = console.run("deadline explain 2025-1 review --json --today 2025-03-24").output
    let run = console.run(
      "deadline check -", input: text.replacing("2025-05-06", with: "2025-02-30"))
    #expect(run.code == 64)
    #expect(run.notes.contains("2025-02-30"))
  }

  @Test("A proof is checked from a file, from standard input, and without a database")
  func sources() throws {
    let console = try Console.withWorklist()
    let text = console.run("deadline explain 2025-1 --json --today 2025-03-24").output
    let path = try console.file("proof.json", text)
    let fromFile = console("deadline", "check", path)
    #expect(fromFile.code == 0)
    #expect(fromFile.output.contains("聊政复〔2025〕1号  审理期限：相符"))
    #expect(fromFile.output.split(separator: "\n").count == 4)
    #expect(console.run("deadline check", input: text).output == fromFile.output)
    let elsewhere = try Console(.en)
    let run = elsewhere.run("deadline check -", input: text)
    #expect(run.code == 0)
    #expect(run.output.contains("review: holds"))
    #expect(!FileManager.default.fileExists(atPath: elsewhere.database))
  }

  @Test("A forged last day is told in words with its step, exit code 1")
  func forged() throws {
    for language in Language.allCases {
      let console = try Console.withWorklist(language)
      let text = console.run("deadline explain 2025-1 review --json --today 2025-03-24").output
      let run = console.run(
        "deadline check -", input: text.replacing("2025-05-06", with: "2025-05-07"))
      #expect(run.code == 1)
      let words =
        language == .zh
        ? ["不符", "第 6 步", "末日 2025-05-07", "末日 2025-05-06", "due 写的是 2025-05-07"]
        : ["DOES NOT HOLD", "step 6", "due 2025-05-07", "due 2025-05-06"]
      for word in words { #expect(run.output.contains(word), "\(word) in \(run.output)") }
    }
  }

  /// The proofs of every case of a city of 60 cases.
  private func proofs(of console: Console, seed: UInt64) -> [JSON] {
    let made = console.run("demo --cases 60 --seed \(seed) --json")
    #expect(made.code == 0, "\(made.notes)")
    let cases = console.run("case list --json --limit 1000 --today 2026-01-15").json.elements
    #expect(cases.count == 60)
    return cases.flatMap { line -> [JSON] in
      let number = line["number"]?.text ?? ""
      let run = console("deadline", "explain", number, "--json", "--today", "2026-01-15")
      #expect(run.code == 0, "\(run.notes)")
      return run.json["proofs"]?.elements ?? []
    }
  }

  @Test(
    "Every proof of a city holds, and with one step or date changed none does",
    arguments: [2025, 1] as [UInt64])
  func city(_ seed: UInt64) throws {
    let console = try Console()
    let proofs = proofs(of: console, seed: seed)
    #expect(proofs.count > 200)
    let held = console.run("deadline check - --json", input: JSON.array(proofs).compact)
    #expect(held.code == 0)
    #expect(held.json.elements.count == proofs.count)
    for verdict in held.json.elements where verdict["holds"] != true {
      Issue.record("\(verdict.compact)")
    }
    var generator = SplitMix64(seed: seed)
    let forgeries = proofs.compactMap { ProofForgery(of: $0, with: &generator) }
    #expect(forgeries.count > proofs.count / 2)
    let refuted = console.run(
      "deadline check - --json", input: JSON.array(forgeries.map(\.proof)).compact)
    #expect(refuted.code == 1)
    #expect(refuted.json.elements.count == forgeries.count)
    for (forgery, verdict) in zip(forgeries, refuted.json.elements) {
      let (label, text) = (forgery.label, verdict.compact)
      #expect(verdict["holds"] == false, "\(label): \(forgery.proof.compact)")
      let findings = verdict["findings"]?.elements ?? []
      if let step = forgery.step {
        #expect(findings.contains { $0["step"]?.number == step }, "\(label): \(text)")
        #expect(
          findings.contains { $0["zh"]?.text?.hasPrefix("第 \(step + 1) 步：") == true },
          "\(label): \(text)")
      } else {
        #expect(!findings.isEmpty)
      }
    }
    // One alone is enough for the exit code.
    for forgery in forgeries.prefix(8) {
      #expect(console.run("deadline check -", input: forgery.proof.compact).code == 1)
      let all = JSON.array(Array(proofs.prefix(3)) + [forgery.proof])
      #expect(console.run("deadline check -", input: all.compact).code == 1)
    }
  }
}
