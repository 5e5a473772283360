#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is written whole or not at all, piece by piece.
///
/// Until it is whole it has no name where the system allows that, so that even a process that is killed
/// leaves nothing behind; else a name beside the target. At the end it is moved into its place, so that
/// nobody reads half of it. A link is followed and stays a link; into a device or a pipe the bytes go
/// directly. A class, since the file is one thing, which goes away with it.
package final class WholeFile {
  /// Who may do what with the file.
  package enum Access: Sendable {
    /// As usual; what was there keeps its permissions.
    case usual
    /// Its owner alone where it is new; what was there keeps its permissions.
    case privateWhenNew
    /// Its owner alone, whatever was there.
    case privateAlways

    fileprivate var mode: mode_t { self == .usual ? 0o666 : 0o600 }
  }

  /// What the path leads to in the end.
  private let target: String
  private let descriptor: Int32
  /// The name until the file is whole; nil where it has none.
  private var temporary: String?
  /// Whether the bytes go to something that is no ordinary file.
  private let isDirect: Bool
  private var isOpen = true

  /// Begins a file.
  /// - Parameter isNamed: whether it needs a name of its own while it is written, for a library that
  ///   makes files beside it.
  /// - Throws: ``FileFault``; nothing has been made then.
  package init(
    path: String, _ access: Access = .usual, isNamed: Bool = false
  ) throws(FileFault) {
    guard !path.utf8.contains(0) else { throw .notThere }
    var status = stat()
    let isThere = stat(path, &status) == 0
    isDirect = isThere && status.st_mode & S_IFMT != S_IFREG
    target = isDirect ? path : Self.resolved(path) ?? path
    if isDirect {
      guard status.st_mode & S_IFMT != S_IFDIR else { throw .isFolder }
      descriptor = open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw FileFault(errno: errno) }
      return
    }
    if !isNamed, let nameless = Self.openNameless(beside: target, access.mode) {
      descriptor = nameless
    } else {
      let named = try Self.openNew(beside: target, access.mode)
      (descriptor, temporary) = (named.descriptor, named.path)
    }
    if isThere, access != .privateAlways { fchmod(descriptor, status.st_mode & 0o777) }
  }

  deinit {
    if isOpen { close(descriptor) }
    if let temporary { unlink(temporary) }
  }

  /// A name by which a library can open the file while it is written; nil of a device or a pipe.
  package var openPath: String? {
    isDirect ? nil : temporary ?? "/proc/self/fd/\(descriptor)"
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

  /// Puts the file, which is whole now, into its place; nothing may be added after that.
  /// - Parameter replaces: whether it may take the place of a file; else one that is there meanwhile stays.
  /// - Throws: ``FileFault``; what was there stays then, and what was written goes away.
  package func commit(replacing replaces: Bool = true) throws(FileFault) {
    guard !isDirect else { return try closeNow() }
    guard fsync(descriptor) == 0 else { throw FileFault(errno: errno) }
    if temporary == nil { temporary = try Self.name(descriptor, beside: target) }
    // A disk may say only here that it had no room.
    try closeNow()
    guard let name = temporary else { return }
    if replaces {
      guard rename(name, target) == 0 else { throw FileFault(errno: errno) }
      temporary = nil
    } else {
      try Self.linkOrRename(name, to: target)
    }
    Self.syncFolder(of: target)
  }

  /// Gives a file a name that no other has; where the disk knows no second names, by a look before.
  private static func linkOrRename(_ name: String, to target: String) throws(FileFault) {
    if link(name, target) == 0 { return }
    guard errno == EPERM || errno == EOPNOTSUPP else { throw FileFault(errno: errno) }
    guard access(target, F_OK) != 0 else { throw FileFault(errno: EEXIST) }
    guard rename(name, target) == 0 else { throw FileFault(errno: errno) }
  }

  /// A new name outlives a power cut only where its folder is written too.
  private static func syncFolder(of target: String) {
    let descriptor = open(folder(of: target), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  private func closeNow() throws(FileFault) {
    isOpen = false
    guard close(descriptor) == 0 else { throw FileFault(errno: errno) }
  }

  // MARK: The system

  /// Opens a file without a name in the target's folder; nil where the system has no such files.
  private static func openNameless(beside target: String, _ mode: mode_t) -> Int32? {
    #if os(Linux)
      // The system's headers have the two together as a macro that Swift does not see.
      let nameless: Int32 = 0o20_000_000 | O_DIRECTORY
      let descriptor = open(folder(of: target), O_RDWR | O_CLOEXEC | nameless, mode)
      guard descriptor >= 0, access("/proc/self/fd/\(descriptor)", F_OK) == 0 else {
        if descriptor >= 0 { close(descriptor) }
        return nil
      }
      return descriptor
    #else
      return nil
    #endif
  }

  /// Gives a nameless file a name beside the target.
  private static func name(
    _ descriptor: Int32, beside target: String
  ) throws(FileFault) -> String {
    for name in names(beside: target) {
      let source = "/proc/self/fd/\(descriptor)"
      if linkat(AT_FDCWD, source, AT_FDCWD, name, AT_SYMLINK_FOLLOW) == 0 { return name }
      guard errno == EEXIST else { throw FileFault(errno: errno) }
    }
    throw FileFault(errno: EEXIST)
  }

  /// Makes a file beside another, under a name that no file has.
  private static func openNew(
    beside target: String, _ mode: mode_t
  ) throws(FileFault) -> (path: String, descriptor: Int32) {
    for path in names(beside: target) {
      let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, mode)
      if descriptor >= 0 { return (path, descriptor) }
      guard errno == EEXIST else { throw FileFault(errno: errno) }
    }
    throw FileFault(errno: EEXIST)
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
}
