import Foundation
import FuyiCore
import FuyiKit
import FuyiLedger
import FuyiTestSupport
import Testing

@Suite("The workbook of an export as another program opens it")
struct CaseSheetTests {
  private static let script = #"""
    import json, sys, openpyxl
    book = openpyxl.load_workbook(sys.argv[1])
    first = book.worksheets[0]
    rows = list(first.iter_rows(values_only=True))
    print(json.dumps({
        "sheets": [s.title for s in book.worksheets],
        "headings": [str(v) for v in rows[1]],
        "numbers": [r[0] for r in rows[2:]],
        "days": all(r[1].__class__.__name__ == "datetime" for r in rows[2:]),
        "respondents": all(r[3] for r in rows[2:]),
        "states": sorted({r[10] for r in rows[2:]}),
        "note": str(rows[0][0]),
        "info": [str(r[1]) for r in book["fuyi-export"].iter_rows(values_only=True)],
        "formulas": sum(c.data_type == "f" for s in book.worksheets for r in s.iter_rows() for c in r),
    }, ensure_ascii=False))
    """#

  @Test(
    "its first sheet has one row a case for people, and it says what it is and how it comes back")
  func forPeople() throws {
    let tracker = try LedgerCity.small().tracker()
    let path = try Exporting.export(tracker, .xlsx)
    let found = try JSON(parsing: Python.run(Self.script, path))
    #expect(
      found["sheets"]?.texts == ["案件台账", "fuyi-export", "fuyi-events", "fuyi-words"])
    #expect(found["headings"]?.texts.prefix(4) == ["案号", "收案日期", "申请人", "被申请人"])
    let cases = try tracker.list()
    #expect(Set(found["numbers"]?.texts ?? []) == Set(cases.map(\.number)))
    #expect(found["numbers"]?.texts.count == cases.count)
    #expect(found["days"] == true && found["respondents"] == true)
    #expect(Set(found["states"]?.texts ?? []) == Set(cases.map(\.state.term.zh)))
    #expect(found["note"] != nil)
    let info = found["info"]?.texts.joined() ?? ""
    #expect(info.contains("fuyi import") && info.contains("个人信息"))
    #expect(found["formulas"] == 0)
  }
}
