import ArgumentParser
import FuyiCore
import FuyiLaw

/// `--as-known-on`: a report as it would have been made on a day.
struct KnownOption: ParsableArguments {
  @Option(
    name: .customLong("as-known-on"),
    help: .init(
      tr("按该日所知统计：只计当日及以前的记录", "As known on that day: what had been recorded by then"),
      valueName: "date"))
  var knownOn: String?

  private enum CodingKeys: String, CodingKey { case knownOn }

  /// The day; nil for everything that is known now.
  func day() throws -> CivilDate? {
    try knownOn.map { try Day.read($0, option: "--as-known-on") }
  }

  /// What a report as known on a day says of itself below its heading.
  static func note(_ day: CivilDate) -> String {
    tr(
      "按 \(day) 所知：只计当日及以前的案件和台账记录，截至日为该日；" + listsAreCurrent.zh,
      "As known on \(day): of cases and dossiers only what had been recorded by then, as of that day; "
        + listsAreCurrent.en)
  }

  /// What no day of knowledge reaches.
  static let listsAreCurrent = Term(
    zh: "办案日历、机关、区域等名录按现在所知。",
    en: "the calendar, agencies, regions and other lists are those known now.")
}
