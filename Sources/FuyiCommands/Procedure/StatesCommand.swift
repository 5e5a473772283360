import ArgumentParser
import FuyiCore
import FuyiLaw
import FuyiWording

/// `fuyi states`: the procedure, from the table that decides.
struct StatesCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "states",
      abstract: tr("法定程序表", "The statutory procedure as a table or a picture."),
      discussion: tr(
        "--check 检索该表的一切走法并核对其性质，不成立的打印最短的走法。退出码 0 为全部成立，1 为有不成立的。",
        "With --check it searches every course that the table allows for its properties, and prints "
          + "the shortest that breaks one. Exit 0 where all hold, 1 where one does not."))
  }

  /// How the procedure is printed.
  enum Format: String, ExpressibleByArgument {
    case table, mermaid, dot, json
  }

  @Option(help: .init(tr("格式", "Format"), valueName: "table|mermaid|dot|json"))
  var format: Format = .table
  @Flag(help: .init(tr("核对程序的性质", "Check the procedure's properties")))
  var check = false
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if check, format == .mermaid || format == .dot {
      throw ValidationError(
        tr("--check 只能以表或 JSON 输出", "--check prints a table or JSON, no picture"))
    }
  }

  func run(in context: CommandContext) throws {
    guard !check else {
      let found = ProcedureCheck()
      context.print(found, asJSON: global.json || format == .json)
      if !found.holds { throw ExitCode(1) }
      return
    }
    let picture = ProcedurePicture(procedure: .statutory, language: context.language)
    switch global.json ? .json : format {
    case .table: context.output(picture.table)
    case .mermaid: context.output(picture.mermaid)
    case .dot: context.output(picture.dot)
    case .json: context.output(picture.json.pretty)
    }
  }
}

/// The procedure drawn in several ways, all from its rows.
struct ProcedurePicture {
  let procedure: Procedure
  let language: Language

  var table: String {
    var table = Table([
      .init(tr("事项", "Action")), .init(tr("起", "From")), .init(tr("至", "To")),
      .init(tr("依据", "Basis")), .init(tr("条件", "When")), .init(tr("必填", "Needs")),
    ])
    for row in procedure.rows {
      table.rows.append([
        "\(row.action.code) \(row.action.term.text(in: language))",
        origins(row),
        targets(row), row.source.article?.code ?? tr("惯例", "practice"),
        row.conditions.map { $0.term.text(in: language) }.joined(separator: tr("；", "; ")),
        row.needs.filter { !Self.allotted.contains($0) }.map { "--\($0.code)" }
          .joined(separator: " "),
      ])
    }
    return table.text
  }

  /// What registration settles by itself, so that nobody types it.
  private static let allotted: Set<FactName> = [.authority, .year, .serial, .number]

  private func origins(_ row: Transition) -> String {
    guard row.from.count < CaseState.allCases.count - 1 else { return tr("任一状态", "any state") }
    return row.from.map { $0.term.text(in: language) }.joined(separator: tr("、", ", "))
  }

  private func targets(_ row: Transition) -> String {
    guard let to = row.to else { return tr("（不变）", "(stays)") }
    return [to, row.orTo].compactMap { $0?.term.text(in: language) }
      .joined(separator: tr("或", " or "))
  }

  /// The moves between states, each with the actions that make it.
  private var moves: [(from: CaseState?, to: CaseState, actions: [Action])] {
    var moves: [(from: CaseState?, to: CaseState, actions: [Action])] = []
    for row in procedure.rows where row.action != .void {
      for to in [row.to, row.orTo].compactMap({ $0 }) {
        for from in row.from.isEmpty ? [nil] : row.from.map(Optional.some) where from != to {
          if let index = moves.firstIndex(where: { $0.from == from && $0.to == to }) {
            if !moves[index].actions.contains(row.action) {
              moves[index].actions.append(row.action)
            }
          } else {
            moves.append((from, to, [row.action]))
          }
        }
      }
    }
    return moves
  }

  private func label(_ actions: [Action]) -> String {
    actions.map { $0.term.text(in: language) }.joined(separator: tr("／", " / "))
  }

  private func identifier(_ state: CaseState) -> String { state.code.replacing("-", with: "_") }

  var mermaid: String {
    var lines = ["stateDiagram-v2"]
    for state in CaseState.allCases where state != .voided {
      lines.append("  \(identifier(state)): \(state.term.text(in: language))")
    }
    for move in moves {
      let from = move.from.map(identifier) ?? "[*]"
      lines.append("  \(from) --> \(identifier(move.to)): \(label(move.actions))")
    }
    for state in CaseState.allCases where state.isFinal && state != .voided {
      lines.append("  \(identifier(state)) --> [*]")
    }
    return lines.joined(separator: "\n")
  }

  var dot: String {
    var lines = [
      "digraph procedure {", "  rankdir=LR;", "  node [shape=box, style=rounded];",
      "  start [shape=point];",
    ]
    for state in CaseState.allCases where state != .voided {
      let shape = state.isFinal ? ", peripheries=2" : ""
      lines.append("  \(identifier(state)) [label=\"\(state.term.text(in: language))\"\(shape)];")
    }
    for move in moves {
      let from = move.from.map(identifier) ?? "start"
      lines.append("  \(from) -> \(identifier(move.to)) [label=\"\(label(move.actions))\"];")
    }
    return (lines + ["}"]).joined(separator: "\n")
  }

  var json: JSON {
    [
      "states": .array(
        CaseState.allCases.map { state in
          var members: [JSON.Member] = [
            .init("code", .string(state.code)), .init("zh", .string(state.term.zh)),
            .init("en", .string(state.term.en)), .init("final", .bool(state.isFinal)),
          ]
          switch state.waiting {
          case .clock(let clock)?: members.append(.init("clock", .string(clock.code)))
          case .noPeriod(let why)?:
            members.append(.init("noPeriod", ["zh": .string(why.zh), "en": .string(why.en)]))
          case nil: break
          }
          return .object(members)
        }),
      "transitions": .array(
        procedure.rows.map { row in
          [
            "action": .string(row.action.code), "zh": .string(row.action.term.zh),
            "en": .string(row.action.term.en),
            "from": .array(row.from.map { .string($0.code) }),
            "to": .array([row.to, row.orTo].compactMap { $0 }.map { .string($0.code) }),
            "source": .string(row.source.code), "sourceZh": .string(row.source.term.zh),
            "sourceEn": .string(row.source.term.en), "byLaw": .bool(row.action.isByLaw),
            "conditions": .array(row.conditions.map { .string($0.code) }),
            "needs": .array(row.needs.map { .string($0.code) }),
            "takes": .array(row.takes.map { .string($0.code) }),
          ]
        }),
    ]
  }
}
