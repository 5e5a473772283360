import FuyiCore

extension Dispute {
  /// About land, houses and what governments do with them.
  static let land: [Dispute] = [
    Dispute(
      .naturalResources, .resourceTitle, 18, "申请人不服对宅基地使用权的登记", word: "不动产字",
      [.immovable, .thirdParty]),
    Dispute(
      .naturalResources, .expropriation, 22, "申请人不服责令交出被征收土地的决定", word: "自然资交字",
      [.immovable]),
    Dispute(
      .naturalResources, .penalty, 12, "申请人不服因非法占地被处罚款并限期拆除的决定", by: .either,
      word: "自然资罚字", yuan: 2_000...150_000, [.immovable]),
    Dispute(
      .naturalResources, .information, 18, "申请人不服对公开征地批文申请的答复", word: "公开告字"),
    Dispute(
      .naturalResources, .licence, 8, "申请人不服为相邻方核发的建设工程规划许可证",
      [.immovable, .thirdParty]),
    Dispute(
      .naturalResources, .agreement, 4, "申请人请求履行国有建设用地使用权出让合同", by: .company),
    Dispute(
      .government, .expropriation, 60, "申请人不服对其房屋作出的征收补偿决定", at: .county,
      word: "政征补字", yuan: 200_000...1_500_000, [.immovable]),
    Dispute(
      .government, .expropriation, 20, "申请人不服棚户区改造项目的房屋征收决定", at: .county,
      word: "政征字", [.immovable]),
    Dispute(
      .government, .resourceTitle, 8, "申请人不服对林地使用权争议的处理决定", at: .county,
      [.immovable, .thirdParty]),
    Dispute(.government, .information, 14, "申请人不服对公开安置方案申请的答复", at: .county),
    Dispute(
      .government, .agreement, 8, "申请人请求履行拆迁安置补偿协议", at: .county, [.immovable]),
    Dispute(
      .government, .compensation, 6, "申请人请求赔偿违法拆除房屋造成的损失", at: .county,
      yuan: 50_000...600_000, [.immovable]),
    Dispute(
      .government, .compulsion, 44, "申请人不服对其房屋实施的强制拆除", at: .township, [.immovable]),
    Dispute(
      .government, .resourceTitle, 22, "申请人不服对宅基地权属争议的处理决定", at: .township,
      [.immovable, .thirdParty]),
    Dispute(
      .government, .duty, 18, "申请人请求处理其土地承包经营权争议", at: .township,
      [.silence, .thirdParty]),
    Dispute(.government, .information, 12, "申请人不服对公开村务收支信息申请的答复", at: .township),
    Dispute(
      .government, .expropriation, 12, "申请人不服占用其承包地未予补偿的行为", at: .township,
      [.immovable]),
    Dispute(.government, .levy, 3, "申请人不服向其收取环境整治费用的行为", at: .township),
  ]
}
