import FuyiLaw

extension LedgerColumn {
  /// The column that a heading is known to mean; nil where nobody calls one so.
  /// - Parameter heading: as ``HeadingText`` makes it plain.
  package static func known(as heading: String) -> LedgerColumn? { byHeading[heading] }

  /// Every heading that is known, for finding a near one.
  package static let knownHeadings = Array(byHeading.keys).sorted()

  /// The headings that offices write, made plain; the codes and both terms are among them.
  private static let byHeading: [String: LedgerColumn] = {
    var known: [String: LedgerColumn] = [:]
    for (column, words) in headings {
      for word in words.split(separator: " ") { known[HeadingText(String(word)).bare] = column }
    }
    for column in allCases {
      for name in [column.code, column.term.zh, column.term.en] {
        let text = HeadingText(name)
        if known[text.whole] == nil { known[text.whole] = column }
      }
    }
    return known
  }()

  /// How offices call each column, apart from its own term.
  private static let headings: [(LedgerColumn, String)] = [
    (
      .number,
      "案号 复议案号 案件编号 案件号 案件文号 复议案件号 复议案件编号 行政复议案号 文号 编号 收案号 收文号 登记编号 登记号 受理案号 立案号"
    ),
    (.authority, "复议机关 行政复议机关 审理机关"),
    (
      .applicant,
      "申请人 申请人姓名 申请人名称 申请人姓名名称 申请人姓名或名称 申请人或单位名称 复议申请人 行政复议申请人"
    ),
    (
      .identity,
      "申请人证件号码 申请人证件号 证件号码 证件号 身份证号 身份证号码 公民身份号码 申请人身份证号 申请人身份证号码 统一社会信用代码 "
        + "申请人统一社会信用代码"
    ),
    (.phone, "联系电话 电话 联系方式 手机 手机号 手机号码 申请人电话 申请人联系电话 申请人联系方式 申请人手机号 电话号码"),
    (.address, "地址 住址 住所 住所地 联系地址 通讯地址 送达地址 申请人地址 申请人住址 申请人住所 申请人联系地址"),
    (.agent, "代理人 委托代理人 申请人代理人 代理人姓名 申请人委托代理人 委托代理人姓名"),
    (
      .respondent,
      "被申请人 被申请人名称 被申请机关 被申请机关名称 被申请人单位 被申请单位 复议被申请人 行政复议被申请人 被复议机关"
    ),
    (.thirdParty, "第三人 第三人姓名 第三人名称 第三人姓名名称"),
    (.region, "地区 区划 所属区县 区县 所属地区 行政区划 县区 县市区 所属县区 所属县市区 所在地区 辖区 区域 所属区域"),
    (
      .kind,
      "案由 行政行为类别 事项类别 行政行为种类 行政行为类型 复议事项 行政复议事项 申请复议事项 事项类型 案件类型 案件类别 行政管理事项 具体行政行为类别 "
        + "申请事项类别"
    ),
    (
      .act,
      "行政行为文号 行政行为 行政行为名称 被申请行政行为 被复议行政行为 行政决定文号 行政行为决定文号 处罚决定书文号 原行政行为文号 具体行政行为 "
        + "具体行政行为文号"
    ),
    (.actDate, "行政行为日期 行政行为作出日期 行政行为作出日 作出行政行为日期 行政行为时间 行为日期 具体行政行为日期 具体行政行为作出日期"),
    (.knownOn, "知道行为日期 知道行政行为日期 知悉日期 知道日期 知道或应当知道日期 知道之日 知道行政行为之日 知道行为之日"),
    (.learnedOn, "知道救济权利日期 知道救济权利之日 知道申请权利日期"),
    (.notTold, "未告知救济权利 是否未告知救济权利"),
    (.immovable, "涉及不动产 是否涉及不动产 因不动产提出"),
    (.postedOn, "交邮日期 邮寄日期 寄出日期 交邮日 邮戳日期"),
    (.handedInOn, "向处罚机关提交日期 向处罚机关提交之日 向被申请人提交日期"),
    (
      .filedOn,
      "收案日期 收到日期 申请日期 登记日期 收件日期 收到申请日期 收到申请书日期 收到复议申请日期 收案时间 收到时间 申请时间 登记时间 收件时间 收到申请时间 "
        + "收案日 收到申请之日 来文日期 提出申请日期"
    ),
    (.channel, "渠道 收案方式 申请方式 申请渠道 收案渠道 收件方式 提交方式 案件来源 收到方式 申请途径"),
    (.amount, "金额 涉案金额 涉案金额元 涉及金额 标的额 涉案标的额 处罚金额 罚款金额 金额元 标的金额"),
    (.amountTenThousand, "金额万元 涉案金额万元 标的额万元 涉及金额万元"),
    (.summary, "案情摘要 案情简介 案情 基本案情 复议请求 行政复议请求 申请复议请求 主要案情 案件名称"),
    (.handler, "承办人 经办人 承办人员 承办人姓名 主办人 审理人员 审理人 办案人 办案人员 经办人员"),
    (.petitionNumber, "信访编号 信访件编号 信访件号 信访号"),
    (.note, "备注 说明 备注说明"),
    (
      .correctionRequestedOn,
      "补正通知日期 通知补正日期 补正通知书日期 补正通知时间 发出补正通知日期 通知补正时间 告知补正日期"
    ),
    (.correctionReceivedOn, "补正通知送达日期 收到补正通知日期 补正通知书送达日期 补正通知签收日期"),
    (.missing, "需补正事项 补正事项 补正内容 补正材料 需补正材料 补正原因"),
    (.correctedOn, "补正日期 收到补正材料日期 补正材料收到日期 补正时间 补正完成日期 收到补正日期"),
    (.acceptedOn, "受理日期 立案日期 受理时间 立案时间 决定受理日期 受理日 立案受理日期 受理立案日期"),
    (.procedure, "适用程序 审理程序 程序 审理方式 适用程序普通简易 程序类型"),
    (.simplifiedBasis, "适用简易程序情形 适用简易程序的情形 简易程序情形 简易程序事由"),
    (.declinedOn, "不予受理日期 不予受理决定日期 不予受理时间"),
    (.declineReason, "不予受理理由 不予受理原因 不受理理由 不受理原因"),
    (.declineItem, "不予受理条款项次 不予受理项次"),
    (.competentAuthority, "有管辖权的机关 有管辖权机关 告知的有权机关"),
    (.transferredOn, "移送日期 转送日期 移送时间 移交日期"),
    (.transferredTo, "受移送机关 移送机关 转送机关 移送至 移送单位"),
    (
      .copySentOn,
      "发送副本日期 答复通知日期 副本发送日期 发送申请书副本日期 答复通知书日期 发出答复通知日期 送达副本日期 提出答复通知日期 发送答复通知日期 "
        + "答复通知发送日期"
    ),
    (.copyReceivedOn, "副本签收日期 被申请人收到副本日期 被申请人签收日期 答复通知送达日期 收到副本日期"),
    (.answeredOn, "答复日期 被申请人答复日期 答复时间 提交答复日期 收到答复日期 提交答复书日期 书面答复日期"),
    (.opinionsHeardOn, "听取意见日期 听取意见时间 听取当事人意见日期 听取申请人意见日期"),
    (.opinionForm, "听取意见方式 听取方式 听取意见形式"),
    (.hearingNotifiedOn, "听证通知日期 听证通知时间 通知听证日期 听证通知书日期"),
    (.hearingOn, "听证日期 听证时间 听证会日期 举行听证日期"),
    (.suspendedOn, "中止日期 中止时间 中止审理日期 决定中止日期 中止开始日期"),
    (.suspensionGround, "中止原因 中止事由 中止理由 中止情形"),
    (.resumedOn, "恢复日期 恢复审理日期 恢复时间 恢复审理时间 中止恢复日期"),
    (.extendedOn, "延期日期 延长日期 延期时间 延期审理日期 延长审理日期 批准延期日期 延期批准日期 延长审理期限日期 决定延期日期"),
    (.extensionDays, "延期天数 延长天数 延期日数 延长日数 延长审理天数 延长期限天数"),
    (.extensionApprover, "延期批准人 批准人 延长批准人 延期审批人"),
    (.switchedOn, "转为普通程序日期 转普通程序日期 转普通日期 简转普日期"),
    (.switchApprover, "转为普通程序批准人 转普通程序批准人"),
    (.mediatedOn, "调解日期 调解时间 达成调解日期"),
    (.withdrawalAskedOn, "申请撤回日期 撤回申请日期 撤回日期 提出撤回日期"),
    (
      .concludedOn,
      "结案日期 决定日期 审结日期 结案时间 决定时间 审结时间 办结日期 办结时间 作出决定日期 复议决定日期 决定作出日期 结案日 决定书日期 终结日期"
    ),
    (
      .outcome,
      "结案方式 审理结果 决定结果 处理结果 结案结果 复议结果 复议决定 结果 复议决定类型 决定类型 办理结果 案件结果 决定种类 审理结论 结案情况"
    ),
    (.terminationGround, "终止原因 终止事由 终止理由 终止情形"),
    (.conclusionReason, "结案理由 驳回理由 驳回原因 驳回申请理由"),
    (.document, "决定书文号 复议决定书文号 决定文号 结案文书号 结案文号 行政复议决定书文号 决定书编号 调解书文号"),
    (.performBy, "履行期限 履行截止日期 责令履行期限"),
    (.servedOn, "送达日期 送达时间 决定书送达日期 送达当事人日期"),
    (.applicantServedOn, "申请人送达日期 送达申请人日期 申请人签收日期 申请人收到决定日期"),
    (.respondentServedOn, "被申请人送达日期 送达被申请人日期"),
    (.thirdPartyServedOn, "第三人送达日期 送达第三人日期 第三人签收日期"),
    (.performedOn, "履行日期 履行时间 履行完毕日期"),
    (.actedAgainOn, "重作日期 重新作出行政行为日期"),
    (.sued, "是否起诉 起诉 是否诉讼 是否提起诉讼 是否提起行政诉讼"),
    (.suedOn, "起诉日期 起诉时间 提起诉讼日期"),
    (.court, "受诉法院 法院 起诉法院 受理法院"),
    (.petitionedOn, "信访日期 信访时间"),
    (.archivedOn, "归档日期 归档时间 案卷归档日期"),
    (.archiveReason, "归档说明 未履行说明"),
    (.ignored, "序号 导入意见 importremarks 原行号 row"),
  ]
}
