import Foundation

/// What a program that a test starts has to be told where everything runs under a sanitizer.
package enum Sanitizers {
  /// The sanitizers' options that the tests were started with; none as a rule.
  ///
  /// A program with an environment of its own would not have them, and would look for leaks, or stop at what is left
  /// out of the looking.
  package static let variables = ProcessInfo.processInfo.environment.filter {
    ["ASAN_OPTIONS", "TSAN_OPTIONS", "LSAN_OPTIONS"].contains($0.key)
  }
}
