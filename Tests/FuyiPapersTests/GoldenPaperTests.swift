import Foundation
import FuyiCore
import FuyiLaw
import FuyiPapers
import FuyiTestSupport
import Testing

/// The text of every paper on one case, kept beside the tests.
@Suite struct GoldenPaperTests {
  @Test(arguments: Paper.allCases)
  func `a paper reads as the kept one`(_ paper: Paper) throws {
    let desk = try PaperDesk()
    let number = try Self.number(for: paper, at: desk)
    let printed = try desk.print(paper, of: number)
    let text =
      try OtherWord(printed.document).text + "\n\n待填：" + printed.blanks.joined(separator: "、")
      + "\n"
    #expect(text.contains("第\(chineseNumeral(paper.article.number))条"), "it names its article")
    try expect(text, is: "\(paper.code).txt")
  }

  @Test func `a letter reads as the kept one`() throws {
    let desk = try PaperDesk()
    // The log's head depends on salts that are drawn at random.
    let lines = try OtherWord(
      LetterPaperTests.document(of: LetterPaperTests.reminder(at: desk))
    ).lines
      .map { $0.hasPrefix("记录核验") ? "记录核验：……" : $0 }
    try expect(lines.joined(separator: "\n") + "\n", is: "letter.txt")
  }

  /// A case that the paper can be printed of.
  private static func number(for paper: Paper, at desk: PaperDesk) throws -> String {
    switch paper {
    case .correctionNotice, .declineDecision:
      let number = try desk.register()
      let action: Action = paper == .declineDecision ? .decline : .requestCorrection
      try desk.act(number, action, "2025-03-06")
      return number
    case .acceptanceNotice, .answerNotice: return try desk.reviewed()
    default: break
    }
    let number = try desk.reviewed()
    let steps: [(Paper, Action, String)] = [
      (.suspensionNotice, .suspend, "2025-03-20"), (.resumptionNotice, .resume, "2025-03-27"),
      (.extensionNotice, .extend, "2025-04-10"),
    ]
    for (last, action, day) in steps {
      try desk.act(number, action, day)
      if last == paper { return number }
    }
    switch paper {
    case .mediationStatement: try desk.act(number, .concludeByMediation, "2025-04-30")
    case .dismissalDecision: try desk.act(number, .dismiss, "2025-04-30") { $0[.item] = 2 }
    case .terminationDecision:
      try desk.act(number, .requestWithdrawal, "2025-04-29")
      try desk.act(number, .terminate, "2025-04-30")
    default: try desk.act(number, .decide, "2025-04-30")
    }
    return number
  }

  /// Holds a text against the kept one; rewrites that only when FUYI_UPDATE_GOLDEN is set.
  private func expect(_ text: String, is name: String, file: String = #filePath) throws {
    let url = URL(filePath: file).deletingLastPathComponent()
      .appending(path: "Golden").appending(path: name)
    if ProcessInfo.processInfo.environment["FUYI_UPDATE_GOLDEN"] != nil {
      try text.write(to: url, atomically: true, encoding: .utf8)
      return
    }
    let kept = try String(contentsOf: url, encoding: .utf8)
    #expect(text == kept, "\(name) differs; if on purpose, run with FUYI_UPDATE_GOLDEN=1")
  }
}
