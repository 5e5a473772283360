#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Whether somebody wants the process to stop, asked for between two steps of something long.
///
/// The signals wait while it is watched, so that files beside the record are cleaned up and the
/// transaction is undone in order. When watching ends, a signal that waited does what it always does.
package struct Interruption {
  private let before: sigset_t
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  private init(before: sigset_t) {
    self.before = before
  }

  /// Makes the signals wait from now on.
  package static func watch() -> Interruption {
    var (set, before) = (sigset_t(), sigset_t())
    sigemptyset(&set)
    for signal in signals { sigaddset(&set, signal) }
    pthread_sigmask(SIG_BLOCK, &set, &before)
    return Interruption(before: before)
  }

  /// Whether one of the signals has come and waits.
  package var isRequested: Bool {
    var pending = sigset_t()
    guard sigpending(&pending) == 0 else { return false }
    return Self.signals.contains { sigismember(&pending, $0) == 1 }
  }

  /// Lets a signal that waits end the process, as it would have at once.
  package func letThrough() {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in Self.signals { sigaddset(&set, signal) }
    pthread_sigmask(SIG_UNBLOCK, &set, nil)
  }

  /// Has the signals as they were before.
  package func end() {
    var set = before
    pthread_sigmask(SIG_SETMASK, &set, nil)
  }
}
