import Foundation

/// The program sqlite3, with which somebody else reads and changes our file.
package enum SQLiteProgram {
  /// Where the machine keeps it; nil where it is not installed.
  package static let path = (ProcessInfo.processInfo.environment["PATH"] ?? "")
    .split(separator: ":")
    .map { "\($0)/sqlite3" }
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// Why what needs it is not tried.
  package static let missing = "sqlite3 is not installed"

  /// What it prints to its two outputs, and how it exits.
  package struct Run {
    package let output: String
    package let errors: String
    package let status: Int32
  }

  /// Why it could not be run.
  package struct Failure: Error, CustomStringConvertible {
    /// What is missing, or what the program said.
    package let description: String
  }

  /// Runs SQL on a file to its end, or to the first statement that fails.
  ///
  /// It waits for a lock as our own connections do: one of them may be closing yet.
  package static func run(_ sql: String, on file: String) throws -> Run {
    guard let path else { throw Failure(description: missing) }
    let process = Process()
    let (output, errors) = (Pipe(), Pipe())
    process.executableURL = URL(filePath: path)
    process.arguments = ["-batch", "-bail", "-cmd", ".timeout 15000", file, sql]
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let texts = [output, errors].map {
      String(decoding: $0.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    }
    process.waitUntilExit()
    return Run(output: texts[0], errors: texts[1], status: process.terminationStatus)
  }

  /// What it prints of SQL that has to succeed, without the last end of a line.
  @discardableResult
  package static func output(of sql: String, on file: String) throws -> String {
    let run = try run(sql, on: file)
    guard run.status == 0 else { throw Failure(description: run.errors) }
    return run.output.trimmingCharacters(in: .newlines)
  }
}
