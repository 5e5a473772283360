import FuyiCore
package import FuyiKit
package import FuyiLaw
package import FuyiStore
import FuyiWording

/// A letter's template: lines in which fields in double braces are filled in (函件模板).
///
/// A line that names a field without a value is left out. The fields have Chinese names, since it is the
/// office's clerk who edits them; template languages of the usual libraries take ASCII names only.
package struct LetterTemplate {
  /// Its lines.
  package let lines: [String]

  /// A template of lines.
  package init(lines: [String]) { self.lines = lines }

  /// The fields that a template may name.
  package enum Field: String, CaseIterable {
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
    case checkpoint = "记录核验"
    case seal = "核验签名"

    /// What it is filled with.
    package var meaning: Term {
      switch self {
      case .kind: Term(zh: "函件的种类，如 转办函", en: "the kind of letter")
      case .number: Term(zh: "函件编号", en: "the letter's number")
      case .addressee: Term(zh: "受文机关", en: "the addressee")
      case .summary: Term(zh: "事由", en: "what it is about")
      case .linkedCase: Term(zh: "有关行政复议案件", en: "the case it is about")
      case .suit: Term(zh: "有关应诉案件", en: "the suit it is about")
      case .earlier: Term(zh: "升级前的函件", en: "the letter that it escalates")
      case .issued: Term(zh: "制发日期", en: "the day of issue")
      case .due: Term(zh: "办复截止日", en: "the last day to reply")
      case .source: Term(zh: "办复期限的依据", en: "what sets the time to reply")
      case .proof: Term(zh: "办复期限的逐步计算", en: "how that day was counted")
      case .copies: Term(zh: "抄送机关", en: "who gets a copy")
      case .office: Term(zh: "行政复议机构的名称", en: "the office")
      case .position: Term(zh: "打印时日志的最后一条", en: "the log's last position")
      case .head: Term(zh: "打印时日志首部的哈希值", en: "the log's last hash")
      case .checkpoint:
        Term(zh: "记录核验点，可抄录核对的一行", en: "the checkpoint of the log, as it can be typed in")
      case .seal: Term(zh: "核验点的公钥指纹和签名", en: "the checkpoint's fingerprint and signature")
      }
    }
  }

  /// What a template names that is no field.
  package struct UnknownField: Error {
    /// The line, from 1.
    package let line: Int
    /// What stands between the braces.
    package let name: String
  }

  /// The usual template, which the office can replace.
  package static let usual = LetterTemplate(lines: [
    "# {{函件种类}}", "", "{{编号}}", "", "{{受文机关}}：", "", "{{事由}}", "",
    "有关行政复议案件：{{案号}}", "有关应诉案件：{{应诉案号}}",
    "{{上一函}}的办复期限已过，至今未收到办复，现升级为本函。", "",
    "请于{{办复截止日}}以前办理完毕并书面回复。", "", "期限依据：{{期限依据}}", "", "期限计算：", "",
    "{{期限证明}}", "", "抄送：{{抄送}}", "", "{{机构}}", "", "{{制发日期}}", "",
    "记录核验：{{记录核验}}", "核验签名：{{核验签名}}",
  ])

  /// Looks for fields that there are not.
  /// - Throws: ``UnknownField`` for the first.
  package func check() throws(UnknownField) {
    for (index, line) in lines.enumerated() {
      for name in Self.names(in: line) where Field(rawValue: name) == nil {
        throw UnknownField(line: index + 1, name: name)
      }
    }
  }

  /// The lines with their fields filled in, without empty lines one after another.
  package func filled(with values: [Field: String]) -> [String] {
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
  /// - Parameter checkpoint: the head of the log, signed where the office has a key.
  package static func values(of print: LetterPrint, noting checkpoint: Checkpoint)
    -> [Field: String]
  {
    let facts = print.letter.facts
    var values: [Field: String] = [
      .kind: facts[.letterKind]?.term.zh ?? "", .number: print.letter.number.printed,
      .addressee: print.addressee, .issued: print.letter.openedOn.inChinese,
      .office: print.office, .position: String(print.head.position),
      .head: Chain.hex(print.head.hash), .checkpoint: checkpoint.unsignedLine,
      .seal: checkpoint.sealLine, .copies: print.copies.joined(separator: "、"),
    ]
    values[.summary] = print.summary ?? Words.erased.zh
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
