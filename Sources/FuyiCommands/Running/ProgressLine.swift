import FuyiLaw
import FuyiLedger
import FuyiWording

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A terminal that shows how far something long has come, on the standard error.
public struct ProgressTerminal: Sendable {
  /// How many columns it has.
  public var columns: Int
  /// Writes text as it is, without a line end.
  public var put: @Sendable (String) -> Void

  /// A terminal of so many columns.
  public init(columns: Int, put: @escaping @Sendable (String) -> Void) {
    self.columns = columns
    self.put = put
  }

  /// The one of the process's standard error; nil where that is a file or a pipe, or dumb.
  public static func process(variables: [String: String]) -> ProgressTerminal? {
    guard isatty(STDERR_FILENO) == 1, variables["TERM"] != "dumb" else { return nil }
    var size = winsize()
    let known = ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 ? Int(size.ws_col) : 0
    return ProgressTerminal(columns: known > 0 ? known : TerminalShape().columns) { text in
      _ = Array(text.utf8).withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
  }
}

/// One line that says how far something has come, how fast it goes and how long it will take.
///
/// A class, since it remembers when it was written last.
final class ProgressLine {
  private let terminal: ProgressTerminal
  private let language: Language
  private let clock: () -> Duration
  private let begun: Duration
  private var last: Duration?

  /// A line on a terminal; the clock tells the time since any moment.
  init(
    _ terminal: ProgressTerminal, in language: Language, clock: (() -> Duration)? = nil
  ) {
    self.terminal = terminal
    self.language = language
    let start = ContinuousClock.now
    self.clock = clock ?? { ContinuousClock.now - start }
    begun = self.clock()
  }

  /// Between two writings.
  private static let pause = Duration.milliseconds(100)
  private static let barWidth = 20

  /// Writes the line anew, at most ten times a second.
  func show(_ progress: ImportProgress) {
    let now = clock()
    if let last, now - last < Self.pause { return }
    last = now
    let text = line(progress, after: now - begun)
    terminal.put("\r" + text.truncated(to: max(1, terminal.columns - 1)) + Self.clearToEnd)
  }

  /// Takes the line away, if any was written.
  func erase() {
    if last != nil { terminal.put("\r" + Self.clearToEnd) }
    last = nil
  }

  private static let clearToEnd = "\u{1B}[K"

  private func line(_ progress: ImportProgress, after elapsed: Duration) -> String {
    let thousandths = Int((min(max(progress.fraction, 0), 1) * 1_000).rounded(.down))
    let bar = PercentBar(width: Self.barWidth).text(thousandths, of: 1_000)
    let gap = String(repeating: " ", count: max(0, Self.barWidth - displayWidth(of: bar)))
    let milliseconds =
      elapsed.components.seconds * 1_000 + elapsed.components.attoseconds / 1_000_000_000_000_000
    var parts = [
      "\(bar)\(gap) \(thousandths / 10)%",
      Term(zh: "\(progress.rows) 行", en: "\(progress.rows) rows").text(in: language),
    ]
    if milliseconds > 0 {
      let rate = Int64(progress.rows) * 1_000 / milliseconds
      parts.append(Term(zh: "\(rate) 行/秒", en: "\(rate) rows/s").text(in: language))
    }
    // What the first moments say of the rest is worth nothing.
    if thousandths > 0, milliseconds >= 1_000 {
      let left = milliseconds * Int64(1_000 - thousandths) / Int64(thousandths) / 1_000
      let seconds = left % 60
      let time = "\(left / 60):\(seconds < 10 ? "0" : "")\(seconds)"
      parts.append(Term(zh: "剩余 \(time)", en: "\(time) left").text(in: language))
    }
    return parts.joined(separator: "  ")
  }
}
