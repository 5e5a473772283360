package import FuyiCore
package import FuyiKit
import FuyiLaw

/// The event that a paper rests on, in the case as it then was (文书所依据的事项).
///
/// A paper that is printed again later says what it said at first: the case is folded up to the event,
/// so a later extension or a party that came in later does not change an acceptance notice.
package struct PaperOccasion: Sendable {
  /// The paper.
  package let paper: Paper
  /// The event.
  package let entry: HistoryEntry
  /// The case before the event.
  let before: Case
  /// The case with the event.
  let then: Case

  /// The occasions that a case gives for a paper, in order; none of a voided case.
  package static func all(for paper: Paper, in record: PaperRecord) -> [PaperOccasion] {
    guard record.case.state != .voided else { return [] }
    return record.case.entries.indices.compactMap { index in
      let entry = record.case.entries[index]
      guard paper.actions.contains(entry.action),
        let before = record.case.upTo(index), let then = record.case.upTo(index + 1)
      else { return nil }
      return PaperOccasion(paper: paper, entry: entry, before: before, then: then)
    }
  }

  /// The occasion of a paper: the last one, or that of an event.
  /// - Parameter sequence: the event; nil for the last that fits.
  /// - Throws: ``PaperRefusal``.
  package static func find(
    _ paper: Paper, in record: PaperRecord, event sequence: Int? = nil
  ) throws(PaperRefusal) -> PaperOccasion {
    let occasions = all(for: paper, in: record)
    guard let last = occasions.last else {
      throw PaperRefusal(paper, record, .notHappened)
    }
    guard let sequence else {
      // A statement that was concluded by is told by that, not by an agreement to mediate.
      let concluded = occasions.last { $0.entry.action == .concludeByMediation }
      return paper == .mediationStatement ? concluded ?? last : last
    }
    guard let occasion = occasions.first(where: { $0.entry.sequence == sequence }) else {
      throw PaperRefusal(
        paper, record, .otherEvent(sequence, fitting: occasions.map(\.entry.sequence)))
    }
    return occasion
  }
}

extension Case {
  /// The case as its first events leave it; without any, as its registration does.
  fileprivate func upTo(_ count: Int) -> Case? {
    Case(id: id, History(entries: Array(entries.prefix(max(count, 1)))))
  }
}
