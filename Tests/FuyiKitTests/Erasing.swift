import FuyiKit

/// Takes words out of a file as its office would, once they have been kept long enough.
enum Erasing {
  /// Erases the words whose digests a closure lets through, by one event.
  static func erase(in tracker: CaseTracker, _ isErased: (String) -> Bool = { _ in true }) throws {
    let stamp = Stamp(
      recordedAt: "2026-06-30T01:02:03.456Z", recordedOn: tracker.today, recorder: "wang")
    try tracker.repository.write { session in
      var digests: [String] = []
      try session.forEachKeptWords { if isErased($0.digest) { digests.append($0.digest) } }
      try session.erase(
        Erasure(number: "2025-1", reason: .plain("保管期满"), approver: nil, digests: digests),
        ofCases: session.caseIDs(), on: tracker.today, stamp)
    }
  }
}
