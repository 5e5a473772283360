import FuyiLaw
import FuyiStatistics

extension RecordColumn {
  /// What a reader of a definition has to know of a column beside its name; nil for most.
  func note(in set: RecordSet) -> Term? {
    switch self {
    case .closedOn where set == .reviews:
      Term(
        zh: "结案日：文书的日期；调解书为最后签字或者盖章之日。不是送达日。",
        en:
          "Day of closing: that of the document, of a statement the last signature or seal; never "
          + "of service.")
    case .outcome where set == .reviews:
      Term(
        zh: "审理结果：每次审理只计一种；有多项决定的按主要的一项，部分调解、部分决定的按决定。",
        en:
          "Outcome: one for each review; of several dispositions the principal one, and of a case "
          + "mediated in part and decided in part the decision.")
    case .dueOn where set == .reviews:
      Term(
        zh: "审理期限届满日：中止、延长已计算在内。",
        en: "Last day to conclude: suspensions and extensions are counted.")
    case .isImplied:
      Term(
        zh: "已登记在案：受理等已有记录。法律已视为受理而尚无记录的，自期限届满的次日起计入。",
        en: "On record: its opening has been entered. One that the law has opened by itself counts "
          + "from the day after the period ran out.")
    case .lapseOn:
      Term(
        zh: "审查或者补正期限届满而未处理、未补正的，法律视为受理或者视为放弃，次日起按此统计。",
        en:
          "When the time to examine a filing or to complete its papers has run out, the law deems "
          + "it accepted or abandoned, and it counts so from the next day.")
    case .head:
      Term(
        zh: "负责人出庭情况：同一审级多次开庭的，一次出庭即为出庭；有正当理由的缺席仍为未出庭。",
        en:
          "Appearance of the head: one appearance suffices for an instance; an absence with a good "
          + "reason is an absence.")
    case .authority, .region, .respondent, .field, .kind, .channel, .handler, .filedOn,
      .filingOutcome, .filingEndedOn, .lapseOutcome, .opening, .openedOn, .closedOn, .closing,
      .outcome, .dueOn, .hasRulebook, .servedOn, .sueUntil, .suedOn, .petitionedOn, .variety,
      .venue, .point, .area, .isHard, .isJoint, .doneOn, .hearingOn, .spoke:
      nil
    }
  }
}

extension Dating {
  /// The columns that date a record.
  var columns: [RecordColumn] {
    switch self {
    case .on(let column): [column]
    case .openDuring: [.openedOn, .closedOn]
    }
  }
}

extension Predicate {
  /// The columns that it asks for.
  var columns: [RecordColumn] {
    switch self {
    case .always: []
    case .isOneOf(let column, _), .isSet(let column): [column]
    case .compare(let left, _, let right): [left.column, right.column].compactMap { $0 }
    case .all(let parts), .any(let parts): parts.flatMap(\.columns)
    case .not(let part): part.columns
    }
  }

  /// Whether the day of asking stands in it.
  var asksForDay: Bool {
    switch self {
    case .always, .isOneOf, .isSet: false
    case .compare(let left, _, let right): left == .asOf || right == .asOf
    case .all(let parts), .any(let parts): parts.contains(where: \.asksForDay)
    case .not(let part): part.asksForDay
    }
  }
}
