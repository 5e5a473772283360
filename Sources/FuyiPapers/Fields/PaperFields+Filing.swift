import FuyiCore
import FuyiKit
import FuyiLaw

extension PaperFields {
  /// What papers before the review say: acceptance, completing the papers, declining.
  func filed(_ filling: inout Filling) {
    filling[.acceptance] = acceptance
    switch entry.action {
    case .accept:
      filling[.simplifiedBasis] = entry.facts[.simplifiedBasis]?.term.zh
    case .requestCorrection:
      let items = (words(.missing) ?? "").split { "；;\n".contains($0) }
        .map { String($0).withoutSpacesAround }.filter { !$0.isEmpty }
      filling[.missing] = words(.missing)
      filling.lists[.missing] =
        items.isEmpty
        ? [[.missingOrdinal: PaperText("")]]
        : items.enumerated().map { index, item in
          [
            .missingOrdinal: PaperText(items.count > 1 ? "\(index + 1)．" : ""),
            .missingItem: PaperText(item + (index == items.count - 1 ? "。" : "；")),
          ]
        }
      filling[.correctionReceivedOn] = then.examination.noticeReceivedOn?.inChinese
      filling[.correctionDue] = due(clocks.last { $0.id == .correction })
    case .decline:
      filling[.declineReason] = phrase(.reason)
      filling[.declineGround] = AcceptanceCondition(rawValue: entry.facts[.item] ?? 0)?.failing
      filling[.declineBasis] =
        (entry.facts[.item].map { "第三十条第一款第（\(chineseNumeral($0))）项、" } ?? "第三十条")
        + "第二款"
      filling[.competentAuthority] = words(.competentAuthority)
    default: break
    }
  }

  /// How the case was accepted, without the full stop.
  private var acceptance: String? {
    let day = entry.effectiveOn.inChinese
    switch entry.action {
    case .accept:
      return
        "经审查，该申请符合《中华人民共和国行政复议法》第三十条第一款规定的条件，本机关决定自\(day)起予以受理"
    case .deemedAccepted:
      return
        "审查期限届满，本机关未作出不予受理决定，依照《中华人民共和国行政复议法》第三十条第三款，该申请自\(day)起视为受理"
    case .takeOver:
      return "依照《中华人民共和国行政复议法》第三十八条，该案由本机关审理，本机关自\(day)起予以受理"
    default: return nil
    }
  }
}

/// The conditions of acceptance, by their items in ARL 30 (受理条件).
enum AcceptanceCondition: Int, CaseIterable {
  case parties = 1
  case interest, request, time, scope, competence, first

  /// What an application is like that fails it, behind the word for the application.
  var failing: String {
    switch self {
    case .parties: "没有明确的申请人或者符合规定的被申请人"
    case .interest: "的申请人与被申请行政复议的行政行为没有利害关系"
    case .request: "没有具体的行政复议请求和理由"
    case .time: "未在法定申请期限内提出"
    case .scope: "不属于行政复议范围"
    case .competence: "不属于本机关的管辖范围"
    case .first: "所涉行政行为，本机关已经受理过该申请人的行政复议申请，或者人民法院已经受理过该申请人的行政诉讼"
    }
  }

  /// The item as papers cite it.
  var basis: String { "第三十条第一款第（\(chineseNumeral(rawValue))）项" }
}
