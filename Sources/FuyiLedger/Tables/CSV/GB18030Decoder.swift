#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Turns GB 18030 into UTF-8 piece by piece.
///
/// A class, since the system's decoder is one thing with a state.
final class GB18030Decoder {
  private let converter: iconv_t

  /// nil where the system does not know the encoding.
  init?() {
    // The system says no with the pointer -1.
    guard let made = iconv_open("UTF-8", "GB18030"), made != iconv_t(bitPattern: -1) else {
      return nil
    }
    converter = made
  }

  deinit { iconv_close(converter) }

  /// Decodes bytes into `room`, which has to be twice as large.
  /// - Returns: how many bytes were taken, how many came out, and whether all of them are characters
  ///   but perhaps one that is cut off at the end.
  func decode(
    _ bytes: UnsafeMutableRawBufferPointer, into room: UnsafeMutableRawBufferPointer
  ) -> (taken: Int, made: Int, isWhole: Bool) {
    var input = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
    var output = room.baseAddress?.assumingMemoryBound(to: CChar.self)
    var (left, free) = (bytes.count, room.count)
    let result = iconv(converter, &input, &left, &output, &free)
    // The system says -1 and why; here that the last character is not complete.
    let isWhole = result != -1 || errno == EINVAL
    return (bytes.count - left, room.count - free, isWhole)
  }
}
