import Foundation

/// A folder for the files of a test run, taken away when the run ends.
package enum TemporaryFolder {
  private static let path: String = {
    let path = NSTemporaryDirectory() + "fuyi-tests-\(UUID().uuidString)/"
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    atexit { TemporaryFolder.remove() }
    return path
  }()

  /// A path in it that nothing else uses; no file is there yet.
  package static func newPath(_ ending: String = "sqlite") -> String {
    path + UUID().uuidString + "." + ending
  }

  private static func remove() { try? FileManager.default.removeItem(atPath: path) }
}
