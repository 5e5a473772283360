import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiReports
import FuyiStatistics
import FuyiWording

/// An article's figures beside those of the records.
struct ArticleResult: Printable {
  let report: ArticleReport
  let mark: RecordMark
  let listing: Bool
  /// The language of the terms in JSON.
  let language: Language

  // MARK: For people

  func text(in language: Language) -> String {
    var table = Table([
      .init(tr("机制", "Mechanism")), .init(tr("指标", "Figure")), .init(tr("文章", "Article")),
      .init(tr("台账", "Records")), .init(tr("结论", "Conclusion")),
    ])
    for finding in report.findings {
      table.rows.append([
        finding.line.mechanism.text(in: language), finding.line.term.text(in: language),
        (finding.line.printed.term?.text(in: language)) ?? tr("未载", "none"),
        finding.counted?.text(in: language) ?? tr("不统计", "not counted"),
        finding.agreement.term.text(in: language),
      ])
    }
    var lines = [heading] + (report.knownOn.map { [KnownOption.note($0)] } ?? [])
    lines += (report.isSameYear ? [] : [otherYear]) + [table.text]
    if listing { lines += report.findings.flatMap { members($0, language) } }
    lines.append(mark.remark(in: language))
    return lines.joined(separator: "\n")
  }

  private var heading: String {
    let window = report.window
    return tr(
      "\(report.title.zh)所载数字核对：\(window.first) 至 \(window.last)（截至 \(window.asOf)）",
      "Figures of \(report.title.en): \(window.first) to \(window.last) (as of \(window.asOf))")
  }

  private var otherYear: String {
    let (year, asked) = (report.articleYear, report.window.first.year)
    return tr(
      "文章所载为 \(year) 年数字；\(asked) 年只列台账所记，不作比对。",
      "The article speaks of \(year); for \(asked) the records are shown and not compared.")
  }

  private func members(_ finding: ArticleFinding, _ language: Language) -> [String] {
    let name = finding.line.term.text(in: language)
    let colon = tr("：", ": ")
    return (finding.counted?.sets ?? []).map { set in
      let part = set.term.map { tr("·", ", ") + $0.text(in: language) } ?? ""
      let numbers = set.records.map(\.label).joined(separator: " ")
      return name + part + colon + (numbers.isEmpty ? tr("无", "none") : numbers)
    }
  }

  // MARK: For scripts

  var json: JSON {
    var members: [JSON.Member] = [
      .init("article", .string(report.title.text(in: language))),
      .init("articleYear", .int(report.articleYear)), .init("year", .int(report.window.first.year)),
      .init("asOf", .string(report.window.asOf.description)),
      .init("compared", .bool(report.isSameYear)),
      .init("checkpoint", .string(mark.typed)),
      .init("lines", .array(report.findings.map(json))),
    ]
    if let day = report.knownOn { members.append(.init("asKnownOn", .string(day.description))) }
    return .object(members)
  }

  private func json(_ finding: ArticleFinding) -> JSON {
    let line = finding.line
    var members: [JSON.Member] = [
      .init("id", .string(line.id)),
      .init("mechanism", .string(line.mechanism.text(in: language))),
      .init("term", .string(line.term.text(in: language))),
      .init("printed", .optional(line.printed.term?.text(in: language))),
    ]
    members += finding.counted?.json ?? [.init("value", nil)]
    members += [
      .init("agreement", .string(finding.agreement.code)),
      .init("agreementTerm", .string(finding.agreement.term.text(in: language))),
    ]
    if listing, let counted = finding.counted {
      members.append(
        .init(
          "records",
          .object(
            counted.sets.map { set in
              JSON.Member(set.key, .array(set.records.map { .string($0.label) }))
            })))
    }
    return .object(members)
  }
}
