import FuyiCore
import FuyiLaw
import FuyiStore
import FuyiWording

/// Clocks by their ends.
struct DueResult: Printable {
  let lines: [DueLine]
  /// The periods of letters, suits and agreements.
  var dossiers: [DossierDueLine] = []
  let today: CivilDate

  func text(in language: Language) -> String {
    guard !lines.isEmpty || !dossiers.isEmpty else {
      return tr("没有这样的期限。", "No such clocks.")
    }
    let tables = [
      lines.isEmpty ? nil : cases(in: language), dossiers.isEmpty ? nil : others(in: language),
    ]
    return tables.compactMap { $0 }.joined(separator: "\n\n")
  }

  private func others(in language: Language) -> String {
    var table = Table([
      .init(tr("编号", "Number")), .init(tr("期限", "Clock")), .init(tr("办理方", "Owner")),
      .init(tr("起算", "From")), .init(tr("届满", "Due")), .init(tr("剩余", "Left"), .right),
      .init(tr("预警", "Level")), .init(tr("机关", "Agency"), limit: 32),
      .init(tr("依据", "Article")),
    ])
    for line in dossiers {
      let mark = line.isProvisional ? tr("（暂定）", " (provisional)") : ""
      table.rows.append([
        line.number, line.clock.term.text(in: language), line.owner.term.text(in: language),
        line.from.description, line.due.description + mark, left(until: line.due),
        line.level?.term.text(in: language) ?? "", line.agency?.text(in: language) ?? "",
        line.source,
      ])
    }
    let overdue = dossiers.count(where: \.isOverdue)
    return table.text + "\n"
      + tr(
        "函件、应诉与协议共 \(dossiers.count) 项，逾期 \(overdue) 项",
        "\(dossiers.count) of letters, suits and agreements, \(overdue) overdue")
  }

  private func cases(in language: Language) -> String {
    var table = Table([
      .init(tr("案号", "Number")), .init(tr("期限", "Clock")), .init(tr("办理方", "Owner")),
      .init(tr("起算", "From")), .init(tr("届满", "Due")), .init(tr("剩余", "Left"), .right),
      .init(tr("预警", "Level")), .init(tr("状态", "State")), .init(tr("依据", "Article")),
    ])
    for line in lines {
      table.rows.append([
        line.number, name(of: line, in: language), line.owner.term.text(in: language),
        line.from.description, end(of: line), left(of: line),
        line.level?.term.text(in: language) ?? "", line.state.term.text(in: language),
        line.article,
      ])
    }
    let overdue = lines.count(where: \.isOverdue)
    return table.text + "\n"
      + tr(
        "共 \(lines.count) 项，逾期 \(overdue) 项",
        "\(lines.count) clock\(lines.count == 1 ? "" : "s"), \(overdue) overdue")
  }

  private func name(of line: DueLine, in language: Language) -> String {
    let name = line.clock.term.text(in: language)
    guard !line.party.isEmpty else { return name }
    let party = Party.term(code: line.party).text(in: language)
    return name + tr("（\(party)）", " (\(party))")
  }

  private func end(of line: DueLine) -> String {
    guard let due = line.due else { return tr("停止计算", "stopped") }
    return due.description + (line.isProvisional ? tr("（暂定）", " (provisional)") : "")
  }

  private func left(of line: DueLine) -> String {
    guard let due = line.due else {
      return line.daysLeftWhenStopped.map { tr("\($0) 日", "\($0) d") } ?? ""
    }
    return left(until: due)
  }

  private func left(until due: CivilDate) -> String {
    let days = due.days(since: today)
    return days < 0 ? tr("逾期 \(-days) 日", "\(-days) d over") : tr("\(days) 日", "\(days) d")
  }

  var json: JSON {
    .array(
      lines.map { line in
        .object([
          .init("number", .string(line.number)), .init("id", .string(line.clock.code)),
          .init("from", .string(line.from.description)),
          .init("due", .optional(line.due?.description)),
          .init("provisional", .bool(line.isProvisional)),
          .init("article", .string(line.article)), .init("owner", .string(line.owner.code)),
          .init("party", line.party.isEmpty ? .null : .string(line.party)),
          .init("stopped", .bool(line.isStopped)), .init("overdue", .bool(line.isOverdue)),
          .init(
            "daysLeft", .optional(line.due?.days(since: today) ?? line.daysLeftWhenStopped)),
          .init("level", .optional(line.level?.code)), .init("state", .string(line.state.code)),
          .init("region", .string(line.region)), .init("authority", .string(line.authority)),
          .init("agency", .string(line.agency)), .init("handler", .optional(line.handler)),
        ])
      } + dossiers.map(json))
  }

  private func json(_ line: DossierDueLine) -> JSON {
    .object([
      .init("number", .string(line.number)), .init("record", .string(line.kind.code)),
      .init("id", .string(line.clock.code)), .init("from", .string(line.from.description)),
      .init("due", .string(line.due.description)),
      .init("provisional", .bool(line.isProvisional)), .init("article", .string(line.source)),
      .init("owner", .string(line.owner.code)), .init("overdue", .bool(line.isOverdue)),
      .init("daysLeft", .int(line.due.days(since: today))),
      .init("level", .optional(line.level?.code)), .init("region", .optional(line.region)),
      .init("agency", .optional(line.agencyCode)),
    ])
  }
}

/// Due dates as a calendar file; what is stopped has no day and is not in it.
struct DueCalendar {
  private let file: CalendarFile

  var count: Int { file.entries.count }
  var text: String { file.text }

  init(lines: [DueLine], stamp: String, language: Language) {
    let entries = lines.compactMap { line -> CalendarFile.Entry? in
      guard let due = line.due else { return nil }
      let name = line.clock.term.text(in: language)
      let facts = [
        Term(zh: "起算：\(line.from)", en: "From: \(line.from)"),
        Term(zh: "办理方：\(line.owner.term.zh)", en: "To act: \(line.owner.term.en)"),
        Term(zh: "状态：\(line.state.term.zh)", en: "State: \(line.state.term.en)"),
        Term(zh: "依据：\(line.article)", en: "Basis: \(line.article)"),
        line.isProvisional
          ? Term(zh: "暂定：有年份尚无正式放假安排", en: "Provisional: a year has no official holidays yet")
          : nil,
      ].compactMap { $0?.text(in: language) }
      let party = line.party.isEmpty ? "" : "-\(line.party)"
      return CalendarFile.Entry(
        uid: "case-\(line.caseID)-\(line.clock.code)\(party)@fuyi", day: due,
        summary: "\(line.number) \(name)", description: facts.joined(separator: "\n"),
        categories: [line.owner.term.text(in: language)], alarmDaysBefore: [1])
    }
    file = CalendarFile(
      name: Term(zh: "复议期限", en: "Reconsideration deadlines").text(in: language), stamp: stamp,
      entries: entries)
  }
}
