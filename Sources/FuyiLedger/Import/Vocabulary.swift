import FuyiCore
import FuyiLaw

/// The words of the columns whose cells are one of a list (用语).
///
/// Besides the codes and terms that the program has in both languages, what offices write for them.
package enum Vocabulary {
  /// The code that a word stands for; a number for grounds.
  /// - Throws: ``CellProblem/unknownWord(near:)``.
  package static func code(_ text: String, in column: LedgerColumn) throws(CellProblem) -> String {
    let words = lists[column] ?? [:]
    let plain = PlainText.of(text)
    if let code = words[plain] { return code }
    throw .unknownWord(near: PlainText.near(plain, among: Array(words.keys).sorted()))
  }

  private static let lists: [LedgerColumn: [String: String]] = [
    .kind: list(ActKind.self, kinds), .channel: list(Channel.self, channels),
    .procedure: list(ReviewProcedure.self, procedures),
    .simplifiedBasis: list(SimplifiedBasis.self, bases),
    .opinionForm: list(HearingForm.self, forms),
    .suspensionGround: list(SuspensionGround.self, suspensions),
    .terminationGround: list(TerminationGround.self, terminations),
  ]

  private static func list<Value: Named & CaseIterable>(
    _ type: Value.Type, _ words: [(Value, String)]
  ) -> [String: String] {
    var list: [String: String] = [:]
    for (value, text) in words {
      for word in text.split(separator: " ") { list[PlainText.of(String(word))] = value.code }
    }
    for value in type.allCases {
      for word in [value.code, value.term.zh, value.term.en] {
        list[PlainText.of(word)] = value.code
      }
    }
    return list
  }

  private static let kinds: [(ActKind, String)] = [
    (.penalty, "行政处罚 处罚 治安处罚 治安管理处罚 行政处罚决定"),
    (.compulsion, "行政强制 强制 行政强制措施 行政强制执行 强制措施 强制执行"),
    (.licence, "行政许可 许可 行政审批"),
    (.resourceTitle, "自然资源确权 确权 行政确权 土地确权 林地确权 自然资源权属"),
    (.expropriation, "征收征用及补偿 行政征收 征收 征用 征地 征收补偿 房屋征收 土地征收 行政征用 征收征用 行政补偿 征收补偿决定"),
    (.compensation, "行政赔偿 国家赔偿 赔偿"), (.workInjury, "工伤认定 工伤 工伤认定决定 不予认定工伤"),
    (.autonomy, "经营自主权 农村土地承包经营权 承包经营权 侵犯经营自主权"),
    (.competition, "排除限制竞争 滥用行政权力排除限制竞争 排除竞争 限制竞争"),
    (.levy, "违法集资摊派费用 乱收费 违法要求履行义务 违法收费 集资摊派"),
    (.duty, "不履行法定职责 不履行职责 行政不作为 不作为 履行法定职责 未履行法定职责 履职 不履职"),
    (.benefit, "社会保障给付 行政给付 抚恤金 社会保险待遇 最低生活保障 低保 社会保险 社会保障"),
    (.agreement, "行政协议 行政合同"), (.information, "政府信息公开 信息公开 政务公开"), (.other, "其他行政行为 其他 其它"),
  ]

  private static let channels: [(Channel, String)] = [
    (.window, "当面 现场 窗口 来访 当面提交 现场提交 现场申请 当面申请 窗口提交 来人 直接提交"),
    (.post, "邮寄 邮政 邮件 信函 寄送 ems 来信 快递 邮寄申请 邮寄提交"),
    (.online, "网络 网上 线上 互联网 网上申请 线上申请 网上提交 小程序 掌上复议 电子邮件 互联网申请"),
    (.petition, "信访转入 信访 信访转办 信访引导"), (.court, "法院引导 法院 法院转办 法院告知"),
    (.agency, "经作出机关转送 转送 被申请人转送 处罚机关转送 作出机关转送 原机关转送"),
  ]

  private static let procedures: [(ReviewProcedure, String)] = [
    (.ordinary, "普通程序 普通 一般程序 一般"), (.simplified, "简易程序 简易"),
  ]

  private static let bases: [(SimplifiedBasis, String)] = [
    (.onSpot, "当场作出 当场处罚"), (.warning, "警告或通报批评 警告 通报批评"),
    (.smallSum, "款额三千元以下 三千元以下 3000元以下 小额"), (.information, "政府信息公开 信息公开"),
    (.consent, "各方同意 当事人同意 双方同意 当事人各方同意"),
  ]

  private static let forms: [(HearingForm, String)] = [
    (.inPerson, "当面 现场 面谈 当面听取"), (.online, "互联网 网络 网上 视频 线上"), (.telephone, "电话 电话听取"),
    (.written, "书面 书面审理 书面审理(因当事人原因)"),
  ]

  private static let suspensions: [(SuspensionGround, String)] =
    numbered(
      SuspensionGround.allCases) + [
      (.applicantDied, "申请人死亡 死亡"), (.applicantLostCapacity, "申请人丧失行为能力 丧失行为能力"),
      (.applicantMissing, "申请人下落不明 下落不明"), (.organisationEnded, "申请人组织终止 组织终止 单位注销"),
      (.forceMajeure, "不可抗力 不可抗力或其他正当理由 不可抗力或者其他正当理由"),
      (.talks, "调解 和解 调解和解 进行调解 进行调解和解 当事人调解 双方调解 双方和解"),
      (.questionOfLaw, "法律适用问题待解释 法律适用 法律适用问题"), (.otherCase, "以其他案件结果为依据 其他案件 另案 等待另案 待另案结果"),
      (.normativeDocument, "附带审查规范性文件 规范性文件审查 规范性文件 附带审查"), (.other, "其他情形 其他 其他事由"),
    ]

  private static let terminations: [(TerminationGround, String)] =
    numbered(
      TerminationGround.allCases) + [
      (.withdrawalAllowed, "准予撤回申请 撤回 撤回申请 准予撤回 申请人撤回 申请人撤回申请"), (.applicantDied, "申请人死亡 死亡"),
      (.organisationEnded, "申请人组织终止 组织终止 单位注销"), (.criminalMeasure, "转为刑事强制措施 转刑事"),
      (.suspendedSixtyDays, "中止满六十日 中止满60日"),
    ]

  /// The numbers of the items, as 5, 第5项, 第五项 or 第（五）项.
  private static func numbered<Value: Named>(_ values: [Value]) -> [(Value, String)] {
    let numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
    return values.enumerated().map { index, value in
      (value, "第\(index + 1)项 第\(numerals[index])项 第(\(numerals[index]))项 (\(numerals[index]))")
    }
  }
}
