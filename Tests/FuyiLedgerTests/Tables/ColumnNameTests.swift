import FuyiLedger
import Testing

@Suite struct ColumnNameTests {
  @Test(arguments: [
    (0, "A"), (1, "B"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA"),
    (16_383, "XFD"),
  ])
  func `columns have the letters that Excel shows`(_ index: Int, _ letters: String) {
    #expect(ColumnName.letters(index) == letters)
  }
}
