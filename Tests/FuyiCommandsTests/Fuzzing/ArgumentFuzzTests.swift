import Foundation
import FuyiCore
import FuyiTestSupport
import GRDB
import Testing

@Suite("Arguments that nobody would give", .serialized)
struct ArgumentFuzzTests {
  private static let values = [
    "", " ", "-", "--", "-1", "0", "1", "7", "2147483648", "99999999999999999999", "2025", "2025-1",
    "2025-03-03", "2025-02-30", "0000-00-00", "9999-12-31", "2025-Q1", "2025-03", "聊政复〔2025〕1号",
    "accept", "受理", "register", "371500", "聊城市公安局", "penalty", "张三", "mediation", "review",
    "region",
    "previous", "15,7,3", "zh", "en", "fr", "x=y", "@1", "\u{1B}[31m", "\u{202E}abc", "a\u{0}b",
    "'; DROP TABLE event; --",
    "%s%n", "{{案号}}", "../..", "𝕏", "e\u{301}", "1e5", "true", "liaocheng", "csv", "json", "html",
    String(repeating: "长", count: 3000),
  ]

  private let console: Console
  private let leaves: [CommandTree.Leaf]

  init() throws {
    console = try Console.ready()
    console.register()
    console("case", "advance", "2025-1", "accept", "--on", "2025-03-05")
    // What makes a whole city takes long, and is tried by its own tests.
    leaves = try CommandTree().leaves.filter { $0.words != ["demo"] }
  }

  private func vector(_ random: inout SplitMix64) -> [String] {
    guard let leaf = leaves.randomElement(using: &random) else { return [] }
    var words = leaf.words
    if Int.random(in: 0..<20, using: &random) == 0 { words = Array(words.dropLast()) }
    for argument in leaf.arguments {
      let isUsual = argument.kind == "positional" ? 9 : 1
      guard Int.random(in: 0..<10, using: &random) < isUsual else { continue }
      if argument.name == "--help" || argument.name == "--version" { continue }
      if let name = argument.name { words.append(name) }
      guard argument.kind != "flag", Int.random(in: 0..<25, using: &random) > 0 else { continue }
      words.append(value(of: argument, &random))
    }
    if Int.random(in: 0..<8, using: &random) == 0 {
      words.insert(
        Self.values.randomElement(using: &random) ?? "",
        at: Int.random(in: min(leaf.words.count, words.count)...words.count, using: &random))
    }
    // A file is only ever named in the folder of the test.
    return words.filter { !["-o", "--output"].contains($0) || argumentsHaveFile(leaf) }
  }

  private func argumentsHaveFile(_ leaf: CommandTree.Leaf) -> Bool {
    leaf.arguments.contains { $0.isFile }
  }

  private func value(of argument: CommandTree.Argument, _ random: inout SplitMix64) -> String {
    guard argument.isFile else {
      // What lets a command come further than its parser.
      let fitting = ["date": "2025-03-20", "number": "2025-1", "sequence": "1", "action": "accept"]
      if Int.random(in: 0..<10, using: &random) < 7,
        let value = fitting.first(where: { argument.valueName.contains($0.key) })?.value
      {
        return value
      }
      return Self.values.randomElement(using: &random) ?? ""
    }
    let names = [
      "fuyi.sqlite", "no-such-file", "text.csv", "", "a/b", "out.json", "out.xlsx", "汉字.html",
    ]
    return console.folder.path + "/" + (names.randomElement(using: &random) ?? "")
  }

  private func events() throws -> Int {
    var configuration = Configuration()
    configuration.readonly = true
    return try DatabaseQueue(path: console.database, configuration: configuration).read {
      try Int.fetchOne($0, sql: "SELECT max(position) FROM event") ?? 0
    }
  }

  @Test("every one is done or refused in order, and wrong usage writes nothing", arguments: 1...3)
  func random(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    _ = try console.file("text.csv", "案号,申请人\n1,2\n")
    var codes: [Int32: Int] = [:]
    for _ in 0..<(60 * FuzzAmount.times) {
      let words = vector(&random)
      let before = try events()
      let run = console.run(words)
      codes[run.code, default: 0] += 1
      #expect([0, 1, 64].contains(run.code), "\(words): \(run.code) \(run.notes)")
      if run.code == 64 {
        #expect(try events() == before, "\(words)")
        #expect(!run.notes.isEmpty, "\(words)")
      }
      #expect(run.notes.allSatisfy { $0 != "\u{1B}" }, "\(words)")
    }
    #expect(codes[64, default: 0] > 5 && codes[0, default: 0] > 0, "\(codes)")
    #expect(console("verify").code == 0)
  }
}
