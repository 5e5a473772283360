import Foundation
import Synchronization

/// Hands items from a thread that makes them to the one that called, in order and a few lots ahead.
package final class Relay<Item: Sendable>: Sendable {
  /// Thrown at the maker once nobody takes items any more.
  private struct Cancelled: Error {}

  private struct State {
    var lots: [[Item]] = []
    var isCancelled = false
    var failure: (any Error)?
  }

  private let state = Mutex(State())
  /// Counts the lots there is room for.
  private let room = DispatchSemaphore(value: 0)
  /// Counts the lots that wait to be taken, and at last the end.
  private let waiting = DispatchSemaphore(value: 0)
  private let ended = DispatchSemaphore(value: 0)

  private static var lotSize: Int { 64 }
  private static var lotsAhead: Int { 8 }

  private init() {
    // Counted up from nothing, since a semaphore may not go away with less than it began with.
    for _ in 0..<Self.lotsAhead { room.signal() }
  }

  /// Makes items on a thread of its own and takes them on this one.
  /// - Parameters:
  ///   - produce: makes the items and puts each; it has ended when this returns.
  ///   - consume: takes an item; what it throws ends the making.
  /// - Throws: what one of the two throws; of both, what the taking throws.
  package static func run(
    _ produce: @escaping @Sendable (_ put: (Item) throws -> Void) throws -> Void,
    consume: (Item) throws -> Void
  ) throws {
    let relay = Relay()
    let thread = Thread { relay.make(produce) }
    // Deeply nested parsers want the stack of a main thread.
    thread.stackSize = 8 << 20
    thread.start()
    defer { relay.ended.wait() }
    do {
      while let lot = relay.next() { for item in lot { try consume(item) } }
    } catch {
      relay.cancel()
      throw error
    }
    if let failure = relay.state.withLock({ $0.failure }) { throw failure }
  }

  private func make(_ produce: (_ put: (Item) throws -> Void) throws -> Void) {
    var lot: [Item] = []
    do {
      try produce { item in
        lot.append(item)
        guard lot.count == Self.lotSize else { return }
        try put(lot)
        lot = []
      }
    } catch is Cancelled {
    } catch {
      state.withLock { $0.failure = error }
    }
    // What was made before a failure is still taken, as it would be without a second thread.
    if !lot.isEmpty { try? put(lot) }
    waiting.signal()
    ended.signal()
  }

  private func put(_ lot: [Item]) throws {
    room.wait()
    let isWanted = state.withLock { state in
      if !state.isCancelled { state.lots.append(lot) }
      return !state.isCancelled
    }
    guard isWanted else {
      // Whatever is put after this does not wait either.
      room.signal()
      throw Cancelled()
    }
    waiting.signal()
  }

  /// The next lot; nil at the end, which is told once.
  private func next() -> [Item]? {
    waiting.wait()
    let lot = state.withLock { $0.lots.isEmpty ? nil : $0.lots.removeFirst() }
    room.signal()
    return lot
  }

  /// Lets the maker, where it waits for room, see that nobody takes items any more.
  private func cancel() {
    state.withLock { $0.isCancelled = true }
    room.signal()
  }
}
