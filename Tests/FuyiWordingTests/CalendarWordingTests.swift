import FuyiLaw
import FuyiWording
import Testing

@Suite("Days, holidays and counts in words")
struct CalendarWordingTests {
  private static let dateErrors: [Sample] = [
    Sample(CivilDateError.malformed("2025/3/3"), carries: ["2025/3/3", "2025-03-03"]),
    Sample(CivilDateError.malformed("tomorrow"), carries: ["tomorrow"]),
    Sample(CivilDateError.malformed(""), carries: ["“”"]),
    Sample(CivilDateError.yearOutOfRange(1800), carries: ["1800", "1900", "2199"]),
    Sample(CivilDateError.monthOutOfRange(13), carries: ["13", "01", "12"]),
    Sample(
      CivilDateError.dayOutOfRange(30, month: 2, year: 2025, last: 28),
      carries: ["30", "2", "2025", "28"]),
  ]

  private static let listErrors: [Sample] = [
    Sample(
      HolidayListError.wrongHeader(line: 1, found: "day;kind"),
      carries: ["1", "day;kind", "date,kind,name"]),
    Sample(
      HolidayListError.wrongFields(line: 7, found: "2025-01-01,holiday"),
      carries: ["7", "2025-01-01,holiday", "date,kind,name"]),
    Sample(HolidayListError.wrongDate(line: 8, .malformed("1 May")), carries: ["8", "1 May"]),
    Sample(
      HolidayListError.unknownKind(line: 9, found: "rest"),
      carries: ["9", "rest", "holiday", "workday_makeup"]),
    Sample(
      HolidayListError.repeatedDate(line: 10, date: day("2025-05-01")),
      carries: ["10", "2025-05-01"]),
    Sample(HolidayListError.empty, carries: ["date,kind,name"]),
  ]

  @Test("What is wrong with a day says what was given and what to write", arguments: dateErrors)
  func dates(sample: Sample) { sample.check() }

  @Test("What is wrong with a list of holidays says the line", arguments: listErrors)
  func lists(sample: Sample) { sample.check() }

  private static let stretch = Interruption(from: day("2025-03-10"), to: day("2025-03-20"))
  private static let steps: [(CountStep, zh: String, en: String)] = [
    (
      .trigger(day("2025-03-03")), "2025-03-03（周一）为起算之日，不计入（民事诉讼法第八十五条）",
      "2025-03-03 (Monday) is the day of the event, not counted (Civil Procedure Law, art. 85)"
    ),
    (.budget(.workingDays(5)), "期限 5 个工作日", "The period is 5 working days"),
    (.extended(days: 30), "延长 30 日，与原期限合并计算", "Extended by 30 days, counted with it as one period"),
    (
      .interrupted(stretch, days: 10), "扣除 2025-03-10 至 2025-03-19，在期限内的 10 日；2025-03-20 起恢复计算（惯例）",
      "2025-03-10 to 2025-03-19 is taken out, 10 days of it within the period; it counts again "
        + "from 2025-03-20 (by convention)"
    ),
    (
      .heldOpen(stretch, until: day("2025-03-20")),
      "期限计满后末日顺延，其间自 2025-03-10 起停止计算，届满不早于恢复计算之日 2025-03-20（惯例）",
      "All days were used and the end was only moved when the period stopped on 2025-03-10; it "
        + "ends no earlier than 2025-03-20, when it went on (by convention)"
    ),
    (
      .skipped(day("2025-03-08"), .weekend(.saturday)), "2025-03-08（周六）休息，不计入",
      "2025-03-08 (Saturday) is a rest day, not counted"
    ),
    (
      .skipped(day("2025-05-01"), .holiday("劳动节")), "2025-05-01（周四）劳动节放假，不计入",
      "2025-05-01 (Thursday) is a holiday: Labour Day, not counted"
    ),
    (
      .madeUp(day("2025-04-27"), "劳动节"), "2025-04-27（周日）因劳动节调休上班，计入",
      "2025-04-27 (Sunday) is worked for Labour Day, counted"
    ),
    (
      .monthEnd(day("2025-02-28")), "该月没有相同的日期，以该月最后一日 2025-02-28 为期末（惯例）",
      "The month lacks that day, so its last one is taken, 2025-02-28 (by convention)"
    ),
    (.rawEnd(day("2025-03-10")), "计至 2025-03-10（周一）", "Counted to 2025-03-10 (Monday)"),
    (
      .movedOver(day("2025-03-09"), .weekend(.sunday)), "2025-03-09（周日）休息，末日顺延（民事诉讼法第八十五条）",
      "2025-03-09 (Sunday) is a rest day, the end moves on (Civil Procedure Law, art. 85)"
    ),
    (.due(day("2025-03-10")), "最后一日 2025-03-10（周一）", "The last day is 2025-03-10 (Monday)"),
    (
      .provisional(year: 2027), "2027 年没有正式的放假安排，结果为暂定",
      "2027 has no official holidays yet, so the result is provisional"
    ),
  ]

  @Test("Each step of a count is told as it was made", arguments: steps)
  func step(step: CountStep, zh: String, en: String) {
    #expect(step.text(in: .zh) == zh)
    #expect(step.text(in: .en) == en)
    Sample(step, isSentence: false).check()
  }

  @Test("A rest day is named by its weekday or its festival, one that is not known by its own name")
  func restReasons() {
    #expect(RestReason.weekend(.saturday).text(in: .zh) == "周六")
    #expect(RestReason.weekend(.saturday).text(in: .en) == "Saturday")
    #expect(RestReason.holiday("春节").text(in: .zh) == "春节放假")
    #expect(RestReason.holiday("春节").text(in: .en) == "holiday: Spring Festival")
    #expect(RestReason.holiday("国庆节（补假）").text(in: .zh) == "国庆节（补假）放假")
    #expect(RestReason.holiday("国庆节（补假）").text(in: .en) == "holiday: National Day, in lieu")
    #expect(RestReason.holiday("泰山节").text(in: .en) == "holiday: 泰山节")
  }

  @Test("Every festival of the shipped lists has an English name")
  func festivals() throws {
    for list in [try HolidayList.shippedOfficial(), try HolidayList.shippedProjection()] {
      for name in Set(list.days.map(\.name)) {
        Sample(RestReason.holiday(name), isSentence: false).check()
      }
    }
  }
}
