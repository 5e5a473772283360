import FuyiLaw
public import FuyiStatistics

extension RateReadingError: Worded {
  /// Where it is, what stands there and what may.
  public func text(in language: Language) -> String {
    let what = problem.wording
    let place = path.isEmpty ? "" : path.printable
    return Term(
      zh: place.isEmpty ? what.zh : "\(place)：\(what.zh)",
      en: place.isEmpty ? what.en : "\(place): \(what.en)"
    ).text(in: language)
  }
}

extension RateReadingError.Problem {
  fileprivate var wording: Term {
    switch self {
    case .missing(let key): Term(zh: "缺少 \(key)。", en: "\(key) is missing.")
    case .unknownKey(let key, let allowed):
      Self.choice(
        Term(zh: "没有这样的键", en: "no such key"), key, allowed,
        Term(zh: "此处可用的键", en: "Known here"))
    case .unknownCode(let given, let allowed):
      Self.choice(
        Term(zh: "没有这样的代码", en: "no such code"), given, allowed,
        Term(zh: "此处可用的代码", en: "Known here"))
    case .wrongKind(let found, let wanted):
      Term(
        zh: "应为\(wanted.term.zh)，写的是 \(found.printable.truncated(to: 60))。",
        en: "this takes \(wanted.term.en), not \(found.printable.truncated(to: 60)).")
    case .emptyList:
      Term(zh: "列表是空的，至少要有一项。", en: "the list is empty; it needs one item at least.")
    case .twice(let what):
      Term(
        zh: "“\(what.printable)”出现了两次，只能有一个。",
        en: "“\(what.printable)” stands there twice; it may stand once.")
    case .badID(let id):
      Term(
        zh:
          "\(id.given)不能作编号：本机构自定指标的编号以 \(RateVocabulary.prefix) 开头，其后为小写字母、数字、点和连字符，如 own.mediation-city。",
        en:
          "\(id.given) is no id: a rate of the office's own begins with \(RateVocabulary.prefix), "
          + "then small letters, digits, dots and hyphens, such as own.mediation-city.")
    case .standardName(let name):
      Term(
        zh: "\(name.given)是标准指标的名称，请另取名称。",
        en: "\(name.given) is the name of a standard rate; give it another.")
    case .badCode(let code):
      Term(
        zh: "\(code.given)不能作代码：应为小写字母、数字和连字符，如 other-office。",
        en:
          "\(code.given) is no code: take small letters, digits and hyphens, such as other-office.")
    case .noCondition(let keys):
      Term(
        zh: "不是条件（键：\(keys.joined(separator: " ").printable)）。条件有以下几种：\(Self.forms)",
        en: "no condition (keys: \(keys.joined(separator: " ").printable)). A condition is one of: "
          + Self.forms)
    case .noRecordDay:
      Term(
        zh: "比较的两个日期都不是记录本身的日期，至少一个应是。",
        en: "neither of the two days is the record's own; one at least has to be.")
    case .otherReason(let code):
      Term(
        zh: "不计入代码“\(code)”在别处有另外的理由或者待定与否，应一致。",
        en: "the code “\(code)” has another reason elsewhere, or is pending there; make them one.")
    case .tooDeep:
      Term(zh: "条件嵌套过深。", en: "conditions stand too deeply in one another.")
    }
  }

  private static let forms =
    "{ column = \"outcome\", is = [\"mediated\"] }  { set = \"served-on\" }  "
    + "{ day = \"closed-on\", compare = \"on-or-before\", to = \"due-on\" }  "
    + "{ all = [ … ] }  { any = [ … ] }  { not = … }  { always = true }"

  private static func choice(_ what: Term, _ given: String, _ allowed: [String], _ known: Term)
    -> Term
  {
    let hint = nearest(given, among: allowed)
    return Term(
      zh: "\(what.zh)：\(given.given)。" + (hint.map { "是否指 \($0)？" } ?? "")
        + "\n\(known.zh)：\(allowed.joined(separator: " "))",
      en: "\(what.en): \(given.given)." + (hint.map { " Did you mean \($0)?" } ?? "")
        + "\n\(known.en): \(allowed.joined(separator: " "))")
  }
}

extension RateReadingError.Kind {
  fileprivate var term: Term {
    switch self {
    case .table: Term(zh: "表（键和值）", en: "a table of keys and values")
    case .list: Term(zh: "列表，如 [ … ]", en: "a list such as [ … ]")
    case .text: Term(zh: "非空的单行文字", en: "text of one line, not empty")
    case .flag: Term(zh: "true 或者 false", en: "true or false")
    case .condition: Term(zh: "条件（表）", en: "a condition, which is a table")
    }
  }
}
