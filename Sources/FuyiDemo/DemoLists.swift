import FuyiCore
import FuyiKit
import FuyiLaw

/// The lists that the office keeps for its mechanisms: reception points and kinds of defect (名录).
enum DemoLists {
  /// Twelve reception points, at least one in each of up to twelve districts.
  static func points(of setup: OfficeSetup) -> [ReceptionPoint] {
    let districts = districts(of: setup)
    guard !districts.isEmpty else { return [] }
    let kinds: [PointKind] = [.trafficPolice, .court, .governanceCentre, .township]
    return (0..<max(12, districts.count)).map { index in
      let region = districts[index % districts.count]
      // A district's second point is of another kind.
      let kind = kinds[(index + index / districts.count) % kinds.count]
      let place = kind == .township ? "城关镇" : kind.term.zh
      return ReceptionPoint(
        code: "point-\(index + 1)",
        name: Term(
          zh: "\(region.name.zh)\(place)行政争议接收点",
          en: "\(region.name.en): \(kind.term.en)"),
        kind: kind, region: region.code)
    }
  }

  /// The regions beside the office's own; that one where there is no other.
  static func districts(of setup: OfficeSetup) -> [Region] {
    let own = setup.authorities.first { $0.code == setup.office.authority }?.region
    let others = setup.regions.filter { $0.code != own }
    return others.isEmpty ? setup.regions : others
  }

  /// The kinds of violation and flaw that are marked.
  static let defects: [DefectKind] = [
    defect("facts", "事实不清、证据不足", "facts unclear, evidence insufficient"),
    defect("wrong-basis", "适用依据错误", "wrong legal basis"),
    defect("procedure", "违反法定程序", "unlawful procedure"),
    defect("not-heard", "未告知陈述申辩权", "right to be heard not told"),
    defect("not-served", "未依法送达", "not served lawfully"),
    defect("beyond-powers", "超越职权", "beyond its powers"),
    defect("unreasonable", "明显不当", "plainly unreasonable"),
    defect("inaction", "不履行法定职责", "failure of a duty"),
    defect("overdue", "超过法定办理期限", "done after the lawful period"),
    defect("no-reasons", "文书未说明理由", "document without reasons"),
  ]

  private static func defect(_ code: String, _ zh: String, _ en: String) -> DefectKind {
    DefectKind(code: code, name: Term(zh: zh, en: en))
  }

  /// The fields in which regions work together.
  static let areas = [
    "道路交通", "食品药品", "市场监管", "生态环境", "水资源管理", "河道采砂", "土地管理", "不动产登记", "房屋征收",
    "工程建设", "物业管理", "城市管理", "户外广告", "劳动保障", "工伤认定", "社会保险", "医疗保障", "医疗卫生", "养老服务",
    "义务教育", "校外培训", "农业农村", "农资监管", "动物检疫", "林业资源", "安全生产", "消防救援", "危险货物运输", "治安管理",
    "户籍管理", "网络交易", "消费维权", "知识产权",
  ]
}
