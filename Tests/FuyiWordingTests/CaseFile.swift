import FuyiCore
import FuyiLaw
import Testing

/// The day that a test writes down; a text that is none is a mistake in the test and stops it.
func day(_ text: String) -> CivilDate {
  do {
    return try CivilDate(text)
  } catch {
    fatalError("a test names a day that is none: \(error)")
  }
}

/// A case as a test tells it, from its registration on 2025-03-03, a Monday.
struct CaseFile {
  static let setting: LegalSetting = {
    do {
      let official = HolidayList.text([
        "2025-01-01,holiday,元旦", "2025-04-04,holiday,清明节", "2025-05-01,holiday,劳动节",
        "2025-05-02,holiday,劳动节", "2025-05-05,holiday,劳动节", "2025-04-27,workday_makeup,劳动节",
        "2026-10-01,holiday,国庆节",
      ])
      return LegalSetting(calendar: WorkingCalendar(official: try HolidayList(parsing: official)))
    } catch {
      fatalError("the holidays of the tests cannot be read: \(error)")
    }
  }()

  private(set) var events: [SequencedEvent] = []

  init(registeredOn day: CivilDate = FuyiWordingTests.day("2025-03-03")) {
    var facts = Facts()
    facts[.authority] = "liaocheng"
    facts[.year] = day.year
    facts[.serial] = 12
    facts[.number] = "聊政复〔2025〕12号"
    facts[.applicant] = [.plain("张三")]
    facts[.respondent] = ["gongan"]
    facts[.region] = "371502"
    facts[.kind] = ActKind.penalty
    add(.register, on: day, facts)
  }

  private mutating func add(_ action: Action, on day: CivilDate, _ facts: Facts) {
    let event = Event(action, on: day, facts: facts)
    events.append(SequencedEvent(sequence: events.count + 1, event: event))
  }

  /// The same case after one more thing has happened.
  func then(
    _ action: Action, on text: String, _ state: (inout Facts) -> Void = { _ in }
  ) -> CaseFile {
    var (copy, facts) = (self, Facts())
    state(&facts)
    copy.add(action, on: day(text), facts)
    return copy
  }

  func `case`() throws -> Case { try #require(Case(id: 1, History(events))) }

  /// The refusal that an action meets on a day.
  func refusal(
    of action: Action, on text: String, today: String = "2025-12-01",
    _ state: (inout Facts) -> Void = { _ in }
  ) throws -> Refusal {
    var facts = Facts()
    state(&facts)
    return try #require(
      Self.refusal(
        of: Request(action, on: day(text), facts: facts), on: try `case`(), today: day(today)))
  }

  static func refusal(of request: Request, on case: Case?, today: CivilDate) -> Refusal? {
    do {
      _ = try Procedure.statutory.decide(request, on: `case`, under: setting, today: today)
      return nil
    } catch {
      return error
    }
  }
}

extension CaseFile {
  static let filed = CaseFile()
  static let awaitingCorrection = filed.then(.requestCorrection, on: "2025-03-04") {
    $0[.missing] = [.plain("身份证明")]
  }
  static let underReview = filed.then(.accept, on: "2025-03-06") { $0[.procedure] = .ordinary }
  static let suspended = underReview.then(.suspend, on: "2025-03-10") {
    $0[.suspensionGround] = .talks
  }
  static let decided = underReview.then(.decide, on: "2025-04-01") { $0[.disposition] = [.upheld] }
  static let declined = filed.then(.decline, on: "2025-03-05") { $0[.reason] = [.plain("超期")] }
  static let archived = declined.then(.archive, on: "2025-05-01")
  static let voided = filed.then(.void, on: "2025-03-05") { $0[.reason] = [.plain("重复登记")] }

  static let all: [CaseFile] = [
    filed, awaitingCorrection, underReview, suspended, decided, declined, archived, voided,
  ]
}
