import Foundation
import FuyiCore
import FuyiKit
import FuyiLedger
import FuyiTestSupport
import Testing

@Suite("Exports written piece by piece")
struct StreamingTests {
  /// A sink that keeps nothing but how much came in how large pieces.
  private final class CountingSink {
    private(set) var total = 0
    private(set) var largest = 0

    func take(_ bytes: [UInt8]) {
      total += bytes.count
      largest = max(largest, bytes.count)
    }
  }

  @Test(
    "no piece grows with the file: none is larger than a buffer and the longest item",
    arguments: [LosslessForm.csv, .json, .jsonl])
  func pieces(_ form: LosslessForm) throws {
    let tracker = try LedgerCity.shared().tracker()
    let sink = CountingSink()
    try tracker.repository.read { session in
      try LedgerExport(session, program: "test").write(form, to: ByteStream(sink.take))
    }
    let longest = try Exporting.lines(tracker, .csv).map(\.utf8.count).max()
    #expect(sink.total > 10 * ByteStream.piece)
    #expect(sink.largest < ByteStream.piece + 2 * (try #require(longest)))
  }

  @Test("event logs are written piece by piece too")
  func eventLogs() throws {
    let tracker = try LedgerCity.shared().tracker()
    let (cases, objects) = (CountingSink(), CountingSink())
    try tracker.reading { session, asOf in
      _ = try XESLog(session, asOf: asOf).write(to: ByteStream(cases.take))
      _ = try ObjectLog(session, asOf: asOf).writeJSON(to: ByteStream(objects.take))
    }
    for sink in [cases, objects] {
      #expect(sink.total > 5 * ByteStream.piece)
      #expect(sink.largest < 2 * ByteStream.piece)
    }
  }

  @Test("what is recorded while an export is written is not in it")
  func snapshot() throws {
    let city = try LedgerCity.small().copy()
    let tracker = try city.tracker()
    var hasWritten = false
    var bytes: [UInt8] = []
    try tracker.repository.read { session in
      let stream = ByteStream { piece in
        bytes += piece
        guard !hasWritten else { return }
        hasWritten = true
        try city.tracker().add(
          Agency(
            code: "new", name: Term(zh: "新设局", en: "New Bureau"), region: "371500",
            level: .city, field: .other))
      }
      try LedgerExport(session, program: "test").write(.jsonl, to: stream)
    }
    let path = try Exporting.file(String(decoding: bytes, as: UTF8.self), "jsonl")
    let restored = try Exporting.restored(path)
    let (there, here) = try (
      Repository.open(at: restored).read { try $0.head().position },
      tracker.repository.read { try $0.head().position }
    )
    #expect(hasWritten && here == there + 1)
  }

  @Test("a sink that fails ends the export with its error")
  func failing() throws {
    struct Full: Error {}
    let tracker = try LedgerCity.small().tracker()
    #expect(throws: Full.self) {
      try tracker.repository.read { session in
        try LedgerExport(session, program: "test").write(
          .jsonl, to: ByteStream { _ in throw Full() })
      }
    }
  }
}
