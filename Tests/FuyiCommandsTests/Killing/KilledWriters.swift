import Foundation
import FuyiCore
import FuyiTestSupport
import Testing

/// An office in which processes write and are killed, and what has to be in its record afterwards.
final class KilledWriters {
  /// What a process of the round does.
  enum Work: CaseIterable {
    case registering, batch, importing
  }

  private let binary: Binary
  private var random: SplitMix64
  private var written = 0
  /// Cases that wait to be advanced.
  private var waiting: [Int]
  /// About how long the process of each kind takes when nobody kills it, in microseconds.
  private var usual: [Work: Int] = [:]
  /// The events that the log has to have.
  private(set) var events: Int
  /// How many processes were killed, and how many had said by then that they were done.
  private(set) var killed = 0
  private(set) var acknowledged = 0
  /// How many of those that were killed had written although they could not say so any more.
  private(set) var unsaid = 0

  private static let batchSize = 6
  private static let rowsOfALedger = 12

  init(seed: UInt64, rounds: Int) throws {
    binary = Binary(console: try Console())
    random = SplitMix64(seed: seed)
    _ = try binary.run("init")
    let count = (rounds * 2 + 1) * Self.batchSize
    let rows = (1...count).map { "备\($0)号,张三,聊城市公安局,聊城市,行政处罚,2025-03-03" }
    let ledger = try binary.console.file("备.csv", Self.ledger(rows))
    let run = try binary.run("import \(ledger) --json")
    #expect(run.code == 0, "\(run.notes)")
    waiting = Array(1...count)
    events = try Self.soundEvents(binary)
    for work in Work.allCases {
      let began = ContinuousClock.now
      let task = try begin(work)
      let output = task.finish()
      #expect(output.process.terminationStatus == 0, "\(work)")
      let took = began.duration(to: .now)
      usual[work] = Int(took / .microseconds(1))
      events += task.events
    }
  }

  /// Starts two processes, kills each at a moment of its own, and looks what is in the file.
  func round() throws {
    let tasks = try [begin(pick()), begin(pick())]
    let moments = tasks.map { task in
      Int.random(in: 0...(usual[task.work, default: 0] * 6 / 5), using: &random)
    }
    var now = 0
    for index in moments.indices.sorted(by: { moments[$0] < moments[$1] }) {
      usleep(UInt32(moments[index] - now))
      now = moments[index]
      tasks[index].kill()
    }
    let ends = tasks.map { $0.finish() }
    let there = try Self.soundEvents(binary)
    let sure = zip(tasks, ends).filter(\.1.isAcknowledged).reduce(0) { $0 + $1.0.events }
    let open = zip(tasks, ends).filter { !$0.1.isAcknowledged }.map(\.0.events)
    // A process that was killed before it could say so has written all of its own or none.
    let possible = open.reduce(into: [0]) { sums, more in sums += sums.map { $0 + more } }
    #expect(possible.contains(there - events - sure), "\(tasks.map(\.work)) \(there) \(events)")
    unsaid += there - events - sure > 0 ? 1 : 0
    for (task, end) in zip(tasks, ends) {
      if end.process.terminationReason == .uncaughtSignal { killed += 1 }
      if end.isAcknowledged { acknowledged += 1 }
      // Moments move towards where half of the processes come to their end, however busy the machine is.
      usual[task.work, default: 0] =
        usual[task.work, default: 0] * (end.isAcknowledged ? 85 : 120) / 100
      try task.check(end.output, in: binary)
    }
    events = there
  }

  private func pick() -> Work { Work.allCases.randomElement(using: &random) ?? .registering }

  private func begin(_ work: Work) throws -> KilledTask {
    written += 1
    switch work {
    case .registering:
      return try KilledTask(
        work, events: 1, numbers: [], binary,
        [
          "case", "register", "--filed", "2025-03-03", "--applicant", "李\(written)", "--respondent",
          "聊城市公安局", "--region", "371500", "--kind", "penalty", "--anyway", "--json",
        ])
    case .batch:
      let cases = Array(waiting.prefix(Self.batchSize))
      waiting.removeFirst(Self.batchSize)
      let lines = cases.map { #"{"number":"备\#($0)号","action":"accept","on":"2025-03-05"}"# }
      let file = try binary.console.file("\(written).jsonl", lines.joined(separator: "\n"))
      return try KilledTask(
        work, events: cases.count, numbers: cases.map { "备\($0)号" }, binary,
        ["case", "advance", "--batch", file, "--json"])
    case .importing:
      let rows = (1...Self.rowsOfALedger).map {
        "入\(written)-\($0)号,王五,聊城市公安局,聊城市,行政处罚,2025-03-04"
      }
      let file = try binary.console.file("\(written).csv", Self.ledger(rows))
      return try KilledTask(
        work, events: rows.count, numbers: [], binary, ["import", file, "--json"])
    }
  }

  private static func ledger(_ rows: [String]) -> String {
    (["案号,申请人,被申请人,地区,案由,收案日期"] + rows).joined(separator: "\n")
  }

  /// How many events the file has, which has to be sound.
  private static func soundEvents(_ binary: Binary) throws -> Int {
    let found = binary.console("verify", "--json")
    #expect(found.code == 0, "\(found.output)\(found.notes)")
    return try #require(found.json["events"]?.number)
  }
}
