package import FuyiCore
import FuyiKit
import FuyiLaw
package import FuyiStore

/// The agencies, regions and authorities that a ledger may name, by every way of naming them (名录).
package struct OfficeNames: Sendable {
  private let agencies: [String: String]
  private let regions: [String: String]
  private let authorities: [String: Authority]
  private let regionOfAgency: [String: String]
  private let suggestions: [RecordKind: [String]]
  /// The code of the office's own authority.
  let ownAuthority: String

  /// What a file has on its lists.
  package init(_ session: Session) throws {
    guard let office = try session.office() else { throw StoreError.unreadable("office") }
    self.init(
      ownAuthority: office.authority, regions: try session.regions(),
      authorities: try session.authorities(), agencies: try session.agencies())
  }

  package init(
    ownAuthority: String, regions: [Region], authorities: [Authority], agencies: [Agency]
  ) {
    self.ownAuthority = ownAuthority
    let own = authorities.first { $0.code == ownAuthority }?.region
    let ownRegion = regions.first { $0.code == own }?.name.zh ?? ""
    self.regions = Self.names(regions.map { ($0.code, [$0.name.zh, $0.name.en]) }) { name in
      // 东昌府 for 东昌府区.
      name.count > 2 ? String(name.dropLast()) : nil
    }
    self.agencies = Self.names(agencies.map { ($0.code, [$0.name.zh, $0.name.en]) }) { name in
      // 市公安局 for 聊城市公安局, in the office's own city.
      guard ownRegion.count > 1, name.hasPrefix(ownRegion) else { return nil }
      return String(name.dropFirst(ownRegion.count - 1))
    }
    var authority: [String: Authority] = [:]
    for known in authorities {
      for name in [known.name.en, known.name.zh, known.code] {
        authority[PlainText.of(name)] = known
      }
    }
    self.authorities = authority
    regionOfAgency = Dictionary(agencies.map { ($0.code, $0.region) }) { first, _ in first }
    suggestions = [
      .agency: agencies.map(\.name.zh), .region: regions.map(\.name.zh),
      .authority: authorities.map(\.name.zh),
    ]
  }

  /// Codes by code and by name; a short form only where it can mean one of them alone.
  private static func names(
    _ records: [(code: String, names: [String])], short: (String) -> String?
  ) -> [String: String] {
    var (known, shortened): ([String: String], [String: Set<String>]) = ([:], [:])
    for record in records {
      for name in record.names.reversed() {
        if known[PlainText.of(name)] == nil { known[PlainText.of(name)] = record.code }
        if let short = short(name) {
          shortened[PlainText.of(short), default: []].insert(record.code)
        }
      }
    }
    for (short, codes) in shortened where known[short] == nil && codes.count == 1 {
      known[short] = codes.first
    }
    for record in records { known[PlainText.of(record.code)] = record.code }
    return known
  }

  func agency(_ name: String) throws(CellProblem) -> String {
    guard let code = agencies[PlainText.of(name)] else { throw unknown(.agency, name) }
    return code
  }

  func region(_ name: String) throws(CellProblem) -> String {
    guard let code = regions[PlainText.of(name)] else { throw unknown(.region, name) }
    return code
  }

  func authority(_ name: String) throws(CellProblem) -> Authority {
    guard let known = authorities[PlainText.of(name)] else { throw unknown(.authority, name) }
    return known
  }

  /// The region that an agency is in.
  func region(ofAgency code: String) -> String? { regionOfAgency[code] }

  private func unknown(_ kind: RecordKind, _ name: String) -> CellProblem {
    .unknownName(kind, name: name.shown, near: PlainText.near(name, among: suggestions[kind] ?? []))
  }
}
