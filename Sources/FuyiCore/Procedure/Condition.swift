public import FuyiLaw

/// What must be so in the case, beyond its state, before an action is open.
public enum Condition: String, CaseIterable, Named {
  case noCorrectionNoticeYet = "no-correction-notice-yet"
  case underSimplifiedProcedure = "under-simplified-procedure"
  case underOrdinaryProcedure = "under-ordinary-procedure"
  case copySent = "copy-sent"
  case withdrawalAsked = "withdrawal-asked"
  case suspendedForTalks = "suspended-for-talks"
  case noDocumentReviewOpen = "no-document-review-open"
  case mayJudgeDocument = "may-judge-document"
  case mayNotJudgeDocument = "may-not-judge-document"
  case documentTransferred = "document-transferred"
  case makerNotified = "maker-notified"
  case opinionUnreported = "opinion-unreported"
  case somebodyUnserved = "somebody-unserved"
  case orderedToActAgain = "ordered-to-act-again"
  case superiorMayReopen = "superior-may-reopen"

  /// What must be so, in both languages.
  public var term: Term {
    switch self {
    case .noCorrectionNoticeYet:
      Term(zh: "尚未通知过补正（补正通知只能一次）", en: "no correction notice has been given (only one may be)")
    case .underSimplifiedProcedure:
      Term(zh: "适用简易程序", en: "the case follows the simplified procedure")
    case .underOrdinaryProcedure:
      Term(zh: "适用普通程序（简易程序不得延长）", en: "the case follows the ordinary procedure")
    case .copySent: Term(zh: "已发送申请书副本", en: "the respondent has been sent the copy")
    case .withdrawalAsked: Term(zh: "申请人已申请撤回", en: "the applicant has asked to withdraw")
    case .suspendedForTalks:
      Term(zh: "因调解、和解中止", en: "the review is suspended for mediation or settlement talks")
    case .noDocumentReviewOpen:
      Term(zh: "没有尚未办结的规范性文件审查", en: "no review of a normative document is open")
    case .mayJudgeDocument:
      Term(
        zh: "有正在进行的规范性文件审查，且本机关有权处理",
        en: "a review of a normative document is open that this authority may judge")
    case .mayNotJudgeDocument:
      Term(
        zh: "有正在进行的规范性文件审查，本机关无权处理且尚未转送",
        en: "a review of a normative document is open, for another body to judge and not sent yet")
    case .documentTransferred:
      Term(zh: "规范性文件已转送且尚未回复", en: "the normative document was sent and no reply has come")
    case .makerNotified:
      Term(zh: "已通知制定机关且尚未答复", en: "the document's maker was asked and has not answered")
    case .opinionUnreported:
      Term(zh: "有意见书尚未反馈", en: "an opinion letter has not been reported on")
    case .somebodyUnserved: Term(zh: "尚有当事人未送达", en: "a party has not been served yet")
    case .orderedToActAgain: Term(zh: "决定责令重作", en: "the decision orders the agency to act again")
    case .superiorMayReopen:
      Term(
        zh: "以不予受理、放弃、驳回、终止或者决定结案",
        en: "the case ended by a decline, abandonment, dismissal, termination or decision")
    }
  }

  /// The article that asks for it.
  public var article: Article {
    switch self {
    case .noCorrectionNoticeYet: .arl(31)
    case .underSimplifiedProcedure: .arl(55)
    case .underOrdinaryProcedure: .arl(62)
    case .copySent: .arl(48)
    case .withdrawalAsked: .arl(41, item: 1)
    case .suspendedForTalks: .arl(39, item: 6)
    case .noDocumentReviewOpen, .mayJudgeDocument, .mayNotJudgeDocument: .arl(56)
    case .documentTransferred: .arl(60)
    case .makerNotified: .arl(58)
    case .opinionUnreported: .arl(76)
    case .somebodyUnserved: .arl(75)
    case .orderedToActAgain: .arl(64)
    case .superiorMayReopen: .arl(35)
    }
  }

  /// Whether it is so.
  public func holds(for case: Case) -> Bool {
    switch self {
    case .noCorrectionNoticeYet: `case`.examination.noticeReceivedOn == nil
    case .underSimplifiedProcedure: `case`.procedure == .simplified
    case .underOrdinaryProcedure: `case`.procedure == .ordinary
    case .copySent: `case`.spell?.copySentOn != nil
    case .withdrawalAsked: `case`.spell?.withdrawalAskedOn != nil
    case .suspendedForTalks: `case`.spell?.openSuspension?.ground == .talks
    case .noDocumentReviewOpen: `case`.spell?.openDocumentReview == nil
    case .mayJudgeDocument: `case`.spell?.openDocumentReview?.isCompetent == true
    case .mayNotJudgeDocument:
      `case`.spell?.openDocumentReview.map { !$0.isCompetent && $0.transferredOn == nil } ?? false
    case .documentTransferred: `case`.spell?.openDocumentReview?.transferredOn != nil
    case .makerNotified:
      `case`.spell?.openDocumentReview.map {
        $0.makerNotifiedOn != nil && $0.makerAnsweredOn == nil
      } ?? false
    case .opinionUnreported: `case`.opinionLetters.contains { $0.reportedOn == nil }
    case .somebodyUnserved: !`case`.unserved.isEmpty
    case .orderedToActAgain: `case`.spell?.duty?.actAgain == true
    case .superiorMayReopen: `case`.mayBeReopened
    }
  }
}

extension Case {
  /// The parties on whom the last closing document has not been served: the applicants alone for a
  /// filing that was declined, everybody otherwise.
  public var unserved: [Party] {
    closingDocument?.unserved ?? []
  }

  /// The document that ended the last review, or the decline where there was no review.
  var closingDocument: ClosingDocument? { spells.isEmpty ? decline : spell?.document }

  var mayBeReopened: Bool {
    guard let closing = spell?.closing else {
      return filingOutcome == .declined || filingOutcome == .abandoned
    }
    switch closing {
    case .decided, .dismissed, .terminated: return true
    case .mediated, .transferredOut: return false
    }
  }
}
