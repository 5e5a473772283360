import Foundation
import FuyiKit
import FuyiLedger
import Testing

@Suite("Cells that a spreadsheet could take for formulas")
struct FormulaTests {
  @Test("no cell of a CSV export begins with a sign of a formula")
  func csv() throws {
    let city = try LedgerCity.small().copy()
    let tracker = try city.tracker()
    // Names of officials go into the vault as they are typed.
    let signs = ["=1+1", "+1", "-1", "@A1", "\t=1", "＝1", "－1"]
    try tracker.repository.write { session in
      for (index, sign) in signs.enumerated() {
        try session.add(
          Official(code: "f\(index)", name: .plain(sign)), on: tracker.today,
          Stamp(
            recordedAt: "2026-01-15T00:00:00.000Z", recordedOn: tracker.today, recorder: "=cmd"))
      }
    }
    let text = try Exporting.text(tracker, .csv)
    for sign in signs { #expect(text.contains("'\(sign)"), "\(sign)") }
    #expect(text.contains(",'=cmd,"))
    let starts = text.split { $0 == "," || $0.isNewline }.compactMap { cell in
      cell.trimmingPrefix("\"").first
    }
    #expect(!starts.contains { "=+-@\t＝＋－＠".contains($0) })
  }
}
