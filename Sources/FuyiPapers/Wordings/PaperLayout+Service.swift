extension PaperLayout {
  /// 送达回证 (ARL 88; CPL 87): a row for each recipient, who writes down the day and signs.
  static let proofOfService = PaperLayout(
    "送达回证",
    PaperLayout.Block.title("送达回证") + [
      .table(
        PaperTable(
          columns: [2_100, 1_900, 1_400, 1_644, 1_800],
          rows: [
            [.heading("案号"), .content("{{案号}}", span: 2), .heading("复议事项"), .content("{{复议事项}}")],
            [.heading("送达文书"), .content("{{送达文书}}", span: 4)],
            [
              .heading("受送达人"), .heading("送达地点"), .heading("送达方式"), .heading("收到日期"),
              .heading("签名或者盖章"),
            ],
            [
              .content("{{受送达人.名称}}（{{受送达人.身份}}）"), .content("{{受送达人.地址}}"),
              .content(""), .content("{{受送达人.收到日期}}"), .content(""),
            ],
            [.heading("代收人及理由"), .content("", span: 4)],
            [.heading("送达人"), .content("", span: 2), .heading("送达日期"), .content("")],
            [.heading("备注"), .content("", span: 4)],
          ])),
      .paragraph(
        .note,
        "说明：行政复议文书的送达，行政复议法没有规定的，依照《中华人民共和国行政复议法》第八十八条第一款，适用《中华人民共和国民事诉讼法》"
          + "第八十七条至第九十五条；受送达人在送达回证上记明的收到日期为送达日期（第八十七条）。拒收的，在备注栏记明事由和日期，由送达人、见证人签名或者盖章。"
      ),
    ])
}
