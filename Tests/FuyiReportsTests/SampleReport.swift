import FuyiLaw
import FuyiReports
import FuyiStatistics
import FuyiTestSupport
import FuyiWording

/// A report as an office would make it, with one of everything, in either language.
struct SampleReport {
  let language: Language
  /// How many cases a month; the records behind a year's figure are twelve times as many.
  var monthly = 9

  private func tr(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

  var document: ReportDocument {
    ReportDocument(
      language: language,
      title: tr("聊城市 2025 年度行政争议案件分析报告", "Liaocheng: administrative disputes in 2025"),
      subtitle: [
        tr("聊城市人民政府行政复议办公室", "Administrative Reconsideration Office of Liaocheng"),
        tr("2025-01-01 至 2025-12-31", "2025-01-01 to 2025-12-31"),
      ],
      remarks: [
        tr("截至 2026-01-15；百分比四舍五入，保留一位小数。", "As of 2026-01-15; percentages rounded half up."),
        tr("地区和机关名称以现行名录为准。", "Regions and agencies are named as they are now."),
      ],
      sections: [intake, rates, officialForm, agencies, balance, definitions])
  }

  // MARK: Records

  /// The printed numbers of the cases of some months, from 0.
  func labels(_ months: Range<Int>, every step: Int = 1) -> [String] {
    stride(from: months.lowerBound * monthly + 1, to: months.upperBound * monthly + 1, by: step)
      .map { "聊政复〔2025〕\($0)号" }
  }

  private func percent(_ numerator: Int, _ denominator: Int, _ records: [String] = []) -> ReportCell
  {
    ReportCell(
      .percent(
        text: Percent.text(numerator, of: denominator), numerator: numerator,
        denominator: denominator), records: records)
  }

  // MARK: Sections

  private var intake: ReportSection {
    let months = (0..<12).map { month in
      ReportTable.Row([
        .text(tr("\(month + 1) 月", "2025-\(month < 9 ? "0" : "")\(month + 1)")),
        .count(monthly, labels(month..<month + 1)), .count(monthly - month % 3),
        ReportCell(
          .points(
            text: month % 2 == 0 ? "+1.2" : "-0.8", units: month % 2 == 0 ? 12 : -8, decimals: 1)),
        ReportCell(.day(lastDay(inMonth: month + 1))),
      ])
    }
    let total = ReportTable.Row(
      [
        .text(tr("合计", "Total")), .count(monthly * 12, labels(0..<12)),
        .count(monthly * 12 - 12), ReportCell(.points(text: "+0.2", units: 2, decimals: 1)),
        ReportCell(.empty),
      ], isTotal: true)
    let table = ReportTable(
      id: "intake-by-month", caption: tr("逐月收案", "Intake by month"),
      columns: [
        .init("month", tr("月份", "Month")), .init("received", tr("收到", "Received"), .count),
        .init("accepted", tr("受理", "Accepted"), .count),
        .init("change", tr("受理率同比（百分点）", "Change (points)"), .points),
        .init("last", tr("最后收案日", "Last received"), .day),
      ], rows: months + [total],
      notes: [tr("注：含视为受理的案件。", "Note: deemed acceptances included.")])
    let values = (0..<12).map { Optional(monthly - $0 % 3 + $0 / 4) }
    let before = (0..<12).map { Optional(max(1, monthly - 3 + $0 % 4)) }
    let chart = ReportChart(
      id: "intake-line", caption: tr("逐月受理件数", "Cases accepted by month"),
      summary: tr(
        "各月受理件数，2025 年与 2024 年对比，全年大体平稳。", "Cases accepted each month, 2025 beside 2024."),
      form: .line,
      categories: (1...12).map { tr("\($0) 月", "2025-\($0 < 10 ? "0" : "")\($0)") },
      series: [
        .init(name: tr("2025 年", "2025"), values: values, texts: values.map { String($0 ?? 0) }),
        .init(name: tr("2024 年", "2024"), values: before, texts: before.map { String($0 ?? 0) }),
      ], unit: "")
    return ReportSection(
      id: "intake", title: tr("收案与受理", "Intake and acceptance"),
      blocks: [
        .paragraph(
          tr(
            "2025 年，全市行政复议机构共收到行政复议申请 \(monthly * 12) 件，受理 \(monthly * 12 - 12) 件，"
              + "受理率 88.9%（96/108），比上年同期提高 1.2 个百分点。从月份看，各月收案大体平稳。",
            "In 2025 the office received \(monthly * 12) applications and accepted "
              + "\(monthly * 12 - 12) of them.")),
        .table(table), .chart(chart),
      ])
  }

  private func lastDay(inMonth month: Int) -> CivilDate {
    day("2025-01-28").adding(months: month - 1)
  }

  private var rates: ReportSection {
    let all = monthly * 12
    let rows: [(String, ReportCell, ReportCell)] = [
      (tr("受理率", "Acceptance rate"), percent(all - 12, all, labels(0..<12)), percent(90, 100)),
      (tr("法定期限内办结率", "Concluded on time"), percent(all - 1, all), percent(96, 100)),
      (
        tr("调解率", "Mediation rate"), percent(all / 3, all, labels(0..<12, every: 3)),
        percent(0, 100)
      ),
      (tr("负责人出庭应诉率", "Heads who appeared"), percent(0, 0), percent(7, 8)),
      (
        tr("复议诉讼受案比", "Reconsideration to litigation"),
        ReportCell(.ratio(text: "2.0", numerator: 400, denominator: 200)),
        ReportCell(.ratio(text: nil, numerator: 4, denominator: 0))
      ),
    ]
    let table = ReportTable(
      id: "rates", caption: tr("主要指标", "Main rates"),
      columns: [
        .init("rate", tr("指标", "Rate")), .init("now", tr("本期", "This period"), .percent),
        .init("before", tr("上年同期", "A year ago"), .percent),
        .init("points", tr("增减（百分点）", "Change (points)"), .points),
      ],
      rows: rows.enumerated().map { index, row in
        .init([
          .text(row.0), row.1, row.2,
          ReportCell(
            index == 3
              ? .points(text: nil, units: 0, decimals: 1)
              : .points(
                text: index == 1 ? "+3.1" : "-1.1", units: index == 1 ? 31 : -11, decimals: 1)),
        ])
      })
    let values: [Int?] = [889, 991, 333, nil]
    let chart = ReportChart(
      id: "rates-bars", caption: tr("主要指标（%）", "Main rates (%)"),
      summary: tr(
        "受理率 88.9%，按期办结率 99.1%，调解率 33.3%。", "Acceptance 88.9%, on time 99.1%, mediation 33.3%."),
      form: .bars, categories: rows.prefix(4).map(\.0),
      series: [
        .init(
          name: tr("本期", "This period"), values: values,
          texts: ["88.9%", "99.1%", "33.3%", tr("无", "none")])
      ], unit: "%")
    let columns = ReportChart(
      id: "outcomes", caption: tr("办结方式", "Outcomes"),
      summary: tr("维持 40 件，撤销 12 件，调解 36 件。", "40 upheld, 12 revoked, 36 mediated."),
      form: .columns,
      categories: [
        tr("维持", "upheld"), tr("撤销、变更", "revoked or altered"), tr("确认违法", "unlawful"),
        tr("行政复议调解书", "mediated"), tr("终止", "terminated"),
      ],
      series: [
        .init(
          name: tr("本期", "This period"), values: [40, 12, 3, 36, 5],
          texts: ["40", "12", "3", "36", "5"]),
        .init(
          name: tr("上年同期", "A year ago"), values: [38, 15, 0, 20, 9],
          texts: ["38", "15", "0", "20", "9"]),
      ], unit: "")
    return ReportSection(
      id: "rates", title: tr("主要指标", "Rates"),
      blocks: [.table(table), .chart(chart), .chart(columns)])
  }

  /// The official form: fourteen fields of administration, thirty columns under five headings.
  private var officialForm: ReportSection {
    let fields = [
      ("公安", "public security"), ("自然资源", "natural resources"),
      ("人力资源和社会保障", "human resources and social security"), ("市场监管", "market regulation"),
      ("住房和城乡建设", "housing and construction"), ("交通运输", "transport"),
      ("生态环境", "ecology and environment"), ("城市管理", "urban management"), ("民政", "civil affairs"),
      ("教育", "education"), ("卫生健康", "health"), ("农业农村", "agriculture"), ("其他", "other"),
    ]
    let groups: [(String, [String])] = [
      (
        tr("收案", "Intake"),
        [
          tr("上期结转", "carried over"), tr("收到", "received"), tr("受理", "accepted"),
          tr("不予受理", "declined"),
        ]
      ),
      (
        tr("复议事项", "Matters"),
        [
          tr("行政处罚", "penalties"), tr("行政强制", "coercion"), tr("行政许可", "licences"),
          tr("行政征收", "levies"), tr("土地房屋征收", "expropriation"), tr("信息公开", "disclosure"),
          tr("工伤认定", "work injuries"), tr("不履行法定职责", "failure to act"), tr("行政协议", "agreements"),
          tr("其他事项", "other matters"),
        ]
      ),
      (
        tr("决定", "Decisions"),
        [
          tr("维持", "upheld"), tr("撤销", "revoked"), tr("部分撤销", "partly revoked"),
          tr("变更", "altered"),
          tr("确认违法", "unlawful"), tr("确认无效", "void"), tr("责令履行", "ordered to act"),
          tr("驳回请求", "dismissed"),
        ]
      ),
      (
        tr("其他结案", "Other closings"),
        [
          tr("调解书", "mediated"), tr("和解后终止", "settled"), tr("其他终止", "terminated"),
          tr("小计", "subtotal"),
        ]
      ),
      (
        tr("期末", "At the end"),
        [tr("已审结", "concluded"), tr("未审结", "open"), tr("其中：中止", "of them suspended")]
      ),
    ]
    var columns: [ReportTable.Column] = [.init("field", tr("行政管理领域", "Field of administration"))]
    for (group, titles) in groups.enumerated() {
      for (index, title) in titles.1.enumerated() {
        columns.append(.init("g\(group)-\(index)", title, .count, group: titles.0))
      }
    }
    func row(_ name: String, _ factor: Int, isTotal: Bool) -> ReportTable.Row {
      let cells = (1..<columns.count).map { column in
        let months = 0..<(isTotal ? 12 : 1 + column % 4)
        let records = column % 9 == 0 ? [] : labels(months, every: 1 + (column + factor) % 5)
        return ReportCell.count(records.count, records)
      }
      return .init([.text(name)] + cells, isTotal: isTotal)
    }
    return ReportSection(
      id: "official-form", title: tr("行政复议案件统计表", "The official form"),
      blocks: [
        .table(
          ReportTable(
            id: "form", caption: tr("行政复议案件情况统计表（件）", "Reconsideration cases (numbers)"),
            columns: columns,
            rows: fields.enumerated().map { row(tr($1.0, $1.1), $0, isTotal: false) }
              + [row(tr("合计", "Total"), 0, isTotal: true)],
            notes: [tr("注：每一数字均可打开，列出案号。", "Note: each figure opens to its cases.")]))
      ])
  }

  private var agencies: ReportSection {
    let names = [
      ("聊城市公安局", "聊城市公安局"), ("东昌府区人民政府", "东昌府区人民政府"), ("临清市市场监督管理局", "临清市市场监督管理局"),
    ]
    let table = ReportTable(
      id: "agencies", caption: tr("被申请人排名", "Respondents"),
      columns: [
        .init("agency", tr("被申请人", "Respondent")), .init("cases", tr("案件", "Cases"), .count),
        .init("corrected", tr("纠错率", "Corrected"), .percent),
        .init("defects", tr("主要问题", "Main defects")),
      ],
      rows: names.enumerated().map { index, name in
        .init([
          .text(name.0), .count(20 - index * 4, labels(index..<index + 2)),
          percent(index + 1, 20 - index * 4, ["聊政复〔2025〕\(index + 3)号#2", "聊政复〔2025〕9号/remaking"]),
          .text(
            tr(
              "认定事实不清、证据不足；未依法告知当事人陈述、申辩的权利；适用法律条款错误。",
              "Facts unclear and evidence thin; the party was not told of the right to be heard.")),
        ])
      })
    return ReportSection(
      id: "agencies", title: tr("被申请人情况", "Respondents"), blocks: [.table(table)])
  }

  private var balance: ReportSection {
    ReportSection(
      id: "balance", title: tr("平衡关系", "Balance"),
      blocks: [
        .identities([
          .init(
            name: tr(
              "上期结转＋受理＋移入＋恢复＝审结＋移出＋期末未结", "carried over + accepted + in = concluded + out + open"),
            left: "12 + 96 + 0 + 1", right: "100 + 0 + 9", holds: true),
          .init(
            name: tr("按地区合计＝总数", "regions add up to the total"), left: "95", right: "96",
            holds: false),
        ])
      ])
  }

  private var definitions: ReportSection {
    ReportSection(
      id: "definitions", title: tr("指标口径", "Definitions"),
      blocks: [
        .table(
          ReportTable(
            id: "definitions-table", caption: tr("指标口径", "Definitions"),
            columns: [
              .init("id", tr("代码", "Code")), .init("term", tr("名称", "Term")),
              .init("numerator", tr("分子", "Numerator")),
              .init("denominator", tr("分母", "Denominator")),
            ],
            rows: [
              .init([
                .text("acceptance"), .text(tr("受理率", "Acceptance rate")),
                .text(tr("受理（含视为受理）的申请", "applications accepted, also by law")),
                .text(tr("已作出处理的申请", "applications decided upon")),
              ]),
              .init([
                .text("mediation"), .text(tr("调解率", "Mediation rate")),
                .text(tr("以调解书结案，以及达成和解后撤回申请而终止的案件", "closed by mediation statement or settled")),
                .text(tr("审结的案件", "concluded cases")),
              ]),
            ]))
      ])
  }
}
