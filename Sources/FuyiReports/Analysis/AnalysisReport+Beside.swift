import FuyiCore
import FuyiLaw
import FuyiStatistics
import FuyiWording

/// The sections about what stands beside the cases, and what the whole rests on.
extension AnalysisReport {
  var mediation: ReportSection {
    ReportSection(
      id: "mediation", title: word("调解与先行化解", "Mediation and early resolution"),
      blocks: [
        .paragraph(
          word(
            "结束调解 \(number(.mediationsEnded)) 次，达成协议 \(number(.mediationsAgreed)) 次，"
              + "调解成功率 \(figure(.mediationSuccess))\(trend(.mediationSuccess))；"
              + "行政争议接收点接收咨询 \(number(.consultationsReceived)) 件，"
              + "先行化解率 \(figure(.preFilingResolution))\(trend(.preFilingResolution))。",
            "Mediations ended: \(number(.mediationsEnded)); in agreement: "
              + "\(number(.mediationsAgreed)), success rate \(figure(.mediationSuccess))"
              + "\(trend(.mediationSuccess)). Consultations at reception points: "
              + "\(number(.consultationsReceived)); resolved before filing: "
              + "\(figure(.preFilingResolution))\(trend(.preFilingResolution))."))
      ] + tables("mediation-by-venue") + tables("consultations-by-point"))
  }

  var letters: ReportSection {
    ReportSection(
      id: "letters", title: word("函件督办", "Letters"),
      blocks: [
        .paragraph(
          word(
            "发出函件 \(number(.lettersSent)) 件；本期到期的函件，办复率 \(figure(.letterReply))"
              + "\(trend(.letterReply))，按期办复率 \(figure(.letterReplyOnTime))。",
            "Letters sent: \(number(.lettersSent)). Of those due in the period, replied to: "
              + "\(figure(.letterReply))"
              + "\(trend(.letterReply)), in time: \(figure(.letterReplyOnTime))."))
      ] + tables("letters-by-kind"))
  }

  var suits: ReportSection {
    ReportSection(
      id: "suits", title: word("行政应诉", "Suits"),
      blocks: [
        .paragraph(
          word(
            "新收应诉案件 \(number(.suitsOpened)) 件，审结 \(number(.suitsConcluded)) 件；",
            "Suits: \(number(.suitsOpened)); concluded: \(number(.suitsConcluded)). ")
            + sentence([.loss, .litigationSettlement, .headAppearance, .headSpoke])),
        .paragraph(sentence([.reconsiderationToLitigation])),
      ] + tables("suits-by-instance"))
  }

  var defects: ReportSection {
    let shown = report.defects.prefix(10)
    let rows = shown.map { defect in
      ReportTable.Row([
        .text(defect.name.text(in: language)), .count(defect.cases.count, defect.cases),
      ])
    }
    let rest = report.defects.count - shown.count
    let notes =
      shown.isEmpty
      ? [word("本期无标记。", "None marked in the period.")]
      : rest > 0 ? [word("另有 \(rest) 种未列。", "\(rest) more kinds not shown.")] : []
    return ReportSection(
      id: "defects", title: word("高频违法点与程序瑕疵", "Frequent defects"),
      blocks: [
        .table(
          ReportTable(
            id: "defects", caption: word("被纠错案件中的违法点、瑕疵", "Defects of corrected cases"),
            columns: [
              .init("defect", word("违法点、瑕疵", "Defect")),
              .init("cases", word("案件数", "Cases"), .count),
            ], rows: rows, notes: notes))
      ])
  }

  var balance: ReportSection {
    let table = ReportTable(
      id: "balance", caption: word("收结存", "Balance"),
      columns: BalanceTerm.allCases.map {
        .init($0.code, $0.term.text(in: language), .count)
      },
      rows: [
        ReportTable.Row(
          BalanceTerm.allCases.map { ReportCell.count(report.balance.count($0)) })
      ])
    let identity = FormIdentity(
      "balance",
      Term(
        zh: sum(BalanceTerm.incoming).zh + "＝" + sum(BalanceTerm.outgoing).zh,
        en: sum(BalanceTerm.incoming).en + " = " + sum(BalanceTerm.outgoing).en),
      BalanceTerm.incoming.map(report.balance.count),
      BalanceTerm.outgoing.map(report.balance.count))
    return ReportSection(
      id: "balance", title: word("收结存平衡", "Balance"),
      blocks: [.table(table), .identities([written(identity)])])
  }

  private func sum(_ terms: [BalanceTerm]) -> Term {
    Term(
      zh: terms.map(\.term.zh).joined(separator: "＋"),
      en: terms.map(\.term.en).joined(separator: " + "))
  }

  var form: ReportSection {
    ReportSection(
      id: "form", title: word("行政复议案件统计表", "Official form"),
      blocks: report.form.map(block) + [
        .paragraph(
          word(
            "表一、表二按收到日统计，表三按受理日和结案日统计，表四按结案日统计；按第一被申请人的管理领域分列。",
            "Forms 1 and 2 are dated by filing, form 3 by acceptance and conclusion, form 4 by "
              + "conclusion; by the first respondent's field of administration.")),
        .identities(report.identities.map(written)),
      ])
  }

  private func written(_ identity: FormIdentity) -> ReportIdentity {
    let separator =
      switch identity.relation {
      case .sums: word("＋", " + ")
      case .eachTerm: word("、", ", ")
      }
    func side(_ terms: [Int]) -> String {
      terms.isEmpty ? "0" : terms.map { String($0) }.joined(separator: separator)
    }
    return ReportIdentity(
      id: identity.id, name: identity.name.text(in: language), left: side(identity.left),
      right: side(identity.right), holds: identity.holds)
  }

  var definitions: ReportSection {
    let rates = report.lines.map(\.now.definition).filter { definition in
      if case .count = definition.shape { false } else { true }
    }
    let names = report.names.reduce(into: [RecordColumn: [String: Term]]()) { names, entry in
      if let column = entry.key.column { names[column] = entry.value }
    }
    let table = ReportTable(
      id: "definitions", caption: word("指标口径", "Definitions"),
      columns: [
        .init("term", word("指标", "Rate")), .init("id", word("代码", "Id")),
        .init("version", word("版本", "Version"), .count),
        .init("definition", word("口径与来源", "Definition and source")),
      ],
      rows: rates.map { definition in
        let parts = definition.sides.map { side, part in
          words(PartExplanation(part, side, names: names), side)
        }
        let source = definition.source.text(in: language)
        return ReportTable.Row([
          .text(definition.term.text(in: language)), .text(definition.id),
          .count(definition.version),
          .text(
            parts.joined(separator: word("", " "))
              + word("来源：\(source)。", " Source: \(source).")),
        ])
      })
    return ReportSection(
      id: "definitions", title: word("指标口径", "Definitions"), blocks: [.table(table)])
  }

  /// A part of a definition in one sentence: which records, dated by what, without which, and which of
  /// them are counted.
  private func words(_ part: PartExplanation, _ side: Membership.Side) -> String {
    func phrase(_ clause: Clause) -> String { clause.phrase.text(in: language) }
    let records = part.set.text(in: language)
    var pieces = [part.dates.text(in: language)]
    if part.about != .always { pieces.append(phrase(part.about)) }
    pieces += part.exclusions.map { exclusion, when in
      word(
        "不计入\(exclusion.reason.zh)的（\(phrase(when))）",
        "without: \(exclusion.reason.en) (\(phrase(when)))")
    }
    if part.numerator != .always {
      pieces.append(
        side == .both
          ? word("分子：\(phrase(part.numerator))", "numerator: \(phrase(part.numerator))")
          : phrase(part.numerator))
    }
    let sided =
      switch side {
      case .both: records
      case .numerator: word("分子：\(records)", "Numerator: \(records)")
      case .denominator: word("分母：\(records)", "Denominator: \(records)")
      }
    return sided + word("，", ": ") + pieces.joined(separator: word("；", "; ")) + word("。", ".")
  }
}
