import FuyiLedger
import Testing

@Suite struct CSVTests {
  @Test(arguments: ["\r\n", "\n", "\r"])
  func `records end in CR LF, LF or CR`(_ end: String) throws {
    let rows = try Sample.texts(["a,b", "c,d", "e,f"].joined(separator: end))
    #expect(rows == [["1", "a", "b"], ["2", "c", "d"], ["3", "e", "f"]])
  }

  @Test(arguments: ["\r\n", "\n", "\r"])
  func `blank lines and empty records are skipped yet counted`(_ end: String) throws {
    let rows = try Sample.texts(["", "a,b", "", "", ",,", "c,d", ""].joined(separator: end))
    #expect(rows == [["2", "a", "b"], ["6", "c", "d"]])
  }

  @Test func `quoted values keep separators, line ends and doubled marks`() throws {
    let rows = try Sample.texts("\"a,b\",\"c\r\nd\",\"say \"\"yes\"\"\",\"\"\r\n e , f\r\n")
    #expect(rows == [["1", "a,b", "c\r\nd", "say \"yes\""], ["2", " e ", " f"]])
  }

  @Test func `empty values stand between others and not at the end`() throws {
    let rows = try Sample.rows(Sample.file("a,,b,,\n"))
    #expect(rows[0].cells == [.text("a"), .empty, .text("b")])
    #expect(rows[0][1] == .empty)
    #expect(rows[0][99] == .empty)
  }

  @Test(arguments: ["a,b\"c,d\n", "a,\"b\"c,d\n", "a,\"b\" ,c\n"])
  func `a mark out of place is refused with row and column`(_ text: String) throws {
    let path = try Sample.file("x,y,z\n" + text)
    #expect(
      Sample.refusal(path) == .strayQuote(LedgerPlace(sheet: "", row: 2, column: 1)))
  }

  @Test func `a mark without an end is refused with the row where it begins`() throws {
    let path = try Sample.file("x,y\n1,2\n3,\"4\n5,6\n")
    #expect(
      Sample.refusal(path) == .unclosedQuote(LedgerPlace(sheet: "", row: 3, column: 1)))
  }

  @Test func `text cells are as the file has them`() throws {
    let rows = try Sample.texts("2025-03-03,0012,1e5,=A1,TRUE\n")
    #expect(rows == [["1", "2025-03-03", "0012", "1e5", "=A1", "TRUE"]])
  }

  @Test func `control characters become their pictures, and a NUL is refused`() throws {
    let rows = try Sample.texts("a\u{1}b\u{7F},\"c\td\"\n")
    #expect(rows == [["1", "a␁b␡", "c\td"]])
    let long = String(repeating: "案,号\n", count: 2000)
    let path = try Sample.file(long + "a,b\0c\n")
    #expect(Sample.refusal(path) == .nul(LedgerPlace(sheet: "", row: 2001, column: 1)))
  }

  @Test(arguments: [
    ("a,b\nc,d\n", LedgerSeparator.comma), ("a\tb\nc\td\n", .tab), ("a;b\nc;d\n", .semicolon),
    ("\"a;b;c;d\",e\n", .comma), ("a\n", .comma),
    ("张三;李四,甲\n王五,乙\n", .comma), ("甲\t张三,李四\n乙\t王五\n丙\t赵六\n", .tab),
    ("标题\na;b;1,5\nc;d;2,5\ne;f;3\n", .semicolon),
  ])
  func `the separator is found out from the first rows`(
    _ text: String, _ separator: LedgerSeparator
  ) throws {
    let found = try LedgerFile(path: Sample.file(text)).separator
    #expect(found == separator)
  }

  @Test func `a separator that the rows do not tell is asked for, and one that is told is taken`()
    throws
  {
    let path = try Sample.file("a,b;c\nd,e;f,g\nh;i,j;k\n")
    #expect(Sample.refusal(path) == .unclearSeparator)
    let rows = try Sample.rows(path, LedgerReading(separator: .semicolon))
    #expect(rows[0].cells == [.text("a,b"), .text("c")])
  }

  @Test func `the head of a file is its first rows, and progress goes from 0 to 1`() throws {
    let text = (1...20_000).map { "\($0),申请人\n" }.joined()
    let file = try LedgerFile(path: Sample.file(text))
    let sheet = try file.sheets()[0]
    #expect(sheet == LedgerSheet(name: "", index: 0))
    let head = try file.head(of: sheet, rows: 3)
    #expect(head.map(\.number) == [1, 2, 3])
    var (count, last) = (0, 0.0)
    try file.forEachRow(of: sheet) { _, progress in
      #expect(progress >= last && progress <= 1)
      (count, last) = (count + 1, progress)
    }
    #expect(count == 20_000)
    #expect(last == 1)
  }

  @Test func `what the body throws comes out, and nothing is read after it`() throws {
    struct Enough: Error {}
    let file = try LedgerFile(path: Sample.file("a\nb\nc\n"))
    let sheet = try file.sheets()[0]
    var seen = 0
    #expect(throws: Enough.self) {
      try file.forEachRow(of: sheet) { _, _ in
        seen += 1
        if seen == 2 { throw Enough() }
      }
    }
    #expect(seen == 2)
  }

  @Test func `records are the same wherever the pieces of the file end`() throws {
    let record = "\"受理\"\",\r\n\",乙,丙丁\r\n"
    for shift in [0, 1, 2, 5] {
      let text =
        String(repeating: "x", count: shift) + "\n" + String(repeating: record, count: 6000)
      var count = 0
      for row in try Sample.rows(Sample.file(text)).dropFirst() {
        count += 1
        #expect(row.cells == [.text("受理\",\r\n"), .text("乙"), .text("丙丁")])
      }
      #expect(count == (shift == 0 ? 5999 : 6000))
    }
  }
}
