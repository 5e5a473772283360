/// A name of an entry, which has to be a plain relative path.
enum EntryName {
  /// Whether a name stays within the folder that it would be unpacked to.
  static func isSafe(_ name: String) -> Bool {
    guard !name.isEmpty, !name.hasPrefix("/") else { return false }
    // A backslash is a separator for some programs and a letter for others.
    let isPlain = name.unicodeScalars.allSatisfy { scalar in
      scalar.value >= 0x20 && scalar.value != 0x7F && scalar != "\\" && scalar != ":"
    }
    return isPlain && !name.split(separator: "/").contains("..")
  }
}
