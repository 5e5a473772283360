import FuyiCore

/// Who appears in the city, by made-up names (人物).
struct DemoCast: Sendable {
  private var used: Set<String> = []

  /// The people of the office, a few for the city and one for each further region.
  static let handlers = [
    "刘清扬", "周文澜", "孟庆川", "赵一诺", "卢思远", "葛明哲", "石佳宁", "郝向晨", "段景行", "曲若溪",
    "冯子衿", "谭和光",
  ]

  /// Who approves, by the title that the law gives them.
  static let approvers = ["复议机构负责人", "复议机构分管负责人"]

  /// The name of somebody who does not dispute anything with the agency yet.
  mutating func applicant(
    _ kind: Dispute.Applicant, against agency: Agency, in region: String,
    _ random: inout SplitMix64
  ) -> String {
    let isCompany =
      switch kind {
      case .citizen: false
      case .company: true
      case .either: random.chance(45)
      }
    while true {
      let name = isCompany ? Self.company(in: region, &random) : Self.citizen(&random)
      if used.insert("\(name) \(agency.code)").inserted { return name }
    }
  }

  /// Keeps in mind that somebody now disputes an act of another agency.
  mutating func note(_ name: String, against agency: Agency) {
    used.insert("\(name) \(agency.code)")
  }

  /// A citizen's name.
  static func citizen(_ random: inout SplitMix64) -> String {
    let surname = String(random.pick(surnames, or: "王"))
    let first = String(random.pick(firsts, or: "建"))
    guard random.chance(82) else { return surname + first }
    return surname + first + String(random.pick(seconds, or: "平"))
  }

  /// A company's or a shop's name.
  static func company(in region: String, _ random: inout SplitMix64) -> String {
    let word = String(random.pick(firms, or: "恒")) + String(random.pick(tails, or: "泰"))
    return region + word + random.pick(trades, or: "商贸有限公司")
  }

  /// A lawyer's or a relative's name, as an agent.
  static func agent(_ random: inout SplitMix64) -> String {
    let name = citizen(&random)
    return random.chance(60) ? "\(name)（律师）" : "\(name)（近亲属）"
  }

  private static let surnames = Array(
    "王李张刘陈杨赵孙周吴徐郭马朱胡林何高宋梁郑谢韩唐冯于董程袁邓许傅沈曾彭吕苏蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭"
  )
  private static let firsts = Array(
    "建秀玉桂志永国春明文晓海红丽金广庆兴连保凤存希立树传长景瑞洪培学"
  )
  private static let seconds = Array(
    "军英华兰芳平强梅霞林峰涛云生勇杰敏燕娟静磊鹏刚辉斌荣民山河东森泉霖彬雪莹璐琪晨轩宇泽浩然")
  private static let firms = Array("恒瑞昌盛鼎隆泰润丰源腾祥和信诚达凯博远航佳嘉禾")
  private static let tails = Array("通成业兴旺邦鑫宏茂康利顺安益海川运辰")
  private static let trades = [
    "商贸有限公司", "机械配件有限公司", "轴承有限公司", "物流有限公司", "建材有限公司", "食品有限公司",
    "餐饮管理有限公司", "农资销售部", "便利店", "种植专业合作社", "医药连锁有限公司", "纺织有限公司",
    "装饰工程有限公司", "汽车维修中心",
  ]
}
