import FuyiLaw
package import FuyiStatistics
package import FuyiWording

/// The office's analysis of a period as a document (行政争议案件分析报告).
package struct AnalysisReport {
  let report: PeriodReport
  let language: Language
  let cells: FigureCells
  private let mark: RecordMark?

  /// A report in a language.
  /// - Parameters:
  ///   - report: what was counted.
  ///   - language: the language of everything in it.
  ///   - rounding: how percentages are rounded.
  ///   - decimals: how many decimals they have; 0 to 6.
  ///   - mark: the head of the log that it was counted from; nil to print none.
  package init(
    _ report: PeriodReport, in language: Language, rounding: Rounding = .halfUp, decimals: Int = 1,
    mark: RecordMark? = nil
  ) {
    self.mark = mark
    self.report = report
    self.language = language
    self.cells = FigureCells(language: language, decimals: decimals, rounding: rounding)
  }

  /// The document.
  package var document: ReportDocument {
    ReportDocument(
      language: language, title: title, subtitle: subtitle, remarks: remarks, facts: facts,
      sections: [
        overview, intake, outcomes, rates, regions, respondents, fields, kinds, deadlines,
        mediation, letters, suits, defects, balance, form, definitions,
      ])
  }

  func word(_ zh: String, _ en: String) -> String { cells.word(zh, en) }

  private var title: String {
    let (period, length) = (report.period.term, report.period.length.term)
    return word(
      "\(period.zh)行政争议案件分析报告", "Administrative disputes, \(length.en) report, \(period.en)")
  }

  private var facts: [ReportFact] {
    let window = report.window
    return [
      ReportFact("period", report.period.code), ReportFact("from", window.first.description),
      ReportFact("to", window.last.description), ReportFact("asOf", window.asOf.description),
      ReportFact("asKnownOn", report.knownOn?.description),
      ReportFact("office", report.office.text(in: language)),
      ReportFact("region", report.regionCode), ReportFact("rounding", cells.rounding.rawValue),
      ReportFact("decimals", String(cells.decimals)),
    ] + [mark?.fact].compactMap { $0 }
  }

  private var subtitle: [String] {
    let office = report.office.text(in: language)
    let region = report.region?.text(in: language)
    let window = report.window
    return [
      [office, region].compactMap { $0 }.joined(separator: word(" · ", ", ")),
      word(
        "统计期：\(window.first) 至 \(window.last)，首尾两日均计入",
        "Period: \(window.first) to \(window.last), both days counted"),
    ]
  }

  private var remarks: [String] {
    var remarks = [
      word(
        "数据截至 \(report.window.asOf)。比率保留 \(cells.decimals) 位小数，\(roundingName)；括号内或旁边为分子、分母。"
          + "“同比”与上年同期相比，“环比”与上一统计期相比，均用同一口径，按所列百分比之差计算，单位为百分点。",
        "As of \(report.window.asOf). Decimals: \(cells.decimals), \(roundingName); the "
          + "fractions stand beside the percentages. Differences are from the period before and from the same "
          + "period a year ago, by one definition, of the percentages as printed, in percentage points."
      )
    ]
    if report.window.asOf <= report.window.last {
      remarks.append(
        word(
          "统计期尚未结束，本期数字只到数据截至之日，与完整的往期比较时请注意。",
          "The period has not ended: its figures reach to the day of asking only, beside whole "
            + "periods before."))
    }
    if let knownOn = report.knownOn {
      remarks.append(
        word(
          "按 \(knownOn) 当日已录入的记录统计；此后录入、更正的不计。日历、机关和区域名录按现状。",
          "As known on \(knownOn): nothing that was recorded or corrected later counts. Calendars "
            + "and the lists of agencies and regions are as they stand now."))
    }
    if let mark { remarks.append(mark.remark(in: language)) }
    return remarks
  }

  private var roundingName: String {
    switch cells.rounding {
    case .halfUp: word("四舍五入", "rounded half up")
    case .truncated: word("截断", "truncated")
    }
  }
}
