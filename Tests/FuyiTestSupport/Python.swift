import Foundation

/// Another program to write and read files with: Python with openpyxl.
///
/// Without it the tests fail and say what to install; `make test` does that on Debian and Ubuntu.
package enum Python {
  /// Why it could not be run.
  package struct Failure: Error, CustomStringConvertible {
    /// What is missing, or what the program said.
    package let description: String
  }

  /// What a script prints that gets these arguments.
  package static func run(_ script: String, _ arguments: String...) throws -> String {
    let environment = ProcessInfo.processInfo.environment
    let python = environment["FUYI_TEST_PYTHON"] ?? "/usr/bin/python3"
    guard FileManager.default.isExecutableFile(atPath: python) else {
      throw Failure(description: "no \(python): run .ci/setup tests, or set FUYI_TEST_PYTHON")
    }
    let process = Process()
    let (output, errors) = (TemporaryFolder.newPath("out"), TemporaryFolder.newPath("err"))
    process.executableURL = URL(filePath: python)
    process.arguments = ["-c", script] + arguments
    process.standardOutput = try file(output)
    process.standardError = try file(errors)
    process.environment = environment.merging(["PYTHONIOENCODING": "utf-8"]) { $1 }
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      let said = try String(contentsOfFile: errors, encoding: .utf8)
      throw Failure(
        description: "python3 with openpyxl (python3-openpyxl; .ci/setup tests) failed: \(said)")
    }
    return try String(contentsOfFile: output, encoding: .utf8)
  }

  private static func file(_ path: String) throws -> FileHandle {
    try Data().write(to: URL(filePath: path))
    guard let handle = FileHandle(forWritingAtPath: path) else {
      throw Failure(description: "cannot write \(path)")
    }
    return handle
  }
}
