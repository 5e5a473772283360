import FuyiCore
package import FuyiKit
import FuyiLaw
package import FuyiStore

/// Fills the fields of a case's papers from its record (字段取值).
package struct PaperFields {
  let record: PaperRecord
  private let checkpoint: Checkpoint?
  let occasion: PaperOccasion
  /// The case as its event left it.
  var then: Case { occasion.then }
  var entry: HistoryEntry { occasion.entry }
  var clocks: [Clock] { Clocks(record.setting).clocks(of: then) }

  /// The fields of a paper of a case.
  /// - Parameter checkpoint: the head of the log that it is printed from; nil to leave its field empty.
  package init(
    _ record: PaperRecord, _ occasion: PaperOccasion, noting checkpoint: Checkpoint? = nil
  ) {
    self.checkpoint = checkpoint
    self.record = record
    self.occasion = occasion
  }

  /// What every field is filled with.
  package var values: PaperValues {
    var values = PaperValues.names
    var filling = Filling()
    general(&filling)
    filed(&filling)
    reviewed(&filling)
    concluded(&filling)
    served(&filling)
    filling[.checkpoint] = checkpoint?.unsignedLine
    filling[.seal] = checkpoint?.seal == nil ? nil : checkpoint?.sealLine
    for (field, text) in filling.texts { values.texts[field.rawValue] = text }
    for (list, items) in filling.lists {
      values.lists[list.rawValue] = items.map { item in
        Dictionary(uniqueKeysWithValues: item.map { ($0.key.rawValue, $0.value) })
      }
    }
    return values
  }

  /// Texts under typed names, while they are gathered.
  struct Filling {
    var texts: [PaperField: PaperText] = [:]
    var lists: [PaperList: [[PaperField: PaperText]]] = [:]

    subscript(field: PaperField) -> String? {
      get { nil }
      set { texts[field] = newValue.map { PaperText($0) } }
    }
  }

  // MARK: Words

  /// The words of a fact; nil where they were not stated.
  func words(_ name: FactName, in facts: Facts? = nil) -> String? {
    guard case .words(let words) = (facts ?? entry.facts)[value: name] else { return nil }
    return words.first.flatMap { record.words[$0] }
  }

  /// The words of a fact without the full stop at their end, which the paper sets itself.
  func phrase(_ name: FactName, in facts: Facts? = nil) -> String? {
    words(name, in: facts).map { text in
      let end = text.withoutSpacesAround
      return end.last.map { "。.；;".contains($0) } == true ? String(end.dropLast()) : end
    }
  }

  /// A party's name; a place to fill in where the office has no such agency.
  func name(_ party: Party) -> PaperText {
    let name =
      party.agency.flatMap { record.agencies[$0]?.zh }
      ?? party.name.flatMap {
        record.words[$0]
      }
    return name.map { PaperText($0) } ?? .blank(party.role.term.zh)
  }

  /// The names of the parties of a role, with 、 between them; nil where there are none.
  func names(_ role: PartyRole) -> PaperText? {
    let parties = then.parties.filter { $0.role == role }
    return parties.isEmpty ? nil : .joined(parties.map(name), by: "、")
  }

  /// The last day of a period, marked where it can still move.
  func due(_ clock: Clock?) -> String? {
    clock?.due.map { $0.inChinese + (clock?.isProvisional == true ? "（暂定）" : "") }
  }

  /// A period as papers write it: 六十日.
  func period(_ clock: Clock?) -> String? {
    clock?.count.period.map { chineseNumeral($0.amount) + "日" }
  }
}

extension PaperValues {
  /// The names of all fields, without values.
  package static var names: PaperValues {
    var values = PaperValues()
    values.known = Set(PaperField.allCases.map(\.rawValue))
    values.optional = Set(PaperField.allCases.filter(\.isOptional).map(\.rawValue))
    return values
  }
}

/// What a paper may have several of (逐项内容).
enum PaperList: String, CaseIterable {
  case applicants = "申请人"
  case respondents = "被申请人"
  case thirdParties = "第三人"
  case parties = "当事人"
  case missing = "补正事项"
  case disposition = "决定事项"
  case recipients = "受送达人"
}
