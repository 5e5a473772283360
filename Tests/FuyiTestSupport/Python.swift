import Foundation

/// Another program to write and read files with: a Python and what it has to have.
///
/// Without it the tests fail and say what to install; `make test` does that on Debian and Ubuntu.
package struct Python: Sendable {
  /// Where it is.
  package let path: String
  /// The variable that names another.
  package let variable: String
  /// The package that scripts import, with what installs it.
  package let needs: String

  /// A Python that a variable names, else the usual one at a path.
  package init(_ variable: String, else path: String, needs: String) {
    self.path = ProcessInfo.processInfo.environment[variable] ?? path
    self.variable = variable
    self.needs = needs
  }

  private static func system(_ package: String) -> Python {
    Python(
      "FUYI_TEST_PYTHON", else: "/usr/bin/python3",
      needs: "\(package) (python3-\(package); .ci/setup tests)")
  }

  /// The system's with openpyxl, which opens workbooks.
  package static let openpyxl = system("openpyxl")
  /// The system's with python-docx, which opens papers.
  package static let docx = system("docx")

  /// Why it could not be run.
  package struct Failure: Error, CustomStringConvertible {
    /// What is missing, or what the program said.
    package let description: String
  }

  /// What a script prints that uses openpyxl and gets these arguments.
  package static func run(_ script: String, _ arguments: String...) throws -> String {
    try openpyxl.run(script, arguments)
  }

  /// What a script prints that gets these arguments.
  package func run(_ script: String, _ arguments: [String]) throws -> String {
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw Failure(description: "no \(path): run .ci/setup tests, or set \(variable)")
    }
    let process = Process()
    let (output, errors) = (TemporaryFolder.newPath("out"), TemporaryFolder.newPath("err"))
    process.executableURL = URL(filePath: path)
    process.arguments = ["-c", script] + arguments
    process.standardOutput = try Self.file(output)
    process.standardError = try Self.file(errors)
    process.environment = ProcessInfo.processInfo.environment.merging(["PYTHONIOENCODING": "utf-8"])
    { $1 }
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      let said = try String(contentsOfFile: errors, encoding: .utf8)
      throw Failure(description: "\(path) with \(needs) failed: \(said)")
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
