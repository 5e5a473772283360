import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiStatistics
import FuyiWording

/// Rates as known on two days, and what made each record stand elsewhere.
struct RatesDiffResult: Printable {
  let report: RateDifferenceReport
  /// Whether figures without a change are shown as well: where they were asked for by name.
  let showsUnchanged: Bool
  /// The language of the terms in JSON.
  let language: Language

  private var differences: [FigureDifference] {
    report.differences.filter { showsUnchanged || $0.isChanged }
  }

  private func name(_ difference: FigureDifference, in language: Language) -> String {
    ([difference.definition.term.text(in: language)] + groupNames(difference, in: language))
      .joined(separator: " · ")
  }

  private func groupNames(_ difference: FigureDifference, in language: Language) -> [String] {
    zip(difference.groups, report.groupNames).map { group, names in
      guard let code = group.code else { return tr("未登记", "not recorded") }
      return names[code]?.text(in: language) ?? code
    }
  }

  // MARK: For people

  func text(in language: Language) -> String {
    var lines = [
      tr(
        "\(report.first) 至 \(report.last)：\(report.earlier) 所知与 \(report.later) 所知对照",
        "\(report.first) to \(report.last): as known on \(report.earlier) and on \(report.later)"),
      tr(
        "两日均只计当日及以前的案件和台账记录；" + KnownOption.listsAreCurrent.zh,
        "Each day counts only what had been recorded of cases and dossiers by then; "
          + KnownOption.listsAreCurrent.en),
    ]
    if differences.isEmpty { lines.append(tr("各项指标均无变动。", "No rate has changed.")) }
    for difference in differences {
      lines.append(name(difference, in: language) + tr("：", ": ") + figures(difference))
      lines += difference.changes.flatMap { change($0, of: difference, in: language) }
    }
    return lines.joined(separator: "\n")
  }

  private func figures(_ difference: FigureDifference) -> String {
    let (before, after) = (
      RateText(difference.before, of: difference.definition).text,
      RateText(difference.after, of: difference.definition).text
    )
    guard difference.isChanged else { return tr("\(after)，无变动", "\(after), unchanged") }
    let points = difference.points.map { tr("，\($0) 个百分点", ", \($0) percentage points") } ?? ""
    return "\(before) → \(after)\(points)"
  }

  private func change(
    _ change: PlacementChange, of difference: FigureDifference, in language: Language
  ) -> [String] {
    let names = difference.definition.exclusionNames
    let move =
      "\(change.before.term(names).text(in: language)) → \(change.after.term(names).text(in: language))"
    let head = "  \(change.record.label)\(tr("：", ": "))\(move)"
    let recordings = report.recordings[change.record.subject] ?? []
    var lines = [head]
    if change.cause != .recorded {
      lines.append("    " + change.cause.term.text(in: language))
    }
    return lines + recordings.map { "    " + $0.term(in: language) }
  }

  // MARK: For scripts

  var json: JSON {
    [
      "from": .string(report.first.description), "to": .string(report.last.description),
      "known": [.string(report.earlier.description), .string(report.later.description)],
      "listsAsKnownNow": true,
      "rates": .array(differences.map(json)),
    ]
  }

  private func json(_ difference: FigureDifference) -> JSON {
    let definition = difference.definition
    return [
      "id": .string(definition.id), "term": .string(definition.term.text(in: language)),
      "version": .int(definition.version),
      "groups": .array(difference.groups.map { .optional($0.code) }),
      "groupTerms": .array(groupNames(difference, in: language).map(JSON.string)),
      "before": RateText(difference.before, of: definition).json,
      "after": RateText(difference.after, of: definition).json,
      "points": .optional(difference.points), "changed": .bool(difference.isChanged),
      "records": .array(difference.changes.map(json)),
    ]
  }

  private func json(_ change: PlacementChange) -> JSON {
    [
      "record": .string(change.record.label), "set": .string(change.record.set.rawValue),
      "before": change.before.json, "after": change.after.json,
      "cause": .string(change.cause.rawValue),
      "events": .array((report.recordings[change.record.subject] ?? []).map(\.json)),
    ]
  }
}
