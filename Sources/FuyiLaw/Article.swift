/// The texts that rules are taken from.
public enum Statute: String, CaseIterable, Named {
  /// Administrative Reconsideration Law, revised 2023 (行政复议法).
  case reconsiderationLaw = "ARL"
  /// Regulation implementing it, 2007 (行政复议法实施条例).
  case regulation = "Reg."
  /// Civil Procedure Law, 2023 (民事诉讼法).
  case civilProcedureLaw = "CPL"
  /// Administrative Litigation Law, 2017 (行政诉讼法).
  case litigationLaw = "ALL"
  /// Interpretation of it by the Supreme Court, 2018 (行政诉讼法司法解释).
  case litigationInterpretation = "ALL Interp."
  /// The Supreme Court's rules on agency heads appearing in court, 2020 (行政机关负责人出庭应诉规定).
  case headsInCourt = "HEAD"

  /// The statute's name in both languages, the Chinese without 中华人民共和国.
  public var term: Term {
    switch self {
    case .reconsiderationLaw: Term(zh: "行政复议法", en: "Administrative Reconsideration Law")
    case .regulation: Term(zh: "行政复议法实施条例", en: "Reconsideration Regulation")
    case .civilProcedureLaw: Term(zh: "民事诉讼法", en: "Civil Procedure Law")
    case .litigationLaw: Term(zh: "行政诉讼法", en: "Administrative Litigation Law")
    case .litigationInterpretation:
      Term(zh: "最高人民法院关于适用行政诉讼法的解释", en: "Interpretation of the Litigation Law (2018)")
    case .headsInCourt:
      Term(
        zh: "最高人民法院关于行政机关负责人出庭应诉若干问题的规定",
        en: "Rules on Agency Heads Appearing in Court (2020)")
    }
  }
}

/// One article of a statute, with its item where only that applies (条、项).
public struct Article: Hashable, Sendable {
  /// The text that the article stands in.
  public let statute: Statute
  /// The article's number, from 1.
  public let number: Int
  /// The item (项) within it, if only that one is meant.
  public let item: Int?

  /// An article of a statute, whole unless an item of it is named.
  public init(_ statute: Statute, _ number: Int, item: Int? = nil) {
    self.statute = statute
    self.number = number
    self.item = item
  }

  /// An article of the Administrative Reconsideration Law.
  public static func arl(_ number: Int, item: Int? = nil) -> Article {
    Article(.reconsiderationLaw, number, item: item)
  }

  /// The short form used in files, such as `ARL 30` or `ARL 41(1)`.
  public var code: String {
    let whole = statute.code + " " + String(number)
    guard let item else { return whole }
    return whole + "(" + String(item) + ")"
  }

  /// The form that people cite, such as 行政复议法第三十条 and `Administrative Reconsideration Law,
  /// art. 30`.
  public var term: Term {
    Term(
      zh: statute.term.zh + "第" + chineseNumeral(number) + "条"
        + (item.map { "第（" + chineseNumeral($0) + "）项" } ?? ""),
      en: statute.term.en + ", art. \(number)" + (item.map { "(\($0))" } ?? ""))
  }
}

/// What a rule rests on: an article, or practice with the reason it is needed.
public enum Source: Hashable, Sendable {
  case law(Article)
  case practice(Term)

  /// The article, where there is one.
  public var article: Article? {
    guard case .law(let article) = self else { return nil }
    return article
  }

  /// The short code: the article's, or `practice`.
  public var code: String { article?.code ?? "practice" }

  /// What people read: the citation or the reason.
  public var term: Term {
    switch self {
    case .law(let article): article.term
    case .practice(let why): Term(zh: "惯例：" + why.zh, en: "practice: " + why.en)
    }
  }
}

/// A number from 1 to 999 in Chinese numerals, as articles are cited: 三十, 一百零五.
package func chineseNumeral(_ number: Int) -> String {
  let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
  guard (1...999).contains(number) else { return String(number) }
  let (hundreds, tens, ones) = (number / 100, number / 10 % 10, number % 10)
  var text = hundreds > 0 ? digits[hundreds] + "百" : ""
  if tens > 0 {
    text += (tens == 1 && hundreds == 0 ? "" : digits[tens]) + "十"
  } else if hundreds > 0, ones > 0 {
    text += digits[0]
  }
  return ones > 0 ? text + digits[ones] : text
}
