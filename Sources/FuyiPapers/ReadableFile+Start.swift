import FuyiFiles

extension ReadableFile {
  /// The first bytes of the file; all of them where it has no more.
  func start(_ most: Int) throws(FileFault) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: min(size, most))
    var fault: FileFault?
    bytes.withUnsafeMutableBytes { buffer in
      do throws(FileFault) { _ = try read(at: 0, into: buffer) } catch { fault = error }
    }
    if let fault { throw fault }
    return bytes
  }
}
