import Foundation
import FuyiCore
import FuyiWording
import Testing

@Suite("Erasing on the command line")
struct EraseCommandTests {
  /// An office with a case that was withdrawn in 2014.
  private func console() throws -> Console {
    let console = try Console.ready(.en)
    console.register("2014-03-03", "--summary", "因销售过期食品被罚款")
    console.run("case advance 2014-1 withdraw --on 2014-03-10 --reason 已和解")
    return console
  }

  @Test("it is refused without a period, before it has passed, and ahead of the clock")
  func refused() throws {
    let console = try console()
    let head = console.head
    let unset = console.run("erase 2014-1 --reason 保管期满")
    #expect(unset.code == 1 && unset.notes.contains("--retention-years"))
    #expect(console.head == head)
    console.run("office set --retention-years 90")
    let early = console.run("erase 2014-1 --reason 保管期满")
    #expect(early.code == 1 && early.notes.contains("2105-01-01"))
    let ahead = console.run("erase 2014-1 --reason 保管期满 --today 2105-01-01")
    #expect(ahead.code == 64 && ahead.notes.contains("--today"))
    #expect(console.run("erase 2014-1").code == 64)
    #expect(console.run("erase 2014-9 --reason x").code == 1)
  }

  @Test("what is erased is printed as such everywhere, and the record stays sound")
  func erased() throws {
    let console = try console()
    console.run("office set --retention-years 10")
    let rates = console.run("rates --period 2014 --json").output
    let run = console.run("erase 2014-1 --reason 保管期满 --approver 李主任 --json")
    #expect(run.code == 0)
    #expect(run.json["words"] == 3 && run.json["swept"] == true && run.json["shared"] == 0)
    #expect(run.json["dossiers"] == [])
    let shown = console.run("case show 2014-1").output
    #expect(shown.contains("Applicant: [erased]") || shown.contains("applicant: [erased]"))
    #expect(shown.contains("Summary: [erased]"))
    let history = console.run("case history 2014-1").output
    #expect(history.contains("applicant=[erased]") && history.contains("reason=[erased]"))
    let line = console.run("case history 2014-1 --json").json.elements.last
    #expect(line?["facts"]?["reason"] == [.null])
    #expect(console.run("case list").output.contains("[erased]"))
    #expect(console.run("rates --period 2014 --json").output == rates)
    let verified = console.run("verify --json").json
    #expect(verified["sound"] == true && verified["textsErased"] == 3)
    let bytes = try Data(contentsOf: URL(filePath: console.database))
    for word in ["张三", "销售过期食品", "已和解"] { #expect(bytes.range(of: Data(word.utf8)) == nil) }
    let again = console.run("erase 2014-1 --reason 保管期满")
    #expect(again.code == 0 && again.output.contains("no personal data left"))
  }
}
