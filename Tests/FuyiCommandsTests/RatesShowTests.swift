import FuyiCore
import FuyiWording
import Testing

@Suite("Rates beside other periods, by several levels")
struct RatesShowTests {
  /// Two cases mediated in May and June 2025, one upheld in June, one upheld a year before.
  private static func console(_ language: Language = .zh) throws -> Console {
    let console = try Console.ready(language)
    let cases = [
      ("2024-03-04", "371500", "penalty"), ("2025-03-03", "371500", "penalty"),
      ("2025-03-04", "371502", "penalty"), ("2025-03-05", "371502", "licence"),
    ]
    for (filed, region, kind) in cases {
      console.run(
        "case register --filed \(filed) --applicant 张三 --respondent 聊城市公安局 "
          + "--region \(region) --kind \(kind)")
    }
    for line in [
      "2024-1 accept --on 2024-03-06", "2024-1 serve-copy --on 2024-03-07",
      "2024-1 decide --disposition upheld --on 2024-06-03",
      "2025-1 accept --on 2025-03-06", "2025-1 serve-copy --on 2025-03-07",
      "2025-1 conclude-by-mediation --on 2025-05-06",
      "2025-2 accept --on 2025-03-06", "2025-2 serve-copy --on 2025-03-07",
      "2025-2 conclude-by-mediation --on 2025-06-03",
      "2025-3 accept --on 2025-03-06", "2025-3 serve-copy --on 2025-03-07",
      "2025-3 decide --disposition upheld --on 2025-06-04",
    ] {
      let run = console.run("case advance \(line)")
      guard run.code == 0 else {
        Issue.record("\(line): \(run.notes)")
        continue
      }
    }
    return console
  }

  @Test("the same period a year ago stands beside the rate, with the points between them")
  func yearAgo() throws {
    let run = try Self.console().run(
      "rates mediation --period 2025-Q2 --compare year-ago --today 2026-01-15")
    #expect(run.code == 0)
    let line = try #require(run.output.split(separator: "\n").first { $0.hasPrefix("调解和解率") })
    #expect(
      line.split(separator: " ").map(String.init) == [
        "调解和解率", "66.7%", "██████▋", "2", "3", "0.0%", "+66.7", "个百分点",
      ])
  }

  @Test("the same for scripts, and a named period in place of a neighbour")
  func json() throws {
    let console = try Self.console(.en)
    for (given, from, difference) in [
      ("year-ago", "2024-04-01", "+66.7"), ("2024-Q2", "2024-04-01", "+66.7"),
      ("previous", "2025-01-01", ""),
    ] {
      let json = console.run(
        "rates mediation --period 2025-Q2 --compare \(given) --today 2026-01-15 --json"
      ).json
      let compared = json.elements.first?["comparedWith"]
      #expect(compared?["from"]?.text == from)
      #expect(compared?["difference"]?.text ?? "" == difference)
    }
  }

  @Test("a breakdown of two levels has a line for each pair that occurs, and adds up")
  func twoLevels() throws {
    let json = try Self.console().run(
      "rates mediation --period 2025 --by region,kind --today 2026-01-15 --json"
    ).json
    let lines = json.elements.map { line in
      (line["groups"]?.elements.compactMap(\.text) ?? []).joined(separator: "/")
        + " \(line["numerator"]?.number ?? -1)/\(line["denominator"]?.number ?? -1)"
    }
    #expect(lines == ["371500/penalty 1/1", "371502/licence 0/1", "371502/penalty 1/1"])
  }

  @Test("only the largest groups are shown where so many are asked for, and the others counted")
  func top() throws {
    let console = try Self.console()
    let run = console.run("rates mediation --period 2025 --by region --top 1 --today 2026-01-15")
    #expect(run.output.contains("东昌府区") && !run.output.contains("聊城市  "))
    #expect(run.output.contains("另有 1 组未列"))
    let all = console.run("rates mediation --period 2025 --by region --top 5 --today 2026-01-15")
    #expect(!all.output.contains("组未列"))
  }

  @Test("a series of months is compared month by month")
  func series() throws {
    let json = try Self.console().run(
      "rates mediation --period 2025-Q2 --by month --compare previous --today 2026-01-15 --json"
    ).json
    let june = try #require(json.elements.last)
    #expect(june["group"]?.text == "2025-06" && june["percent"]?.text == "50.0")
    #expect(june["comparedWith"]?["from"]?.text == "2025-05-01")
    #expect(june["comparedWith"]?["difference"]?.text == "-50.0")
  }

  @Test(
    "what is asked for wrongly is told",
    arguments: [
      ("rates --compare soon", "--compare"), ("rates --top 3", "--by"),
      ("rates --by region --top 0", "--top"), ("rates --by region,planet", "planet"),
    ])
  func wrong(_ line: String, _ words: String) throws {
    for language in Language.allCases {
      let run = try Console.ready(language).run(line)
      #expect(run.code == 64 && run.output.isEmpty)
      #expect(run.notes.contains(words), "\(run.notes)")
    }
  }
}
