import Foundation
import FuyiLaw
import FuyiLedger
import Testing

@Suite("The document on ledgers")
struct LedgerDocumentTests {
  @Test(
    "every column stands in it in both languages",
    arguments: [("ledgers.md", false), ("ledgers.zh-CN.md", true)])
  func columns(_ name: String, _ isChinese: Bool) throws {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Docs/\(name)")
    let text = try String(contentsOf: url, encoding: .utf8)
    for column in LedgerColumn.allCases {
      let term = isChinese ? column.term.zh : column.term.en
      #expect(text.contains("| `\(column.code)` | \(term) | "), "\(column.code)")
    }
  }

  @Test("every heading that it names is known", arguments: ["ledgers.md", "ledgers.zh-CN.md"])
  func headings(_ name: String) throws {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Docs/\(name)")
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
    var count = 0
    for line in lines {
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 5, cells[1].hasPrefix("`"), cells[1].hasSuffix("`"),
        let column = LedgerColumn(code: String(cells[1].dropFirst().dropLast()))
      else { continue }
      for heading in cells[3].split(separator: " ") {
        #expect(LedgerColumn.known(as: HeadingText(String(heading)).bare) == column, "\(heading)")
        count += 1
      }
    }
    #expect(count > 300)
  }
}
