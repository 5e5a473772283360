import FuyiCore
import FuyiLaw

/// Reads how offices word the end of a case (结案方式的写法).
package enum OutcomeWords {
  /// The outcome that a text says.
  /// - Throws: ``CellProblem/unknownWord(near:)``, or ``CellProblem/openWord(_:)`` with the codes of what
  ///   it may mean.
  package static func outcome(_ text: String) throws(CellProblem) -> LedgerOutcome {
    if let outcome = LedgerOutcome(code: text) { return outcome }
    let plain = plainWords(text)
    if let known = whole[plain] { return known }
    if let meanings = open[plain] { throw .openWord(meanings) }
    guard let decided = decision(plain) else {
      throw .unknownWord(near: PlainText.near(plain, among: words))
    }
    return decided
  }

  /// Every word that is known, for a near one.
  private static let words =
    Array(whole.keys) + Array(dispositions.keys) + Array(beside.keys) + LedgerOutcome.codes

  /// Without brackets, without what a decision is about, and without the word for decision itself.
  private static func plainWords(_ text: String) -> String {
    var plain = PlainText.of(text)
    for sign in ["(", ")", "[", "]", "。", ":", "-", "—"] { plain = plain.replacing(sign, with: "") }
    for phrase in fillers { plain = plain.replacing(phrase, with: "") }
    // 决定维持 says no more than 维持.
    return plain.count > 2 && plain.hasPrefix("决定") ? String(plain.dropFirst(2)) : plain
  }

  private static let fillers = [
    "行政复议决定书", "复议决定书", "决定书", "被申请人的", "被申请人作出的", "原具体行政行为", "具体行政行为", "原行政行为", "该行政行为",
    "行政行为", "原行政决定", "原决定", "原行为", "案件", "予以",
  ]

  /// A decision with one disposition or several, and what stands beside them.
  private static func decision(_ plain: String) -> LedgerOutcome? {
    var (found, more): ([Disposition], Set<LedgerOutcome.Beside>) = ([], [])
    for part in parts(of: plain) {
      if let disposition = dispositions[part] {
        if !found.contains(disposition) { found.append(disposition) }
      } else if let known = beside[part] {
        more.insert(known)
      } else {
        return nil
      }
    }
    guard !found.isEmpty else { return nil }
    return .decided(found, beside: more)
  }

  /// The parts between signs and words of joining; 部分撤销部分维持 has none between them.
  private static func parts(of plain: String) -> [String] {
    var text = plain
    for joint in ["并且", "同时", "以及", "并", "和", "及", "、", "，", ",", ";", "+", "/"] {
      text = text.replacing(joint, with: "|")
    }
    text = text.replacing("部分", with: "|部分").replacing("责令", with: "|责令")
    return text.split(separator: "|").map(String.init)
  }

  private static let dispositions: [String: Disposition] = [
    "维持": .upheld, "部分维持": .upheld, "撤销": .revoked, "全部撤销": .revoked,
    "部分撤销": .partlyRevoked, "变更": .altered, "部分变更": .altered, "责令履行": .perform,
    "责令限期履行": .perform, "限期履行": .perform, "责令履行法定职责": .perform,
    "责令限期履行法定职责": .perform, "限期履行法定职责": .perform, "责令履行职责": .perform,
    "确认违法": .unlawful, "部分确认违法": .unlawful, "违法": .unlawful, "确认无效": .void,
    "驳回请求": .rejected, "驳回复议请求": .rejected, "驳回行政复议请求": .rejected,
    "驳回申请人请求": .rejected, "驳回申请人复议请求": .rejected, "驳回申请人行政复议请求": .rejected,
    // A claim to damages that is refused is decided by rejecting it (ARL 72).
    "不予赔偿": .rejected, "驳回赔偿请求": .rejected, "驳回行政赔偿请求": .rejected,
    "行政协议责任": .agreementLiability, "责令履行协议": .agreementLiability,
    "责令继续履行协议": .agreementLiability, "责令履行行政协议": .agreementLiability,
  ]

  private static let beside: [String: LedgerOutcome.Beside] = [
    "责令重作": .actAgain, "重作": .actAgain, "责令重新作出": .actAgain, "重新作出": .actAgain,
    "责令限期重作": .actAgain, "责令重新处理": .actAgain, "责令限期重新作出": .actAgain,
    "撤销重作": .actAgain, "责令赔偿": .damages, "赔偿": .damages, "决定赔偿": .damages,
    "责令采取补救措施": .remedial, "采取补救措施": .remedial, "责令补救": .remedial, "补救措施": .remedial,
  ]

  private static let whole: [String: LedgerOutcome] = {
    var known: [String: LedgerOutcome] = [
      "撤销重作": .decided([.revoked], beside: [.actAgain]),
      "撤销责令重作": .decided([.revoked], beside: [.actAgain]),
    ]
    for (words, outcome) in wholeWords {
      for word in words.split(separator: " ") { known[String(word)] = outcome }
    }
    return known
  }()

  private static let wholeWords: [(String, LedgerOutcome)] = [
    ("在办 办理中 审理中 正在审理 正在办理 未结 未审结 未办结 待审 待办 中止 中止审理 审查中 补正中", .pending),
    ("驳回申请 驳回复议申请 驳回行政复议申请 驳回申请人申请 驳回申请人行政复议申请", .dismissed),
    ("终止 终止审理 终止复议 终止行政复议 终止其他", .terminated(nil)),
    (
      "撤回 撤回申请 申请人撤回 申请人撤回申请 撤回复议申请 撤回行政复议申请 撤回终止 撤回申请终止 终止撤回 终止撤回申请 终止申请人撤回 终止申请人撤回申请 "
        + "终止撤回复议申请 准予撤回 准许撤回 准予撤回申请 终止准予撤回 其他撤回 撤回其他 自愿撤回 申请人自愿撤回",
      .withdrawn(.other)
    ),
    (
      "和解 达成和解 和解撤回 和解终止 和解后撤回 终止和解 终止和解撤回 终止达成和解 撤回和解 和解撤回申请 和解撤回终止 经和解撤回 终止和解后撤回",
      .withdrawn(.settlement)
    ),
    (
      "改正后撤回 自行改正后撤回 自行纠错后撤回 自我纠错 自行纠正 自行纠错 终止自行纠错 终止自行改正 终止改正后撤回 被申请人改正后撤回 "
        + "被申请人自行纠错 被申请人自行改正 被申请人自行纠正",
      .withdrawn(.selfCorrection)
    ),
    ("申请人死亡 终止申请人死亡 申请人死亡终止", .terminated(.applicantDied)),
    ("申请人组织终止 终止申请人组织终止 终止组织终止", .terminated(.organisationEnded)),
    ("转为刑事强制措施 终止转为刑事强制措施 终止转刑事", .terminated(.criminalMeasure)),
    ("中止满六十日 中止满60日 终止中止满六十日 终止中止满60日 中止满六十日终止 中止满60日终止", .terminated(.suspendedSixtyDays)),
    ("调解 调解书 调解结案 达成调解 制发调解书 行政复议调解书 复议调解 调解书结案 出具调解书 复议调解书", .mediated),
    ("不予受理 不受理 不予受理决定", .declined),
    (
      "案前化解 案前调解 受理前化解 受理前调解 案前和解 受理前和解 案前化解撤回 受理前调解和解",
      .settledBeforeAcceptance
    ),
    ("移送 转送 移交 移送他机关 移送其他机关 移送有权机关 移送管辖 提级管辖 转送有权机关", .sentElsewhere),
    ("视为放弃 视为放弃申请 逾期未补正 逾期不补正 未补正视为放弃 视为放弃复议申请 视为放弃行政复议申请 逾期未补正视为放弃", .abandoned),
  ]

  /// Words that leave open which of several is meant.
  private static let open: [String: [String]] = [
    "驳回": ["dismissed", "rejected"],
    "纠错": ["revoked", "altered", "perform", "unlawful", "void"],
    "直接纠错": ["revoked", "altered", "perform", "unlawful", "void"],
    "决定": Disposition.allCases.map(\.code), "赔偿": ["revoked+damages", "unlawful+damages"],
    "确认": ["unlawful", "void"], "结案": ["upheld", "mediated", "terminated"],
    "其他": ["terminated", "withdrawn-other", "sent-elsewhere"],
  ]
}
