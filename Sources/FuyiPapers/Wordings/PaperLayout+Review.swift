extension PaperLayout {
  /// 答复通知书 (ARL 48, 54): to the respondent, with the copy of the application.
  static let answerNotice = PaperLayout(
    "行政复议答复通知书",
    PaperLayout.Block.title("行政复议答复通知书") + [
      .to("被申请人"),
      .text(
        "申请人{{申请人}}对{{被复议行为}}不服申请行政复议，本机关已于{{受理日期}}受理，适用{{审理程序}}审理。"),
      .text(
        "依照《中华人民共和国行政复议法》{{答复依据}}，现将行政复议申请书副本（申请笔录复印件）发送你单位。"
          + "请自收到之日起{{答复期限}}内（指工作日，不含法定休假日）提出书面答复，并提交作出该行政行为的证据、依据和其他有关材料。"
          + "按{{副本收到日期}}收到计算，答复期限至{{答复期限届满日}}届满。"),
      .text(
        "不按规定提出书面答复、提交证据和依据的，视为该行政行为没有证据、依据（第七十条）；行政复议期间，"
          + "不得自行向申请人和其他有关单位或者个人收集证据（第四十六条）。"),
      .text("承办人：{{承办人}}"), .paragraph(.attachment, "附件：行政复议申请书副本（申请笔录复印件）一份"),
    ] + PaperLayout.Block.closing())

  /// 中止通知书 (ARL 39): the parties are told in writing.
  static let suspensionNotice = PaperLayout(
    "行政复议中止通知书",
    PaperLayout.Block.title("行政复议中止通知书") + [
      .to("当事人"), about,
      .text(
        "审理中，{{中止事由}}。依照《中华人民共和国行政复议法》{{中止依据}}，本机关决定自{{中止日期}}起中止本案的审理。"),
      .text("具体情况：{{中止说明}}。"),
      .text("中止期间不计入审理期限，审理期限尚余{{剩余审理期限}}。"),
      .text("中止的原因消除后，本机关将依照该法第三十九条第二款恢复审理，并书面告知各方当事人。"),
      .text("承办人：{{承办人}}"),
    ] + PaperLayout.Block.closing())

  /// 恢复审理通知书 (ARL 39, 40): the parties are told in writing.
  static let resumptionNotice = PaperLayout(
    "行政复议恢复审理通知书",
    PaperLayout.Block.title("行政复议恢复审理通知书") + [
      .to("当事人"), about,
      .text(
        "{{中止事由}}，本机关自{{中止日期}}起中止了本案的审理。现中止的原因已经消除，依照《中华人民共和国行政复议法》第三十九条第二款、"
          + "第三款，本机关决定自{{恢复日期}}起恢复审理。"),
      .text("上级行政机关责令恢复审理的文书：{{责令恢复文书}}（第四十条）。"), .text("具体情况：{{恢复说明}}。"),
      .text("本案的审理期限至{{审理期限届满日}}届满（第六十二条）；{{顺延情形}}的，届满日相应顺延。"),
      .text("承办人：{{承办人}}"),
    ] + PaperLayout.Block.closing())

  /// 延期审理通知书 (ARL 62): the parties are told in writing.
  static let extensionNotice = PaperLayout(
    "行政复议延期审理通知书",
    PaperLayout.Block.title("行政复议延期审理通知书") + [
      .to("当事人"), about,
      .text(
        "因情况复杂，不能在规定期限内作出行政复议决定，经行政复议机构的负责人批准，依照《中华人民共和国行政复议法》第六十二条第一款，"
          + "本机关决定将本案的审理期限延长{{延长天数}}日。审理期限原至{{延长前届满日}}届满，延长后至{{审理期限届满日}}届满；"
          + "依法中止的，届满日相应顺延。"), .text("延长的理由：{{延长说明}}。"), .text("承办人：{{承办人}}"),
    ] + PaperLayout.Block.closing())

  /// Which case it is, in the words of every notice during the review.
  private static let about = PaperLayout.Block.text(
    "申请人{{申请人}}对{{被复议行为}}不服申请行政复议一案（案号：{{案号}}），本机关于{{受理日期}}受理。")
}
