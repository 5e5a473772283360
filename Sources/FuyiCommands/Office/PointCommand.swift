import ArgumentParser
import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiWording

/// `fuyi point`: reception points.
struct PointCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "point", abstract: tr("行政争议接收点名录", "The list of reception points."),
      subcommands: [PointListCommand.self, PointAddCommand.self])
  }
}

/// `fuyi point list`.
struct PointListCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: tr("列出接收点", "List the reception points."))
  }

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let points = try global.tracker(in: context).repository.read { try $0.receptionPoints() }
    context.print(PointsResult(points: points), asJSON: global.json)
  }
}

/// `fuyi point add`.
struct PointAddCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "add", abstract: tr("增加一个接收点", "Add a reception point."))
  }

  @Option(help: .init(tr("代码", "Its code")))
  var code: String
  @Option(help: .init(tr("名称", "Its name in Chinese")))
  var name: String
  @Option(name: .customLong("name-en"), help: .init(tr("英文名称", "Its name in English")))
  var nameEnglish: String?
  @Option(name: .customLong("point-kind"), help: .fact(.pointKind))
  var pointKind: String
  @Option(help: .init(tr("区域（代码）", "The code of its region")))
  var region: String
  @Option(help: .fact(.place))
  var place: String?
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let point = ReceptionPoint(
      code: code, name: Term(zh: name, en: nameEnglish ?? name),
      kind: try Choice.read(pointKind, FactName.pointKind.term), region: region, place: place)
    try global.tracker(in: context).add(point)
    context.print(PointsResult(points: [point]), asJSON: global.json)
  }
}

/// Reception points.
struct PointsResult: Printable {
  let points: [ReceptionPoint]

  func text(in language: Language) -> String {
    Table(
      [
        .init(tr("代码", "Code")), .init(tr("名称", "Name")), .init(tr("类型", "Kind")),
        .init(tr("区域", "Region")), .init(tr("地址", "Place")),
      ],
      rows: points.map {
        [
          $0.code, $0.name.text(in: language), $0.pointKind.term.text(in: language), $0.region,
          $0.place ?? "",
        ]
      }
    ).text
  }

  var json: JSON {
    .array(
      points.map { point in
        [
          "code": .string(point.code), "name": .string(point.name.zh),
          "nameEn": .string(point.name.en), "pointKind": .string(point.pointKind.code),
          "region": .string(point.region), "place": .optional(point.place),
        ]
      })
  }
}
