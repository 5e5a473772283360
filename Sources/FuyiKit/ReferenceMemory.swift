import FuyiCore
import FuyiLaw
import FuyiStore
import Synchronization

/// The codes that names stood for so far, and the officials who are yet to be put on the list.
///
/// It holds within one transaction, in which nobody else changes the lists. Another thread may ask it for
/// what is settled.
final class ReferenceMemory: Sendable {
  /// Somebody met for the first time, with the day.
  typealias Newcomer = (official: Official, day: CivilDate)

  private struct State {
    var codes: [RecordKind: [String: String]] = [:]
    var newcomers: [Newcomer] = []
  }

  private let state = Mutex(State())

  subscript(kind: RecordKind, given: String) -> String? {
    get { state.withLock { $0.codes[kind]?[given] } }
    set { state.withLock { $0.codes[kind, default: [:]][given] = newValue } }
  }

  /// Officials met for the first time; whoever resolves adds or forgets them.
  var newcomers: [Newcomer] { state.withLock(\.newcomers) }

  /// Takes note of somebody who is to be put on the list.
  func expect(_ official: Official, on day: CivilDate) {
    state.withLock { $0.newcomers.append((official, day)) }
  }

  /// The newcomers have been put on the list.
  func settle() { state.withLock { $0.newcomers = [] } }

  /// Forgets the officials who were not added after all.
  func forgetNewcomers() {
    state.withLock { state in
      guard !state.newcomers.isEmpty else { return }
      state.newcomers = []
      state.codes[.official] = nil
    }
  }

  /// The code that a name stands for, whatever becomes of the history that is being taken in.
  func settled(_ kind: RecordKind, _ given: String) -> String? {
    state.withLock { state in
      switch kind {
      // Another case of the same ledger may yet be taken in under that number.
      case .caseRecord: nil
      case .official where !state.newcomers.isEmpty: nil
      default: state.codes[kind]?[given]
      }
    }
  }
}
