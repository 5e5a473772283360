import Foundation

/// DuckDB in a process of its own, over its own copy of the facts.
struct Duck {
  let folder: URL
  let python: String
  let script: URL

  /// What one question took.
  struct Answer: Decodable {
    let median: Double
    let max: Double
    let rows: [[Cell]]
  }

  /// A value of a result.
  enum Cell: Decodable, Hashable {
    case text(String)
    case number(Int)
    case flag(Bool)
    case none

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if value.decodeNil() {
        self = .none
      } else if let flag = try? value.decode(Bool.self) {
        self = .flag(flag)
      } else if let number = try? value.decode(Int.self) {
        self = .number(number)
      } else {
        self = .text(try value.decode(String.self))
      }
    }
  }

  /// What DuckDB says of itself, and its answers.
  struct Answers: Decodable {
    let version: String
    let threads: Int
    let answers: [Answer]
  }

  func ask(_ statements: [String], runs: Int) throws -> Answers {
    let (input, output) = (folder.appending(path: "ask.json"), folder.appending(path: "told.json"))
    try JSONEncoder().encode(statements).write(to: input)
    let process = Process()
    process.executableURL = URL(filePath: python)
    process.arguments = [script.path, folder.path, input.path, output.path, String(runs)]
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure.duck(process.terminationStatus) }
    return try JSONDecoder().decode(Answers.self, from: Data(contentsOf: output))
  }
}

/// Why a benchmark could not be run.
enum Failure: Error {
  case duck(Int32)
  case differs(String)
}
