/// Numbers of papers for tests, worked out by the tables of the standards and not by the code under test.
package enum IdentityNumbers {
  /// A citizen's number: its first seventeen digits with the check character of GB 11643's own table.
  package static func citizen(_ digits: String) -> String {
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(digits, weights).reduce(0) { $0 + ($1.0.wholeNumberValue ?? 0) * $1.1 }
    return digits + String(Array("10X98765432")[sum % 11])
  }

  /// A credit code: its first seventeen characters with the check character of GB 32100's own table.
  package static func creditCode(_ characters: String) -> String {
    let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
    let weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
    let sum = zip(characters, weights).reduce(0) { sum, pair in
      sum + (alphabet.firstIndex(of: pair.0) ?? 0) * pair.1
    }
    let check = 31 - sum % 31
    return characters + String(alphabet[check == 31 ? 0 : check])
  }

  /// The number of somebody from Liaocheng, by a number of three digits.
  package static func citizen(_ order: Int) -> String {
    let digits = String(order)
    return citizen(
      "37150219800101" + String(repeating: "0", count: 3 - digits.count) + digits)
  }
}
