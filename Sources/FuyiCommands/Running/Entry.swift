import ArgumentParser
import FuyiCore
import FuyiStore
import FuyiWording

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs the command line of a process.
public enum Entry {
  /// Parses and runs the process's arguments.
  /// - Returns: the exit code: 0 done, 1 refused or something found, 64 wrong usage, 70 our fault.
  public static func main() -> Int32 {
    Repository.leaveOutMemoryCount()
    Repository.keepClosedQueues()
    var variables = [String: String](minimumCapacity: 64)
    var pointer = environ
    while let entry = pointer.pointee {
      let text = String(cString: entry)
      if let sign = text.utf8.firstIndex(of: UInt8(ascii: "=")) {
        variables[String(text[..<sign])] = String(text[text.utf8.index(after: sign)...])
      }
      pointer += 1
    }
    let context = CommandContext(
      language: .detected(from: variables), variables: variables,
      output: { print($0, to: STDOUT_FILENO) }, notes: { print($0, to: STDERR_FILENO) },
      input: .process, terminal: .process(variables: variables),
      progress: .process(variables: variables),
      bytes: { bytes in
        guard put(bytes, to: STDOUT_FILENO) else { throw CommandError.cannotWrite(path: "-") }
      })
    return run(Array(CommandLine.arguments.dropFirst()), in: context)
  }

  /// Parses and runs arguments, without the program's name.
  /// - Returns: the exit code.
  public static func run(_ arguments: [String], in context: CommandContext) -> Int32 {
    var context = context
    if let code = GlobalOptions.language(in: arguments), let language = Language(code: code) {
      context.language = language
    }
    let (output, notes, colours) = (context.output, context.notes, context.terminal.isColoured)
    context.output = { output(TerminalText.safe($0, keepingColours: colours)) }
    context.notes = { notes(TerminalText.safe($0, keepingColours: false)) }
    return CommandContext.$current.withValue(context) { run(GlobalOptions.hoisting(arguments)) }
  }

  private static func run(_ arguments: [String]) -> Int32 {
    let context = CommandContext.current
    do {
      guard arguments != ["--version"] else {
        context.output(Version.text)
        return 0
      }
      var command = try DailyCommand.parse(arguments) ?? parse(arguments)
      try command.run()
      return 0
    } catch let exit as ExitCode {
      return exit.rawValue
    } catch {
      if let failure = Failure(error) {
        let wantsJSON = arguments.contains("--json")
        context.notes(
          wantsJSON
            ? failure.json(in: context.language).pretty
            : clean(failure.text(in: context.language))
        )
        return failure.exitCode
      }
      let code = FuyiCommand.exitCode(for: error).rawValue
      let message = ParserWording.message(
        FuyiCommand.fullMessage(for: error, columns: ParserWording.columns), in: context.language)
      if code == 0 { context.output(message) } else { context.notes(clean(message)) }
      return code
    }
  }

  /// The command that arguments name among all.
  private static func parse(_ arguments: [String]) throws -> any ParsableCommand {
    try Subcommand.check(arguments)
    return try FuyiCommand.parseAsRoot(arguments)
  }

  /// Words that repeat what was typed or what is in a file must not steer a terminal.
  private static func clean(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).printable }
      .joined(separator: "\n")
  }

  private static func print(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)
    if bytes.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    _ = put(bytes, to: descriptor)
  }

  /// - Returns: whether all of it could be written.
  private static func put(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var start = 0
    while start < bytes.count {
      let written = bytes[start...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard written > 0 else { return false }
      start += written
    }
    return true
  }
}
