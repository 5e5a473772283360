import Foundation
import FuyiKit
import GRDB

// FuyiBenchmarks [--cases N,N] [--runs N] [--rounds N] [--write-cases N] [--folder PATH]
//   [--python PATH] [--markdown FILE] [--keep] [--only BREAKDOWN]

/// What the command was asked for.
struct Arguments {
  var cases = [1_000_000, 5_000_000]
  var runs = 20
  var folder = URL(filePath: "Benchmarks/.scratch")
  var python = "python3"
  var markdown: String?
  var keeps = false
  var writeCases = 20_000
  var rounds = 200
  /// The breakdown that is asked for alone, such as `respondent`.
  var only: String?

  init(_ words: ArraySlice<String>) {
    var rest = words
    while let word = rest.popFirst() {
      if word == "--keep" {
        keeps = true
        continue
      }
      guard let value = rest.popFirst() else { break }
      switch word {
      case "--cases": cases = value.split(separator: ",").compactMap { Int($0) }
      case "--runs": runs = Int(value) ?? runs
      case "--folder": folder = URL(filePath: value)
      case "--python": python = value
      case "--only": only = value
      case "--markdown": markdown = value
      case "--write-cases": writeCases = Int(value) ?? writeCases
      case "--rounds": rounds = Int(value) ?? rounds
      default: break
      }
    }
  }
}

func note(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

let arguments = Arguments(CommandLine.arguments.dropFirst())
let script = URL(filePath: #filePath).deletingLastPathComponent()
  .appending(path: "../../duck.py").standardized
var report = Report()
report.say("# Speed: every question")
report.say()
report.say(
  "Written by `make bench`; [benchmarks.md](benchmarks.md) says how it is measured and what it means."
)
report.say()
if arguments.rounds > 0 {
  note("recording …")
  let cost = try WriteCost(
    folder: arguments.folder.appending(path: "writing"), cases: arguments.writeCases
  ).run(rounds: arguments.rounds)
  report.add(cost, cases: arguments.writeCases)
}
for cases in arguments.cases {
  let city = City(folder: arguments.folder.appending(path: "city-\(cases)"), cases: cases)
  if !arguments.keeps || Repository.size(of: city.path) == nil {
    note("making \(cases) cases …")
    try? FileManager.default.removeItem(at: city.folder)
    let taken = try Timing.milliseconds { try city.build() }
    note("  \(Int(taken / 1000)) s")
  }
  let repository = try Repository.open(at: city.path)
  note("asking …")
  let duck = Duck(folder: city.folder, python: arguments.python, script: script)
  let (rows, version, threads) = try SideBySide.run(
    repository, duck, runs: arguments.runs, only: arguments.only)
  report.add(rows, cases: cases, version: version, threads: threads)
  note("asking with entries waiting …")
  report.add(
    try Waiting.run(repository, city.path, rows.map(\.question), runs: arguments.runs), rows)
  note("plain SQL …")
  let results = try DatabaseQueue(path: city.path).read { database in
    try PlainSQL.all().map { question in
      let (ours, plain) = try question.run(repository, database, runs: arguments.runs)
      return (question, ours: ours, plain: plain)
    }
  }
  report.add(results, cases: cases)
}
report.say(report.allHold ? "Every limit holds." : "Not every limit holds.")
let text = report.lines.joined(separator: "\n") + "\n"
print(text)
if let path = arguments.markdown { try Data(text.utf8).write(to: URL(filePath: path)) }
