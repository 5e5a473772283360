#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is written whole or not at all.
struct WholeFile {
  let path: String

  /// Writes beside the file and moves that into its place, so that nobody reads half of it.
  ///
  /// A link is followed and stays a link; into a device or a pipe the bytes go directly.
  /// - Throws: ``ReportError/cannotWrite(path:)``; what was there stays then.
  func write(_ bytes: [UInt8]) throws(ReportError) {
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      guard status.st_mode & S_IFMT != S_IFDIR else { throw .cannotWrite(path: path) }
      return try Self.put(bytes, open(path, O_WRONLY), for: path)
    }
    let target = Self.resolved(path) ?? path
    guard let temporary = Self.openNew(beside: target) else { throw .cannotWrite(path: path) }
    do throws(ReportError) {
      // What was there keeps its permissions; a new file has the usual ones.
      if status.st_mode & S_IFMT == S_IFREG {
        fchmod(temporary.descriptor, status.st_mode & 0o777)
      }
      try Self.put(bytes, temporary.descriptor, for: path)
      guard rename(temporary.path, target) == 0 else { throw .cannotWrite(path: path) }
    } catch {
      unlink(temporary.path)
      throw error
    }
  }

  /// Makes a file beside another, under a name that no file has.
  private static func openNew(beside target: String) -> (path: String, descriptor: Int32)? {
    for attempt in 0..<100 {
      let path = "\(target).\(getpid())-\(attempt).tmp"
      let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o666)
      if descriptor >= 0 { return (path, descriptor) }
      guard errno == EEXIST else { return nil }
    }
    return nil
  }

  /// The file that a chain of links ends in; nil where there is none yet.
  private static func resolved(_ path: String) -> String? {
    guard let end = realpath(path, nil) else { return nil }
    defer { free(end) }
    return String(cString: end)
  }

  /// Writes all bytes and closes.
  private static func put(
    _ bytes: [UInt8], _ descriptor: Int32, for path: String
  ) throws(ReportError) {
    guard descriptor >= 0 else { throw .cannotWrite(path: path) }
    var start = 0
    while start < bytes.count {
      let written = bytes[start...].withUnsafeBytes {
        Self.system(write: descriptor, $0.baseAddress, $0.count)
      }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else {
        close(descriptor)
        throw .cannotWrite(path: path)
      }
      start += written
    }
    guard close(descriptor) == 0 else { throw .cannotWrite(path: path) }
  }

  /// The system's call, whose name is also that of our own.
  private static func system(
    write descriptor: Int32, _ start: UnsafeRawPointer?, _ count: Int
  ) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, start, count)
    #else
      Darwin.write(descriptor, start, count)
    #endif
  }
}
