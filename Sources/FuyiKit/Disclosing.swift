public import FuyiCore
import FuyiStore

extension CaseTracker {
  /// Records that words about people are shown in clear, durably, before anybody sees them.
  /// - Parameter disclosure: what is shown, and why.
  /// - Throws: `StoreError`, which is `readOnly` where the file cannot be written; then nothing may be
  ///   shown.
  public func record(_ disclosure: Disclosure) throws {
    try repository.write { session in
      _ = try session.add(disclosure, on: today, stamp)
    }
  }
}
