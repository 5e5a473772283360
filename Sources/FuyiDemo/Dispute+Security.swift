import FuyiCore

extension Dispute {
  /// Every sort of dispute of the city.
  static let all = security + livelihood + market + land

  /// With the police and about traffic.
  private static let security: [Dispute] = [
    Dispute(
      .publicSecurity, .penalty, 70, "申请人不服因邻里纠纷殴打他人被处罚款五百元的决定", word: "行罚决字",
      yuan: 500...500, [.thirdParty]),
    Dispute(
      .publicSecurity, .penalty, 45, "申请人不服行政拘留五日的处罚决定", word: "行罚决字", [.detention]),
    Dispute(.publicSecurity, .penalty, 20, "申请人不服因扰乱单位秩序被处警告的决定", word: "行罚决字"),
    Dispute(
      .publicSecurity, .penalty, 55, "申请人不服电子监控记录的违法停车罚款", yuan: 100...200, [.onSpot]),
    Dispute(
      .publicSecurity, .penalty, 18, "申请人不服因未礼让行人被当场处罚", yuan: 50...200, [.onSpot]),
    Dispute(.publicSecurity, .compulsion, 12, "申请人不服扣留其电动三轮车的强制措施", word: "强措字"),
    Dispute(
      .publicSecurity, .duty, 18, "申请人认为被申请人接警后未履行保护财产安全的职责", [.silence]),
    Dispute(.publicSecurity, .information, 8, "申请人不服对公开出警记录申请的答复", word: "公开告字"),
    Dispute(
      .publicSecurity, .compensation, 4, "申请人请求赔偿扣留车辆造成的损失", yuan: 3_000...40_000),
    Dispute(.publicSecurity, .other, 6, "申请人不服户口登记事项的处理意见"),
    Dispute(
      .transport, .penalty, 18, "申请人不服因超限运输被处罚款的决定", by: .either, word: "交罚字",
      yuan: 1_000...20_000),
    Dispute(
      .transport, .penalty, 8, "申请人不服因擅自从事出租客运被处罚款的决定", word: "交罚字",
      yuan: 5_000...10_000),
    Dispute(.transport, .compulsion, 6, "申请人不服暂扣其货运车辆的强制措施", word: "交强字"),
    Dispute(.transport, .licence, 3, "申请人不服不予换发道路运输经营许可证的决定", by: .company),
    Dispute(
      .emergency, .penalty, 8, "申请人不服因安全生产隐患被处罚款的决定", by: .company, word: "应急罚字",
      yuan: 10_000...90_000),
    Dispute(
      .environment, .penalty, 16, "申请人不服因超标排放废气被处罚款的决定", by: .company, word: "环罚字",
      yuan: 20_000...200_000),
    Dispute(
      .environment, .compulsion, 3, "申请人不服查封其喷涂设备的决定", by: .company, word: "环查字"),
    Dispute(
      .environment, .duty, 4, "申请人请求查处邻近加工点的噪声污染", [.silence, .thirdParty]),
  ]
}
