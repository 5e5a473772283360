/// Numbers by a group's code, in the order of the codes.
///
/// One list of codes and one of numbers: a dictionary of lists costs more for each group than reading its row
/// does. Rows come in the order of their codes, so that the next group is nearly always the one that is
/// looked at first.
struct CodedSums {
  /// How many numbers a group has.
  let width: Int
  /// The codes, ascending; empty text for records that state none, and for the whole.
  private(set) var codes: [String] = []
  private var numbers: [Int] = []
  /// Where the next group is looked for first.
  private var next = 0

  /// None yet.
  init(width: Int) {
    self.width = width
  }

  /// The numbers of a group, by its place among the codes.
  subscript(place: Int) -> ArraySlice<Int> { numbers[place * width..<(place + 1) * width] }

  /// One of a group's numbers; zero for a group that has none.
  func number(_ index: Int, of code: String) -> Int {
    let place = place(of: code)
    return place < codes.count && codes[place] == code ? numbers[place * width + index] : 0
  }

  /// Starts at the first code again, for rows in order.
  mutating func rewind() { next = 0 }

  /// Adds to one of a group's numbers.
  mutating func add(_ number: Int, to index: Int, at place: Int) {
    numbers[place * width + index] += number
  }

  /// The place of a group, which is put in where there is none.
  mutating func place(adding code: String) -> Int {
    let place = next < codes.count && codes[next] == code ? next : self.place(of: code)
    if place == codes.count || codes[place] != code {
      codes.insert(code, at: place)
      numbers.insert(contentsOf: repeatElement(0, count: width), at: place * width)
    }
    next = place + 1
    return place
  }

  /// Where a code stands, or would stand.
  private func place(of code: String) -> Int {
    guard let last = codes.last, last >= code else { return codes.count }
    var (low, high) = (0, codes.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if codes[middle] < code { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
