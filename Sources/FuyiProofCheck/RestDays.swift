/// Why nobody works on a day: `weekend`, or `holiday` with its name.
public struct RestReason: Hashable, Sendable {
  /// The word that the proof has, `weekend` or `holiday`.
  public let reason: String
  /// The festival; nil for a weekend.
  public let name: String?
}

/// The days of a holiday calendar: `date,kind,name,standing`, one a line.
struct RestDays: Sendable {
  private var holidays: [Day: String] = [:]
  private var makeUps: [Day: String] = [:]
  private(set) var officialYears: Set<Int> = []

  init(_ text: String) throws(ProofCheckError) {
    let lines = text.split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }
    guard let header = lines.first?.drop(while: { $0 == "\u{FEFF}" }),
      header == "date,kind,name,standing"
    else { throw .calendar(line: String(lines.first ?? "")) }
    var marks: [(day: Day, isHoliday: Bool, name: String, isOfficial: Bool)] = []
    for line in lines.dropFirst() {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 4, let day = Day(fields[0]), !fields[2].isEmpty,
        ["holiday", "workday_makeup"].contains(fields[1]),
        ["official", "projected"].contains(fields[3])
      else { throw .calendar(line: String(line)) }
      marks.append((day, fields[1] == "holiday", fields[2], fields[3] == "official"))
    }
    officialYears = Set(marks.filter(\.isOfficial).map(\.day.year))
    for mark in marks where mark.isOfficial || !officialYears.contains(mark.day.year) {
      guard holidays[mark.day] == nil, makeUps[mark.day] == nil else {
        throw .calendar(line: "\(mark.day)")
      }
      if mark.isHoliday { holidays[mark.day] = mark.name } else { makeUps[mark.day] = mark.name }
    }
  }

  func rest(on day: Day, makeUpDaysWork: Bool) -> RestReason? {
    if let name = holidays[day] { return RestReason(reason: "holiday", name: name) }
    if !day.isWeekend || (makeUpDaysWork && makeUps[day] != nil) { return nil }
    return RestReason(reason: "weekend", name: nil)
  }

  /// The festival that a worked weekend day makes up for; a weekday marked so is worked anyway.
  func makeUpName(of day: Day, makeUpDaysWork: Bool) -> String? {
    day.isWeekend && makeUpDaysWork ? makeUps[day] : nil
  }
}
