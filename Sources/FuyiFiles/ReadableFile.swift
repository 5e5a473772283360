#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A regular file that is open for reading, from any place in it.
///
/// A class, since the open file is one thing, closed when nobody needs it.
package final class ReadableFile {
  /// Where it is, as it was given.
  package let path: String
  /// The number of bytes that it had when it was opened.
  package let size: Int
  /// The system's number of the open file; its position is not used.
  package let descriptor: Int32

  /// Opens a file.
  ///
  /// What is no regular file is refused without waiting for it: a pipe that nobody writes to would
  /// wait for ever.
  /// - Throws: ``FileFault``.
  package init(path: String) throws(FileFault) {
    // A path goes to the system up to its first NUL, which would be another file.
    guard !path.utf8.contains(0) else { throw .notThere }
    let opened = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard opened >= 0 else { throw FileFault(errno: errno) }
    var status = stat()
    guard fstat(opened, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(opened)
      throw status.st_mode & S_IFMT == S_IFDIR ? .isFolder : .notRegular
    }
    self.path = path
    self.size = Int(status.st_size)
    self.descriptor = opened
  }

  deinit { close(descriptor) }

  /// Reads bytes from a place in the file until the buffer is full or the file ends.
  /// - Returns: how many were read; fewer than the buffer holds only at the end.
  /// - Throws: ``FileFault``; ``FileFault/shortened`` where the file ends before ``size``.
  package func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(FileFault)
    -> Int
  {
    var filled = 0
    while filled < buffer.count {
      let count = pread(
        descriptor, buffer.baseAddress?.advanced(by: filled), buffer.count - filled,
        off_t(offset + filled))
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileFault(errno: errno) }
      if count == 0 { break }
      filled += count
    }
    guard filled == buffer.count || offset + filled >= size else { throw .shortened }
    return filled
  }

  /// The bytes from a place in the file, at most so many.
  /// - Throws: as ``read(at:into:)`` does.
  package func bytes(at offset: Int, atMost count: Int) throws(FileFault) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: max(min(count, size - offset), 0))
    var fault: FileFault?
    var filled = 0
    bytes.withUnsafeMutableBytes { buffer in
      do throws(FileFault) {
        filled = try read(at: offset, into: buffer)
      } catch {
        fault = error
      }
    }
    if let fault { throw fault }
    bytes.removeLast(bytes.count - filled)
    return bytes
  }
}
