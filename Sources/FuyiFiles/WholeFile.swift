#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is written whole or not at all.
///
/// The bytes go into a file beside it, which is moved into its place at the end, so that nobody reads
/// half of it. A link is followed and stays a link; into a device or a pipe the bytes go directly. A
/// class, since the file beside it is one thing, which goes away with it.
package final class WholeFile {
  /// Where the bytes go until the end; nil for a device or a pipe.
  package let temporaryPath: String?
  private let target: String
  private let descriptor: Int32
  private var isOpen = true

  /// Begins a file.
  /// - Parameter isPrivate: whether only the owner may read a new file; what was there keeps its
  ///   permissions.
  /// - Throws: ``FileFault``; nothing has been made then.
  package init(path: String, isPrivate: Bool = false) throws(FileFault) {
    guard !path.utf8.contains(0) else { throw .notThere }
    var status = stat()
    let isThere = stat(path, &status) == 0
    if isThere, status.st_mode & S_IFMT != S_IFREG {
      guard status.st_mode & S_IFMT != S_IFDIR else { throw .isFolder }
      temporaryPath = nil
      target = path
      descriptor = open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw FileFault(errno: errno) }
      return
    }
    target = Self.resolved(path) ?? path
    let new = try Self.openNew(beside: target, isPrivate ? 0o600 : 0o666)
    temporaryPath = new.path
    descriptor = new.descriptor
    if isThere { fchmod(descriptor, status.st_mode & 0o777) }
  }

  deinit {
    guard isOpen else { return }
    close(descriptor)
    if let temporaryPath { unlink(temporaryPath) }
  }

  /// Writes all bytes of a file and puts it into its place.
  /// - Throws: ``FileFault``; what was there stays then.
  package static func put(_ bytes: [UInt8], at path: String) throws(FileFault) {
    let file = try WholeFile(path: path)
    try file.append(bytes)
    try file.commit()
  }

  /// Adds bytes at the end.
  /// - Throws: ``FileFault``, as of a full disk.
  package func append(_ bytes: [UInt8]) throws(FileFault) {
    var start = 0
    while start < bytes.count {
      let written = bytes[start...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { throw FileFault(errno: errno) }
      start += written
    }
  }

  /// Puts the file into its place; nothing may be added after that.
  /// - Throws: ``FileFault``; what was there stays then, and the file beside it goes away.
  package func commit() throws(FileFault) {
    isOpen = false
    // A disk may say only here that it had no room.
    guard close(descriptor) == 0 else {
      let fault = FileFault(errno: errno)
      if let temporaryPath { unlink(temporaryPath) }
      throw fault
    }
    guard let temporaryPath else { return }
    guard rename(temporaryPath, target) == 0 else {
      let fault = FileFault(errno: errno)
      unlink(temporaryPath)
      throw fault
    }
  }

  /// Makes a file beside another, under a name that no file has.
  private static func openNew(
    beside target: String, _ permissions: mode_t
  ) throws(FileFault) -> (path: String, descriptor: Int32) {
    for attempt in 0..<100 {
      let path = "\(target).\(getpid())-\(attempt).tmp"
      let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, permissions)
      if descriptor >= 0 { return (path, descriptor) }
      guard errno == EEXIST else { throw FileFault(errno: errno) }
    }
    throw FileFault(errno: EEXIST)
  }

  /// The file that a chain of links ends in; nil where there is none yet.
  private static func resolved(_ path: String) -> String? {
    guard let end = realpath(path, nil) else { return nil }
    defer { free(end) }
    return String(cString: end)
  }
}
