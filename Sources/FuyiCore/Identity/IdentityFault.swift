/// What is wrong with the number of somebody's paper; the number itself is not in it.
public enum IdentityFault: Error, Hashable, Sendable {
  /// So many characters, where a citizen's number or a credit code has 18.
  case wrongLength(Int)
  /// A number of 15 digits, as identity cards had them until 2013.
  case oldNumber
  /// A character that cannot stand where it does.
  case wrongCharacter
  /// The first six digits are no region's.
  case noRegion
  /// The eight digits of the day of birth are no day.
  case noBirthday
  /// The day of birth lies after the day of filing.
  case bornAfterFiling
  /// The first character of a credit code is no registrar's.
  case noRegistrar
  /// The check character does not belong to the others: one of them is mistyped, or two are exchanged.
  case wrongCheckCharacter
  /// The word in front of the colon is no kind of paper.
  case unknownKind
  /// A passport or another paper needs letters and digits, at least one digit, and not too many.
  case noPaperNumber
}
