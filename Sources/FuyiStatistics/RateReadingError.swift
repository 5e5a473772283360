/// Why something written is no definition of a rate: where, what stands there, what may.
public struct RateReadingError: Error, Hashable, Sendable {
  /// Where: keys and places from 1, such as `parts[1].numerator.any[2].is`; empty for the whole.
  public let path: String
  /// What is wrong there.
  public let problem: Problem

  /// Something wrong at a place.
  public init(path: String, problem: Problem) {
    self.path = path
    self.problem = problem
  }

  /// What is wrong with it.
  public enum Problem: Hashable, Sendable {
    /// A key that has to be there is not.
    case missing(String)
    /// A key that nothing is known by; these may stand there.
    case unknownKey(String, allowed: [String])
    /// A value of another kind than the key takes.
    case wrongKind(found: String, wanted: Kind)
    /// A code that is none of those that may stand there.
    case unknownCode(String, allowed: [String])
    /// A list without anything in it.
    case emptyList
    /// Something that may stand there once stands there twice.
    case twice(String)
    /// An id that is not made as an id of the office's own has to be.
    case badID(String)
    /// A name that a standard rate has.
    case standardName(String)
    /// A code that is not made as a code has to be.
    case badCode(String)
    /// An object that is none of the forms of a condition.
    case noCondition(keys: [String])
    /// A comparison of two days of which the record has none.
    case noRecordDay
    /// One code that stands for two reasons.
    case otherReason(String)
    /// Conditions within conditions beyond what anybody reads.
    case tooDeep
  }

  /// A kind of value.
  public enum Kind: String, Hashable, Sendable {
    case table, list, text, flag, condition
  }
}
