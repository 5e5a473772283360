import FuyiLaw
import Testing

@Suite("Articles and periods as people cite them")
struct ArticleTests {
  @Test(
    "An article has a short code and a citation in both languages",
    arguments: [
      (.arl(30), "ARL 30", "行政复议法第三十条", "Administrative Reconsideration Law, art. 30"),
      (
        .arl(41, item: 5), "ARL 41(5)", "行政复议法第四十一条第（五）项",
        "Administrative Reconsideration Law, art. 41(5)"
      ),
      (
        Article(.regulation, 49), "Reg. 49", "行政复议法实施条例第四十九条",
        "Reconsideration Regulation, art. 49"
      ),
      (
        Article(.civilProcedureLaw, 85), "CPL 85", "民事诉讼法第八十五条",
        "Civil Procedure Law, art. 85"
      ),
      (
        Article(.litigationLaw, 101, item: 12), "ALL 101(12)", "行政诉讼法第一百零一条第（十二）项",
        "Administrative Litigation Law, art. 101(12)"
      ),
    ] as [(Article, String, String, String)])
  func citations(article: Article, code: String, zh: String, en: String) {
    #expect(article.code == code)
    #expect(article.term == Term(zh: zh, en: en))
  }

  @Test(
    "Numbers are written as articles are numbered",
    arguments: [
      (1, "一"), (9, "九"), (10, "十"), (11, "十一"), (19, "十九"), (20, "二十"), (21, "二十一"),
      (90, "九十"), (99, "九十九"), (100, "一百"), (101, "一百零一"), (110, "一百一十"),
      (111, "一百一十一"), (200, "二百"), (210, "二百一十"), (305, "三百零五"), (999, "九百九十九"),
    ])
  func numerals(number: Int, text: String) {
    #expect(chineseNumeral(number) == text)
  }

  @Test("Every number from 1 to 999 can be read back from its numeral")
  func readingBack() {
    let digits = Dictionary(uniqueKeysWithValues: zip("零一二三四五六七八九", 0...9))
    let wrong = (1...999).filter { number in
      var (sum, digit) = (0, 0)
      for character in chineseNumeral(number) {
        switch character {
        case "百": (sum, digit) = (sum + digit * 100, 0)
        case "十": (sum, digit) = (sum + max(digit, 1) * 10, 0)
        default: digit = digits[character] ?? -1_000_000
        }
      }
      return sum + digit != number
    }
    #expect(wrong == [])
    #expect(Set((1...999).map(chineseNumeral)).count == 999)
  }

  @Test("A number outside 1 to 999 stays in digits", arguments: [0, -1, 1_000])
  func outside(number: Int) {
    #expect(chineseNumeral(number) == String(number))
  }

  @Test("A source is a citation, or practice with its reason")
  func sources() {
    let law = Source.law(.arl(62))
    #expect(law.article == .arl(62))
    #expect(law.code == "ARL 62")
    #expect(law.term.zh == "行政复议法第六十二条")
    let practice = Source.practice(Term(zh: "便于统计", en: "for the figures"))
    #expect(practice.article == nil)
    #expect(practice.code == "practice")
    #expect(practice.term == Term(zh: "惯例：便于统计", en: "practice: for the figures"))
  }

  @Test(
    "A period reads as a law states it",
    arguments: [
      (.workingDays(5), "5 个工作日", "5 working days"), (.workingDays(1), "1 个工作日", "1 working day"),
      (.days(60), "60 日", "60 days"), (.days(1), "1 日", "1 day"), (.years(1), "1 年", "1 year"),
      (.years(20), "20 年", "20 years"), (Period(6, .months), "6 个月", "6 months"),
      (Period(1, .months), "1 个月", "1 month"),
    ] as [(Period, String, String)])
  func periods(period: Period, zh: String, en: String) {
    #expect(period.term == Term(zh: zh, en: en))
  }
}
