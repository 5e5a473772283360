import Foundation
import FuyiTestSupport

/// Another program, run to its end.
enum Shell {
  static func run(
    _ words: [String], in folder: String, _ variables: [String: String] = [:]
  ) throws -> Console.Run {
    let process = Process()
    process.executableURL = URL(filePath: words[0])
    process.arguments = Array(words.dropFirst())
    process.currentDirectoryURL = URL(filePath: folder)
    let usual = [
      "LC_ALL": "zh_CN.UTF-8", "USER": "tester", "PATH": "/usr/bin:/bin:/usr/sbin",
    ]
    process.environment = Instrumented.variables.merging(usual) { $1 }.merging(variables) { $1 }
    let (output, notes) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = notes
    try process.run()
    let texts = try [output, notes].map {
      String(decoding: try $0.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    }
    process.waitUntilExit()
    return Console.Run(code: process.terminationStatus, output: texts[0], notes: texts[1])
  }
}
