public import FuyiLaw

extension HolidayListError: Worded {
  /// The line, what stands there, and what should.
  public func text(in language: Language) -> String { wording.text(in: language) }

  private var wording: Term {
    let header = HolidayList.text([])
    let holiday = MarkedDay.Kind.holiday.rawValue
    let makeUp = MarkedDay.Kind.makeUp.rawValue
    switch self {
    case .wrongHeader(let line, let found):
      return Self.line(line)
        + Term(
          zh: "首行是\(found.given)，应为“\(header)”。",
          en: "the first line is \(found.given); it has to be “\(header)”.")
    case .wrongFields(let line, let found):
      return Self.line(line)
        + Term(
          zh: "\(found.given)不是逗号分隔的三栏；应依次写日期、类别、名称（\(header)），均不得为空。",
          en: "\(found.given) does not have three fields; write \(header) with commas between "
            + "and none empty.")
    case .wrongDate(let line, let error): return Self.line(line) + error.wording
    case .unknownKind(let line, let found):
      return Self.line(line)
        + Term(
          zh: "没有类别\(found.given)；应为 \(holiday)（放假）或者 \(makeUp)（调休上班）。",
          en: "there is no kind \(found.given); write \(holiday) for a day off or \(makeUp) for a "
            + "weekend day that is worked.")
    case .repeatedDate(let line, let date):
      return Self.line(line)
        + Term(
          zh: "\(date) 前面已有一行；每日只写一行，请删去其一。",
          en: "\(date) has a line before; a day has one line, so delete one of them.")
    case .empty:
      return Term(
        zh: "放假安排中没有任何日期；首行应为“\(header)”，其后每日一行。",
        en: "The list has no days; begin it with “\(header)” and write a day a line.")
    }
  }

  private static func line(_ number: Int) -> Term {
    Term(zh: "第 \(number) 行：", en: "Line \(number): ")
  }
}

extension RestReason: Worded {
  /// Why nobody works on the day, with the weekday or the festival's name.
  public func text(in language: Language) -> String { wording.text(in: language) }

  /// The phrase in both languages.
  var wording: Term {
    switch self {
    case .weekend(let weekday): return weekday.term
    case .holiday(let name):
      let festival = Self.festival(name)
      return Term(zh: "\(festival.zh)放假", en: "holiday: \(festival.en)")
    }
  }

  /// A festival as the State Council's notices name it; one that is not known keeps its name.
  package static func festival(_ name: String) -> Term {
    let inLieu = "（补假）"
    guard !name.hasSuffix(inLieu) else {
      let festival = festival(String(name.dropLast(inLieu.count)))
      return festival + Term(zh: inLieu, en: ", in lieu")
    }
    let english =
      switch name {
      case "元旦": "New Year"
      case "春节": "Spring Festival"
      case "农历除夕": "Lunar New Year's Eve"
      case "清明节": "Qingming Festival"
      case "劳动节": "Labour Day"
      case "端午节": "Dragon Boat Festival"
      case "中秋节": "Mid-Autumn Festival"
      case "国庆节": "National Day"
      case "抗战胜利70周年", "抗日战争暨世界反法西斯战争胜利70周年纪念日": "Victory Day, 70th anniversary"
      default: name.printable
      }
    return Term(zh: name.printable, en: english)
  }
}
