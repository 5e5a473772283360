package import FuyiCore
package import FuyiKit
package import FuyiLaw

/// What is wrong with a cell of a ledger, or with the history that its row implies.
package enum CellProblem: Error, Hashable, Sendable {
  /// The law or the register needs it and the row does not say it.
  case missing
  /// The row says something that needs this cell, which is empty.
  case missingBeside(LedgerColumn)
  /// It says something that does not go with another cell.
  case contradicts(LedgerColumn)
  /// An error of a formula, such as `#N/A`.
  case errorValue
  case notADay
  /// The order of day, month and year cannot be told.
  case unclearOrder
  case twoDigitYear
  case severalDays
  case impossibleDay(CivilDateError)
  case afterToday(CivilDate)
  case notMoney
  case notANumber(ClosedRange<Int>)
  case notAFlag
  /// None of the words of the column; a near one, and whether the word leaves several meanings open.
  case unknownWord(near: String?)
  case openWord([String])
  /// No record of the office has the name; a near one.
  case unknownName(RecordKind, name: String, near: String?)
  /// A serial number without its year.
  case bareSerial
  /// A number so long that a spreadsheet has lost its last digits.
  case lostDigits
  /// A paper's number that cannot be right.
  case notAnIdentity(IdentityFault)
  /// Other names than parties.
  case notOneEach(names: Int, contacts: Int)
  /// Before the law's periods there is no abandonment by law.
  case noAbandonmentThen
  /// A row without a number says too little to be known again.
  case notRecognisable
  /// The same number stands in an earlier row of the file.
  case twiceInFile(sheet: String, row: Int)
  /// The number is on record with another history.
  case otherHistory(String)
  /// The procedure does not allow the step.
  case refused(Refusal)
  /// The tracker does not take it.
  case tracker(TrackerError)
  /// Only a notice: a name that stands for further people whom the row does not name.
  case unnamedOthers

  /// Whether the row is taken in all the same.
  package var isNotice: Bool { self == .unnamedOthers }

  /// A short code for scripts, by which like problems are counted together.
  package var code: String {
    switch self {
    case .missing: "missing"
    case .missingBeside: "missing-beside"
    case .contradicts: "contradiction"
    case .errorValue: "error-value"
    case .notADay: "not-a-day"
    case .unclearOrder: "unclear-order"
    case .twoDigitYear: "two-digit-year"
    case .severalDays: "several-days"
    case .impossibleDay: "impossible-day"
    case .afterToday: "after-today"
    case .notMoney: "not-money"
    case .notANumber: "not-a-number"
    case .notAFlag: "not-yes-or-no"
    case .unknownWord: "unknown-word"
    case .openWord: "open-word"
    case .unknownName: "unknown-name"
    case .bareSerial: "bare-serial"
    case .lostDigits: "lost-digits"
    case .notAnIdentity: "not-an-identity"
    case .notOneEach: "not-one-each"
    case .noAbandonmentThen: "no-abandonment-then"
    case .notRecognisable: "not-recognisable"
    case .twiceInFile: "twice-in-file"
    case .otherHistory: "other-history"
    case .refused(let refusal): "refused-" + refusal.action.code
    case .tracker: "not-taken"
    case .unnamedOthers: "unnamed-others"
    }
  }

  /// The article that a refusal rests on, or what practice it is; nil for what is wrong with a cell.
  package var source: Source? {
    guard case .refused(let refusal) = self else { return nil }
    return refusal.source
  }
}
