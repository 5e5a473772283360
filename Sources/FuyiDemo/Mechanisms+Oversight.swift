import FuyiCore
import FuyiKit
import FuyiLaw

extension Mechanisms {
  /// Unannounced visits, corrections by departments, and case reviews.
  mutating func tellOfOversight() {
    let agencies = agencies()
    guard !agencies.isEmpty else { return }
    for (index, day) in days(scaled(22)).enumerated() {
      let visited = agencies[(index * 3) % agencies.count]
      keep(
        coordinate(.unannouncedVisit, on: day) {
          $0[.agencies] = [visited.code]
          $0[.findings] = words("办事窗口未公示行政复议权利和途径")
          $0[.findingCount] = 1 + index % 3
          $0[.summary] = words("暗访执法窗口")
        })
    }
    let corrected = agencies.prefix(scaled(32))
    for (agency, day) in zip(corrected, days(corrected.count, in: 4..<88)) {
      var draft = coordinate(.rectification, on: day) {
        $0[.agencies] = [agency.code]
        $0[.summary] = words("整改督察发现的执法不规范问题")
      }
      draft.advance(.conclude, on: later(8...22, than: day)) { $0[.result] = .rectified }
      keep(draft)
    }
    tellOfReviews()
  }

  /// Closed cases that are looked back at.
  private mutating func tellOfReviews() {
    let findings = ["文书说理不充分", "送达回证填写不完整", "听取意见记录过于简略", "卷宗目录缺项"]
    let first = workingDays[workingDays.count * 20 / 100]
    let last = workingDays[workingDays.count * 90 / 100]
    let closed = cases.filter { $0.isArchived && $0.endedOn < last }
    for (index, told) in random.shuffled(closed).prefix(scaled(40)).enumerated() {
      let on = later(1...12, than: max(told.endedOn, first))
      var draft = coordinate(.caseReview, on: min(on, workingDay(onOrBefore: last))) {
        $0[.linkedCase] = told.number
        $0[.region] = told.deal.region.code
        $0[.agencies] = [told.respondent.code]
        $0[.summary] = words("案件评查“回头看”")
      }
      draft.advance(.conclude, on: later(2...8, than: draft.day)) {
        $0[.result] = .reviewed
        $0[.findings] = words(findings[index % findings.count])
        $0[.findingCount] = 1 + index % 4
      }
      keep(draft)
    }
  }

  /// Violations and flaws of corrected cases, some with two.
  mutating func tellOfDefects() {
    for (index, told) in cases.enumerated() {
      guard let corrected = told.correctedOn else { continue }
      let kind = told.deal.dispute.kind
      for tag in 0..<(index % 3 == 0 ? 2 : 1) {
        let defect = DemoLists.defects[(index * 3 + tag * 5) % DemoLists.defects.count]
        let on = max(later(3...15, than: corrected), calendar.workingDay(onOrAfter: told.endedOn))
        keep(
          begin(.defect, on: on) {
            $0[.linkedCase] = told.number
            $0[.defect] = defect.code
            $0[.lawArticle] = Self.article(for: kind, tag)
            $0[.summary] = words(defect.name.zh)
          })
      }
    }
  }

  /// An article that such an act is measured by.
  private static func article(for kind: ActKind, _ index: Int) -> String {
    let isFirst = index % 2 == 0
    return switch kind {
    case .penalty: isFirst ? "行政处罚法第四十四条" : "行政处罚法第四十条"
    case .compulsion: isFirst ? "行政强制法第十八条" : "行政强制法第三十五条"
    case .licence: isFirst ? "行政许可法第三十八条" : "行政许可法第三十六条"
    case .expropriation: isFirst ? "土地管理法第四十七条" : "国有土地上房屋征收与补偿条例第二十六条"
    case .resourceTitle: "土地管理法第十四条"
    case .workInjury: isFirst ? "工伤保险条例第二十条" : "工伤保险条例第十四条"
    case .information: isFirst ? "政府信息公开条例第三十三条" : "政府信息公开条例第三十六条"
    case .benefit: "社会保险法第七十四条"
    case .compensation: "国家赔偿法第四条"
    case .autonomy: "农村土地承包法第二十七条"
    case .competition: "反垄断法第三十九条"
    case .levy: "农业法第六十七条"
    case .agreement: "民法典第五百零九条"
    case .duty, .other: "行政复议法第六十六条"
    }
  }
}
