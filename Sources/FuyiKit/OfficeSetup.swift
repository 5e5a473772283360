public import FuyiCore
import FuyiLaw
public import FuyiStatistics
import FuyiStore

/// What an office starts with (初始设置).
public struct OfficeSetup: Sendable {
  /// The office and its switches.
  public var office: Office
  /// Its regions, each code once.
  public var regions: [Region]
  /// Its authorities; the office's own is among them.
  public var authorities: [Authority]
  /// The agencies whose acts it reviews, each code and name once.
  public var agencies: [Agency]
  /// The rates that it defines itself, each id and name once.
  public var rates: [RateDefinition]

  /// A setup.
  public init(
    office: Office, regions: [Region], authorities: [Authority], agencies: [Agency],
    rates: [RateDefinition] = []
  ) {
    self.office = office
    self.regions = regions
    self.authorities = authorities
    self.agencies = agencies
    self.rates = rates
  }
}

extension CaseTracker {
  /// Opens the office in an empty database: its calendar, regions, authorities and agencies, each an
  /// event of the log.
  /// - Throws: ``TrackerError/exists(_:_:)`` where one is open already or a code or name comes twice,
  ///   ``TrackerError/inconsistentOffice(_:)`` where a region or authority is named and not listed, and
  ///   `StoreError`; nothing is written then.
  public func open(_ setup: OfficeSetup) throws {
    try check(setup)
    try repository.write { session in
      if let office = try session.office() {
        throw TrackerError.exists(.office, office.name.zh)
      }
      let day = today
      try session.add(setup.office, on: day, stamp)
      try session.add(
        LoadedCalendar(standing: .official, list: .shippedOfficial()), on: day, stamp)
      try session.add(
        LoadedCalendar(standing: .projected, list: .shippedProjection()), on: day, stamp)
      for region in setup.regions { try session.add(region, on: day, stamp) }
      for authority in setup.authorities { try session.add(authority, on: day, stamp) }
      for agency in setup.agencies { try session.add(agency, on: day, stamp) }
      for rate in setup.rates { _ = try define(rate, in: session) }
    }
  }

  private func check(_ setup: OfficeSetup) throws {
    func once(_ values: [String], _ kind: RecordKind) throws {
      var seen: Set<String> = []
      for value in values where !seen.insert(value).inserted {
        throw TrackerError.exists(kind, value)
      }
    }
    try once(setup.regions.map(\.code), .region)
    try once(setup.authorities.map(\.code), .authority)
    try once(setup.authorities.map(\.pattern), .authority)
    try once(setup.agencies.map(\.code), .agency)
    try once(setup.agencies.map(\.name.zh), .agency)
    try RateDefinition.checkApart(setup.rates, beside: [])
    let regions = Set(setup.regions.map(\.code))
    for (name, region) in setup.authorities.map({ ($0.name.zh, $0.region) })
      + setup.agencies.map({ ($0.name.zh, $0.region) })
    where !regions.contains(region) {
      throw TrackerError.inconsistentOffice("\(name): \(region)")
    }
    guard setup.authorities.contains(where: { $0.code == setup.office.authority }) else {
      throw TrackerError.inconsistentOffice(setup.office.authority)
    }
  }

  /// Changes the office's switches or thresholds: every case is counted again by them.
  /// - Throws: `StoreError`; nothing is written then, nor where nothing changes.
  /// - Returns: the office as it stands now.
  @discardableResult
  public func change(_ change: (Office) -> Office) throws -> Office {
    try repository.write { session in
      guard let office = try session.office() else { throw StoreError.unreadable("office") }
      let changed = change(office)
      if changed != office { try session.add(changed, on: today, stamp) }
      return changed
    }
  }

  /// Puts an agency on the list.
  /// - Throws: ``TrackerError/exists(_:_:)`` or ``TrackerError/unknown(_:given:candidates:)`` for its
  ///   region; `StoreError`.
  public func add(_ agency: Agency) throws {
    try repository.write { session in
      let known = try session.agencies()
      if known.contains(where: { $0.code == agency.code }) {
        throw TrackerError.exists(.agency, agency.code)
      }
      if known.contains(where: { $0.name.zh == agency.name.zh }) {
        throw TrackerError.exists(.agency, agency.name.zh)
      }
      let regions = try session.regions()
      guard regions.contains(where: { $0.code == agency.region }) else {
        throw TrackerError.unknown(
          .region, given: agency.region, candidates: regions.flatMap { [$0.code, $0.name.zh] })
      }
      try session.add(agency, on: today, stamp)
    }
  }

  /// Puts a region on the list.
  /// - Throws: ``TrackerError/exists(_:_:)`` or `StoreError`.
  public func add(_ region: Region) throws {
    try repository.write { session in
      if try session.regions().contains(where: { $0.code == region.code }) {
        throw TrackerError.exists(.region, region.code)
      }
      try session.add(region, on: today, stamp)
    }
  }

  /// Puts a reception point on the list.
  /// - Throws: ``TrackerError/exists(_:_:)``, ``TrackerError/unknown(_:given:candidates:)`` for its
  ///   region, or `StoreError`.
  public func add(_ point: ReceptionPoint) throws {
    try repository.write { session in
      let known = try session.receptionPoints()
      if let same = known.first(where: { $0.code == point.code || $0.name.zh == point.name.zh }) {
        throw TrackerError.exists(
          .receptionPoint, same.code == point.code ? point.code : point.name.zh)
      }
      let regions = try session.regions()
      guard regions.contains(where: { $0.code == point.region }) else {
        throw TrackerError.unknown(
          .region, given: point.region, candidates: regions.flatMap { [$0.code, $0.name.zh] })
      }
      try session.add(point, on: today, stamp)
    }
  }

  /// Puts a kind of defect on the list.
  /// - Throws: ``TrackerError/exists(_:_:)`` or `StoreError`.
  public func add(_ defect: DefectKind) throws {
    try repository.write { session in
      let known = try session.defectKinds()
      if let same = known.first(where: { $0.code == defect.code || $0.name.zh == defect.name.zh }) {
        throw TrackerError.exists(
          .defectKind, same.code == defect.code ? defect.code : defect.name.zh)
      }
      try session.add(defect, on: today, stamp)
    }
  }

  /// Sets how long replies to a kind of letter may take and how it is printed; letters that are out
  /// keep the time that they were given.
  /// - Throws: `StoreError`; nothing is written then, nor where nothing changes.
  /// - Returns: the setting as it stands now.
  @discardableResult
  public func change(_ letter: LetterKind, _ change: (LetterSetting) -> LetterSetting) throws
    -> LetterSetting
  {
    try repository.write { session in
      let known =
        try session.letterSetting(letter)
        ?? LetterSetting(letter: letter, reply: nil, template: nil)
      let changed = change(known)
      if changed != known { try session.add(changed, on: today, stamp) }
      return changed
    }
  }
}
