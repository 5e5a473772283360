import FuyiLaw

/// Years as options give them.
enum Year {
  /// Reads four digits from 1900 to 2199.
  static func read(_ text: String) throws -> Int {
    guard text.utf8.count == 4, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let year = Int(text), CivilDate.years.contains(year)
    else { throw InputError.notAYear(text) }
    return year
  }
}
