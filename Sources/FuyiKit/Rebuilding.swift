import FuyiLaw
public import FuyiStore

/// What came of making the tables again from the log.
public enum Rebuilding: Hashable, Sendable {
  /// The log itself is not in order, and nothing can be made from it; nothing was changed.
  case refused(Verification)
  /// The tables that were otherwise, and what a verification finds afterwards.
  case made([MendedTable], found: Verification)
}

extension CaseTracker {
  /// Makes every query table again from the log, in one transaction.
  /// - Parameter dryRun: whether only to tell what would change.
  /// - Throws: `StoreError`; nothing was changed then.
  public func rebuild(dryRun: Bool = false) throws -> Rebuilding {
    func make(_ session: Session) throws -> Rebuilding {
      let before = try session.verify(procedure: procedure)
      switch before {
      case .eventAltered, .chainBroken, .eventUnreadable: return .refused(before)
      default: break
      }
      let mended = try session.rebuild(procedure: procedure)
      return .made(mended, found: try session.verify(procedure: procedure))
    }
    return try dryRun ? repository.tryOut(make) : repository.write(make)
  }
}
