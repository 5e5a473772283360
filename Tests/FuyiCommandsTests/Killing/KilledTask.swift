import Foundation
import FuyiCore
import Testing

/// A process that writes, and what it writes if it comes to that.
struct KilledTask {
  let work: KilledWriters.Work
  /// How many events it writes, all or none.
  let events: Int
  /// The cases that it advances.
  private let numbers: [String]
  private let process: Process

  /// How a process has ended.
  struct End {
    let process: Process
    let output: JSON
    /// Whether it has said that it is done.
    let isAcknowledged: Bool
  }

  init(
    _ work: KilledWriters.Work, events: Int, numbers: [String], _ binary: Binary,
    _ arguments: [String]
  ) throws {
    (self.work, self.events, self.numbers) = (work, events, numbers)
    process = try binary.start(arguments)
  }

  func kill() {
    if process.isRunning { Foundation.kill(process.processIdentifier, SIGKILL) }
  }

  func finish() -> End {
    let pipe = process.standardOutput as? Pipe
    let data = (try? pipe?.fileHandleForReading.readToEnd()) ?? Data()
    process.waitUntilExit()
    let output = (try? JSON(parsing: String(decoding: data, as: UTF8.self))) ?? .null
    return End(process: process, output: output, isAcknowledged: output != .null)
  }

  /// Looks that what it has said is in the file, and nothing half done.
  func check(_ output: JSON, in binary: Binary) throws {
    if work == .registering, let number = output["number"]?.text {
      #expect(binary.console("case", "show", number).code == 0, "\(number)")
    }
    let sequences = Set(
      numbers.map { binary.console("case", "show", $0, "--json").json["sequence"]?.number })
    #expect(sequences.count <= 1, "\(numbers): \(sequences)")
    if output != .null, work == .batch { #expect(sequences == [2], "\(numbers)") }
  }
}
