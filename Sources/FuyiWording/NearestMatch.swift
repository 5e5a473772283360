/// The candidate that somebody most likely meant, or nil where none is near.
///
/// Near is a distance of at most a third of the longer text, at least one edit, counted in
/// characters inserted, removed, replaced and swapped, capitals or not; something has to be in
/// common. A Chinese name may also be a part of the other, since agencies are often named short.
/// - Parameter candidates: what could have been meant; of equally near ones the first is taken.
package func nearest(_ given: String, among candidates: [String]) -> String? {
  let wanted = Array(given.lowercased())
  guard !wanted.isEmpty else { return nil }
  var closest: (candidate: String, distance: Int)?
  var containing: (candidate: String, gap: Int)?
  for candidate in candidates {
    let known = Array(candidate.lowercased())
    let longer = max(wanted.count, known.count)
    let (gap, most) = (abs(wanted.count - known.count), max(1, longer / 3))
    if isPart(wanted, of: known) || isPart(known, of: wanted), gap < containing?.gap ?? .max {
      containing = (candidate, gap)
    }
    // No distance is less than the difference of the lengths, so long texts cost nothing.
    guard gap <= most else { continue }
    let distance = editDistance(wanted, known)
    if distance <= most, distance < longer, distance < closest?.distance ?? .max {
      closest = (candidate, distance)
    }
  }
  return closest?.candidate ?? containing?.candidate
}

/// Whether a Chinese text of two characters or more stands in another as it is.
private func isPart(_ part: [Character], of whole: [Character]) -> Bool {
  guard part.count >= 2, part.count <= whole.count, part.contains(where: \.isIdeograph) else {
    return false
  }
  return (0...(whole.count - part.count)).contains { start in
    whole[start...].starts(with: part)
  }
}

/// The fewest characters to insert, remove, replace or swap with a neighbour, none touched twice.
///
/// Optimal string alignment, the restricted form of Damerau and Levenshtein's distance.
private func editDistance(_ left: [Character], _ right: [Character]) -> Int {
  guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for row in 1...left.count {
    var current = [row]
    for column in 1...right.count {
      let isSame = left[row - 1] == right[column - 1]
      var best = min(
        last[column] + 1, current[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1))
      let isSwapped =
        row > 1 && column > 1 && left[row - 1] == right[column - 2]
        && left[row - 2] == right[column - 1]
      if isSwapped { best = min(best, beforeLast[column - 2] + 1) }
      current.append(best)
    }
    (beforeLast, last) = (last, current)
  }
  return last[right.count]
}

extension Character {
  fileprivate var isIdeograph: Bool { unicodeScalars.contains { $0.properties.isIdeographic } }
}
