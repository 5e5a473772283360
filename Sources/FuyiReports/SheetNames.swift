import FuyiWording

/// Names for sheets as Excel takes them: at most 31 units of UTF-16, none of `[]:*?/\`, no apostrophe
/// at an end, not `History`, and each once, capitals or not.
struct SheetNames {
  private var taken: Set<String> = ["history"]

  /// A name as near to a title as may be that no other sheet has.
  mutating func unique(_ title: String) -> String {
    let plain = String(title.oneLine.printable.map { "[]:*?/\\".contains($0) ? "_" : $0 })
    let wanted = plain.isEmpty ? "_" : plain
    var (name, number) = (Self.cut(wanted, ending: ""), 1)
    while taken.contains(name.lowercased()) {
      number += 1
      name = Self.cut(wanted, ending: " (\(number))")
    }
    taken.insert(name.lowercased())
    return name
  }

  private static func cut(_ text: String, ending: String) -> String {
    let room = 31 - ending.utf16.count
    var (kept, units) = ("", 0)
    for character in text {
      units += character.utf16.count
      guard units <= room else { break }
      kept.append(character)
    }
    while kept.first == "'" || kept.first == " " { kept.removeFirst() }
    while kept.last == "'" || kept.last == " " { kept.removeLast() }
    return (kept.isEmpty ? "_" : kept) + ending
  }
}
