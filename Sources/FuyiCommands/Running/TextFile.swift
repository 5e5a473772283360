import FuyiFiles

/// A text file that a command writes: whole, or not at all.
struct TextFile {
  let path: String

  /// Writes beside the path and moves the file there, so that nobody reads half of it; a link stays a
  /// link, and a device a device.
  /// - Throws: ``CommandError/cannotWrite(path:)``; what was there stays then.
  func write(_ text: String) throws {
    do throws(FileFault) {
      try WholeFile.put(Array(text.utf8), at: path)
    } catch {
      throw CommandError.cannotWrite(path: path)
    }
  }
}
