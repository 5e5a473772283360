extension PaperLayout {
  /// 调解书 (ARL 5, 73, 77, 78): request, facts, reasons and result, then the signatures and the seal.
  static let mediationStatement = PaperLayout(
    "行政复议调解书",
    PaperLayout.Block.title("行政复议调解书") + parties + [
      course, .heading("一、行政复议请求"), .text("{{复议请求}}"), .heading("二、事实和理由"),
      .text("{{案情摘要}}。"), .text("{{事实和理由}}"), .heading("三、调解结果"),
      .text(
        "依照《中华人民共和国行政复议法》第五条、第七十三条第一款，本机关遵循合法、自愿的原则进行调解，各方当事人自愿达成如下协议："),
      .text("{{调解协议}}"), .text("履行期限：{{履行期限}}。"),
      .text(
        "上述协议不损害国家利益、社会公共利益和他人合法权益，不违反法律、法规的强制性规定，本机关予以确认。"
          + "本调解书经各方当事人签字或者签章，并加盖本机关印章，即具有法律效力。"),
      .text(
        "被申请人应当履行本调解书（该法第七十七条）；{{申请人和第三人}}不履行的，由本机关依法强制执行，或者申请人民法院强制执行（该法第七十八条第三项）。"
      ),
      .table(
        PaperTable(
          columns: [3_400, 3_244, 2_200],
          rows: [
            [.heading("当事人"), .heading("签字或者签章"), .heading("日期")],
            [.content("{{当事人.身份}}{{当事人.名称}}"), .content(""), .content("")],
          ])),
    ] + PaperLayout.Block.closing(date: "成文日期大写"))

  /// 决定书 (ARL 61-72, 75): what the record knows filled in, the rest left to whoever decides.
  static let decision = PaperLayout(
    "行政复议决定书",
    PaperLayout.Block.title("行政复议决定书") + parties + [
      course, .heading("一、行政复议请求"), .text("{{复议请求}}"), .heading("二、申请人主张的事实和理由"),
      .text("{{案情摘要}}。"), .text("{{申请人主张}}"), .heading("三、被申请人的答复"),
      .text("{{答复情况}}。"), .text("第三人{{第三人.姓名}}的意见：{{第三人.意见}}"),
      .heading("四、审理查明的事实"), .text("经审理查明：{{查明事实}}"),
      .text("以上事实有下列证据证明：{{证据}}"), .heading("五、本机关认为"), .text("{{复议机关认为}}。"),
      .heading("六、决定"),
      .text("综上，依照《中华人民共和国行政复议法》{{决定依据}}，本机关决定如下："),
      .text("{{决定事项.序号}}{{决定事项.内容}}。"), .text("履行期限：{{履行期限}}。"),
      .text(
        "{{申请人和第三人}}不服本决定的，可以自收到本决定书之日起十五日内，依照《中华人民共和国行政诉讼法》第四十五条，"
          + "向{{管辖法院}}人民法院提起行政诉讼。逾期不起诉又不履行的，依照《中华人民共和国行政复议法》第七十八条处理。"),
      .text("依照《中华人民共和国行政复议法》第七十五条第二款，本决定书一经送达，即发生法律效力。"),
    ] + PaperLayout.Block.closing(date: "成文日期大写"))

  /// 驳回申请决定书 (ARL 33, 34): what should not have been accepted.
  static let dismissalDecision = PaperLayout(
    "驳回行政复议申请决定书",
    PaperLayout.Block.title("驳回行政复议申请决定书") + parties + [
      course, .text("受理后，本机关审查发现：{{驳回理由}}。"),
      .text(
        "该申请{{驳回情形}}，不符合《中华人民共和国行政复议法》{{驳回条件}}规定的受理条件。依照该法第三十三条，"
          + "本机关决定驳回申请人的行政复议申请。"),
      .text(
        "依照该法第三十四条，法律、行政法规规定应当先申请行政复议的，申请人可以自收到本决定书之日起十五日内，"
          + "依法向人民法院提起行政诉讼。申请人认为本机关无正当理由驳回申请的，可以依照该法第三十五条向上级行政机关反映。"),
    ] + PaperLayout.Block.closing(date: "成文日期大写"))

  /// 终止决定书 (ARL 41): why the review ends without a decision on the act.
  static let terminationDecision = PaperLayout(
    "行政复议终止决定书",
    PaperLayout.Block.title("行政复议终止决定书") + parties + [
      course,
      .text("审理中，{{终止事由}}。依照《中华人民共和国行政复议法》{{终止依据}}，本机关决定终止行政复议。"),
      .text("具体情况：{{终止说明}}。"),
      .text("{{撤回后果}}。"),
    ] + PaperLayout.Block.closing(date: "成文日期大写"))

  /// Who the parties are.
  private static let parties: [PaperLayout.Block] = [
    .paragraph(.party, "申请人：{{申请人.姓名}}{{申请人.详情}}。"),
    .paragraph(.party, "委托代理人：{{代理人}}。"),
    .paragraph(.party, "被申请人：{{被申请人.名称}}，法定代表人（负责人）：{{被申请人.负责人}}。"),
    .paragraph(.party, "第三人：{{第三人.姓名}}。"),
  ]

  /// How the case came here and what happened in it.
  private static let course = PaperLayout.Block.text(
    "申请人对{{被复议行为}}不服，于{{收到日期}}向本机关申请行政复议。{{审理经过}}。")
}
