import FuyiCore
import FuyiKit
import FuyiLaw

extension Mechanisms {
  /// The ladder of letters, inspection letters, recommendations, and opinion letters in cases.
  mutating func tellOfLetters() {
    let addressees = agencies()
    guard !addressees.isEmpty else { return }
    for (index, day) in days(5, in: 4..<72).enumerated() {
      tellOfTransfer(to: addressees[index % addressees.count], on: day, isLate: index % 2 == 0)
    }
    let inspected = ["执法案卷归档不及时", "行政执法公示信息未按期更新", "复议决定履行情况反馈不完整"]
    for (index, day) in days(3, in: 10..<80).enumerated() {
      tellOfLetter(
        .inspection, to: addressees[(index + 5) % addressees.count], on: day, inspected[index])
    }
    let recommended = ["建议统一同类处罚的裁量基准", "建议完善征收补偿评估程序"]
    for (index, day) in days(2, in: 20..<80).enumerated() {
      tellOfLetter(
        .recommendation, to: addressees[(index + 8) % addressees.count], on: day,
        recommended[index])
    }
    for index in cases.indices { tellOfOpinion(in: index) }
  }

  /// A transfer letter; a late reply comes after a reminder has taken its place.
  private mutating func tellOfTransfer(to agency: Agency, on day: CivilDate, isLate: Bool) {
    var letter = begin(.letter, on: day) {
      $0[.letterKind] = .transfer
      $0[.addressee] = agency.code
      $0[.summary] = words("请依法办理群众反映的行政争议并函复")
    }
    let received = later(1...2, than: day)
    letter.advance(.receive, on: received)
    guard isLate else {
      letter.advance(.reply, on: later(6...13, than: received))
      letter.advance(.close, on: later(1...3, than: letter.day))
      return keep(letter)
    }
    // Fifteen working days from the receipt, and a few more.
    let escalatedOn = later(17...19, than: received)
    var reminder = follow(.letter, since: escalatedOn)
    letter.escalate(to: reminder, on: escalatedOn)
    let repliedOn = later(4...8, than: escalatedOn)
    reminder.advance(.receive, on: later(1...1, than: escalatedOn))
    reminder.advance(.reply, on: repliedOn)
    letter.advance(.reply, on: repliedOn)
    keep(letter)
    keep(reminder)
  }

  private mutating func tellOfLetter(
    _ kind: LetterKind, to agency: Agency, on day: CivilDate, _ summary: String
  ) {
    var letter = begin(.letter, on: day) {
      $0[.letterKind] = kind
      $0[.addressee] = agency.code
      $0[.summary] = words(summary)
    }
    letter.advance(.receive, on: later(1...2, than: day))
    letter.advance(.reply, on: later(5...12, than: letter.day))
    letter.advance(.close, on: later(1...3, than: letter.day))
    keep(letter)
  }

  /// An opinion letter of a story that was reported back on stands in the register of letters.
  private mutating func tellOfOpinion(in index: Int) {
    let told = cases[index]
    guard told.count(of: .issueOpinion) == 1, let issued = told.index(of: .issueOpinion),
      let reported = told.index(of: .reportOnOpinion), let opinion = told.steps[issued].request,
      let report = told.steps[reported].request
    else { return }
    var letter = begin(.letter, on: opinion.day, tiedTo: told.steps[issued]) {
      $0[.letterKind] = .opinion
      $0[.addressee] = told.respondent.code
      $0[.linkedCase] = told.number
      $0[.summary] = words("同类执法程序不规范，应予纠正")
    }
    letter.advance(.reply, on: report.day)
    guard letter.steps.count == 2 else { return }
    cases[index].steps[reported] = letter.steps[1]
    cases[index].steps[issued] = letter.steps[0]
  }
}
