#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that appears whole or not at all, written piece by piece and readable by its owner alone.
///
/// Until it is whole it has no name where the system allows that, so that even a process that is killed
/// leaves nothing behind; else a name beside the target. A link is followed and stays a link; into a
/// device or a pipe the bytes go directly.
package final class OutputFile {
  /// Where the file will be.
  package let path: String
  /// What the path leads to in the end.
  private let target: String
  private let descriptor: Int32
  /// The name until the file is whole; nil where it has none.
  private var temporary: String?
  /// Whether the bytes go to something that is no ordinary file.
  private let isDirect: Bool
  private var isOpen = true

  /// A file that is not there yet.
  /// - Parameters:
  ///   - path: where it will be; what is there now stays until then.
  ///   - isNamed: whether it needs a name of its own while it is written, for a library that opens it.
  /// - Throws: ``ExportError/cannotWrite(path:)``.
  package init(_ path: String, isNamed: Bool = false) throws(ExportError) {
    self.path = path
    var status = stat()
    let isThere = stat(path, &status) == 0
    isDirect = isThere && status.st_mode & S_IFMT != S_IFREG
    target = isDirect ? path : Self.resolved(path) ?? path
    if isDirect {
      guard status.st_mode & S_IFMT != S_IFDIR else { throw .cannotWrite(path: path) }
      descriptor = open(path, O_WRONLY)
      temporary = nil
    } else if !isNamed, let nameless = Self.openNameless(beside: target) {
      descriptor = nameless
      temporary = nil
    } else {
      let named = Self.openNew(beside: target)
      descriptor = named?.descriptor ?? -1
      temporary = named?.path
    }
    guard descriptor >= 0 else { throw .cannotWrite(path: path) }
  }

  deinit {
    if isOpen { close(descriptor) }
    if let temporary { unlink(temporary) }
  }

  /// A name by which a library can open the file while it is written.
  /// - Throws: ``ExportError/needsFile(path:)`` where it is no ordinary file.
  package var openPath: String {
    get throws(ExportError) {
      guard !isDirect else { throw .needsFile(path: path) }
      return temporary ?? "/proc/self/fd/\(descriptor)"
    }
  }

  /// Writes a piece.
  /// - Throws: ``ExportError/cannotWrite(path:)``.
  package func write(_ bytes: [UInt8]) throws(ExportError) {
    var start = 0
    while start < bytes.count {
      let written = bytes[start...].withUnsafeBytes {
        Self.system(write: descriptor, $0.baseAddress, $0.count)
      }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { throw .cannotWrite(path: path) }
      start += written
    }
  }

  /// Puts the file, which is whole now, in its place.
  /// - Throws: ``ExportError/cannotWrite(path:)``; what was there stays then.
  package func finish() throws(ExportError) {
    guard !isDirect else { return try closeNow() }
    guard fsync(descriptor) == 0 else { throw .cannotWrite(path: path) }
    if temporary == nil { temporary = Self.name(descriptor, beside: target) }
    try closeNow()
    guard let name = temporary, rename(name, target) == 0 else { throw .cannotWrite(path: path) }
    temporary = nil
  }

  private func closeNow() throws(ExportError) {
    isOpen = false
    guard close(descriptor) == 0 else { throw .cannotWrite(path: path) }
  }

  // MARK: The system

  /// Opens a file without a name in the target's folder; nil where the system has no such files.
  private static func openNameless(beside target: String) -> Int32? {
    #if os(Linux)
      // The system's headers have the two together as a macro that Swift does not see.
      let nameless: Int32 = 0o20_000_000 | O_DIRECTORY
      let descriptor = open(folder(of: target), O_RDWR | nameless, 0o600)
      guard descriptor >= 0, access("/proc/self/fd/\(descriptor)", R_OK) == 0 else {
        if descriptor >= 0 { close(descriptor) }
        return nil
      }
      return descriptor
    #else
      return nil
    #endif
  }

  /// Gives a nameless file a name beside the target.
  private static func name(_ descriptor: Int32, beside target: String) -> String? {
    for name in names(beside: target) {
      let source = "/proc/self/fd/\(descriptor)"
      if linkat(AT_FDCWD, source, AT_FDCWD, name, AT_SYMLINK_FOLLOW) == 0 { return name }
      guard errno == EEXIST else { return nil }
    }
    return nil
  }

  /// Makes a file beside another, under a name that no file has.
  private static func openNew(beside target: String) -> (path: String, descriptor: Int32)? {
    for name in names(beside: target) {
      let descriptor = open(name, O_RDWR | O_CREAT | O_EXCL, 0o600)
      if descriptor >= 0 { return (name, descriptor) }
      guard errno == EEXIST else { return nil }
    }
    return nil
  }

  private static func names(beside target: String) -> [String] {
    (0..<100).map { "\(target).\(getpid())-\($0).tmp" }
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The file that a chain of links ends in; nil where there is none yet.
  private static func resolved(_ path: String) -> String? {
    guard let end = realpath(path, nil) else { return nil }
    defer { free(end) }
    return String(cString: end)
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
