import FuyiFiles

/// The bytes of a file one after the other, with the line that has been come to.
final class ByteSource {
  private let file: ReadableFile
  private let piece: Int
  private var buffer: [UInt8] = []
  private var next = 0
  /// Where in the file the buffer ends.
  private var end = 0
  /// The line of the next byte, from 1.
  private(set) var line = 1

  /// Opens a file.
  /// - Throws: ``RestoreError/Problem/cannotRead``.
  init(_ path: String, piece: Int = 65_536) throws(RestoreError.Problem) {
    guard let file = try? ReadableFile(path: path) else { throw .cannotRead }
    self.file = file
    self.piece = piece
  }

  /// The next byte, which stays the next; nil at the end.
  func peek() throws(RestoreError.Problem) -> UInt8? {
    if next == buffer.count { try fill() }
    return next < buffer.count ? buffer[next] : nil
  }

  /// Takes the next byte; nil at the end.
  func take() throws(RestoreError.Problem) -> UInt8? {
    guard let byte = try peek() else { return nil }
    next += 1
    if byte == 0x0A { line += 1 }
    return byte
  }

  /// Takes the next bytes where they are these.
  /// - Returns: whether they were; if not, nothing that differs has been taken.
  func take(_ bytes: some Sequence<UInt8>) throws(RestoreError.Problem) -> Bool {
    for byte in bytes {
      guard try peek() == byte else { return false }
      _ = try take()
    }
    return true
  }

  /// Whether the file begins with these bytes; asked before anything is taken.
  func begins(with bytes: [UInt8]) throws(RestoreError.Problem) -> Bool {
    _ = try peek()
    return buffer.starts(with: bytes)
  }

  private func fill() throws(RestoreError.Problem) {
    guard let more = try? file.bytes(at: end, atMost: piece) else { throw .cannotRead }
    buffer = more
    end += more.count
    next = 0
  }
}

/// The most bytes that one item of an export can take, so that a hostile file cannot fill the memory.
enum ItemLimit {
  static let bytes = 64 << 20
}
