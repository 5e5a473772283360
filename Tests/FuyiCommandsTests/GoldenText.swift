import Foundation
import Testing

/// Texts kept beside the tests; rewritten only when FUYI_UPDATE_GOLDEN is set.
enum GoldenText {
  /// Holds a text against the one that is kept under a name.
  static func expect(_ text: String, is name: String, file: String = #filePath) throws {
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
