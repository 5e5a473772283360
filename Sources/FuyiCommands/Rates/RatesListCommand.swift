import ArgumentParser
import FuyiCore
import FuyiLaw
import FuyiStatistics
import FuyiWording

/// `fuyi rates list`: every definition, the office's own after the standard ones.
struct RatesListCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: tr("列出全部指标及其版本、形式、来源", "List every rate: version, shape, dates and source."))
  }

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let known = try RateChoice.known(global, in: context)
    context.print(
      RatesListResult(rates: known.rates, language: context.language), asJSON: global.json)
  }
}

/// Definitions, one a line.
struct RatesListResult: Printable {
  let rates: [RateDefinition]
  /// The language of the terms in JSON.
  let language: Language

  func text(in language: Language) -> String {
    var table = Table([
      .init(tr("编号", "Id")), .init(tr("指标", "Rate")), .init(tr("版本", "Version"), .right),
      .init(tr("口径", "Whose")), .init(tr("形式", "Shape")), .init(tr("所属时期按", "Dated by")),
      .init(tr("来源", "Source")),
    ])
    for rate in rates {
      table.rows.append([
        rate.id, rate.term.text(in: language), String(rate.version),
        rate.origin.term.text(in: language), rate.shape.term.text(in: language),
        RateExplanation(rate).dates.text(in: language), rate.source.text(in: language),
      ])
    }
    return table.text
  }

  var json: JSON {
    .array(
      rates.map { rate in
        [
          "id": .string(rate.id), "term": .string(rate.term.text(in: language)),
          "version": .int(rate.version), "origin": .string(rate.origin.code),
          "shape": .string(rate.shape.code),
          "datedBy": .array(rate.datingCodes.map { .string($0) }),
          "sets": .array(rate.recordSets.map { .string($0.code) }),
          "source": .string(rate.source.text(in: language)),
        ]
      })
  }
}

extension RateDefinition {
  /// The codes of what dates its records, each once.
  fileprivate var datingCodes: [String] {
    sides.reduce(into: []) { codes, side in
      if !codes.contains(side.part.dating.code) { codes.append(side.part.dating.code) }
    }
  }
}
