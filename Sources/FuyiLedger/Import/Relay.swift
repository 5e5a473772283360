import Foundation

/// Hands items from a thread that makes them to the one that called, in order and a few lots ahead.
final class Relay<Item: Sendable>: @unchecked Sendable {
  /// Thrown at the maker once nobody takes items any more.
  private struct Cancelled: Error {}

  // Everything below is looked at with the condition locked.
  private let condition = NSCondition()
  private var lots: [[Item]] = []
  private var isCancelled = false
  private var hasEnded = false
  private var failure: (any Error)?

  private static var lotSize: Int { 64 }
  private static var lotsAhead: Int { 8 }

  private init() {}

  /// Makes items on a thread of its own and takes them on this one.
  /// - Parameters:
  ///   - produce: makes the items and puts each; it has ended when this returns.
  ///   - consume: takes an item; what it throws ends the making.
  /// - Throws: what one of the two throws; of both, what the taking throws.
  static func run(
    _ produce: @escaping @Sendable (_ put: (Item) throws -> Void) throws -> Void,
    consume: (Item) throws -> Void
  ) throws {
    let relay = Relay()
    let thread = Thread { relay.make(produce) }
    // Deeply nested parsers want the stack of a main thread.
    thread.stackSize = 8 << 20
    thread.start()
    defer { relay.awaitEnd() }
    do {
      while let lot = relay.next() { for item in lot { try consume(item) } }
    } catch {
      relay.cancel()
      throw error
    }
    if let failure = relay.failureAtEnd() { throw failure }
  }

  private func make(_ produce: (_ put: (Item) throws -> Void) throws -> Void) {
    var lot: [Item] = []
    var thrown: (any Error)?
    do {
      try produce { item in
        lot.append(item)
        guard lot.count == Self.lotSize else { return }
        try put(lot)
        lot = []
      }
    } catch {
      thrown = error
    }
    // What was made before a failure is still taken, as it would be without a second thread.
    if !lot.isEmpty { try? put(lot) }
    condition.withLock {
      if !(thrown is Cancelled) { failure = thrown }
      hasEnded = true
      condition.broadcast()
    }
  }

  private func put(_ lot: [Item]) throws {
    try condition.withLock {
      while lots.count >= Self.lotsAhead, !isCancelled { condition.wait() }
      guard !isCancelled else { throw Cancelled() }
      lots.append(lot)
      condition.broadcast()
    }
  }

  private func next() -> [Item]? {
    condition.withLock {
      while lots.isEmpty, !hasEnded { condition.wait() }
      guard !lots.isEmpty else { return nil }
      condition.broadcast()
      return lots.removeFirst()
    }
  }

  private func cancel() {
    condition.withLock {
      isCancelled = true
      lots = []
      condition.broadcast()
    }
  }

  private func failureAtEnd() -> (any Error)? { condition.withLock { failure } }

  private func awaitEnd() {
    condition.withLock {
      while !hasEnded { condition.wait() }
    }
  }
}
