import ArgumentParser
import FuyiWording

/// `fuyi import`: brings an export back into an empty file.
struct ImportCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import",
      abstract: tr("将导出文件恢复到空文件", "Restore an export into an empty file."))
  }

  @Argument(help: .init(tr("导出文件", "The export"), valueName: "file"))
  var file: String
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    try Restoring.restore(
      file, into: global.path(in: context), asJSON: global.json, in: context)
  }
}
