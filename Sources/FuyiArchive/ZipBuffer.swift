import CZip

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Bytes as the library takes and gives them.
enum ZipBuffer {
  /// A source of bytes, which the library frees with it; nil where there is no memory.
  static func source(of bytes: [UInt8], _ error: inout zip_error_t) -> OpaquePointer? {
    guard !bytes.isEmpty else { return zip_source_buffer_create(nil, 0, 0, &error) }
    guard let copy = malloc(bytes.count) else { return nil }
    bytes.withUnsafeBytes {
      UnsafeMutableRawBufferPointer(start: copy, count: $0.count).copyMemory(from: $0)
    }
    guard let source = zip_source_buffer_create(copy, UInt64(bytes.count), 1, &error) else {
      free(copy)
      return nil
    }
    return source
  }

  /// What the library says about one of its codes.
  static func reason(_ code: Int32) -> String {
    var error = zip_error_t()
    zip_error_init_with_code(&error, code)
    defer { zip_error_fini(&error) }
    return String(cString: zip_error_strerror(&error))
  }
}
