import FuyiCore
import FuyiWording
import Testing

@Suite("The office's settings on the command line")
struct OfficeCommandTests {
  @Test("They are shown in both languages and in JSON")
  func show() throws {
    let zh = try Console.ready(.zh)
    let text = zh.run("office show").output
    for word in ["聊城市人民政府行政复议办公室", "371500", "15, 7, 3", "3, 2, 1"] { #expect(text.contains(word)) }
    let en = try Console.ready(.en).run("office show").output
    for word in ["Reconsideration Office", "15, 7, 3", "working days left"] {
      #expect(en.contains(word))
    }
    let json = zh.run("office show --json").json
    #expect(
      json.keys == [
        "name", "nameEn", "authority", "makeUpDays", "suspendedDays", "warnDays",
        "warnWorkingDays", "retentionYears",
      ])
    #expect(json["retentionYears"] == .null)
    #expect(zh.run("office set --retention-years 9").code == 64)
    #expect(zh.run("office set --retention-years 30 --json").json["retentionYears"] == 30)
    #expect(json["makeUpDays"]?.text == "working")
    #expect(json["suspendedDays"]?.text == "left-out")
    #expect(json["warnDays"] == [15, 7, 3])
    #expect(json["warnWorkingDays"] == [3, 2, 1])
  }

  @Test("What is set is shown and kept, the rest stays as it was")
  func set() throws {
    let console = try Console.ready()
    let first = console("office", "set", "--warn-days", "20, 10,0", "--json").json
    #expect(first["warnDays"] == [20, 10, 0])
    #expect(first["warnWorkingDays"] == [3, 2, 1])
    console.run("office set --warn-working-days 5,4,2 --make-up-days resting")
    let run = console.run("office set --suspended-days counted")
    #expect(run.code == 0, "\(run.notes)")
    let shown = console.run("office show --json").json
    #expect(shown["warnDays"] == [20, 10, 0])
    #expect(shown["warnWorkingDays"] == [5, 4, 2])
    #expect(shown["makeUpDays"]?.text == "resting")
    #expect(shown["suspendedDays"]?.text == "counted")
    #expect(shown["authority"]?.text == "371500")
    #expect(console("verify").code == 0)
  }

  @Test("New thresholds change the levels of the worklist, a new switch its days")
  func effect() throws {
    let console = try Console.withWorklist()
    func line(_ options: String) -> JSON? {
      console.run("due --json --today 2025-03-24 \(options)").json.elements.first
    }
    #expect(line("--handler 李明 --clock review")?["level"] == .null)
    console.run("office set --warn-days 43,20,10")
    #expect(line("--handler 李明 --clock review")?["level"]?.text == "blue")
    #expect(line("--stopped")?["number"]?.text == "聊政复〔2025〕2号")
    console.run("office set --suspended-days counted")
    #expect(line("--stopped") == nil)
    #expect(
      console.run("due --json --clock review --today 2025-03-24").json.elements.map {
        $0["due"]?.text
      } == ["2025-05-06", "2025-05-06"])
    #expect(console("verify").code == 0)
  }

  @Test("What is set to what it is already is not recorded")
  func unchanged() throws {
    let console = try Console.withWorklist()
    let head = console.head
    #expect(console.run("office set --warn-days 15,7,3 --make-up-days working").code == 0)
    #expect(console.head == head)
    console.run("office set --warn-days 15,7,2")
    #expect(console.head != head)
  }

  static let wrong: [BadInputTests.Sample] =
    ["3,7,15", "15,7", "15,7,7", "7,7,3", "15,7,3,1", "a,b,c", "15,,3", "15.5,7,3"].flatMap {
      [
        .init(
          "office set --warn-days \($0)", 64, zh: ["--warn-days", $0], en: ["--warn-days", $0]),
        .init(
          "office set --warn-working-days \($0)", 64, zh: ["--warn-working-days", $0],
          en: ["--warn-working-days", $0]),
      ]
    } + [
      .init("office set --warn-days 15,7,-1", 64, zh: ["15,7,-1"], en: ["15,7,-1"]),
      .init("office set", 64, zh: ["--warn-days"], en: ["--warn-days"]),
      .init("office set --make-up-days rest", 64, zh: ["rest", "resting"], en: ["resting"]),
      .init(
        "office set --suspended-days leftout", 64, zh: ["是否指 left-out"],
        en: ["Did you mean left-out?"]),
      .init("office shw", 64, zh: ["shw"], en: ["shw"]),
    ]

  @Test("Wrong thresholds and values are told, and nothing is written", arguments: wrong)
  func told(_ sample: BadInputTests.Sample) throws { try Console.refuses(sample) }
}
