import Foundation
import Testing

/// Reports kept beside the tests; rewritten only when FUYI_UPDATE_GOLDEN is set.
enum GoldenReport {
  /// Holds a report against the one that is kept under a name.
  static func expect(_ text: String, is name: String, file: String = #filePath) throws {
    let url = URL(filePath: file).deletingLastPathComponent()
      .appending(path: "Golden").appending(path: name)
    if ProcessInfo.processInfo.environment["FUYI_UPDATE_GOLDEN"] != nil {
      try Data(text.utf8).write(to: url)
      return
    }
    // Read as bytes, so that a byte order mark is compared too.
    let kept = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    #expect(text == kept, "\(name) differs; if on purpose, run with FUYI_UPDATE_GOLDEN=1")
  }
}
