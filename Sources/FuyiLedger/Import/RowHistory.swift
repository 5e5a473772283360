import FuyiCore
package import FuyiKit
import FuyiLaw

/// The history that a row implies: what it states, each step with the column that says so (台账行所含经过).
package struct RowHistory: Sendable {
  /// The registration and the steps, in the order of their days, and within a day in the law's.
  package let history: LedgerHistory
  /// The column that each step's day stands in.
  package let origins: [LedgerColumn]
  /// The number of the row; nil where it has none.
  package let number: String?
}

/// A step that a row implies, before all of them are put in order.
struct ImpliedStep {
  let request: Request
  let origin: LedgerColumn
  /// The place within a day, as the law goes on.
  let place: Int
}
