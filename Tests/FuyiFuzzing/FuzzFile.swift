#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that holds one case while it is read, since ledgers are read from files.
enum FuzzFile {
  /// Why a case cannot be put into a file; this is the machine's fault and no reader's.
  struct Failure: Error {
    let folder: String
  }

  /// In memory, where the system has such a folder.
  private static let folder =
    access("/dev/shm", W_OK) == 0
    ? "/dev/shm" : getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"

  /// Hands over the path of a file with these bytes, which goes away after it.
  static func with<Value>(
    _ bytes: [UInt8], _ ending: String, _ body: (String) throws -> Value
  ) throws -> Value {
    var name = Array("\(folder)/fuyi-fuzz-XXXXXX.\(ending)".utf8CString)
    let descriptor = mkstemps(&name, Int32(ending.utf8.count + 1))
    guard descriptor >= 0 else { throw Failure(folder: folder) }
    defer {
      close(descriptor)
      unlink(name)
    }
    let written = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    guard written == bytes.count else { throw Failure(folder: folder) }
    return try body(String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self))
  }
}
