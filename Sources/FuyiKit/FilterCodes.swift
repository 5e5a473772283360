import FuyiCore
import FuyiLaw
import FuyiStore

/// Records of the office as a person names them, turned into their codes.
struct FilterCodes {
  var region: String?
  var authority: String?
  var agency: String?
  var handler: String?

  /// - Throws: ``TrackerError/unknown(_:given:candidates:)`` for the first that is not known.
  init(
    region: String?, authority: String?, agency: String?, handler: String?, in session: Session,
    _ tracker: CaseTracker
  ) throws {
    var facts = Facts()
    if let region { facts[.region] = region }
    if let authority { facts[.authority] = authority }
    if let agency { facts[.respondent] = [agency] }
    facts = try References(session, tracker.stamp).resolve(facts, on: tracker.today)
    self.region = facts[.region]
    self.authority = facts[.authority]
    self.agency = facts[.respondent]?.first
    guard let handler else { return }
    let officials = try session.officials()
    guard let known = officials.first(where: { $0.code == handler || $0.name == handler }) else {
      throw TrackerError.unknown(
        .official, given: handler, candidates: officials.flatMap { [$0.code, $0.name ?? ""] })
    }
    self.handler = known.code
  }
}
