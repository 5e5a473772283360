import Foundation
import FuyiCore
import Testing

/// An office with some cases, made once, whose file a test spoils in a copy.
struct FaultyFile {
  let binary: Binary
  var path: String { binary.console.database }

  /// Commands that read and that write, each of which has to do its work or say what is wrong.
  static let commands = [
    "case list", "case show 2025-1", "case history 2025-1", "due --within 30",
    "rates --period 2025", "today", "verify", "rebuild --dry-run", "office show",
    "export --format jsonl -o out.jsonl",
    "case advance 2025-2 accept --on 2025-03-05",
    "case register --filed 2025-03-03 --applicant 张三 --respondent 聊城市公安局 --region 371500 "
      + "--kind penalty --anyway", "rebuild", "backup copy.sqlite",
  ]

  /// A file on disk with 30 cases in several states, without side files.
  static func sound() throws -> FaultyFile {
    let binary = Binary(console: try Console.ready())
    var lines: [String] = []
    for serial in 1...30 {
      lines.append(
        #"{"action":"register","on":"2025-03-03","applicant":["申请人\#(serial)"],"#
          + #""respondent":["聊城市公安局"],"region":"371500","kind":"penalty"}"#)
    }
    for serial in 3...20 {
      lines.append(#"{"number":"2025-\#(serial)","action":"accept","on":"2025-03-05"}"#)
    }
    for serial in 5...12 {
      lines.append(
        #"{"number":"2025-\#(serial)","action":"suspend","ground":"6","on":"2025-03-20"}"#)
    }
    let file = try binary.console.file("many.jsonl", lines.joined(separator: "\n"))
    let run = binary.console("case", "advance", "--batch", file)
    #expect(run.code == 0, "\(run.notes)")
    try FileManager.default.removeItem(atPath: file)
    return FaultyFile(binary: binary)
  }

  /// A copy in a folder of its own.
  func copy() throws -> FaultyFile {
    let other = FaultyFile(binary: Binary(console: try Console()))
    for suffix in ["", "-wal"] where FileManager.default.fileExists(atPath: path + suffix) {
      try FileManager.default.copyItem(atPath: path + suffix, toPath: other.path + suffix)
    }
    return other
  }

  /// The bytes of the file and of its side file.
  var bytes: [Data?] {
    ["", "-wal"].map { FileManager.default.contents(atPath: path + $0) }
  }

  func write(_ data: Data) throws { try data.write(to: URL(filePath: path)) }

  /// Runs a command in both languages.
  func run(_ line: String, _ variables: [String: String] = [:]) throws -> [Console.Run] {
    try ["zh", "en"].map { try binary.run("\(line) --lang \($0)", variables) }
  }

  /// Expects that a command ends in order: done, or refused with words about it, and never by a crash.
  func expectOrder(_ line: String, _ what: String) throws {
    let run = try binary.run(line)
    #expect([0, 1].contains(run.code), "\(what): \(line): \(run.code) \(run.output) \(run.notes)")
    #expect(run.code == 0 || !(run.notes + run.output).isEmpty, "\(what): \(line) says nothing")
  }
}
