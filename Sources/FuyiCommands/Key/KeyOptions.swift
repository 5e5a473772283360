import ArgumentParser
import FuyiFiles

/// Where a command finds the office's keys.
struct KeyOptions: ParsableArguments {
  @Option(
    help: .init(
      tr(
        "密钥目录；未指定时用环境变量 FUYI_KEYS，再次为 ~/.config/fuyi",
        "The folder of keys; else FUYI_KEYS, else ~/.config/fuyi"),
      valueName: "folder"))
  var keys: String?

  /// - Throws: `KeyFault.noFolder` where neither the option nor the environment names one.
  func folder(in context: CommandContext) throws -> KeyFolder {
    try KeyFolder(named: keys, variables: context.variables)
  }
}
