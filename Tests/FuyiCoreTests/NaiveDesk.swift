import FuyiCore
import FuyiLaw

/// A clerk with an almanac who counts a case's periods day by day, on paper.
///
/// The texts of the events and of the holiday list are all that is taken from the program; leap
/// years, weekdays, which days rest, what is left out and where a period ends is done over again.
struct NaiveDesk {
  /// An end on paper, by the numbers of the days.
  struct End: Equatable {
    var rawEnd: Int
    var due: Int
    var provisional = false
    var held = false
  }

  /// What the clerk finds of one case.
  struct Sheet {
    var examinations: [End] = []
    var correction: End?
    var copy: End?
    var answer: End?
    var review: End?
    /// The day that the review is stopped since, and the days left.
    var stopped: (since: Int, left: Int)?
    var closedOn: Int?
    var stretches: [Range<Int>] = []
  }

  private var texts: [String] = []
  private var numbers: [String: Int] = [:]
  private var rests: [Bool] = []
  private var official: [Bool] = []

  init() throws {
    let official = try HolidayList.shippedOfficial()
    let marks = Dictionary(
      uniqueKeysWithValues: (official.lines + (try HolidayList.shippedProjection()).lines).map {
        (String($0.prefix(10)), $0.contains(",holiday,"))
      })
    // 2024-01-01 was a Monday.
    var weekday = 0
    for year in 2024...2031 {
      let lengths = [31, year % 4 == 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      for (month, length) in lengths.enumerated() {
        for day in 1...length {
          let text = "\(year)-\(Self.two(month + 1))-\(Self.two(day))"
          numbers[text] = texts.count
          texts.append(text)
          rests.append(marks[text] ?? (weekday >= 5))
          self.official.append(year <= 2026)
          weekday = (weekday + 1) % 7
        }
      }
    }
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// The number of a day, from 0 for 2024-01-01.
  func number(_ date: CivilDate) -> Int {
    guard let number = numbers[date.description] else {
      preconditionFailure("\(date) is not in the almanac")
    }
    return number
  }

  // MARK: Walking

  private func working(_ amount: Int, after start: Int) -> End {
    var (day, left, provisional) = (start, amount, false)
    while left > 0 {
      day += 1
      if !official[day] { provisional = true }
      if !rests[day] { left -= 1 }
    }
    return End(rawEnd: day, due: day, provisional: provisional)
  }

  /// Walks day after day from the one after `start`; one that is taken out does not count.
  ///
  /// Then it goes on off rest days, and to the end of a stretch that begins on the way.
  private func walk(_ amount: Int, after start: Int, without stretches: [Range<Int>]) -> End {
    var (day, left) = (start, amount)
    while left > 0 {
      day += 1
      if !stretches.contains(where: { $0.contains(day) }) { left -= 1 }
    }
    var end = End(rawEnd: day, due: day)
    while true {
      if rests[end.due] {
        end.due += 1
      } else if stretches.contains(where: { $0.lowerBound > day && $0.contains(end.due) }) {
        end.due += 1
        end.held = true
      } else {
        break
      }
    }
    end.held = stretches.contains { $0.lowerBound > day && $0.lowerBound <= end.due }
    end.provisional = (day...end.due).contains { !official[$0] }
    return end
  }

  // MARK: Reading a case

  /// Reads what happened and counts every period before the decision.
  func sheet(_ entries: [HistoryEntry]) -> Sheet {
    var sheet = Sheet()
    var (budget, limit, added, isOrdinary) = (60, 0, 0, true)
    var (opened, copyFrom, received, isStated): (Int?, Int, Int?, Bool) = (nil, 0, nil, false)
    var (countedFrom, suspended, sent): (Int, Int?, Bool) = (0, nil, false)
    for entry in entries {
      let (day, facts) = (number(entry.effectiveOn), entry.facts)
      switch entry.action {
      case .register, .correct: sheet.examinations.append(working(5, after: day))
      case .requestCorrection:
        sheet.correction = working(10, after: facts[.received].map(number) ?? day)
      case .prolong:
        guard let so = sheet.correction else { continue }
        if let days = facts[.days] {
          sheet.correction = working(days, after: so.due)
        } else if var end = facts[.until].map(number) {
          let set = end
          while rests[end] { end += 1 }
          sheet.correction = End(rawEnd: set, due: end)
        }
      case .accept, .deemedAccepted, .takeOver:
        (opened, copyFrom, isOrdinary) = (day, day, facts[.procedure] != .simplified)
        countedFrom = facts[.acceptedOn].map(number) ?? day
        limit = facts[.reviewDays] ?? 60
      case .serveCopy where !sent:
        (sent, isStated) = (true, facts.has(.received))
        received = facts[.received].map(number) ?? day
      case .receive where !isStated: (received, isStated) = (day, true)
      case .replaceParty where opened != nil:
        (copyFrom, sent, received, isStated) = (day, false, nil, false)
      case .inspect, .appraise:
        let begun = facts[.begun].map(number) ?? day
        sheet.stretches.append(begun..<day)
      case .suspend: suspended = day
      case .resume:
        sheet.stretches.append((suspended ?? day)..<day)
        suspended = nil
      case .extend: added += facts[.days] ?? 0
      case .switchToOrdinary: isOrdinary = true
      case .decide, .terminate:
        if let since = suspended { sheet.stretches.append(since..<day) }
        (suspended, sheet.closedOn) = (nil, day)
      default: break
      }
    }
    guard opened != nil else { return sheet }
    budget = min(limit, isOrdinary ? 60 : 30) + added
    let review = walk(budget, after: countedFrom, without: sheet.stretches)
    sheet.review = review
    sheet.copy = working(isOrdinary ? 7 : 3, after: copyFrom)
    sheet.answer = received.map { working(isOrdinary ? 10 : 5, after: $0) }
    if let since = suspended, since <= review.due {
      // The day of acceptance is no day of the period, so that it cannot be left.
      sheet.stopped = (since, max(0, review.rawEnd - max(since, countedFrom + 1) + 1))
    }
    return sheet
  }
}
