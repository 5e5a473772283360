import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiWording

/// A letter's template: lines in which fields in double braces are filled in (函件模板).
///
/// A line that names a field without a value is left out. The fields have Chinese names, since it is the
/// office's clerk who edits them; template languages of the usual libraries take ASCII names only.
struct LetterTemplate {
  let lines: [String]

  /// The fields that a template may name.
  enum Field: String, CaseIterable {
    case kind = "函件种类"
    case number = "编号"
    case addressee = "受文机关"
    case summary = "事由"
    case linkedCase = "案号"
    case suit = "应诉案号"
    case earlier = "上一函"
    case issued = "制发日期"
    case due = "办复截止日"
    case source = "期限依据"
    case proof = "期限证明"
    case copies = "抄送"
    case office = "机构"
    case position = "日志位置"
    case head = "日志首部"
  }

  /// What a template names that is no field.
  struct UnknownField: Error {
    let line: Int
    let name: String
  }

  /// The usual template, which the office can replace.
  static let usual = LetterTemplate(lines: [
    "# {{函件种类}}", "", "{{编号}}", "", "{{受文机关}}：", "", "{{事由}}", "",
    "有关行政复议案件：{{案号}}", "有关应诉案件：{{应诉案号}}",
    "{{上一函}}的办复期限已过，至今未收到办复，现升级为本函。", "",
    "请于{{办复截止日}}以前办理完毕并书面回复。", "", "期限依据：{{期限依据}}", "", "期限计算：", "",
    "{{期限证明}}", "", "抄送：{{抄送}}", "", "{{机构}}", "", "{{制发日期}}", "",
    "记录凭证：第 {{日志位置}} 条，{{日志首部}}",
  ])

  /// Looks for fields that there are not.
  /// - Throws: ``UnknownField`` for the first.
  func check() throws(UnknownField) {
    for (index, line) in lines.enumerated() {
      for name in Self.names(in: line) where Field(rawValue: name) == nil {
        throw UnknownField(line: index + 1, name: name)
      }
    }
  }

  /// The lines with their fields filled in, without empty lines one after another.
  func filled(with values: [Field: String]) -> [String] {
    var result: [String] = []
    for line in lines {
      let fields = Self.names(in: line).compactMap(Field.init(rawValue:))
      guard fields.allSatisfy({ values[$0].map { !$0.isEmpty } ?? false }) else { continue }
      var text = line
      for field in fields {
        text = text.replacing("{{\(field.rawValue)}}", with: values[field] ?? "")
      }
      if text.isEmpty, result.last?.isEmpty ?? true { continue }
      result += text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
    return result
  }

  /// The names between double braces.
  private static func names(in line: String) -> [String] {
    line.split(separator: "{{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
      part.firstRange(of: "}}").map { String(part[..<$0.lowerBound]) }
    }
  }
}

extension LetterTemplate {
  /// What a letter fills the fields with.
  static func values(of print: LetterPrint) -> [Field: String] {
    let facts = print.letter.facts
    var values: [Field: String] = [
      .kind: facts[.letterKind]?.term.zh ?? "", .number: print.letter.number.printed,
      .addressee: print.addressee, .issued: print.letter.openedOn.inChinese,
      .office: print.office, .position: String(print.head.position),
      .head: print.head.text, .copies: print.copies.joined(separator: "、"),
    ]
    values[.summary] = print.summary ?? "（内容已删除）"
    values[.linkedCase] = facts[.linkedCase]
    values[.suit] = facts[.linkedSuit]
    values[.earlier] = facts[.escalatedFrom]
    if let clock = print.clock {
      values[.due] = clock.due.inChinese
      values[.source] = clock.source.term.zh
      values[.proof] = clock.count.steps.enumerated().map { index, step in
        "\(index + 1). \(step.text(in: .zh))。"
      }.joined(separator: "\n")
    }
    return values
  }
}

extension CivilDate {
  /// The day as official papers write it: 2025年3月3日.
  fileprivate var inChinese: String {
    let (year, month, day) = parts
    return "\(year)年\(month)月\(day)日"
  }
}
