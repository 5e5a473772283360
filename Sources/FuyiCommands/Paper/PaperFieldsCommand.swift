import ArgumentParser
import FuyiCore
import FuyiLaw
import FuyiPapers
import FuyiWording

/// `fuyi paper fields`: the fields that templates may name.
struct PaperFieldsCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "fields",
      abstract: tr("模板可用的字段及其含义", "The fields of templates and what they mean."),
      discussion: tr(
        "给出文书的，列出其内置模板所用的字段；模板也可以使用其他文书的字段，没有内容的留空。",
        "Of a paper: those that its built-in template has. A template may name any field; one without a "
          + "value is left blank."))
  }

  @Argument(
    help: .init(
      tr(
        "文书，如 decision 或 决定书；letter 为函件", "The paper, such as decision or 决定书; letter is a letter"),
      valueName: "paper"))
  var paper: String?
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let rows: [PaperFieldsResult.Row] =
      if let paper, LetterTemplate.names.contains(paper) {
        LetterTemplate.Field.allCases.map {
          .init(name: $0.rawValue, meaning: $0.meaning, isOptional: true, isByHand: false)
        }
      } else {
        try (paper.map { try PaperPrinter.fields(of: Choice.paper($0)) } ?? PaperField.allCases)
          .map {
            .init(
              name: $0.rawValue, meaning: $0.meaning, isOptional: $0.isOptional,
              isByHand: $0.isByHand)
          }
      }
    context.print(PaperFieldsResult(rows: rows), asJSON: global.json)
  }
}

/// Fields with their meanings.
struct PaperFieldsResult: Printable {
  let rows: [Row]

  /// A field.
  struct Row {
    let name: String
    let meaning: Term
    let isOptional: Bool
    let isByHand: Bool

    /// Whether what it stands in is repeated for each of a list.
    var repeats: Bool { name.contains(".") }

    var absence: Term {
      if isByHand { return Term(zh: "总是留空待填", en: "always left to fill in") }
      if isOptional, !repeats { return Term(zh: "省略该段", en: "its paragraph is left out") }
      if isOptional { return Term(zh: "不填", en: "nothing") }
      return Term(zh: "留空待填", en: "left to fill in")
    }
  }

  func text(in language: Language) -> String {
    Table(
      [
        .init(tr("字段", "Field")), .init(tr("含义", "Meaning")),
        .init(tr("没有内容时", "Without a value")), .init(tr("逐项重复", "Repeats")),
      ],
      rows: rows.map { row in
        [
          "{{\(row.name)}}", row.meaning.text(in: language), row.absence.text(in: language),
          row.repeats ? tr("是", "yes") : "",
        ]
      }
    ).text
  }

  var json: JSON {
    .array(
      rows.map { row in
        [
          "field": .string(row.name), "meaning": .string(row.meaning.zh),
          "meaningEn": .string(row.meaning.en), "optional": .bool(row.isOptional),
          "byHand": .bool(row.isByHand), "repeats": .bool(row.repeats),
        ]
      })
  }
}
