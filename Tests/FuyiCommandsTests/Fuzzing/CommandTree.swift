import FuyiCore
import Testing

/// The commands with their options, as the parser itself tells them.
struct CommandTree {
  /// A command that does something.
  struct Leaf {
    let words: [String]
    let arguments: [Argument]
  }

  /// An option, a flag or a value by its place.
  struct Argument {
    let kind: String
    let name: String?
    let valueName: String
    /// Whether its value is the name of a file.
    var isFile: Bool {
      let files = [
        "file", "folder", "db", "to", "from", "template", "ledger", "path", "proofs", "fonts",
        "keys",
      ]
      return files.contains { valueName.contains($0) || name?.contains($0) == true }
    }
  }

  let leaves: [Leaf]

  init() throws {
    let told = try Console()("--experimental-dump-help").json
    leaves = Self.leaves(try #require(told["command"]), [])
  }

  private static func leaves(_ command: JSON, _ path: [String]) -> [Leaf] {
    let children = command["subcommands"]?.elements ?? []
    guard children.isEmpty else {
      return children.flatMap { leaves($0, path + [$0["commandName"]?.text ?? ""]) }
    }
    let arguments = (command["arguments"]?.elements ?? []).map { json in
      let name = json["preferredName"].map { preferred in
        (preferred["kind"]?.text == "short" ? "-" : "--") + (preferred["name"]?.text ?? "")
      }
      return Argument(
        kind: json["kind"]?.text ?? "", name: json["kind"]?.text == "positional" ? nil : name,
        valueName: json["valueName"]?.text ?? "")
    }
    return [Leaf(words: path, arguments: arguments)]
  }
}
