import Foundation
import FuyiCore
import FuyiWording
import Testing

extension Console {
  /// On 2025-03-24: 1 reviewed by 李明, its answer due that day and its review on 05-06; 2 suspended
  /// on 03-10, its copy due on 03-14; 3 against another agency, its examination due on 03-27.
  ///
  /// The database is made once and copied, since many tests begin with it.
  static func withWorklist(_ language: Language = .zh) throws -> Console {
    let console = try Console(language)
    try worklist.get().write(to: URL(filePath: console.database))
    return console
  }

  private static let worklist = Result { try makeWorklist() }

  private static func makeWorklist() throws -> Data {
    let console = try Console.ready()
    console.register("2025-03-03", "--handler", "李明")
    console.register("2025-03-03", "--act-date", "2025-02-03")
    console.run(
      "case register --filed 2025-03-20 --applicant 王五 --respondent 聊城市市场监督管理局 "
        + "--region 371500 --kind licence")
    for line in [
      "2025-1 accept --on 2025-03-05", "2025-1 serve-copy --on 2025-03-10",
      "2025-2 accept --on 2025-03-05", "2025-2 suspend --ground 8 --on 2025-03-10",
    ] {
      let run = console.run("case advance \(line)")
      #expect(run.code == 0, "\(line): \(run.notes)")
    }
    #expect(console("verify").code == 0)
    // Every run closes the file, so that nothing is left in its side files.
    #expect(!FileManager.default.fileExists(atPath: console.database + "-wal"))
    return try Data(contentsOf: URL(filePath: console.database))
  }

  /// Runs what has to fail, in a console with a worklist: its exit code, words that it says in its
  /// language, nothing printed and nothing written.
  static func refuses(_ sample: BadInputTests.Sample) throws {
    for language in Language.allCases {
      let console = try Console.withWorklist(language)
      let head = console.head
      let run = console.run(sample.line)
      #expect(run.code == sample.code, "\(run.notes)\(run.output)")
      for word in language == .zh ? sample.zh : sample.en {
        #expect(run.notes.contains(word), "“\(word)” in: \(run.notes)")
      }
      #expect(run.output.isEmpty)
      #expect(console.head == head)
    }
  }
}
