#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What is asked of the system about names of files.
package enum SystemFile {
  /// Whether something is at a path.
  package static func isThere(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Takes a name away, where it is there.
  package static func remove(_ path: String) { unlink(path) }

  /// Whether two paths lead to one file that is there.
  package static func isSame(_ one: String, _ other: String) -> Bool {
    guard let identity = identity(of: one) else { return false }
    return identity == self.identity(of: other)
  }

  /// The path without links on the way; the path itself where nothing is there.
  package static func resolved(_ path: String) -> String {
    guard let end = realpath(path, nil) else { return path }
    defer { free(end) }
    return String(cString: end)
  }

  /// Gives a file another name that nobody has, the first of a row of names, and leaves the old one where
  /// the disk knows second names.
  /// - Returns: the name.
  /// - Throws: ``FileFault``.
  package static func keep(_ path: String, underOneOf names: [String]) throws(FileFault) -> String {
    for name in names {
      if link(path, name) == 0 { return name }
      if errno == EEXIST { continue }
      guard errno == EPERM || errno == EOPNOTSUPP else { throw FileFault(errno: errno) }
      guard access(name, F_OK) != 0 else { continue }
      try move(path, to: name)
      return name
    }
    throw .exists
  }

  /// Moves a file.
  /// - Throws: ``FileFault``.
  package static func move(_ path: String, to other: String) throws(FileFault) {
    guard rename(path, other) == 0 else { throw FileFault(errno: errno) }
  }

  private static func identity(of path: String) -> [UInt64]? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return [UInt64(status.st_dev), UInt64(status.st_ino)]
  }
}
