#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a command reads where no file is named: the process's standard input, or a test's bytes.
public struct StandardInput: Sendable {
  /// Whether a person sits at it, who has to be told what to give.
  public var isTerminal: @Sendable () -> Bool
  /// All of it to its end; nil where it cannot be read.
  public var bytes: @Sendable () -> [UInt8]?

  /// An input of a test's own.
  public init(
    isTerminal: @escaping @Sendable () -> Bool = { false },
    bytes: @escaping @Sendable () -> [UInt8]? = { [] }
  ) {
    self.isTerminal = isTerminal
    self.bytes = bytes
  }

  /// The process's own.
  public static let process = StandardInput(
    isTerminal: { isatty(STDIN_FILENO) == 1 }, bytes: { readToEnd(STDIN_FILENO) })

  private static func readToEnd(_ descriptor: Int32) -> [UInt8]? {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }
}
