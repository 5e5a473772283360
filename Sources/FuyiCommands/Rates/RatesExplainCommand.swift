import ArgumentParser
import FuyiCore
import FuyiLaw
import FuyiStatistics
import FuyiWording

/// `fuyi rates explain ID`: one definition in full.
struct RatesExplainCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "explain",
      abstract: tr("说明一项指标的完整口径", "Explain one definition in full."),
      discussion: tr(
        "文字由定义本身生成，与计算所用的条件一致。",
        "The words are made from the definition itself, so they say what is counted."))
  }

  @Argument(help: .init(tr("指标", "Which rate")))
  var id: String
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let known = try RateChoice.known(global, in: context)
    let rate = try RateChoice.find(id, among: known.rates)
    context.print(
      RateExplanationResult(
        explanation: RateExplanation(rate, names: known.names), names: known.names,
        language: context.language),
      asJSON: global.json)
  }
}

/// A definition in words.
struct RateExplanationResult: Printable {
  let explanation: RateExplanation
  let names: [RecordColumn: [String: Term]]
  /// The language of the words in JSON.
  let language: Language

  func text(in language: Language) -> String {
    explanation.lines(in: language).joined(separator: "\n")
  }

  var json: JSON {
    let rate = explanation.definition
    return [
      "id": .string(rate.id), "version": .int(rate.version),
      "origin": .string(rate.origin.code), "term": .string(rate.term.zh),
      "termEn": .string(rate.term.en), "source": .string(rate.source.zh),
      "sourceEn": .string(rate.source.en),
      "shape": .string(explanation.shape.text(in: language)),
      "rounding": .string(explanation.rounding.text(in: language)),
      "words": .array(rate.sides.map { words($0.part, $0.side) }), "definition": rate.json,
    ]
  }

  private func words(_ part: RatePart, _ side: Membership.Side) -> JSON {
    let words = PartExplanation(part, side, names: names)
    return [
      "side": .string(side.rawValue), "set": .string(part.set.code),
      "records": .string(words.set.text(in: language)),
      "unit": .string(words.unit.text(in: language)),
      "dated": .string(words.dates.text(in: language)),
      "about": .string(words.about.phrase.text(in: language)),
      "exclusions": .array(
        words.exclusions.map { exclusion, when in
          [
            "code": .string(exclusion.code),
            "reason": .string(exclusion.reason.text(in: language)),
            "pending": .bool(exclusion.isPending),
            "when": .string(when.phrase.text(in: language)),
          ]
        }),
      "numerator": .string(words.numerator.phrase.text(in: language)),
    ]
  }
}
