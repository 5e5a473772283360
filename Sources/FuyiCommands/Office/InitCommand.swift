import ArgumentParser
import FuyiCore
import FuyiKit
import FuyiStore
import FuyiWording

/// `fuyi init`: makes a database and opens the office in it.
struct InitCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "init",
      abstract: tr("建立数据库并设置机构", "Make a database and open the office in it."),
      discussion: tr(
        "不带 --office 时设置为聊城市的复议机构，可直接使用。",
        "Without --office it is the office of Liaocheng, ready to use."))
  }

  @Option(help: .init(tr("机构设置文件（TOML）", "The office's settings, in TOML"), valueName: "file"))
  var office: String?
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let file =
      try office.map { try OfficeFile(path: $0, text: FileText.read($0)) } ?? OfficeFile.shipped()
    let setup = try file.setup()
    let path = global.path(in: context)
    let tracker = try NewDatabase.make(
      at: path, global: global, setup: setup, in: context, today: global.day())
    context.print(
      OfficeResult(setup: setup, path: tracker.repository.path), asJSON: global.json)
  }
}

/// Makes a database with an office, or leaves nothing behind.
enum NewDatabase {
  static func make(
    at path: String, global: GlobalOptions, setup: OfficeSetup, in context: CommandContext,
    today: CivilDate
  ) throws -> CaseTracker {
    let tracker = CaseTracker(
      repository: try .create(at: path, waiting: global.waiting(in: context)),
      recorder: global.account(in: context), today: today)
    do { try tracker.open(setup) } catch {
      Repository.remove(at: path)
      throw error
    }
    return tracker
  }
}

/// What was set up.
struct OfficeResult: Printable {
  let setup: OfficeSetup
  let path: String

  func text(in language: Language) -> String {
    Term(
      zh: "已建立 \(path)：\(setup.office.name.zh)，\(setup.authorities.count) 个复议机关，"
        + "\(setup.regions.count) 个区域，\(setup.agencies.count) 个行政机关。",
      en: "Made \(path): \(setup.office.name.en), \(setup.authorities.count) authorities, "
        + "\(setup.regions.count) regions, \(setup.agencies.count) agencies."
    ).text(in: language)
  }

  var json: JSON {
    [
      "db": .string(path), "office": .string(setup.office.name.zh),
      "authority": .string(setup.office.authority),
      "authorities": .int(setup.authorities.count), "regions": .int(setup.regions.count),
      "agencies": .int(setup.agencies.count),
    ]
  }
}
