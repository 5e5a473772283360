import FuyiKit

extension Desk {
  /// Has the entries of the rollups taken in, as a write does at every so many.
  func takeInEntries() throws {
    try tracker.repository.write { try $0.takeInRollups() }
  }
}
