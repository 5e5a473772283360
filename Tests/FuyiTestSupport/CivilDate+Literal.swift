package import FuyiLaw

/// The day that a test writes down; a text that is none is a mistake in the test and stops it.
package func day(_ text: String) -> CivilDate {
  do {
    return try CivilDate(text)
  } catch {
    fatalError("a test names a day that is none: \(error)")
  }
}
