#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What reads the results of a command: a terminal with its width, or a file or a pipe.
public struct TerminalShape: Hashable, Sendable {
  /// How many columns it has.
  public var columns: Int
  /// Whether a person reads it as it comes.
  public var isTerminal: Bool
  /// Whether results may be coloured.
  public var isColoured: Bool

  /// A pipe of 80 columns without colour, where nothing else is said.
  public init(columns: Int = 80, isTerminal: Bool = false, isColoured: Bool = false) {
    self.columns = columns
    self.isTerminal = isTerminal
    self.isColoured = isColoured
  }

  /// The shape of what reads the process's standard output.
  ///
  /// COLUMNS is believed before the terminal itself, since whoever sets it wants it so. There is
  /// colour on a terminal only, and none where NO_COLOR is set to anything or TERM is `dumb`.
  /// - Parameter variables: the environment's variables.
  public static func process(variables: [String: String]) -> TerminalShape {
    TerminalShape(
      variables: variables, isTerminal: isatty(STDOUT_FILENO) == 1, measured: measured())
  }

  /// The shape that the environment and the terminal give together.
  /// - Parameters:
  ///   - variables: the environment's variables.
  ///   - isTerminal: whether a terminal reads the results.
  ///   - measured: the columns that it says it has; nil or 0 where it does not know.
  package init(variables: [String: String], isTerminal: Bool, measured: Int?) {
    let asked = variables["COLUMNS"].flatMap(Int.init).flatMap { $0 > 0 ? $0 : nil }
    let known = measured.flatMap { $0 > 0 ? $0 : nil }
    self.init(
      columns: asked ?? (isTerminal ? known : nil) ?? TerminalShape().columns,
      isTerminal: isTerminal,
      isColoured: isTerminal && (variables["NO_COLOR"] ?? "").isEmpty
        && variables["TERM"] != "dumb")
  }

  /// The columns that the terminal of the standard output says it has.
  private static func measured() -> Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 else { return nil }
    return Int(size.ws_col)
  }
}
