import FuyiCore

extension Dispute {
  /// About work, welfare, health and schools.
  static let livelihood: [Dispute] = [
    Dispute(
      .humanResources, .workInjury, 50, "申请人不服对上下班途中受伤不予认定工伤的决定", word: "工伤认字",
      [.thirdParty]),
    Dispute(
      .humanResources, .workInjury, 32, "申请人不服对其职工作出的工伤认定", by: .company, word: "工伤认字",
      [.thirdParty]),
    Dispute(
      .humanResources, .benefit, 16, "申请人不服企业职工基本养老金的核定结果", yuan: 2_000...60_000),
    Dispute(
      .humanResources, .duty, 12, "申请人请求查处用人单位拖欠工资的行为", [.silence, .thirdParty]),
    Dispute(
      .humanResources, .penalty, 6, "申请人不服因未按规定签订劳动合同被处罚款的决定", by: .company,
      word: "人社罚字", yuan: 2_000...20_000),
    Dispute(.humanResources, .information, 4, "申请人不服对公开社保缴费信息申请的答复", word: "公开告字"),
    Dispute(
      .medicalInsurance, .benefit, 9, "申请人不服不予报销异地住院费用的决定", yuan: 3_000...80_000),
    Dispute(
      .medicalInsurance, .agreement, 4, "申请人请求继续履行医疗保障定点服务协议", by: .company),
    Dispute(
      .medicalInsurance, .penalty, 2, "申请人不服因违规使用医保基金被处罚款的决定", by: .company,
      word: "医保罚字", yuan: 5_000...50_000),
    Dispute(
      .health, .penalty, 6, "申请人不服因超范围诊疗被处罚款的决定", by: .either, word: "卫医罚字",
      yuan: 3_000...30_000),
    Dispute(.health, .duty, 4, "申请人请求处理其对诊疗行为的投诉", [.silence, .thirdParty]),
    Dispute(.health, .licence, 2, "申请人不服不予核准诊所备案的决定"),
    Dispute(.education, .duty, 5, "申请人请求为其子女安排义务教育入学", [.silence]),
    Dispute(.education, .licence, 3, "申请人不服不予批准设立校外培训机构的决定", by: .company),
    Dispute(.education, .information, 2, "申请人不服对公开招生计划申请的答复", word: "公开告字"),
    Dispute(.civilAffairs, .benefit, 10, "申请人不服停发最低生活保障金的决定", yuan: 2_000...12_000),
    Dispute(.civilAffairs, .licence, 2, "申请人不服不予登记社会团体的决定", by: .company),
    Dispute(
      .agriculture, .autonomy, 7, "申请人不服收回其承包地经营权证的决定", [.immovable, .thirdParty]),
    Dispute(.agriculture, .benefit, 6, "申请人请求发放耕地地力保护补贴", yuan: 500...6_000),
    Dispute(
      .agriculture, .penalty, 5, "申请人不服因经营不合格种子被处罚款的决定", by: .either, word: "农罚字",
      yuan: 1_000...20_000),
    Dispute(
      .water, .levy, 3, "申请人不服征收水资源费的通知", by: .company, yuan: 5_000...60_000),
    Dispute(
      .water, .penalty, 3, "申请人不服因擅自取水被处罚款的决定", by: .either, word: "水罚字",
      yuan: 2_000...20_000),
  ]
}
