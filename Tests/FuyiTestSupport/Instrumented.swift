import Foundation

/// What a program that a test starts has to be told where everything is built with instruments in it, or on another day.
package enum Instrumented {
  /// The sanitizers' options that the tests were started with, where counts of what is run go, and the day that faketime
  /// has given them; none as a rule.
  ///
  /// A program with an environment of its own would not have them: under a sanitizer it would look for leaks, or stop at
  /// what is left out of the looking; and where coverage is counted it would leave its counts in the folder it stands in,
  /// which tests look at.
  package static let variables = {
    let given = ProcessInfo.processInfo.environment
    var told = given.filter { name, _ in
      ["ASAN_OPTIONS", "TSAN_OPTIONS", "LSAN_OPTIONS", "LD_PRELOAD"].contains(name)
        || name.hasPrefix("FAKETIME")
    }
    if given["LLVM_PROFILE_FILE"] != nil { told["LLVM_PROFILE_FILE"] = "/dev/null" }
    return told
  }()
}
