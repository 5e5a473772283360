import FuyiFiles

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Another program that is started, waited for, and ended where it takes too long (子进程).
struct ChildProcess {
  let path: String
  let arguments: [String]

  /// How it ended.
  enum Ending: Equatable {
    /// By itself, with a code; one ended by a signal has 128 more than the signal's number.
    case exited(Int)
    /// It was ended, having taken too long.
    case timedOut
    /// It was ended, since somebody wants this process to end.
    case interrupted
  }

  /// Runs it to its end.
  /// - Parameters:
  ///   - environment: its variables.
  ///   - output: the file that its messages go to.
  ///   - seconds: how long it may take; it is ended then with everything it has started.
  ///   - watch: whether it is still wanted.
  /// - Throws: ``PDFError/cannotStart(_:)``.
  func run(
    _ environment: [String: String], output: String, seconds: Int, _ watch: Interruption
  ) throws(PDFError) -> Ending {
    let process = try start(environment, output: output)
    // A handful of looks a second costs nothing beside what the program does.
    let (tick, ticks) = (useconds_t(20_000), seconds * 50)
    var status: Int32 = 0
    for _ in 0..<ticks where !watch.isRequested {
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process { return .exited(Self.code(of: status)) }
      usleep(tick)
    }
    // The group has everything that it started, for it is a script that starts the program proper.
    kill(-process, SIGKILL)
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return watch.isRequested ? .interrupted : .timedOut
  }

  private func start(
    _ environment: [String: String], output: String
  ) throws(PDFError) -> pid_t {
    #if canImport(Glibc)
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #else
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(
      &actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawnattr_setpgroup(&attributes, 0)

    var words = ([path] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in words + variables { free(text) } }
    var process: pid_t = 0
    let status = posix_spawn(&process, path, &actions, &attributes, &words, &variables)
    guard status == 0 else { throw .cannotStart(path) }
    return process
  }

  /// The exit code in what the system says of an ended program.
  private static func code(of status: Int32) -> Int {
    let signal = status & 0x7F
    return signal == 0 ? Int((status >> 8) & 0xFF) : 128 + Int(signal)
  }
}
