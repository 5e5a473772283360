import ArgumentParser
import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiWording

/// `fuyi agency`: the agencies whose acts can be disputed.
struct AgencyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "agency", abstract: tr("行政机关名录", "The list of agencies."),
      subcommands: [AgencyListCommand.self, AgencyAddCommand.self])
  }
}

/// `fuyi agency list`.
struct AgencyListCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: tr("列出行政机关", "List the agencies."))
  }

  @Option(help: .init(tr("区域", "Region"), valueName: "code"))
  var region: String?
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let agencies = try global.tracker(in: context).repository.read { try $0.agencies() }
      .filter { region == nil || $0.region == region }
    context.print(AgenciesResult(agencies: agencies), asJSON: global.json)
  }
}

/// `fuyi agency add`.
struct AgencyAddCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "add", abstract: tr("增加一个行政机关", "Add an agency."))
  }

  @Option(help: .init(tr("代码，不可重复", "Its code, once only")))
  var code: String
  @Option(help: .init(tr("名称", "Its name in Chinese")))
  var name: String
  @Option(name: .customLong("name-en"), help: .init(tr("英文名称", "Its name in English")))
  var nameEnglish: String?
  @Option(help: .init(tr("区域", "Region"), valueName: "code"))
  var region: String
  @Option(
    help: .init(
      tr("层级", "Level"), valueName: AgencyLevel.allCases.map(\.code).joined(separator: "|")))
  var level: String
  @Option(help: .init(tr("管理领域", "Field of administration"), valueName: "code"))
  var field: String
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let agency = Agency(
      code: code, name: Term(zh: name, en: nameEnglish ?? name), region: region,
      level: try Choice.read(level, Term(zh: "层级", en: "level")),
      field: try Choice.read(field, Term(zh: "管理领域", en: "field")))
    try global.tracker(in: context).add(agency)
    context.print(AgenciesResult(agencies: [agency]), asJSON: global.json)
  }
}

/// Agencies.
struct AgenciesResult: Printable {
  let agencies: [Agency]

  func text(in language: Language) -> String {
    var table = Table([
      .init(tr("代码", "Code")), .init(tr("名称", "Name")), .init(tr("区域", "Region")),
      .init(tr("层级", "Level")), .init(tr("领域", "Field")),
    ])
    for agency in agencies {
      table.rows.append([
        agency.code, agency.name.text(in: language), agency.region,
        agency.level.term.text(in: language), agency.field.term.text(in: language),
      ])
    }
    return table.text
  }

  var json: JSON {
    .array(
      agencies.map { agency in
        [
          "code": .string(agency.code), "name": .string(agency.name.zh),
          "nameEn": .string(agency.name.en), "region": .string(agency.region),
          "level": .string(agency.level.code), "field": .string(agency.field.code),
        ]
      })
  }
}
