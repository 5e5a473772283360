import FuyiLaw
import FuyiStatistics

extension RecordColumn {
  /// A column of yes and no as a statement; nil for other columns, and where both answers are meant.
  func answer(_ codes: [String], _ isDenied: Bool) -> Term? {
    guard codes.count == 1, let code = codes.first, code == "yes" || code == "no" else {
      return nil
    }
    let isYes = (code == "yes") != isDenied
    switch self {
    case .isImplied:
      return isYes
        ? Term(zh: "由法律推定、尚未登记", en: "it is implied by law and not yet on record")
        : Term(zh: "已登记在案", en: "it is on record")
    case .hasRulebook:
      return isYes
        ? Term(zh: "申请时已有期限规则", en: "a rulebook was in force on the day of filing")
        : Term(zh: "申请时尚无期限规则", en: "no rulebook was in force on the day of filing")
    case .isHard:
      return isYes
        ? Term(zh: "属于疑难案件", en: "it is a hard case")
        : Term(zh: "不属于疑难案件", en: "it is no hard case")
    case .isJoint:
      return isYes
        ? Term(zh: "有多单位协同", en: "bodies took part together")
        : Term(zh: "无多单位协同", en: "no bodies took part together")
    case .spoke:
      return isYes
        ? Term(zh: "负责人出庭并发声", en: "the head appeared and spoke")
        : Term(zh: "负责人未出庭发声", en: "no head spoke")
    case .authority, .region, .respondent, .field, .kind, .channel, .handler, .filedOn,
      .filingOutcome, .filingEndedOn, .lapseOn, .lapseOutcome, .opening, .openedOn, .closedOn,
      .closing, .outcome, .dueOn, .servedOn, .sueUntil, .suedOn, .petitionedOn, .variety, .venue,
      .point, .area, .doneOn, .hearingOn, .head:
      return nil
    }
  }

  /// What has happened once the column's day has come, and what has not before; nil for days that
  /// bound something.
  func event(in set: RecordSet) -> (done: Term, lacking: Term)? {
    switch self {
    case .closedOn where set == .reviews:
      (
        Term(zh: "已结案", en: "it has been closed"),
        Term(zh: "未结案", en: "it has not been closed")
      )
    case .lapseOn:
      (
        Term(zh: "审查或者补正期限已届满", en: "the time to examine it or to complete its papers has run out"),
        Term(
          zh: "审查或者补正期限未届满",
          en: "the time to examine it or to complete its papers has not run out")
      )
    case .servedOn:
      (
        Term(zh: "已送达全部当事人", en: "it has been served on every party"),
        Term(zh: "未送达全部当事人", en: "it has not been served on every party")
      )
    case .suedOn:
      (
        Term(zh: "已被起诉", en: "it has been sued over"),
        Term(zh: "未被起诉", en: "it has not been sued over")
      )
    case .petitionedOn:
      (
        Term(zh: "已引发信访", en: "it has been petitioned about"),
        Term(zh: "未引发信访", en: "it has not been petitioned about")
      )
    case .doneOn: set.performance
    case .authority, .region, .respondent, .field, .kind, .channel, .handler, .filedOn,
      .filingOutcome, .filingEndedOn, .lapseOutcome, .opening, .openedOn, .isImplied, .closedOn,
      .closing, .outcome, .dueOn, .hasRulebook, .sueUntil, .variety, .venue, .point,
      .area, .isHard, .isJoint, .hearingOn, .head, .spoke:
      nil
    }
  }
}

extension RecordSet {
  /// What is done with a record of the set by the day of its column `done-on`.
  fileprivate var performance: (done: Term, lacking: Term)? {
    switch self {
    case .duties, .mediations:
      (
        Term(zh: "已履行", en: "it has been performed"),
        Term(zh: "未履行", en: "it has not been performed")
      )
    case .opinions:
      (
        Term(zh: "已反馈", en: "it has been reported back on"),
        Term(zh: "未反馈", en: "it has not been reported back on")
      )
    case .letters:
      (
        Term(zh: "已办复", en: "it has been replied to"),
        Term(zh: "未办复", en: "it has not been replied to")
      )
    case .filings, .reviews, .consultations, .petitions, .suits, .coordination, .defects,
      .appearances:
      nil
    }
  }

  /// What one record of the set is, so that a reader knows what is counted once.
  var unit: Term {
    switch self {
    case .filings: Term(zh: "每件登记的申请计一次", en: "every registration, once")
    case .reviews:
      Term(
        zh: "每次立案（受理、视为受理、移入、重新审理）计一次",
        en: "once for each opening: accepted, deemed accepted, transferred in or reopened")
    case .duties:
      Term(
        zh: "决定书、调解书确定的每项义务计一次", en: "every duty from a decision or a statement, once")
    case .opinions: Term(zh: "每份计一次", en: "every letter, once")
    case .consultations: Term(zh: "每件咨询计一次", en: "every consultation, once")
    case .petitions: Term(zh: "每件计一次", en: "every petition, once")
    case .mediations: Term(zh: "每件调解计一次", en: "every mediation, once")
    case .letters: Term(zh: "每件函件计一次", en: "every letter, once")
    case .suits: Term(zh: "每一审级计一件", en: "every instance, once")
    case .coordination: Term(zh: "每项计一次", en: "every item, once")
    case .defects: Term(zh: "每项标注计一次", en: "every mark, once")
    case .appearances:
      Term(zh: "每案、每审级、每被告计一次", en: "once for each case, instance and defendant")
    }
  }
}
