import FuyiCommands
import FuyiWording
import Testing

@Suite struct TerminalShapeTests {
  @Test(
    arguments: [
      ([:], true, 120, 120), ([:], true, nil, 80), ([:], true, 0, 80), ([:], false, 120, 80),
      (["COLUMNS": "60"], true, 120, 60), (["COLUMNS": "60"], false, nil, 60),
      (["COLUMNS": "0"], true, 120, 120), (["COLUMNS": "wide"], true, 120, 120),
    ] as [([String: String], Bool, Int?, Int)])
  func `COLUMNS goes before the terminal, and a pipe has 80 columns`(
    _ variables: [String: String], _ isTerminal: Bool, _ measured: Int?, _ columns: Int
  ) {
    let shape = TerminalShape(variables: variables, isTerminal: isTerminal, measured: measured)
    #expect(shape.columns == columns)
    #expect(shape.isTerminal == isTerminal)
  }

  @Test(
    arguments: [
      ([:], true, true), ([:], false, false), (["NO_COLOR": "1"], true, false),
      (["NO_COLOR": ""], true, true), (["TERM": "dumb"], true, false),
      (["TERM": "xterm"], true, true), (["TERM": "xterm"], false, false),
    ] as [([String: String], Bool, Bool)])
  func `there is colour on a terminal only, and none where it is not wanted`(
    _ variables: [String: String], _ isTerminal: Bool, _ isColoured: Bool
  ) {
    let shape = TerminalShape(variables: variables, isTerminal: isTerminal, measured: 80)
    #expect(shape.isColoured == isColoured)
  }

  @Test func `a context without a process has neither a terminal nor colour`() {
    let context = CommandContext(language: .zh, variables: [:], output: { _ in }, notes: { _ in })
    #expect(context.terminal == TerminalShape(columns: 80, isTerminal: false, isColoured: false))
  }
}
