import FuyiCore
import FuyiLaw
import FuyiWording
import Testing

@Suite("The arithmetic of the time to file, in words")
struct FilingWordingTests {
  private func assessment(_ facts: FilingFacts, filedOn: String) throws -> FilingAssessment {
    try #require(
      CaseFile.setting.calendar.assessFiling(
        facts, filedOn: day(filedOn), under: .reconsiderationLaw2023))
  }

  @Test("A filing in time says each limit, that it is in time, and who decides")
  func inTime() throws {
    let facts = FilingFacts(actOn: day("2025-01-02"), knownOn: day("2025-01-06"))
    let assessment = try assessment(facts, filedOn: "2025-03-07")
    #expect(
      assessment.text(in: .zh) == """
        申请期限的计算（起算之日不计入）：
        - 行政复议法第二十条：自知道行政行为之日 2025-01-06 起 60 日，2025-03-07（周五）届满。
        - 行政复议法第二十一条：自行政行为作出之日 2025-01-02 起 5 年，2030-01-02（周三）届满。
        提出申请（邮寄的为交邮）之日 2025-03-07，不晚于最后一日 2025-03-07：在期限内。
        是否受理，由承办人员审查决定。
        """)
    Sample(assessment).check()
  }

  @Test("A late filing says by how many days, and what moved the end")
  func late() throws {
    let obstacle = Interruption(from: day("2025-01-10"), to: day("2025-01-22"))
    let facts = FilingFacts(
      actOn: day("2025-01-02"), knownOn: day("2025-01-03"), obstacle: obstacle)
    let assessment = try assessment(facts, filedOn: "2025-03-20")
    #expect(
      assessment.text(in: .en) == """
        The time to file (the first day is not counted):
        - Administrative Reconsideration Law, art. 20: 60 days from 2025-01-03, when the act was \
        known, 12 days of obstacle taken out, moved on from 2025-03-16; it ends on 2025-03-17 \
        (Monday).
        - Administrative Reconsideration Law, art. 21: 5 years from 2025-01-02, when the act was \
        done; it ends on 2030-01-02 (Wednesday).
        Filed (or posted) on 2025-03-20, after the last day 2025-03-17: late by 3 days.
        Whether to accept it, a person decides.
        """)
    Sample(assessment, carries: ["2025-03-20", "2025-03-17", "12", "3"]).check()
  }

  @Test("Where the remedy was not told, both of article 20's starts are named, each as what it is")
  func untold() throws {
    let facts = FilingFacts(
      actOn: day("2024-01-02"), learnedOn: day("2024-12-02"), wasNotTold: true, isImmovable: true)
    let assessment = try assessment(facts, filedOn: "2025-01-02")
    let text = assessment.text(in: .zh)
    #expect(text.contains("自知道救济权利、机关和期限之日 2024-12-02 起 60 日"))
    #expect(text.contains("自知道行政行为内容之日 2024-01-02 起 1 年"))
    #expect(text.contains("起 20 年，末日 2044-01-02 顺延，2044-01-04（周一）届满"))
    Sample(assessment).check()
  }

  @Test("The end is called provisional where the deciding one is counted without official holidays")
  func provisional() throws {
    let facts = FilingFacts(knownOn: day("2026-12-20"))
    let assessment = try assessment(facts, filedOn: "2027-02-01")
    #expect(assessment.text(in: .zh).contains("2027-02-18（周四）（暂定）届满"))
    #expect(assessment.text(in: .en).contains("2027-02-18 (Thursday) (provisional)"))
  }

  @Test("An obstacle that begins when the end was only moved is told apart")
  func heldOpen() throws {
    // 60 days from 2025-01-07 end on Saturday 2025-03-08 and would move to Monday.
    let facts = FilingFacts(
      knownOn: day("2025-01-07"),
      obstacle: Interruption(from: day("2025-03-09"), to: day("2025-03-13")))
    let assessment = try assessment(facts, filedOn: "2025-03-12")
    #expect(assessment.text(in: .zh).contains("，因障碍不早于 2025-03-13"))
    Sample(assessment).check()
  }
}
