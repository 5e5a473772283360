import FuyiCore

extension Dispute {
  /// About trade and the town.
  static let market: [Dispute] = [
    Dispute(
      .marketRegulation, .penalty, 34, "申请人不服因销售不合格食品被处罚款的决定", by: .either,
      word: "市监罚字", yuan: 1_000...50_000),
    Dispute(
      .marketRegulation, .penalty, 14, "申请人不服因虚假宣传被处罚款的决定", by: .company,
      word: "市监罚字", yuan: 5_000...100_000),
    Dispute(
      .marketRegulation, .duty, 52, "申请人不服对其投诉举报不予立案的处理", word: "市监告字",
      [.thirdParty]),
    Dispute(.marketRegulation, .licence, 10, "申请人不服核准他人股权变更登记", by: .either, [.thirdParty]),
    Dispute(.marketRegulation, .information, 5, "申请人不服对公开抽检结果申请的答复", word: "公开告字"),
    Dispute(
      .marketRegulation, .compulsion, 4, "申请人不服扣押其库存商品的决定", by: .company, word: "市监扣字"),
    Dispute(
      .urbanManagement, .compulsion, 26, "申请人不服限期拆除其搭建物的决定", word: "城管拆字",
      [.immovable]),
    Dispute(
      .urbanManagement, .penalty, 18, "申请人不服因占道经营被处罚款的决定", by: .either, word: "城管罚字",
      yuan: 200...3_000),
    Dispute(.urbanManagement, .duty, 8, "申请人请求查处楼下住户的违法建设", [.silence, .thirdParty]),
    Dispute(.housing, .expropriation, 22, "申请人不服旧城改造项目的房屋搬迁补偿决定", [.immovable]),
    Dispute(.housing, .agreement, 12, "申请人请求履行房屋征收补偿安置协议", [.immovable]),
    Dispute(.housing, .duty, 16, "申请人请求查处物业服务企业的违法行为", [.silence, .thirdParty]),
    Dispute(.housing, .licence, 6, "申请人不服为相邻项目核发的施工许可", [.immovable, .thirdParty]),
    Dispute(.housing, .information, 10, "申请人不服对公开房屋征收资料申请的答复", word: "公开告字"),
    Dispute(
      .housing, .penalty, 6, "申请人不服因擅自预售商品房被处罚款的决定", by: .company, word: "建罚字",
      yuan: 20_000...200_000),
    Dispute(.housing, .competition, 3, "申请人认为招标文件对外地企业设置了限制", by: .company),
  ]
}
