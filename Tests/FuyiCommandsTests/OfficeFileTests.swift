import Foundation
import FuyiCore
import Testing

@Suite("An office's own settings")
struct OfficeFileTests {
  static let office = """
    [office]
    name = "某市行政复议局"
    authority = "A"
    [[region]]
    code = "370000"
    name = "某市"
    [[authority]]
    code = "A"
    name = "某市人民政府"
    region = "370000"
    pattern = "某政复字[{year}]第{serial}号"
    [[agency]]
    code = "police"
    name = "某市公安局"
    region = "370000"
    level = "city"
    field = "公安"
    """

  @Test("They settle the numbers, the agencies and the switches")
  func ownOffice() throws {
    let console = try Console()
    let path = try console.file("office.toml", Self.office)
    #expect(console("init", "--office", path).code == 0)
    let run = console(
      "case", "register", "--filed", "2025-03-03", "--applicant", "甲", "--respondent", "police",
      "--region", "某市", "--kind", "行政处罚", "--json")
    #expect(run.json["number"]?.text == "某政复字[2025]第1号")
    #expect(
      console.run("agency list --json").json.elements.first?["field"]?.text == "public-security")
  }

  @Test("Make-up days are days of rest where the office says so")
  func switches() throws {
    let console = try Console()
    let text = Self.office.replacing(
      "authority = \"A\"", with: "authority = \"A\"\nmake_up_days = \"resting\"", maxReplacements: 1
    )
    let path = try console.file("office.toml", text)
    console("init", "--office", path)
    let run = console(
      "case", "register", "--filed", "2026-02-09", "--applicant", "甲", "--respondent", "police",
      "--region", "370000", "--kind", "penalty", "--json", "--today", "2026-02-10")
    // With the make-up Saturday of 2026-02-14 worked it would be that day.
    #expect(run.json["clocks"]?.elements.first?["due"]?.text == "2026-02-24")
  }

  @Test(
    "What is wrong in them is named, and no database is left behind",
    arguments: [
      ("authority = \"A\"", "authority = \"B\"", "B"), ("{serial}", "{number}", "pattern"),
      ("level = \"city\"", "level = \"town\"", "town"), ("field = \"公安\"", "feld = \"公安\"", "feld"),
      ("code = \"police\"", "", "code"), ("[office]", "[offic]", "[office]"),
      ("region = \"370000\"\nlevel", "region = \"370001\"\nlevel", "370001"),
      ("name = \"某市\"", "name = ", "office.toml"),
    ])
  func wrong(_ part: String, _ instead: String, _ word: String) throws {
    let console = try Console()
    let path = try console.file("office.toml", Self.office.replacing(part, with: instead))
    let run = console("init", "--office", path)
    #expect(run.code == 64, "\(run.notes)\(run.output)")
    #expect(run.notes.contains(word), "\(run.notes)")
    #expect(!FileManager.default.fileExists(atPath: console.database))
  }
}
