import Foundation
import FuyiWording
import Testing

/// The picture in the documents is what the command prints, and not a copy that has grown old.
@Suite("The picture in the documents")
struct StatePictureTests {
  private static let start = "<!-- states:mermaid -->\n```mermaid\n"
  private static let end = "\n```\n<!-- /states:mermaid -->"

  @Test("It is the one that the command prints", arguments: Language.allCases)
  func current(_ language: Language) throws {
    let run = try Console(language).run("states --format mermaid")
    #expect(run.code == 0)
    let url = Self.document(language)
    let text = try String(contentsOf: url, encoding: .utf8)
    let start = try #require(text.range(of: Self.start), "no \(Self.start) in \(url.path)")
    let end = try #require(
      text.range(of: Self.end, range: start.upperBound..<text.endIndex),
      "no \(Self.end) in \(url.path)")
    let block = start.upperBound..<end.lowerBound
    if ProcessInfo.processInfo.environment["FUYI_UPDATE_GOLDEN"] != nil {
      let changed = text.replacingCharacters(in: block, with: run.output)
      try changed.write(to: url, atomically: true, encoding: .utf8)
      return
    }
    #expect(
      String(text[block]) == run.output,
      "\(url.lastPathComponent) differs; if on purpose, run with FUYI_UPDATE_GOLDEN=1")
  }

  @Test("The guide tells what the search of the table comes to", arguments: Language.allCases)
  func searched(_ language: Language) throws {
    let run = try Console(language).run("states --check")
    let first = try #require(run.output.split(separator: "\n").first)
    let name = language == .en ? "command-guide" : "command-guide.zh-CN"
    let guide = Self.document(language).deletingLastPathComponent().appending(path: name + ".md")
    #expect(try String(contentsOf: guide, encoding: .utf8).contains(first))
  }

  private static func document(_ language: Language, file: String = #filePath) -> URL {
    let repository = URL(filePath: file).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return repository.appending(path: "Docs")
      .appending(path: language == .en ? "procedure.md" : "procedure.zh-CN.md")
  }
}
