import Foundation
import FuyiCommands
import FuyiCore
import FuyiWording
import Synchronization

/// A folder of its own with a database in it, and the command run in it without a process.
final class Console: Sendable {
  /// What one run printed, and its exit code.
  struct Run {
    let code: Int32
    let output: String
    let notes: String

    /// The output as JSON; `null` where it is none.
    var json: JSON { (try? JSON(parsing: output)) ?? .null }
  }

  let folder: URL
  let language: Language
  var database: String { folder.appending(path: "fuyi.sqlite").path }

  /// Where its keys are.
  var keys: String { folder.appending(path: "keys").path }

  init(_ language: Language = .zh) throws {
    self.language = language
    self.folder = FileManager.default.temporaryDirectory
      .appending(path: "fuyi-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// A console with an office in its database.
  static func ready(_ language: Language = .zh) throws -> Console {
    let console = try Console(language)
    console("init")
    return console
  }

  /// Runs a command; the words are the arguments.
  @discardableResult
  func callAsFunction(_ arguments: String...) -> Run { run(arguments) }

  /// Runs a command given as one line of words without spaces in them.
  @discardableResult
  func run(_ line: String) -> Run { run(line.split(separator: " ").map(String.init)) }

  /// Runs a command that reads a text from its standard input.
  @discardableResult
  func run(_ line: String, input text: String) -> Run {
    run(
      line.split(separator: " ").map(String.init),
      input: StandardInput(bytes: { Array(text.utf8) }))
  }

  @discardableResult
  func run(
    _ arguments: [String], input: StandardInput = StandardInput()
  ) -> Run {
    let output = Mutex<[String]>([])
    let notes = Mutex<[String]>([])
    let context = CommandContext(
      language: language,
      variables: ["FUYI_DB": database, "FUYI_RECORDER": "tester", "FUYI_KEYS": keys],
      output: { text in output.withLock { $0.append(text) } },
      notes: { text in notes.withLock { $0.append(text) } }, input: input)
    let code = Entry.run(arguments, in: context)
    return Run(
      code: code, output: output.withLock { $0.joined(separator: "\n") },
      notes: notes.withLock { $0.joined(separator: "\n") })
  }

  /// Writes a file into the folder.
  func file(_ name: String, _ text: String) throws -> String {
    let url = folder.appending(path: name)
    try text.write(to: url, atomically: true, encoding: .utf8)
    return url.path
  }

  /// The number of events in the log and the head, which change with anything that is written.
  var head: String { self("verify", "--json").output }

  /// Registers a penalty case against the city's police, filed on a day.
  @discardableResult
  func register(_ filed: String = "2025-03-03", _ more: String...) -> Run {
    run(
      [
        "case", "register", "--filed", filed, "--applicant", "张三", "--respondent", "聊城市公安局",
        "--region", "371500", "--kind", "penalty", "--json",
      ] + more)
  }
}

extension JSON {
  /// The text of a string, or nil.
  var text: String? { if case .string(let text) = self { text } else { nil } }
  /// A whole number, or nil.
  var number: Int? { if case .int(let number) = self { number } else { nil } }
  /// The elements of an array; none for anything else.
  var elements: [JSON] { if case .array(let elements) = self { elements } else { [] } }
  /// The keys of an object in order; none for anything else.
  var keys: [String] { if case .object(let members) = self { members.map(\.key) } else { [] } }
}
