import FuyiWording

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A text file that a command writes: whole, or not at all.
struct TextFile {
  let path: String

  /// Writes beside the path and moves the file there, so that nobody reads half of it.
  /// - Throws: ``CommandError/cannotWrite(path:)``; what was there stays then.
  func write(_ text: String) throws {
    do {
      try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw CommandError.cannotWrite(path: path)
    }
  }
}
