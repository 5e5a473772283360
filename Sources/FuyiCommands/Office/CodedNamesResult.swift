import FuyiCore
import FuyiLaw
import FuyiWording

/// A list of the office whose items have a code and a name.
struct CodedNamesResult: Printable {
  let items: [(code: String, name: Term)]

  func text(in language: Language) -> String {
    Table(
      [.init(tr("代码", "Code")), .init(tr("名称", "Name"))],
      rows: items.map { [$0.code, $0.name.text(in: language)] }
    ).text
  }

  var json: JSON {
    .array(
      items.map { item in
        [
          "code": .string(item.code), "name": .string(item.name.zh),
          "nameEn": .string(item.name.en),
        ]
      })
  }
}
