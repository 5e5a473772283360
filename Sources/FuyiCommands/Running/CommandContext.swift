public import FuyiWording

/// What a command runs in: where its words go, what the process was given, and the language.
///
/// A test gives one of its own and needs no process.
public struct CommandContext: Sendable {
  /// The language of everything that is printed.
  public var language: Language
  /// The environment's variables.
  public var variables: [String: String]
  /// Takes results, each a text of one or more lines.
  public var output: @Sendable (String) -> Void
  /// Takes results that are written piece by piece, as UTF-8.
  public var bytes: @Sendable ([UInt8]) throws -> Void
  /// Takes notes and errors.
  public var notes: @Sendable (String) -> Void
  /// What is read where no file is named.
  public var input: StandardInput
  /// What reads the results: how wide it is, and whether it may be coloured.
  public var terminal: TerminalShape
  /// Where the progress of something long is shown; nil where nobody would see it.
  public var progress: ProgressTerminal?

  /// A context with sinks for results and notes; an empty input and a pipe of 80 columns where none
  /// are given.
  ///
  /// Without a sink for pieces they go to that for results.
  public init(
    language: Language, variables: [String: String],
    output: @escaping @Sendable (String) -> Void, notes: @escaping @Sendable (String) -> Void,
    input: StandardInput = StandardInput(), terminal: TerminalShape = TerminalShape(),
    progress: ProgressTerminal? = nil,
    bytes: (@Sendable ([UInt8]) throws -> Void)? = nil
  ) {
    self.language = language
    self.variables = variables
    self.output = output
    self.notes = notes
    self.input = input
    self.terminal = terminal
    self.bytes = bytes ?? { output(String(decoding: $0, as: UTF8.self)) }
    self.progress = progress
  }

  /// The context of the command that is being parsed or run: help texts are made while parsing, so
  /// the language has to be known before it.
  @TaskLocal static var current = CommandContext(
    language: .zh, variables: [:], output: { _ in }, notes: { _ in })
}

/// The text in the language of the command that is being parsed or run.
func tr(_ zh: String, _ en: String) -> String {
  CommandContext.current.language == .zh ? zh : en
}
