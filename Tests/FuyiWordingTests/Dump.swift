import FuyiCore
import FuyiLaw
import FuyiWording
import Testing
@Test func dump() throws {
  var out = ""
  for file in CaseFile.all {
    let c = try file.case()
    for action in [Action.accept, .extend, .register, .void, .serve, .terminate, .suspend] {
      if let r = CaseFile.refusal(of: Request(action, on: day("2025-06-01")), on: c, today: day("2025-12-01")) {
        out += r.text(in: .zh) + "\n" + r.text(in: .en) + "\n\n"
      }
    }
    for k in Clocks(CaseFile.setting).clocks(of: c) { out += k.text(in: .zh) + "\n" + k.text(in: .en) + "\n" }
    if let w = c.state.waiting { out += w.text(in: .zh) + "\n" + w.text(in: .en) + "\n" }
  }
  let cal = CaseFile.setting.calendar
  for (p, d, x, i) in [(Period.workingDays(5), "2026-02-10", [], []), (.days(60), "2026-08-03", [30], [Interruption(from: day("2026-08-10"), to: day("2026-08-20"))]), (.days(30), "2027-01-20", [], [])] as [(Period, String, [Int], [Interruption])] {
    for s in cal.count(p, from: day(d), extensions: x, interruptions: i).steps { out += s.text(in: .zh) + "\n" + s.text(in: .en) + "\n" }
  }
  for f in [FilingFacts(actOn: day("2025-01-02"), knownOn: day("2025-01-06"), obstacle: Interruption(from: day("2025-01-10"), to: day("2025-01-20"))), FilingFacts(actOn: day("2024-01-02"), learnedOn: day("2024-12-02"), wasNotTold: true, isImmovable: true)] {
    let a = try #require(cal.assessFiling(f, filedOn: day("2025-03-20"), under: .reconsiderationLaw2023))
    out += a.text(in: .zh) + "\n" + a.text(in: .en) + "\n"
  }
  print(out)
}
