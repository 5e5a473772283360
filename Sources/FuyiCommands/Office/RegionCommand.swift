import ArgumentParser
import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiWording

/// `fuyi region`: the regions that cases are grouped by.
struct RegionCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "region", abstract: tr("区域名录", "The list of regions."),
      subcommands: [RegionListCommand.self, RegionAddCommand.self])
  }
}

/// `fuyi region list`.
struct RegionListCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: tr("列出区域", "List the regions."))
  }

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let regions = try global.tracker(in: context).repository.read { try $0.regions() }
    context.print(CodedNamesResult(items: regions.map { ($0.code, $0.name) }), asJSON: global.json)
  }
}

/// `fuyi region add`.
struct RegionAddCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "add", abstract: tr("增加一个区域", "Add a region."))
  }

  @Option(help: .init(tr("代码（GB/T 2260，六位）", "Its code, six digits of GB/T 2260")))
  var code: String
  @Option(help: .init(tr("名称", "Its name in Chinese")))
  var name: String
  @Option(name: .customLong("name-en"), help: .init(tr("英文名称", "Its name in English")))
  var nameEnglish: String?
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    let isCode = code.utf8.count == 6 && code.utf8.allSatisfy { (0x30...0x39).contains($0) }
    guard isCode else {
      throw ValidationError(
        tr("--code 应为六位数字，给出的是“\(code)”", "--code takes six digits, not “\(code)”"))
    }
  }

  func run(in context: CommandContext) throws {
    let region = Region(code: code, name: Term(zh: name, en: nameEnglish ?? name))
    try global.tracker(in: context).add(region)
    context.print(CodedNamesResult(items: [(region.code, region.name)]), asJSON: global.json)
  }
}
