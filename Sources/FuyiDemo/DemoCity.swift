import FuyiCore
public import FuyiKit
public import FuyiLaw
import FuyiStore

/// A made-up year of an office, to try the program on (演示城市).
///
/// Every case and every dossier goes through the tracker, step by step on its lawful days, so that
/// nothing in the city could not have been typed by hand. A city of the usual size has the records of
/// every mechanism in the numbers that Liaocheng printed for 2025; a smaller one has fewer of them.
/// The same setup, number of cases and seed give the same city; only the salts of kept words and the
/// instants of recording differ.
///
/// ```swift
/// try tracker(DemoCity.opening).open(setup)
/// try DemoCity(setup: setup).build { tracker($0) }
/// ```
public struct DemoCity: Sendable {
  /// How many cases a city has where nothing else is asked for.
  public static let usualCases = 600
  /// The day on which the office opens, 2024-12-02; nothing is filed before it.
  public static let opening = CivilDate(dayNumber: 20_059)
  /// The day that the city has come to, 2026-01-15; the program's `--today` from there on.
  public static let today = CivilDate(dayNumber: 20_468)

  private let setup: OfficeSetup
  private let cases: Int
  private let seed: UInt64

  /// A city.
  /// - Parameters:
  ///   - setup: the office, as it has been opened.
  ///   - cases: how many registrations, void ones among them.
  ///   - seed: what the city is drawn from.
  public init(setup: OfficeSetup, cases: Int = DemoCity.usualCases, seed: UInt64 = 2025) {
    self.setup = setup
    self.cases = max(0, cases)
    self.seed = seed
  }

  /// Everything that happens, in the order in which the office comes to know of it.
  /// - Throws: ``DemoError/nothingToReview`` where the setup has no agencies for the office, and what
  ///   the shipped calendar says.
  public func batches() throws -> [DemoBatch] {
    guard let docket = Docket(setup) else { throw DemoError.nothingToReview }
    let calendar = WorkingCalendar(
      official: try HolidayList.shippedOfficial(), projected: try HolidayList.shippedProjection(),
      makeUpDaysWork: setup.office.makeUpDays == .working)
    var dealer = Dealer(docket, calendar, seed: seed)
    let numbered = NumberedDeal.number(dealer.deal(cases))
    var mechanisms = Mechanisms(
      setup, docket, calendar, numbered.map { Story.told($0, calendar) }, seed: seed)
    mechanisms.tell()
    return DemoBatch.cut(mechanisms.cases.flatMap(\.recorded) + mechanisms.steps)
  }

  /// Does everything that happens in the city.
  /// - Parameters:
  ///   - makeTracker: a tracker of the city's file whose `today` is the day given; it is asked for one
  ///     for each batch, so that the record grows day by day. A tracker of ``today`` will do as well.
  ///   - each: told of every batch when it is done.
  /// - Throws: ``DemoError/notEmpty(number:)`` where the file has cases; what ``batches()`` and the
  ///   tracker throw. Batches done before stay.
  public func build(
    with makeTracker: (CivilDate) throws -> CaseTracker, each: (DemoBatch) -> Void = { _ in }
  ) throws {
    var filter = CaseFilter()
    filter.limit = 1
    if let known = try makeTracker(Self.today).list(filter).first {
      throw DemoError.notEmpty(number: known.number)
    }
    let batches = try batches()
    if cases > 0 {
      let office = try makeTracker(Self.opening)
      for point in DemoLists.points(of: setup) { try office.add(point) }
      for defect in DemoLists.defects { try office.add(defect) }
    }
    for batch in batches {
      try batch.record(with: makeTracker(batch.recordedOn))
      each(batch)
    }
  }
}

/// Why there is no city.
public enum DemoError: Error, Hashable, Sendable {
  /// The file has cases already; the numbers would not be those that the stories name.
  case notEmpty(number: String)
  /// The setup has no agency whose acts the office could review.
  case nothingToReview
}
