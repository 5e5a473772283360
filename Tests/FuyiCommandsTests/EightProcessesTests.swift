import Foundation
import FuyiCore
import Testing

@Suite("Eight processes that register and advance at once", .serialized)
struct EightProcessesTests {
  private static let processes = 8
  private let binary: Binary

  init() throws {
    binary = Binary(console: try Console.ready())
  }

  /// Runs eight rows of commands at once, each row one command after the other.
  private func run(_ row: @escaping @Sendable (Int) throws -> [[String]]) throws -> [[Console.Run]]
  {
    let folder = binary.console.folder.path
    let results = Collected()
    DispatchQueue.concurrentPerform(iterations: Self.processes) { index in
      let runs = try? row(index).map {
        try Shell.run([Binary.url.path] + $0, in: folder, ["FUYI_WAIT": "60"])
      }
      results.add(runs ?? [])
    }
    return results.rows
  }

  @Test("no number is given twice, none is left out, and every step is there")
  func registering() throws {
    let rounds = 4
    let rows = try run { index in
      (0..<rounds).flatMap { round -> [[String]] in
        let facts = [
          "--filed", "2025-03-03", "--applicant", "申请人\(index)-\(round)", "--respondent", "聊城市公安局",
          "--region", "371500", "--kind", "penalty", "--anyway", "--json",
        ]
        // Each advances a case that it or another has registered meanwhile.
        return [
          ["case", "register"] + facts,
          [
            "case", "advance", "2025-\(round + 1)", "assign", "--handler", "经办\(index)", "--on",
            "2025-03-04", "--json",
          ],
        ]
      }
    }
    let runs = rows.flatMap { $0 }
    #expect(runs.count == Self.processes * rounds * 2)
    #expect(runs.allSatisfy { $0.code == 0 }, "\(runs.filter { $0.code != 0 })")
    let total = Self.processes * rounds
    let numbers = runs.compactMap { $0.json["number"]?.text }
    let registered = binary.console("case", "list", "--json", "--limit", "1000").json.elements
      .compactMap { $0["number"]?.text }
    #expect(Set(registered) == Set((1...total).map { "聊政复〔2025〕\($0)号" }))
    #expect(registered.count == total)
    #expect(Set(numbers).isSubset(of: Set(registered)))
    // Every step that was acknowledged is in the history of its case, one after the other.
    let lengths = (1...total).map {
      binary.console("case", "history", "2025-\($0)", "--json").json.elements.count
    }
    #expect(lengths.reduce(0, +) == total * 2)
    #expect(lengths.prefix(rounds).allSatisfy { $0 == Self.processes + 1 })
    #expect(binary.console("verify").code == 0)
  }

  @Test("of eight who expect the same state each time one goes on, and no update is lost")
  func expecting() throws {
    binary.console.register()
    let steps = 6
    let rows = try run { index in
      (1...steps).map { step in
        [
          "case", "advance", "2025-1", "assign", "--handler", "经办\(index)-\(step)", "--expect",
          "\(step)", "--on", "2025-03-04", "--json",
        ]
      }
    }
    let runs = rows.flatMap { $0 }
    let won = runs.filter { $0.code == 0 }
    #expect(runs.allSatisfy { [0, 1].contains($0.code) })
    let shown = binary.console("case", "show", "2025-1", "--json").json
    #expect(shown["sequence"]?.number == won.count + 1)
    // Who came first was let through, and who was late told so.
    #expect(won.count >= 1 && won.count <= steps)
    #expect(runs.filter { $0.code == 1 }.allSatisfy { $0.notes.contains("stale") })
    #expect(binary.console("verify").code == 0)
  }
}

/// What several threads have found.
private final class Collected: @unchecked Sendable {
  private let lock = NSLock()
  private var found: [[Console.Run]] = []
  var rows: [[Console.Run]] { lock.withLock { found } }
  func add(_ row: [Console.Run]) { lock.withLock { found.append(row) } }
}
