#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The folder that an office keeps its keys in, outside the database, so that a copy of the database
/// does not carry what opens or signs it.
///
/// A key file belongs to its owner alone (mode 0600, in a folder 0700). It is made once and never
/// written over: what an old key has signed or locked needs that key.
package struct KeyFolder: Hashable, Sendable {
  /// Where it is.
  package let path: String

  /// The most bytes that a key file may have; what has more is no key.
  private static let mostBytes = 1 << 16

  /// The folder that was named, else the one of the environment: `FUYI_KEYS`, `$XDG_CONFIG_HOME/fuyi`,
  /// `~/.config/fuyi`.
  /// - Throws: ``KeyFault/noFolder`` where nothing says where it is.
  package init(named: String?, variables: [String: String]) throws(KeyFault) {
    func variable(_ name: String) -> String? { variables[name].flatMap { $0.isEmpty ? nil : $0 } }
    if let named = named.flatMap({ $0.isEmpty ? nil : $0 }) ?? variable("FUYI_KEYS") {
      path = named
    } else if let settings = variable("XDG_CONFIG_HOME"), settings.hasPrefix("/") {
      path = settings + "/fuyi"
    } else if let home = variable("HOME") {
      path = home + "/.config/fuyi"
    } else {
      throw .noFolder
    }
  }

  /// The path of a file in it.
  package func path(of name: String) -> String { path + "/" + name }

  // MARK: Reading

  /// The bytes of a key that only its owner may know; nil where there is no such file.
  /// - Throws: ``KeyFault/openToOthers(path:mode:)`` where others can read or change it.
  package func secret(_ name: String) throws(KeyFault) -> [UInt8]? {
    guard let file = try open(name) else { return nil }
    var status = stat()
    guard fstat(file.descriptor, &status) == 0 else {
      throw .file(path: file.path, FileFault(errno: errno))
    }
    let mode = UInt32(status.st_mode) & 0o777
    guard mode & 0o077 == 0 else { throw .openToOthers(path: file.path, mode: mode) }
    return try bytes(of: file)
  }

  /// The bytes of a file that anybody may read; nil where there is none.
  package func known(_ name: String) throws(KeyFault) -> [UInt8]? {
    guard let file = try open(name) else { return nil }
    return try bytes(of: file)
  }

  private func open(_ name: String) throws(KeyFault) -> ReadableFile? {
    do throws(FileFault) {
      return try ReadableFile(path: path(of: name))
    } catch {
      guard error == .notThere else { throw .file(path: path(of: name), error) }
      return nil
    }
  }

  private func bytes(of file: ReadableFile) throws(KeyFault) -> [UInt8] {
    guard file.size <= Self.mostBytes else { throw .notAKey(path: file.path) }
    do throws(FileFault) {
      return try file.bytes(at: 0, atMost: file.size)
    } catch {
      throw .file(path: file.path, error)
    }
  }

  // MARK: Making

  /// Makes a key file, which only its owner can read.
  /// - Throws: ``KeyFault/exists(path:)`` where there is one already; it stays as it is.
  package func make(_ name: String, _ bytes: [UInt8]) throws(KeyFault) {
    try makeFolder()
    let target = path(of: name)
    let whole = target + ".\(getpid()).new"
    do throws(FileFault) {
      let file = try WholeFile(path: whole, .privateAlways)
      try file.append(bytes)
      try file.commit()
    } catch {
      throw .file(path: target, error)
    }
    defer { unlink(whole) }
    // A second name, unlike a new name in its place, is refused where a file has it.
    guard link(whole, target) == 0 else {
      throw errno == EEXIST ? .exists(path: target) : .file(path: target, FileFault(errno: errno))
    }
  }

  /// Makes the folder and those on the way to it, as far as they are not there.
  private func makeFolder() throws(KeyFault) {
    var ends = path.indices.filter { path[$0] == "/" && $0 != path.startIndex }
    if path.last != "/" { ends.append(path.endIndex) }
    for end in ends {
      let folder = String(path[..<end])
      if mkdir(folder, 0o700) != 0, errno != EEXIST, errno != EISDIR {
        throw .file(path: folder, FileFault(errno: errno))
      }
    }
  }
}

/// Why a key cannot be read or made.
package enum KeyFault: Error, Hashable, Sendable {
  /// Neither an option nor the environment says where the keys are.
  case noFolder
  /// A file or folder that the system does not give or take.
  case file(path: String, FileFault)
  /// A key that others than its owner can read or change; the mode has the nine bits of permissions.
  case openToOthers(path: String, mode: UInt32)
  /// A file of that name is there, and stays.
  case exists(path: String)
  /// What is in the file is no key of that kind.
  case notAKey(path: String)
}
