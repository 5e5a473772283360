#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why a file cannot be read or written.
public enum FileFault: Error, Hashable, Sendable {
  /// There is no such file, or no such folder on the way to it.
  case notThere
  /// It is a folder.
  case isFolder
  /// It is a pipe, a device or a socket, which has neither an end nor a size.
  case notRegular
  /// The system does not allow it.
  case notAllowed
  /// A file is there already that was not to be replaced.
  case exists
  /// The file had more bytes when it was opened; something has shortened it since.
  case shortened
  /// The system's number for another reason (`errno`), such as a full or a broken disk.
  case system(code: Int32)

  /// The fault that a number of the system stands for.
  package init(errno code: Int32) {
    switch code {
    case ENOENT, ENOTDIR: self = .notThere
    case EISDIR: self = .isFolder
    case EEXIST: self = .exists
    case EACCES, EPERM, EROFS: self = .notAllowed
    default: self = .system(code: code)
    }
  }
}
