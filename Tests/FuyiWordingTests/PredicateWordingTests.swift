import FuyiLaw
import FuyiStatistics
import FuyiTestSupport
import FuyiWording
import Testing

@Suite("Conditions of rates in words")
struct PredicateWordingTests {
  struct Sample: CustomStringConvertible {
    let set: RecordSet
    let predicate: Predicate
    let zh: String
    let en: String
    var description: String { en }

    init(_ set: RecordSet, _ predicate: Predicate, zh: String, en: String) {
      self.set = set
      self.predicate = predicate
      self.zh = zh
      self.en = en
    }
  }

  static let leaves = [
    Sample(.reviews, .always, zh: "不限", en: "any"),
    Sample(.reviews, .not(.always), zh: "无", en: "none"),
    Sample(
      .reviews, .isOneOf(.outcome, ["mediated"]), zh: "审理结果为以调解书结案",
      en: "the outcome is closed by mediation statement"),
    Sample(
      .suits, .isOneOf(.outcome, ["lost", "partly-lost"]), zh: "应诉结果为败诉或者部分败诉",
      en: "the outcome for the agency is lost or partly lost"),
    Sample(
      .reviews, .isOneOf(.closing, ["decided", "dismissed", "terminated"]),
      zh: "结案方式为作出复议决定、驳回申请或者终止审理",
      en: "the way of closing is decided, dismissed or terminated"),
    Sample(
      .letters, .not(.isOneOf(.outcome, ["withdrawn"])), zh: "办理结果不是已撤回",
      en: "the result is not withdrawn"),
    Sample(
      .reviews, .isOneOf(.region, ["371500", "999999"]), zh: "区域为聊城市或者999999",
      en: "the region is Liaocheng or 999999"),
    Sample(
      .suits, .isOneOf(.variety, ["first"]), zh: "审级为一审", en: "the instance is first instance"),
    Sample(
      .letters, .isOneOf(.variety, ["transfer"]), zh: "函件种类为转办函",
      en: "the kind of letter is transfer letter"),
    Sample(
      .reviews, .isOneOf(.hasRulebook, ["no"]), zh: "申请时尚无期限规则",
      en: "no rulebook was in force on the day of filing"),
    Sample(.reviews, .isOneOf(.isImplied, ["no"]), zh: "已登记在案", en: "it is on record"),
    Sample(
      .reviews, .not(.isOneOf(.isImplied, ["no"])), zh: "由法律推定、尚未登记",
      en: "it is implied by law and not yet on record"),
    Sample(
      .appearances, .isOneOf(.spoke, ["yes"]), zh: "负责人出庭并发声",
      en: "the head appeared and spoke"),
    Sample(
      .coordination, .isOneOf(.isHard, ["yes"]), zh: "属于疑难案件", en: "it is a hard case"),
    Sample(
      .mediations, .isOneOf(.isJoint, ["no"]), zh: "无多单位协同",
      en: "no bodies took part together"),
    Sample(
      .reviews, .isSet(.servedOn), zh: "已登记送达完成日",
      en: "the day on which the last party was served is on record"),
    Sample(
      .letters, .not(.isSet(.doneOn)), zh: "未登记办复日", en: "no day of the reply is on record"),
    Sample(
      .reviews, .compare(.column(.closedOn), .onOrBefore, .column(.dueOn)),
      zh: "结案日不晚于审理期限届满日", en: "the day of closing is on or before the last day to conclude"),
    Sample(
      .suits, .compare(.column(.closedOn), .before, .column(.openedOn)),
      zh: "审结日早于法院立案日（未载明的为登记日）",
      en: "the day on which the court ended the suit is before the day of docketing (of "
        + "registration where none is stated)"),
    Sample(
      .letters, .compare(.column(.dueOn), .onOrAfter, .asOf), zh: "办复截止日不早于查询日",
      en: "the last day to reply is on or after the day of asking"),
    Sample(
      .reviews, .compare(.column(.openedOn), .after, .first), zh: "立案日晚于统计期首日",
      en: "the day of opening is after the first day of the period"),
    Sample(
      .reviews, .compare(.last, .before, .column(.dueOn)), zh: "统计期末日早于审理期限届满日",
      en: "the last day of the period is before the last day to conclude"),
    Sample(
      .letters, .compare(.column(.doneOn), .onOrBefore, .asOf), zh: "截至查询日已办复",
      en: "it has been replied to by the day of asking"),
    Sample(
      .duties, .not(.compare(.column(.doneOn), .onOrBefore, .last)), zh: "截至统计期末日未履行",
      en: "it has not been performed by the last day of the period"),
    Sample(
      .filings, .compare(.column(.lapseOn), .before, .asOf), zh: "查询日之前审查或者补正期限已届满",
      en: "the time to examine it or to complete its papers has run out before the day of asking"),
    Sample(
      .reviews, .not(.compare(.column(.closedOn), .onOrBefore, .column(.dueOn))),
      zh: "未登记结案日，或者未登记审理期限届满日，或者结案日晚于审理期限届满日",
      en: "no day of closing is on record, or no last day to conclude is on record, or the day of "
        + "closing is after the last day to conclude"),
  ]

  @Test("every leaf reads as a statement about the record", arguments: leaves)
  func leaf(_ sample: Sample) {
    let wording = PredicateWording(
      sample.set, names: [.region: ["371500": Term(zh: "聊城市", en: "Liaocheng")]])
    let phrase = wording.clause(sample.predicate).phrase
    #expect(phrase.zh == sample.zh)
    #expect(phrase.en == sample.en)
  }

  private let served = Predicate.isSet(.servedOn)
  private let sued = Predicate.compare(.column(.suedOn), .onOrBefore, .asOf)
  private let mediated = Predicate.isOneOf(.outcome, ["mediated"])

  private func phrase(_ predicate: Predicate) -> Term {
    PredicateWording(.reviews).clause(predicate).phrase
  }

  @Test("lists in lists stand in brackets, and a list of one is none")
  func lists() {
    #expect(
      phrase(.all([mediated, .any([served, sued])])).zh == "审理结果为以调解书结案，并且（已登记送达完成日，或者截至查询日已被起诉）")
    #expect(phrase(.all([.any([mediated])])) == phrase(mediated))
    #expect(phrase(.all([.always, mediated])) == phrase(mediated))
    #expect(phrase(.any([.always, mediated])).zh == "不限")
    #expect(phrase(.all([])).zh == "不限")
    #expect(phrase(.any([])).zh == "无")
  }

  @Test("what is denied of a list is denied of what stands in it")
  func denied() {
    #expect(phrase(.not(.any([served, sued]))).zh == "未登记送达完成日，并且截至查询日未被起诉")
    #expect(phrase(.not(.all([served, .not(mediated)]))).zh == "未登记送达完成日，或者审理结果为以调解书结案")
    #expect(phrase(.not(.not(mediated))) == phrase(mediated))
  }

  @Test("a longer list is read line by line")
  func lines() {
    let lines = PredicateWording(.reviews).clause(.all([mediated, served, .any([sued, served])]))
      .lines
    #expect(lines.map(\.depth) == [0, 1, 1, 1])
    #expect(lines.map(\.text.zh).first == "同时符合：")
  }

  @Test("every column of every set has a name in both languages", arguments: RecordSet.allCases)
  func columns(_ set: RecordSet) {
    let names = set.columns.map { $0.term(in: set) }
    #expect(Set(names.map(\.zh)).count == names.count)
    #expect(Set(names.map(\.en)).count == names.count)
    for column in set.columns {
      let phrase = PredicateWording(set).clause(.isSet(column)).phrase
      #expect(phrase.zh.hasPrefix("已登记") && phrase.en.hasPrefix("the "))
    }
  }
}
